import type { Unzipped } from "fflate";
import type { WorkbookState } from "../../workbook";
import { setAttribute } from "./save-workbook-part";

const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** The sheet part with its id as xr:uid. */
export function withId(xml: string, id: string): string {
  const root = /<worksheet\b[^>]*>/.exec(xml)?.[0] ?? "";
  const without = root.replace(/ xr:uid="[^"]*"/, "");
  let next = without.slice(0, -1);
  if (!next.includes("xmlns:xr=")) next += ` xmlns:xr="${REVISION}"`;
  if (!next.includes("xmlns:mc=")) next += ` xmlns:mc="${COMPATIBILITY}"`;
  if (!/ mc:Ignorable="[^"]*\bxr\b/.test(next)) {
    next = next.includes("mc:Ignorable=")
      ? next.replace(/ mc:Ignorable="/, ' mc:Ignorable="xr ')
      : `${next} mc:Ignorable="xr"`;
  }
  return xml.replace(root, () => `${next} xr:uid="${id}">`);
}

/** Marks the active sheet's tab and selection in the sheets' parts; the others' tabs must not be marked. */
export function selectSheet(
  files: Unzipped,
  entries: ReadonlyMap<string, { readonly part: string }>,
  before: WorkbookState | null,
  now: WorkbookState,
): void {
  for (const sheet of now.sheets) {
    const { part } = entries.get(sheet.name)!;
    const bytes = files[part]!;
    // Views stand at the beginning; a sheet of 35 MB need not be read to its end.
    const size = Math.min(bytes.length, 65536);
    const head = byteString(bytes.subarray(0, size));
    const isActive = sheet.id === now.activeSheet;
    // Where it is active as before, its mark is left as it is, so that a sheet that did not change stays as it was.
    const isSettled = before?.activeSheet === now.activeSheet && before.sheets.some((one) => one.id === sheet.id);
    const view = /<(?:[\w.-]+:)?sheetView\b[^>]*>/.exec(head)?.[0];
    const isMarked = view !== undefined && /\stabSelected="(?:1|true)"/.test(view);
    let next = head;
    if (!isSettled && view !== undefined && isMarked !== isActive) {
      next = setAttribute(head, "sheetView", "tabSelected", isActive ? "1" : "0");
    } else if (!isSettled && view === undefined && isActive) {
      const views = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
      next = head.replace(/(?=<(?:sheetFormatPr|cols|sheetData)\b)/, views);
    }
    if (isActive && now.selection !== null && !(isSettled && before.selection === now.selection)) {
      next = withSelection(next, now.selection);
    }
    if (next === head) continue;
    const start = Uint8Array.from(next, (c) => c.charCodeAt(0));
    const joined = new Uint8Array(start.length + bytes.length - size);
    joined.set(start);
    joined.set(bytes.subarray(size), start.length);
    files[part] = joined;
  }
}

/** A character for each byte, so that cutting in the middle of one loses nothing. */
function byteString(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

/** The part with the selection of the active pane. */
function withSelection(xml: string, selection: string): string {
  const match = /<((?:[\w.-]+:)?)sheetView\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1sheetView>)/.exec(xml);
  if (match === null) return xml;
  const [whole, prefix, attributes, body = ""] = match;
  const pane = /\bactivePane="(\w+)"/.exec(body)?.[1];
  const inPane = pane === undefined || pane === "topLeft" ? "" : ` pane="${pane}"`;
  const first = selection.split(/[\s,]/)[0]!.split(":")[0]!.replace(/\$/g, "");
  const element = `<${prefix}selection${inPane} activeCell="${first}" sqref="${selection.replace(/\$/g, "").replace(/,/g, " ")}"/>`;
  const others = body.replace(
    new RegExp(`<${prefix}selection\\b([^>]*?)(?:/>|></${prefix}selection>)`, "g"),
    (one, inside: string) => {
      const of = /\bpane="(\w+)"/.exec(inside)?.[1] ?? "topLeft";
      return of === (pane ?? "topLeft") ? "" : one;
    },
  );
  const views = others.replace(/(<(?:[\w.-]+:)?(?:pivotSelection|extLst)\b[\s\S]*)?$/, (rest) => element + rest);
  return xml.replace(whole, () => `<${prefix}sheetView${attributes}>${views}</${prefix}sheetView>`);
}
