import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/methods/hvm/analyses/comparison";
import { analyse } from "../../../src/excel/results/analyse";
import { loadChoices, saveChoices, DEFAULT_CHOICES } from "../../../src/excel/results/choices";
import { inspect } from "../../../src/excel/results/inspect";
import type { CellDraft, SheetDraft } from "../../support/case";
import { openHost } from "../../support/open";
import { answers, ITEMS, MADE, refusal } from "../../support/study";
import { workbookOf } from "../../support/workbook";
import { sheetNamed, valueAt } from "../../support/workbooks";

/** Firm, respondent, wave, and which answers they gave. */
type Row = readonly [firm: string, respondent: string, wave: CellDraft, seed: number];

const ROWS: readonly Row[] = [
  ["Acme", "Ann", 2023, 1],
  ["Acme", "Ben", 2023, 2],
  ["Bolt", "Cy", 2023, 3],
  ["Acme", "Ann", 2024, 4],
  ["Acme", "Ben", 2024, 5],
  ["Dune", "Di", 2024, 6],
];
const YEARS = { column: "Year", before: "2023", after: "2024" } as const;
const HEAD = ["Firm", "Respondent", "Year", ...ITEMS];

const sheetOf = (rows: readonly Row[], name = "Answers"): SheetDraft => ({
  name,
  rows: [HEAD, ...rows.map(([firm, respondent, wave, seed]) => [firm, respondent, wave, ...answers(seed)])],
});
const alone = (rows: readonly Row[]) => workbookOf([sheetOf(rows)]);

async function compared(sheets: SheetDraft[], compare = YEARS, more = {}) {
  const host = await openHost(workbookOf(sheets));
  const analysis = await analyse({ ...MADE, compare, ...more });
  const outcome = analysis.further.comparison as { found: { study: { comparison: Comparison } } };
  return { host, analysis, comparison: outcome.found.study.comparison };
}

/** What is known of the firms after, each as if nothing else stood in the workbook. */
async function byItself(rows: readonly Row[]) {
  await openHost(alone(rows));
  return (await analyse(MADE)).cohort.firms;
}

const after = ROWS.filter(([, , wave]) => wave === 2024);
const before = ROWS.filter(([, , wave]) => wave === 2023);

