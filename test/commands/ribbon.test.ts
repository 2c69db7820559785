import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Announcement } from "../../src/commands/announcements";
import { openFile } from "../../src/workbench/file/open";
import type { EmbeddedHost } from "../../src/workbench/host";
import type { WorkbookState } from "../../src/workbench/workbook";
import { openHost } from "../support/open";

const SAMPLE = resolve(import.meta.dirname, "../../assets/sample-study.xlsx");

type Pressed = (event: { completed: () => void }) => Promise<void>;

const FIRMS = ["HVM1", "HVM2", "HVM3", "FG1", "FG2", "FG3", "FG4", "FG5", "FG6", "FG7"];

/** Excel with a ribbon and a pane, as far as the buttons can tell. */
interface Surroundings {
  readonly host: EmbeddedHost;
  readonly buttons: Readonly<Record<string, Pressed>>;
  readonly said: Announcement[];
  readonly dialogs: string[];
  /** Presses a button and waits until it has told Excel that it is done. */
  press(name: string): Promise<void>;
}

/** What Excel makes of a wish to open the pane: the Marketplace's add-ins are not heard. */
type Heard = "opens" | "ignored" | "refused";

beforeEach(() => vi.resetModules());
afterEach(() => void vi.unstubAllGlobals());

async function surroundings(
  state: WorkbookState | undefined,
  { pane, heard = "ignored" }: { pane: "open" | "closed"; heard?: Heard },
): Promise<Surroundings> {
  const host = await openHost(state);
  const buttons: Record<string, Pressed> = {};
  const dialogs: string[] = [];
  const said: Announcement[] = [];
  let dialogOpen = false;
  let tell: (change: { visibilityMode: string }) => void = () => undefined;
  Object.defineProperties(Office, {
    actions: { value: { associate: (name: string, call: Pressed) => (buttons[name] = call) } },
    VisibilityMode: { value: { hidden: "Hidden", taskpane: "Taskpane" } },
    AsyncResultStatus: { value: { Succeeded: "succeeded" } },
    addin: {
      value: {
        onVisibilityModeChanged: async (handler: typeof tell) => (tell = handler),
        showAsTaskpane: async () => {
          if (heard === "refused") throw new Error("Not allowed.");
          if (heard === "opens") tell({ visibilityMode: "Taskpane" });
        },
      },
    },
  });
  Object.assign(Office.context, {
    ui: {
      displayDialogAsync(address: string, options: object, done: (result: { status: string; value?: object }) => void) {
        expect(options).toMatchObject({ displayInIframe: true });
        // Excel has one at a time: error 12007.
        if (dialogOpen) return done({ status: "failed" });
        dialogOpen = true;
        dialogs.push(address);
        done({ status: "succeeded", value: { close: () => (dialogOpen = false) } });
      },
    },
  });
  vi.stubGlobal("HVM_VERSION", "1.2.3");
  vi.stubGlobal("document", { visibilityState: "visible", baseURI: "https://example.org/hvm/taskpane.html?x=1" });
  vi.stubGlobal("window", { innerWidth: 320, innerHeight: 600 });
  const { onAnnouncement } = await import("../../src/commands/announcements");
  await import("../../src/commands");
  onAnnouncement((announcement) => said.push(announcement));
  if (pane === "closed") tell({ visibilityMode: "Hidden" });
  const press = async (name: string) => {
    const completed = vi.fn();
    await buttons[name]!({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  };
  return { host, buttons, said, dialogs, press };
}

const sample = () => openFile(readFileSync(SAMPLE), "sample-study.xlsx");
const sheetsOf = async ({ host }: Surroundings) => (await host.state()).sheets.map(({ name }) => name);

describe("Analyse", () => {
  it("with the pane closed writes the results and brings the summary to the front", async () => {
    const opened = await sample();
    const excel = await surroundings(opened, { pane: "closed" });
    await excel.press("analyse");
    const { activeSheet, sheets } = await excel.host.state();
    expect(sheets.find(({ id }) => id === activeSheet)?.name).toBe("HVM Summary");
    expect(sheets.length).toBe(opened.sheets.length + 8);
    expect(excel.said.map(({ state }) => state)).toEqual(["begun", "done"]);
  });

  it("with the pane open shows the first results, later leaves the user's sheet in front, and the pane gets the results", async () => {
    const opened = await sample();
    const excel = await surroundings(opened, { pane: "open" });
    await excel.press("analyse");
    const first = await excel.host.state();
    expect(first.sheets.find(({ id }) => id === first.activeSheet)?.name).toBe("HVM Summary");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(opened.activeSheet);
      sheet.activate();
      sheet.getRange(opened.selection ?? undefined).select();
      await context.sync();
    });
    await excel.press("analyse");
    const { activeSheet, selection } = await excel.host.state();
    expect([activeSheet, selection]).toEqual([opened.activeSheet, opened.selection]);
    const done = excel.said.at(-1);
    expect(done).toMatchObject({ state: "done", task: "analyse" });
    if (done?.state !== "done") return;
    expect(done.analysis!.cohort.firms.map(({ firm }) => firm)).toEqual(FIRMS);
    expect(done.text).toMatch(
      /^10 firms were analysed, \d+ of them with a single class\. The results start in "HVM Summary"\./,
    );
  });

  it("takes what was chosen in this workbook", async () => {
    const excel = await surroundings(await sample(), { pane: "open" });
    const { DEFAULT_CHOICES, saveChoices } = await import("../../src/excel");
    const leaveOut = { firms: ["HVM2"], respondents: [] };
    await saveChoices({ ...DEFAULT_CHOICES, measure: "euclidean", leaveOut });
    await excel.press("analyse");
    const done = excel.said.at(-1);
    if (done?.state !== "done") throw new Error(JSON.stringify(done));
    expect(done.analysis!.cohort.options.measure).toBe("euclidean");
    expect(done.analysis!.cohort.firms.map(({ firm }) => firm)).toEqual(FIRMS.filter((firm) => firm !== "HVM2"));
  });

  it("a second click while the first is at work does nothing", async () => {
    const excel = await surroundings(await sample(), { pane: "closed" });
    await Promise.all([excel.press("analyse"), excel.press("analyse"), excel.press("sampleStudy")]);
    expect(excel.said.map(({ state }) => state)).toEqual(["begun", "done"]);
    await excel.press("analyse");
    expect(excel.said).toHaveLength(4);
  });
});

