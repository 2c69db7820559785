import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { isSetSupported } from "./sets";

/** Names that the library declares at its top level and also expects on `window`, or the other way round. */
const NAMESPACES = [
  ...["OfficeExtension", "OfficeExtensionBatch", "Office", "Excel", "Microsoft", "OSF", "OfficeRuntime"],
  ...["Type", "CustomFunctionMappings"],
];

/** What a client talks to, and who talks to it. */
interface Host {
  receive(text: string, answer: (text: string) => void): void;
  listen(send: (text: string) => void): void;
}

type Library = (window: object) => void;
let library: Library | undefined;

/**
 * Loads the real Office.js client and lets it talk to this host; its Excel, Office, OfficeExtension and CustomFunctions become
 * the global ones. Each host has a client of its own: a request that an earlier host never answered cannot disturb a later one.
 */
export function connect(host: Host): void {
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost: (text: string) => host.receive(text, (answer) => bridge.onMessageFromHost?.(answer)),
  };
  host.listen((text) => bridge.onMessageFromHost?.(text));
  const window = standIn(bridge);
  (library ??= compile()).call(window, window);
  window.Office = readyOffice(window.Office as object);
  const { Excel, Office, OfficeExtension, CustomFunctions } = window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
}

/**
 * The library runs in this realm, so that its errors and arrays are the add-in's own kind. What it takes for global are variables
 * around it, one for each property of the window and the same as it: `with (window)` would do that, too, and be slow, as nothing within
 * can be compiled well.
 */
function compile(): Library {
  const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const names = Object.keys(standIn({})).filter((name) => name !== "window");
  const source = `(function (window) {
    var ${names.map((name) => `${name} = window.${name}`).join(", ")};
    Object.defineProperties(window, { ${names.map(asVariable).join(", ")} });
    ${readFileSync(path, "utf8")}
  })`;
  return new Script(source, { filename: path }).runInThisContext() as Library;
}

/** The property of an object that is the variable of that name. */
function asVariable(name: string): string {
  return `${name}: { get() { return ${name}; }, set(value) { ${name} = value; }, enumerable: true, configurable: true }`;
}

/** Outside Excel `Office.onReady` never resolves and `Office.context` is empty: the parts that an add-in asks for. */
function readyOffice(office: object): object {
  const ready = { host: "Excel", platform: "PC" };
  return Object.create(office, {
    context: { value: context(), enumerable: true },
    onReady: {
      value: async (callback?: (info: object) => unknown) => {
        await callback?.(ready);
        return ready;
      },
    },
  }) as object;
}

function context(): object {
  return {
    requirements: { isSetSupported },
    platform: "PC",
    host: "Excel",
    // Results say where they were made.
    diagnostics: { host: "the workbench", platform: "", version: "(no Excel)" },
    displayLanguage: "en-US",
    contentLanguage: "en-GB",
    officeTheme: undefined,
  };
}

/** As much of a browser's window as the library touches while it loads. */
function standIn(bridge: object): Record<string, unknown> {
  const element = () => ({ setAttribute() {}, appendChild() {}, addEventListener() {}, style: {} });
  const location = {
    href: "https://localhost/",
    origin: "https://localhost",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    pathname: "/",
    search: "",
    hash: "",
  };
  const document = {
    URL: location.href,
    location,
    cookie: "",
    head: element(),
    body: element(),
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: element,
    addEventListener() {},
  };
  const window: Record<string, unknown> = {
    location,
    document,
    navigator: { userAgent: "Node", platform: "", language: "en-US" },
    addEventListener() {},
    removeEventListener() {},
    postMessage() {},
    localStorage: undefined,
    sessionStorage: undefined,
    external: {},
    name: "",
    _richApiNativeBridge: bridge,
    CustomFunctions: association(),
  };
  for (const name of NAMESPACES) window[name] = undefined;
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}

/** `CustomFunctions.associate`: in a page the loader, which is not part of the library, brings it. */
function association(): object {
  const mappings: Record<string, unknown> = {};
  let changed: () => void = () => undefined;
  return {
    associate(id: string, run: unknown) {
      mappings[id.toUpperCase()] = run;
      changed();
    },
    _association: { mappings, onchange: (listener: () => void) => (changed = listener) },
  };
}