describe("two values of a column compared", () => {
  it("are each assessed as if they stood alone, and matched by firm", async () => {
    const { analysis, comparison } = await compared([sheetOf(ROWS)]);
    expect(comparison).toMatchObject({ ...YEARS, onlyBefore: ["Bolt"], onlyAfter: ["Dune"] });
    expect(analysis.cohort.firms.map(({ firm, scores }) => [firm.toLowerCase(), scores])).toEqual(
      (await byItself(after)).map(({ firm, scores }) => [firm.toLowerCase(), scores]),
    );
    const acme = (await byItself(before))[0]!;
    expect(Object.values(comparison.firms[0]!.before!.scores)).toEqual(acme.scores);
    expect(analysis.reading.problems).toEqual([]);
    expect(analysis.reading.leftOut).toEqual([]);
  });

  it("give the same in items that run down, in a list in any order of rows, and in six scores a firm", async () => {
    const [expected] = await byItself(after);
    const across = sheetOf(ROWS).rows;
    const down = { name: "Down", rows: across[0]!.map((_, column) => across.map((row) => row[column]!)) };
    const list = {
      name: "List",
      rows: [
        ["Firm", "Respondent", "Item", "Answer", "Year"],
        ...ROWS.flatMap(([firm, respondent, wave, seed]) =>
          answers(seed).map((answer, i) => [firm, respondent, ITEMS[i]!, answer, wave]),
        ).reverse(),
      ],
    };
    for (const sheet of [down, list]) {
      const { analysis } = await compared([sheet]);
      const acme = analysis.cohort.firms.find(({ firm }) => firm.toLowerCase() === "acme")!;
      expect(acme.scores, sheet.name).toEqual(expected!.scores);
      expect(analysis.reading.problems, sheet.name).toEqual([]);
    }
    const six = {
      name: "Six",
      rows: [
        ["Firm", "Year", "A", "B", "C", "D", "E", "F"],
        ["Acme", 2023, 1, 2, 3, 4, 5, 4],
        ["Acme", 2024, 5, 4, 3, 2, 1, 2],
      ],
    };
    const { comparison } = await compared([six]);
    expect(comparison.firms[0]!.before!.scores.A).toBe(1);
    expect(comparison.firms[0]!.after!.scores.A).toBe(5);
  });

  it("name firms by cells that are merged over both", async () => {
    const rows = sheetOf([ROWS[0]!, ROWS[3]!, ROWS[2]!, ROWS[5]!]).rows.map((row) => [...row]);
    rows[2]![0] = null;
    const { comparison } = await compared([{ name: "Answers", rows, merges: ["A2:A3"] }]);
    expect(comparison.firms.map(({ firm, before, after }) => [firm, before !== null, after !== null])).toEqual([
      ["Acme", true, true],
      ["Dune", false, true],
      ["Bolt", true, false],
    ]);
  });

  it("say which rows hold neither, once", async () => {
    const { analysis } = await compared([sheetOf([...ROWS, ["Bolt", "Cy", "pilot", 7], ["Bolt", "Ed", null, 8]])]);
    expect(analysis.reading.problems).toMatchObject([{ code: "rows-not-compared", sheet: "Answers", cell: "C1" }]);
    expect(analysis.reading.problems[0]!.problem).toMatch(/^2 rows .*neither “2023” nor “2024”.*“pilot” and nothing/);
  });

  it("stand on HVM Comparison and HVM About by their names, and results as formulas follow those after alone", async () => {
    const { host } = await compared([sheetOf(ROWS)], YEARS, { results: "formulas" });
    const state = await host.state();
    expect(valueAt(sheetNamed(state, "HVM Comparison"), 1, 1)).toMatch(
      /^Before: “2023”; after: “2024”, in the column “Year”\. The results on all other sheets are those of “2024”/,
    );
    const about = [...sheetNamed(state, "HVM About").cells.values()].map(({ value }) => String(value));
    expect(about.some((text) => text.startsWith("Before: 2023; after: 2024 (column Year)."))).toBe(true);
    const [acme] = await byItself(after);
    expect(valueAt(sheetNamed(state, "HVM Profiles"), 5, 1)).toBeCloseTo(acme!.percentages![0], 9);
  });

  it("are kept in the workbook", async () => {
    await openHost(alone(ROWS));
    await saveChoices({ ...DEFAULT_CHOICES, compare: YEARS });
    expect((await loadChoices()).compare).toEqual(YEARS);
  });

  it("are refused where the column, or a value in it, is not there, and nothing is written", async () => {
    const host = await openHost(alone(ROWS));
    const state = await host.state();
    const asked = (compare: typeof YEARS | object) => refusal(analyse({ ...MADE, compare: compare as typeof YEARS }));
    expect(await asked({ ...YEARS, column: "Wave" })).toMatchObject({ code: "own-column-not-found" });
    const gone = await asked({ ...YEARS, before: "2019" });
    expect(gone.code).toBe("value-not-in-column");
    expect(gone.message).toMatch(/“2023” and “2024”/);
    expect(await host.state()).toEqual(state);
  });
});

describe("people who stand on one sheet at two times", () => {
  const wavesOf = async (sheet: SheetDraft) => {
    await openHost(workbookOf([sheet]));
    const { waves, reading } = await inspect();
    return { waves, said: reading.problems.filter(({ code }) => code === "waves-in-a-column") };
  };

  it("are said by the column that tells them apart, the earlier value first, and offered to be compared", async () => {
    const both = [...after, ...before].filter(([firm]) => firm.toLowerCase() === "acme");
    const { waves, said } = await wavesOf(sheetOf(both));
    expect(waves).toMatchObject([{ header: "Year", cell: "C1", pairs: [["2023", "2024"]], count: 2 }]);
    expect(said).toMatchObject([{ cell: "C1", problem: expect.stringMatching(/“Ann” of “Acme” and 1 more/) }]);
  });

  it("need no names where the column speaks of times", async () => {
    const rows = sheetOf(ROWS).rows.map((row) => row.filter((_, column) => column !== 1));
    expect((await wavesOf({ name: "Answers", rows })).waves).toMatchObject([{ header: "Year", count: 1 }]);
    const sectors = rows.map((row) =>
      row.map((cell) => (cell === "Year" ? "Sector" : cell === 2023 ? "Food" : cell === 2024 ? "Steel" : cell)),
    );
    expect((await wavesOf({ name: "Answers", rows: sectors })).waves).toEqual([]);
  });

  it("are not, where the column says the same of one of them twice, or holds ids", async () => {
    const again: Row = ["Acme", "Ann", 2023, 9];
    expect((await wavesOf(sheetOf([...ROWS, again]))).waves).toEqual([]);
    const many = Array.from({ length: 14 }, (_, i): Row => ["Acme", `P${i % 7}`, 100 + i, i + 1]);
    expect((await wavesOf(sheetOf(many))).waves).toEqual([]);
  });
});