describe("a failure", () => {
  it("is told in the pane, if it is open, and changes nothing", async () => {
    const excel = await surroundings(undefined, { pane: "open" });
    await excel.press("analyse");
    expect(excel.said.at(-1)).toMatchObject({ state: "failed", task: "analyse", error: { code: "no-answers-found" } });
    expect(excel.dialogs).toEqual([]);
    expect(await sheetsOf(excel)).toEqual(["Sheet1"]);
  });

  it("opens the pane, if it is closed", async () => {
    const excel = await surroundings(undefined, { pane: "closed", heard: "opens" });
    await excel.press("analyse");
    expect(excel.said.at(-1)).toMatchObject({ state: "failed" });
    expect(excel.dialogs).toEqual([]);
  });

  it.each(["ignored", "refused"] as const)(
    "stands in a window of Excel's where opening the pane is %s",
    async (heard) => {
      const excel = await surroundings(undefined, { pane: "closed", heard });
      await excel.press("analyse");
      const failed = excel.said.at(-1);
      if (failed?.state !== "failed") throw new Error("It went well.");
      const [address] = excel.dialogs;
      expect(address).toMatch(/^https:\/\/example\.org\/hvm\/message\.html#[^&#?]+$/);
      expect(decodeURIComponent(new URL(address!).hash.slice(1))).toBe(failed.error.message);
      expect(await sheetsOf(excel)).toEqual(["Sheet1"]);
    },
  );

  it("of the host leaves the button alive", async () => {
    const excel = await surroundings(await sample(), { pane: "open" });
    excel.host.faults.inject({ kind: "error", code: "AccessDenied" }, { message: 1, applied: "notApplied" });
    await excel.press("analyse");
    expect(excel.said.at(-1)).toMatchObject({ state: "failed" });
    await excel.press("analyse");
    expect(excel.said.at(-1)).toMatchObject({ state: "done" });
  });
});

describe("the other buttons", () => {
  it("New questionnaire adds a sheet, goes there and says its name", async () => {
    const excel = await surroundings(undefined, { pane: "closed" });
    await excel.press("newQuestionnaire");
    const done = excel.said.at(-1);
    if (done?.state !== "done") throw new Error(JSON.stringify(done));
    const [, added] = await sheetsOf(excel);
    expect(done.text).toContain(`"${added}"`);
  });

  it("Firms' wishes adds the sheet HVM Firms with the firms that are read by the choices of this workbook", async () => {
    const excel = await surroundings(undefined, { pane: "closed" });
    await excel.press("sampleStudy");
    const { DEFAULT_CHOICES, saveChoices } = await import("../../src/excel");
    await saveChoices({ ...DEFAULT_CHOICES, leaveOut: { firms: ["HVM2"], respondents: [] } });
    await excel.press("firmsSheet");
    expect(excel.said.at(-1)).toMatchObject({ state: "done", task: "firms", analysis: null });
    const { sheets } = await excel.host.state();
    const cells = [...sheets.find(({ name }) => name === "HVM Firms")!.cells.values()].map(({ value }) => value);
    expect(FIRMS.filter((firm) => cells.includes(firm))).toEqual(FIRMS.filter((firm) => firm !== "HVM2"));
    await excel.press("firmsSheet");
    expect(excel.said.at(-1)).toMatchObject({ state: "failed", task: "firms", error: { code: "firms-sheet-there" } });
  });

  it("New coding sheet adds one and says its name; Sample codings opens one beside it", async () => {
    const excel = await surroundings(undefined, { pane: "closed" });
    await excel.press("codingSheet");
    expect(excel.said.at(-1)).toMatchObject({ state: "done", task: "coding", analysis: null });
    expect(excel.said.at(-1)).toMatchObject({ text: expect.stringContaining('"Relationships"') as string });
    await excel.press("sampleCodings");
    expect(excel.said.at(-1)).toMatchObject({ state: "done", task: "constellations" });
  });

  it("Catalogue writes its two sheets, goes to the first, and says where the networks are", async () => {
    const excel = await surroundings(undefined, { pane: "closed" });
    for (let time = 1; time <= 2; time++) {
      await excel.press("catalogue");
      expect(excel.said.at(-1)).toMatchObject({
        state: "done",
        task: "catalogue",
        text: 'The nine value constellations are on the sheet "HVM Constellation Catalogue"; their networks are drawn on the sheet "HVM Constellation Network".',
      });
      expect(await sheetsOf(excel)).toEqual(["Sheet1", "HVM Constellation Catalogue", "HVM Constellation Network"]);
    }
    const { sheets, activeSheet } = await excel.host.state();
    expect(activeSheet).toBe(sheets[1]!.id);
  });

  it("Sample study adds a sheet that can be analysed at once", async () => {
    const excel = await surroundings(undefined, { pane: "closed" });
    await excel.press("sampleStudy");
    expect(excel.said.at(-1)).toMatchObject({ state: "done", task: "sample", analysis: null });
    await excel.press("analyse");
    expect(excel.said.at(-1)).toMatchObject({ state: "done", task: "analyse" });
  });
});

it("a pane that comes later learns the latest", async () => {
  const excel = await surroundings(undefined, { pane: "closed", heard: "opens" });
  await excel.press("analyse");
  const { onAnnouncement } = await import("../../src/commands/announcements");
  const heard: Announcement[] = [];
  const stop = onAnnouncement((announcement) => heard.push(announcement));
  expect(heard).toEqual([excel.said.at(-1)]);
  stop();
  await excel.press("analyse");
  expect(heard).toHaveLength(1);
});

describe("a message while an earlier one is open", () => {
  it("takes its place", async () => {
    const excel = await surroundings(undefined, { pane: "closed" });
    await excel.press("analyse");
    await excel.press("analyse");
    expect(excel.dialogs.length).toBe(2);
  });
});
