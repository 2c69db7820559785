import type { EmbeddedHost } from "../host";
import type { LoggedRequest } from "../host/protocol/traffic";
import { ActionType } from "../host/protocol/protocol";
import { make } from "./base/dom";

const SHOWN = 50;

/** What went over the bridge between the add-in and the workbook, as far as it is open. */
export class TrafficPanel {
  private readonly sums = make("p");
  private readonly rows = make("tbody");

  constructor(
    private readonly panel: HTMLElement,
    private readonly host: () => EmbeddedHost | undefined,
  ) {
    const reset = make("button", "Begin anew");
    reset.onclick = () => {
      this.host()?.traffic.reset();
      this.update();
    };
    const head = make("tr", ...["Request", "Bytes", "Actions", "What it asks for"].map((title) => make("th", title)));
    panel.append(this.sums, reset, make("table", make("thead", head), this.rows));
    new MutationObserver(() => this.update()).observe(panel, { attributeFilter: ["hidden"] });
    this.update();
  }

  update(): void {
    const traffic = this.host()?.traffic;
    if (!traffic || this.panel.hidden) return;
    const { messages, bytesOut, bytesIn, hostMilliseconds, log = [] } = traffic;
    this.sums.textContent =
      `${messages} requests (each is one context.sync), ${bytesOut.toLocaleString("en")} bytes to the workbook, ` +
      `${bytesIn.toLocaleString("en")} bytes from it; the workbook itself took ${hostMilliseconds.toFixed(0)} ms.`;
    const last = log.slice(-SHOWN).map((request, i) => row(request, Math.max(0, log.length - SHOWN) + i + 1));
    this.rows.replaceChildren(...last.reverse());
  }
}

function row({ query, bytes }: LoggedRequest, number: number): HTMLTableRowElement {
  const cells = [String(number), bytes.toLocaleString("en"), String(query.Actions.length), summary(query)];
  return make("tr", ...cells.map((text) => make("td", text)));
}

/** "load values of GetUsedRange; set NumberFormat; …" */
function summary({ Actions: actions, ObjectPaths: paths }: LoggedRequest["query"]): string {
  const counts = new Map<string, number>();
  for (const { ActionType: type, Name: name, ObjectPathId: path, QueryInfo: info } of actions) {
    const on = paths[path]?.Name ?? "workbook";
    const text =
      type === ActionType.Query
        ? `load ${info?.Select?.join(", ") || "all"} of ${on}`
        : type === ActionType.SetProperty
          ? `set ${name}`
          : type === ActionType.Method && !name.startsWith("_")
            ? `call ${name}`
            : undefined;
    if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  if (counts.size === 0) return "keeps and releases objects, or listens to events";
  return [...counts].map(([text, count]) => (count > 1 ? `${text} (${count} times)` : text)).join("; ");
}
