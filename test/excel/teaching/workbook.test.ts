import { parseArea, parseCell } from "../../../src/cells/a1";
import { splitSheet } from "../../../src/cells/sheet-name";
import { describe, expect, it, vi } from "vitest";
import { analyse, type Stage } from "../../../src/excel/results/analyse";
import { readAnswers } from "../../../src/excel/answers";
import { DEFAULT_CHOICES, loadChoices, saveChoices, type Choices } from "../../../src/excel/results/choices";
import { resultsState } from "../../../src/excel/results/results-state";
import { insertTeachingWorkbook } from "../../../src/excel/teaching";
import { DEFAULT_KEY } from "../../../src/methods/hvm";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { cellAt } from "../../../src/workbench/workbook";
import { ManualClock } from "../../support/clock";
import { sheetNamed } from "../../support/workbooks";
import { answers, MADE, openSheets, openState, refusal, settled, STUDY } from "../../support/study";
import { cellsOf, recordsOf, useTeachingWorkbook, withoutResults } from "../../support/teaching";

const workbook = useTeachingWorkbook();

const PAGES = [
  "Start",
  "Steps explained",
  "Coding explained",
  "Exercises",
  "Exercise 1",
  "Exercise 2",
  "Exercise 3",
  "Exercise 4",
  "Exercise 5",
  "Exercise 6",
  "Exercise 7",
  "Exercise 8",
  "Exercise 9",
];
/** Those with tables below each other. */
const STACKED = ["Start", "Exercise 2", "Exercise 3", "Exercise 4", "Exercise 5", "Exercise 6"];
const KEYS = ["Answer key", "Answer key numbers"];
const RESULTS = [
  "Summary",
  "Remarks",
  "Profiles",
  "Distances",
  "Rankings",
  "Robustness",
  "Problems",
  "About",
  "Scale",
  "Answers",
  "Steps",
];

/** Analyses as the ribbon's button does: with what the workbook remembers. */
async function analyseAgain(change: Partial<Choices> = {}) {
  const { sheets, results } = { ...(await loadChoices()), ...change };
  return analyse({ ...MADE, sheets, results });
}

/** Where the steps say that something is to be seen. */
function steps(host: EmbeddedHost) {
  return recordsOf(host, "Steps explained")
    .filter((row) => row["Look at"] !== null)
    .map((row) => {
      const [, sheet, address] = /^(.*), ([A-Z]+\d+)$/.exec(String(row["Look at"]))!;
      const { row: at, column } = parseCell(address!)!;
      const { grid } = host.document.sheet(sheet!)!;
      return { row, sheet: sheet!, at, column, grid };
    });
}

describe("the teaching workbook", () => {
  it("has its sheets in the order in which to go through them, the teacher's with the key, and begins at the start", () => {
    const { sheets, activeSheet, selection } = workbook.saved;
    expect(sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "Start",
      "Questionnaire",
      "Sample study",
      ...PAGES.slice(1),
      ...KEYS,
      "HVM Key",
      "HVM Footprints",
      ...RESULTS.map((name) => `HVM ${name}`),
    ]);
    expect(sheets.every(({ visibility }) => visibility === "Visible")).toBe(true);
    expect([sheets.find(({ id }) => id === activeSheet)!.name, selection]).toEqual(["Start", "A1"]);
  });

  it("looks like the result sheets: headings in sight, letters of 8 points on paper, texts as texts", () => {
    for (const name of [...PAGES, ...KEYS]) {
      const sheet = sheetNamed(workbook.saved, name);
      expect(sheet.frozen, name).toMatchObject({ rows: 5 });
      // Headings of the first table say nothing of one below it.
      const titleRows = STACKED.includes(name) ? "$1:$1" : "$1:$5";
      expect(sheet.page, name).toMatchObject({ fitToWidth: null, titleRows });
      expect((11 * sheet.page.scale) / 100, name).toBeGreaterThanOrEqual(8);
      expect(sheet.page.footer, name).toContain("&P");
      for (const [key, { value, formula, style }] of sheet.cells) {
        if (typeof value !== "string" || formula !== undefined) continue;
        expect(style?.numberFormat, `${name} ${JSON.stringify(cellAt(key))}`).toBe("@");
      }
    }
  });

  it("says of the study, wherever it is shown, that it is a reconstruction", () => {
    for (const name of ["Start", "Sample study"]) {
      const { cells } = sheetNamed(workbook.saved, name);
      expect([...cells.values()].some(({ value }) => /reconstruction, not the original data/.test(String(value)))).toBe(
        true,
      );
    }
  });

  it("links to sheets and cells that are there", () => {
    const sheets = new Set(workbook.saved.sheets.map(({ name }) => name));
    let links = 0;
    for (const { hyperlinks } of workbook.saved.sheets) {
      for (const { documentReference } of hyperlinks.values()) {
        const { sheet, rest } = splitSheet(documentReference!);
        expect(sheets).toContain(sheet);
        expect(parseArea(rest)).not.toBeNull();
        links++;
      }
    }
    expect(links).toBeGreaterThan(30);
  });
});

