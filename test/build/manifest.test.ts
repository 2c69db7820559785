import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { NAMESPACE } from "../../src/workbench/namespace";
import { describe, expect, it } from "vitest";
import { ICONS, ICONS_FOLDER, iconFile, SIZES } from "../../src/workbench/tools/icons";
import { pngSize } from "./png";
import { all, only, readXml, type Element } from "./xml";

const ROOT = resolve(import.meta.dirname, "../..");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");

const manifest = readXml(text("manifest.xml"));
const overrides = only(manifest, "VersionOverrides");
const resources = only(overrides, "Resources");
const value = (name: string) => only(manifest, name).attributes.DefaultValue!;
const childrenOf = (element: Element) => element.children.map(({ name }) => name);

/**
 * The order that Office's schema has for the children of an element; "+" marks those that must be there. Office refuses a
 * manifest with another order. From "How to find the proper order of manifest elements"
 * (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering) and the pages of the single elements.
 */
const ORDERS: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id+ AlternateId Version+ ProviderName+ DefaultLocale+ DisplayName+ Description+ IconUrl+ HighResolutionIconUrl+ SupportUrl+ AppDomains Hosts+ Requirements+ DefaultSettings+ Permissions+ Dictionary VersionOverrides+",
  Requirements: "Sets+ Methods",
  VersionOverrides: "Description Requirements Hosts+ Resources+ WebApplicationInfo EquivalentAddins ExtendedOverrides",
  "Host Workbook": "Runtimes+ AllFormFactors+ DesktopFormFactor+ MobileFormFactor",
  "ExtensionPoint CustomFunctions": "Script+ Page+ Metadata+ Namespace+",
  DesktopFormFactor: "GetStarted+ FunctionFile+ ExtensionPoint+",
  GetStarted: "Title+ Description+ LearnMoreUrl+",
  Group: "Label+ Icon+ Control+",
  "Control Button": "Label+ ToolTip Supertip+ Icon+ Action+",
  // learn.microsoft.com/javascript/api/manifest/control-menu; its items are buttons.
  "Control Menu": "OverriddenByRibbonApi Label+ Supertip+ Icon+ Items+",
  Item: "Label+ Supertip+ Icon Action+",
  Supertip: "Title+ Description+",
  Resources: "bt:Images+ bt:Urls+ bt:ShortStrings+ bt:LongStrings+",
};

/** Sizes of a button's icon that Office knows; 16, 32 and 80 it demands (learn.microsoft.com/javascript/api/manifest/image). */
const BUTTON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

describe("the manifest's form", () => {
  it("is an add-in-only manifest of a task pane add-in", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(manifest.attributes).toMatchObject({
      xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
      "xsi:type": "TaskPaneApp",
    });
    expect(overrides.attributes).toEqual({
      xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
      "xsi:type": "VersionOverridesV1_0",
    });
  });

  it.each(Object.entries(ORDERS))("%s has its children in order", (name, order) => {
    const known = order.split(" ").map((each) => each.replace("+", ""));
    const needed = order.split(" ").flatMap((each) => (each.endsWith("+") ? [each.slice(0, -1)] : []));
    const elements = all(manifest).filter(({ name: own, attributes }) =>
      [own, `${own} ${attributes["xsi:type"]}`].includes(name),
    );
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const children = childrenOf(element);
      expect(known).toEqual(expect.arrayContaining(children));
      expect(children).toEqual(expect.arrayContaining(needed));
      expect(children).toEqual([...children].sort((a, b) => known.indexOf(a) - known.indexOf(b)));
    }
  });

  it("has an id and a version that goes with the package's", () => {
    expect(only(manifest, "Id").text).toMatch(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(only(manifest, "Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(only(manifest, "Version").text).toBe(
      `${(JSON.parse(text("package.json")) as { version: string }).version}.0`,
    );
  });

  it("names full locales", () => {
    for (const { text } of all(manifest, "DefaultLocale")) expect(text).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
    expect(all(manifest, "bt:Override")).toEqual([]);
  });

  it("keeps the lengths that Office and the store set", () => {
    for (const each of all(overrides, "bt:ShortStrings")) each.children.forEach((child) => check(child, 125));
    for (const each of all(overrides, "bt:LongStrings")) each.children.forEach((child) => check(child, 250));
    check(only(manifest, "DisplayName"), 125);
    check(
      manifest.children.find(({ name }) => name === "Description")!,
      250,
    );
    for (const { attributes } of [...all(manifest, "Control"), ...all(manifest, "Group")]) {
      expect(attributes.id!.length).toBeLessThanOrEqual(125);
    }

    function check({ attributes }: Element, limit: number) {
      expect(attributes.DefaultValue!.trim()).not.toBe("");
      expect(attributes.DefaultValue!.length, attributes.DefaultValue).toBeLessThanOrEqual(limit);
    }
  });
});

