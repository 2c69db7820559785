/**
 * Runs in the pane's frame before Office.js: gives it the bridge that a desktop Excel would, and stands in for the parts of
 * Office that Excel itself supplies.
 */
import { officeContext, READY } from "./office";
import type { FromFrame, ToFrame } from "./messages";

const bridge = {
  onMessageFromHost: undefined as ((text: string) => void) | undefined,
  sendMessageToHost: (text: string) => send({ kind: "request", text }),
};
Object.assign(window, { _richApiNativeBridge: bridge });

function send(message: FromFrame): void {
  parent.postMessage(message, location.origin);
}

let excelArrived: () => void;
const excel = new Promise<void>((resolve) => (excelArrived = resolve));

// A script's load event comes before the next script runs, so nobody sees Office without these.
document.addEventListener("load", ({ target }) => target instanceof HTMLScriptElement && loaded(target.src), true);

function loaded(address: string): void {
  if (address.endsWith("/office.js")) {
    Object.assign(Office, {
      onReady: async (callback?: (info: object) => unknown) => {
        await excel;
        await callback?.(READY);
        return READY;
      },
    });
  } else if (/\/excel-[^/]*\.js$/.test(address)) {
    replaceOffice();
    excelArrived();
    if (document.readyState === "complete") tellFunctions();
    else window.addEventListener("load", tellFunctions);
  }
}

type VisibilityListener = (change: { visibilityMode: string }) => void;
const visibilityListeners = new Set<VisibilityListener>();

/** What the shared runtime lets an add-in do with its pane. */
const addin = {
  showAsTaskpane: async () => send({ kind: "showPane" }),
  hide: async () => send({ kind: "hidePane" }),
  onVisibilityModeChanged: async (listener: VisibilityListener) => {
    visibilityListeners.add(listener);
    return async () => void visibilityListeners.delete(listener);
  },
};

function replaceOffice(): void {
  const context = officeContext({
    theme: () => parent.document.documentElement.dataset["theme"] ?? systemTheme(),
    showDialog: (address) => send({ kind: "dialog", address }),
  });
  window.Office = Object.create(Office, {
    context: { value: context, enumerable: true },
    addin: { value: addin, enumerable: true },
  }) as typeof Office;
}

/** A pane that is opened by itself has no workbench around it to choose a theme in. */
function systemTheme(): "dark" | "light" {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Cells may call the add-in's functions: it has associated them by the time its page is loaded. */
function tellFunctions(): void {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- not part of the public types
  const mappings = (window as any).CustomFunctions?._association.mappings ?? {};
  if (Object.keys(mappings as object).length > 0) send({ kind: "functions" });
}

addEventListener("keydown", (event) => {
  if (event.key !== "F6") return;
  event.preventDefault();
  send({ kind: "regionKey", backwards: event.shiftKey });
});

addEventListener("message", ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  switch (data.kind) {
    case "reply":
      return bridge.onMessageFromHost?.(data.text);
    case "command":
      return void press(data.name);
    case "visibility":
      return visibilityListeners.forEach((listener) =>
        listener({ visibilityMode: data.visible ? "Taskpane" : "Hidden" }),
      );
    case "focus":
      return document.querySelector<HTMLElement>("button:enabled, a[href], input, [tabindex='0']")?.focus();
    case "theme":
      // Excel tells nobody; an add-in looks again when its pane gets the focus.
      return void window.dispatchEvent(new Event("focus"));
  }
});

/** A button of the ribbon. Its name goes to the function that the add-in associated with it. */
async function press(name: string): Promise<void> {
  await excel;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- not part of the public types
  const command = (Office.actions as any)._association.mappings[name.toUpperCase()] as (event: object) => unknown;
  const completed = () => send({ kind: "completed", name });
  if (command) await command({ source: { id: name }, completed });
  else send({ kind: "completed", name, problem: `The add-in has no function "${name}".` });
}