it("no formula is formatted as text, though it refers to text cells: entered again it would be one", () => {
  const cells = workbook.saved.sheets.flatMap(({ name, cells }) =>
    [...cells].map(([key, cell]) => ({ name, key, ...cell })),
  );
  const computed = cells.filter(({ formula }) => formula !== undefined);
  expect(computed.length).toBeGreaterThan(1000);
  expect(
    computed.filter(({ style }) => style?.numberFormat === "@").map(({ name, formula }) => [name, formula]),
  ).toEqual([]);
});

describe("the steps", () => {
  it("each shows the heading, the value and the formula of the cell that it names, for the first firm", async () => {
    const host = await workbook.open();
    const seen = steps(host);
    expect(seen.length).toBeGreaterThan(15);
    for (const { row, sheet, at, column, grid } of seen) {
      expect(row["Column"], `${sheet}`).toBe(grid.value(at - 1, column));
      expect(row["Its value"]).toEqual(grid.value(at, column));
      expect(row["Its formula"]).toBe(grid.formula(at, column) ?? "(a value, not a formula)");
    }
    expect(seen.filter(({ row }) => row["Its formula"] === "(a value, not a formula)")).toHaveLength(1);
    // Files store formulas plainly; Excel 365 shows them so (support.microsoft.com, implicit intersection operator).
    expect(host.document.sheet("Steps explained")!.grid.value(1, 0)).toMatch(
      /Excel 365 may show an @ in it, which changes no value\.$/,
    );
    expect(seen.map(({ row }) => row["Its value"])).toContain("Socialisors");
  });

  it("follow an answer of the study without another analysis", async () => {
    const host = await workbook.open();
    const value = () => steps(host).find(({ row }) => row["Column"] === "A Innovation, score")!.row["Its value"];
    const before = value();
    host.user.edit("Sample study", "C6", 5);
    await settled();
    expect(value()).toBeGreaterThan(before as number);
  });

  it("are named on each result sheet that shows one, and that stays through another analysis", async () => {
    const host = await workbook.open();
    const note = (name: string) => host.document.sheet(`HVM ${name}`)!.grid.value(3, 0);
    const noted = RESULTS.filter((name) => /^Steps explained: \d/.test(String(note(name))));
    expect(noted).toEqual(["Summary", "Profiles", "Distances", "Rankings", "Answers", "Steps"]);
    const before = noted.map(note);
    await analyseAgain();
    expect(noted.map(note)).toEqual(before);
  });
});

describe("with the add-in", () => {
  it("it remembers what to analyse, and analysing again changes nothing and asks nothing", async () => {
    const host = await workbook.open();
    expect(await loadChoices()).toMatchObject({
      sheets: ["Sample study"],
      results: "formulas",
      measure: "correlation",
    });
    expect((await resultsState()).standing).toBe(true);
    // But that there was an analysis before.
    const isSince = ([, point]: readonly unknown[]) => point === "Since the last analysis";
    const others = () => RESULTS.map((name) => cellsOf(host, `HVM ${name}`).filter((row) => !isSince(row)));
    const since = () => cellsOf(host, "HVM About").filter(isSince);
    const before = others();
    expect(since()).toEqual([[expect.anything(), expect.anything(), expect.stringContaining("no HVM Summary")]]);
    const { cohort } = await analyseAgain();
    expect(cohort.firms).toHaveLength(10);
    expect(others()).toEqual(before);
    expect(since()).toEqual([[expect.anything(), expect.anything(), expect.stringContaining("classes were formulas")]]);
    expect(host.document.sheets.map(({ name }) => name)).toEqual(workbook.saved.sheets.map(({ name }) => name));
  });

  it("each exercise with a table of answers or scores is analysed once it is chosen, and the study after them", async () => {
    const host = await workbook.open();
    const choices = await loadChoices();
    const exercises = { "Exercise 1": 6, "Exercise 2": 1, "Exercise 3": 3, "Exercise 6": 10 };
    for (const [sheet, firms] of Object.entries(exercises)) {
      await saveChoices({ ...choices, sheets: [sheet] });
      expect((await analyseAgain()).cohort.firms, sheet).toHaveLength(firms);
      const [first] = recordsOf(host, "HVM Summary");
      const step = steps(host).find(({ row }) => row["Column"] === "Class")!;
      expect(step.row["Its value"], sheet).toBe(first!["Class"]);
    }
    expect((await analyseAgain({ sheets: ["Sample study"] })).cohort.firms).toHaveLength(10);
    expect(recordsOf(host, "HVM Summary")[0]).toMatchObject({ Firm: "HVM1", Class: "Socialisors" });
  });

  it("Exercise 6 brings its wishes along", async () => {
    await openState(withoutResults(workbook.saved));
    const { further, reading } = await analyse({ ...MADE, sheets: ["Exercise 6"], further: ["transitions"] });
    expect(reading.problems.filter(({ severity }) => severity === "refused")).toEqual([]);
    const { found } = further.transitions as Extract<typeof further.transitions, { found: unknown }>;
    expect(found.firms.flatMap(({ transition }) => transition?.verdict ?? [])).toEqual([
      "major",
      "realistic",
      "difficult",
    ]);
  });

  it("the questionnaire is analysed once it is filled in and chosen", async () => {
    const host = await openState(withoutResults(workbook.saved));
    const cells = cellsOf(host, "Questionnaire");
    DEFAULT_KEY.items.forEach(({ item }, i) => {
      const row = cells.findIndex(([, name]) => name === item);
      host.user.edit("Questionnaire", `D${row + 1}`, answers(3)[i]!);
    });
    const { firms } = (await analyseAgain({ sheets: ["Questionnaire"] })).cohort;
    expect(firms).toMatchObject([{ firm: "Your firm", respondents: 1 }]);
  });

  it("with nothing chosen it is asked which sheet to read, each named", async () => {
    await openState(withoutResults(workbook.saved));
    const { code, message } = await refusal(readAnswers());
    // None of them is read together with another (rules.md 43).
    expect(code).toBe("sample-beside-others");
    for (const sheet of ["Questionnaire", "Sample study", "Exercise 1", "Exercise 2", "Exercise 3"]) {
      expect(message).toContain(`“${sheet}”`);
    }
  });
});