describe("what it refers to", () => {
  const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) => all(resources, kind));

  it("every resource is defined once, used, and has a short name", () => {
    const ids = defined.map(({ attributes }) => attributes.id!);
    const used = all(overrides).flatMap(({ attributes }) => attributes.resid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length, id).toBeLessThanOrEqual(32);
  });

  it("each as an image, an address, a short or a long text, as its place wants", () => {
    const list = (name: string) => only(resources, name).children.map(({ attributes }) => attributes.id);
    const wants: Readonly<Record<string, string>> = {
      "bt:Image": "bt:Images",
      Runtime: "bt:Urls",
      SourceLocation: "bt:Urls",
      FunctionFile: "bt:Urls",
      LearnMoreUrl: "bt:Urls",
      Namespace: "bt:ShortStrings",
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Description: "bt:LongStrings",
    };
    for (const { name, attributes } of all(overrides).filter(({ attributes }) => attributes.resid)) {
      expect(list(wants[name]!), `${name} ${attributes.resid}`).toContain(attributes.resid);
    }
  });

  it("every address is https and on the same site", () => {
    const addresses = all(manifest).flatMap(({ attributes }) =>
      /^\w+:\/\//.exec(attributes.DefaultValue ?? "") ? attributes.DefaultValue! : [],
    );
    const base = value("IconUrl").replace(/assets\/.*/, "");
    expect(addresses.length).toBeGreaterThan(10);
    expect(new URL(base).protocol).toBe("https:");
    for (const address of addresses) expect(address.startsWith(base), address).toBe(true);
    expect(text("manifest.xml")).not.toMatch(/localhost|127\.0\.0\.1/i);
  });

  it("one page is runtime, functions' page, buttons' page and pane; and there is no TaskpaneId", () => {
    const page = (name: string, within: Element) => only(only(within, name), "SourceLocation").attributes.resid;
    const action = all(manifest, "Action").find(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane")!;
    const runtime = only(manifest, "Runtime").attributes;
    expect(runtime.lifetime).toBe("long");
    expect(page("Page", overrides)).toBe(runtime.resid);
    expect(only(manifest, "FunctionFile").attributes.resid).toBe(runtime.resid);
    expect(only(action, "SourceLocation").attributes.resid).toBe(runtime.resid);
    const url = all(resources, "bt:Url").find(({ attributes }) => attributes.id === runtime.resid)!;
    expect(url.attributes.DefaultValue).toBe(
      only(only(manifest, "DefaultSettings"), "SourceLocation").attributes.DefaultValue,
    );
    expect(all(manifest, "TaskpaneId")).toEqual([]);
  });
});

describe("what it asks for and offers", () => {
  it("runs in workbooks, may write to them, and needs the shared runtime", () => {
    expect(all(manifest, "Host").map(({ attributes }) => attributes.Name ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(only(manifest, "Permissions").text).toBe("ReadWriteDocument");
    expect(all(manifest, "Set").map(({ attributes }) => attributes.Name)).toEqual(["SharedRuntime", "ExcelApi"]);
    // What is asked for here hides the add-in where it is missing; on an iPad there are no custom functions.
    expect(text("manifest.xml")).not.toContain("CustomFunctionsRuntime");
  });

  it("the functions' namespace is a name that Excel takes", () => {
    const { resid } = only(manifest, "Namespace").attributes;
    const namespace = all(resources, "bt:String").find(({ attributes }) => attributes.id === resid)!;
    expect(namespace.attributes.DefaultValue).toMatch(/^[A-Z][A-Z0-9.]{0,31}$/);
    expect(namespace.attributes.DefaultValue).toBe(NAMESPACE);
  });

  it("a group with seven buttons and a menu of two samples, each with a name and a tip of its own", () => {
    const [controls, items] = [all(manifest, "Control"), all(manifest, "Item")];
    const own = (element: Element, name: string) => element.children.find((child) => child.name === name)!;
    const tips = [...controls, ...items].map((each) => only(own(each, "Supertip"), "Description").attributes.resid);
    expect(only(manifest, "OfficeTab").attributes.id).toBe("TabHome");
    expect(controls.map(({ attributes }) => attributes["xsi:type"]).filter((type) => type === "Button").length).toBe(7);
    expect(items.length).toBe(2);
    expect(new Set([...controls, ...items].map(({ attributes }) => attributes.id)).size).toBe(10);
    expect(new Set(tips).size).toBe(10);
  });

  it("every function that a button calls is associated in src/commands", () => {
    const called = all(manifest, "FunctionName").map(({ text }) => text);
    const associated = [...text("src/commands/index.ts").matchAll(/associate\("(\w+)"/g)].map(([, name]) => name);
    expect(called.length).toBe(8);
    expect([...associated].sort()).toEqual([...called].sort());
  });

  it("help and support lead to a page that the build has", () => {
    const learnMore = all(resources, "bt:Url").find(({ attributes }) => attributes.id === "LearnMore.Url")!;
    expect(learnMore.attributes.DefaultValue).toMatch(/\/help\.html$/);
    expect(value("SupportUrl")).toMatch(/\/help\.html$/);
    expect(text("assets/help.html")).toContain('id="support"');
  });
});

describe("the icons", () => {
  it("are drawn from one drawing, in the sizes that their names say", () => {
    const files = ICONS.flatMap((icon) => SIZES.map((size) => iconFile(icon, size)));
    expect(readdirSync(ICONS_FOLDER).sort()).toEqual([...files].sort());
    for (const icon of ICONS) {
      expect(text("assets/icon.svg")).toContain(`<symbol id="${icon}"`);
      for (const size of SIZES) expect(pngSize(join(ICONS_FOLDER, iconFile(icon, size)))).toEqual([size, size]);
    }
  });

  it("are there for every button, in every size that Office knows", () => {
    const images = new Map(
      all(resources, "bt:Image").map(({ attributes }) => [attributes.id, attributes.DefaultValue!]),
    );
    expect(all(manifest, "Icon").length).toBe(11);
    for (const icon of all(manifest, "Icon")) {
      expect(icon.children.map(({ attributes }) => Number(attributes.size))).toEqual(BUTTON_SIZES);
      for (const { attributes } of icon.children) expectIcon(images.get(attributes.resid)!, Number(attributes.size));
    }
    expect(SIZES).toEqual(expect.arrayContaining(BUTTON_SIZES));
  });

  it("are there for the list of add-ins", () => {
    expectIcon(value("IconUrl"), 32);
    expectIcon(value("HighResolutionIconUrl"), 64);
  });

  function expectIcon(address: string, size: number) {
    const file = join(ROOT, "assets", new URL(address).pathname.split("/assets/")[1]!);
    expect(existsSync(file), file).toBe(true);
    expect(pngSize(file)).toEqual([size, size]);
  }
});

describe("the reader of XML", () => {
  it.each([
    "<a><b></a></b>",
    "<a>",
    "<a/><b/>",
    '<a x="1" x="2"/>',
    "<a>&nbsp;</a>",
    "<a>1 & 2</a>",
    "<a x=1/>",
    "<a",
    "x<a/>",
  ])("refuses %s", (xml) => expect(() => readXml(xml)).toThrow(SyntaxError));
});