describe("making it", () => {
  it("takes free names, and leaves the sheets of the user's and where they are as they were", async () => {
    const host = await openSheets({ name: "start", rows: [["mine"]] }, { name: "Exercise 1", rows: [["=1+1"]] });
    const before = (await host.state()).sheets;
    expect(await insertTeachingWorkbook(MADE)).toMatchObject({ sheet: "Start 2" });
    const { sheets } = await host.state();
    expect(sheets.slice(0, 2)).toEqual(before);
    expect(sheets.map(({ name }) => name)).toContain("Exercise 1 2");
    const link = cellsOf(host, "Exercises")
      .flat()
      .filter((cell) => cell === "Exercise 1 2");
    expect(link).toHaveLength(7);
  });

  it("is refused where results, a key or footprints of the user's stand already", async () => {
    const host = await openSheets({ name: "hvm key", rows: [["Item", "Part", "VPD"]] });
    const before = await host.state();
    expect(await refusal(insertTeachingWorkbook(MADE))).toMatchObject({ code: "workbook-in-use" });
    expect(await host.state()).toEqual(before);

    const other = await openSheets(STUDY);
    await analyse(MADE);
    const results = await other.state();
    const { message } = await refusal(insertTeachingWorkbook(MADE));
    expect(message).toContain("results of an analysis");
    expect(await other.state()).toEqual(results);
  });

  it("is undone when it fails: while the sheets are added, the results written, the steps explained, the choice kept", async () => {
    // However slow the machine, nobody asks meanwhile whether Excel is still there: messages keep their numbers.
    const options = { clock: new ManualClock() };
    const trial = await openSheets(STUDY);
    trial.traffic.keepLog();
    await insertTeachingWorkbook(MADE, options);
    // How sheets are printed comes in messages of its own, whose failure costs nothing.
    const isOfPaper = (query: unknown) => JSON.stringify(query).includes("PageLayout");
    const writes = trial.traffic.log!.flatMap(({ query }, i) =>
      query.Actions.some(({ ActionType }) => ActionType === 4) && !isOfPaper(query) ? [i + 1] : [],
    );
    const papers = trial.traffic.log!.flatMap(({ query }, i) => (isOfPaper(query) ? [i + 1] : []));
    const keeps = trial.traffic.log!.findIndex(({ query }) => query.ObjectPaths && hasSetting(query.ObjectPaths)) + 1;
    const last = writes[writes.length - 1]!;
    expect(writes.length).toBeGreaterThan(3);
    expect(keeps).toBeGreaterThan(last);
    for (const message of [writes[0]!, writes[Math.floor(writes.length / 2)]!, last, keeps]) {
      const host = await openSheets(STUDY);
      const before = await host.state();
      host.faults.inject({ kind: "truncated" }, { message, applied: "applied" });
      await refusal(insertTeachingWorkbook(MADE, options));
      expect(await host.state(), `message ${message}`).toEqual(before);
    }
    const host = await openSheets(STUDY);
    host.faults.inject({ kind: "error", code: "GeneralException" }, { message: papers[papers.length - 1]! });
    expect(await insertTeachingWorkbook(MADE, options)).toMatchObject({ sheet: "Start" });
  }, 240_000);

  it("stopped, it takes away what was added as soon as Excel answers", async () => {
    const host = await openSheets(STUDY);
    await saveChoices({ ...DEFAULT_CHOICES, measure: "cosine" });
    const before = await host.state();
    const stop = new AbortController();
    const request = { ...MADE, onStage: (stage: Stage) => stage === "writing" && stop.abort() };
    expect(await refusal(insertTeachingWorkbook(request, { signal: stop.signal }))).toMatchObject({ code: "stopped" });
    await vi.waitFor(async () => expect(await host.state()).toEqual(before), { timeout: 20_000 });
  });
});

/** Whether a message keeps the choices. */
function hasSetting(paths: Readonly<Record<string, { Name?: string }>>): boolean {
  return Object.values(paths).some(({ Name }) => Name === "Add") && JSON.stringify(paths).includes("HVM.Choices");
}
