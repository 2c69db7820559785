import { beforeAll, describe, expect, test } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { FURTHER, type FurtherId } from "../../../src/methods";
import { sampleStudyRows } from "../../../src/methods/hvm/sample/answers";
import { type SheetState, type WorkbookState } from "../../../src/workbench/workbook";
import { idOfSheet } from "../../../src/workbench/sheet-id";
import type { CellDraft, SheetDraft } from "../../support/case";
import { answers, ITEMS, MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";
import { contentOf, isOurs, open, sheetNamed, valueAt } from "../../support/workbooks";

/** The results of one study stand, and another is analysed: its sheets are to be as if they had been made for it. */

const OWN_ITEMS = Array.from({ length: 24 }, (_, i) => `I${i + 1}`);

/** A key of one item for each VPD and part. */
function keySheet(parts: readonly string[]): SheetDraft {
  const rows = OWN_ITEMS.slice(0, 6 * parts.length).map((item, i): CellDraft[] => {
    return [item, parts[Math.floor(i / 6)]!, `Statement ${i}`, "ABCDEF"[i % 6]!, i === 7 ? "Yes" : "No"];
  });
  return { name: "HVM Key", rows: [["Item", "Part", "Statement", "VPD", "Reversed"], ...rows] };
}

function ownAnswers(items: number, firms: readonly (readonly [firm: string, respondents: number])[]): SheetDraft {
  const rows = firms.flatMap(([firm, respondents], f) =>
    Array.from({ length: respondents }, (_, r) => [firm, ...answers(7 * f + r).slice(0, items)]),
  );
  return { name: "Answers", rows: [["Firm", ...OWN_ITEMS.slice(0, items)], ...rows] };
}

const STUDIES: Readonly<Record<string, readonly SheetDraft[]>> = {
  "the sample": [
    { name: "Answers", rows: sampleStudyRows() },
    {
      name: "HVM Firms",
      rows: [
        ["Firm", "Desired proposition", "Strategy"],
        ["HVM1", "Innovators", "x"],
        ["HVM2", "Socialisors", ""],
      ],
    },
  ],
  "a key with four parts": [
    keySheet(["Past", "Present", "Future", "toString"]),
    ownAnswers(24, [
      ["Acme", 6],
      ["constructor", 1],
      ["__proto__", 2],
    ]),
  ],
  "a key with one part": [keySheet(["Whole"]), ownAnswers(6, [["Only", 1]])],
  "six values a firm": [
    {
      name: "Answers",
      rows: [
        ["Firm", "A", "B", "C", "D", "E", "F"],
        ["One", 10, 10, 30, 20, 20, 10],
        ["Two", 5, 10, 35, 25, 15, 10],
      ],
    },
  ],
  "twelve firms of one": [
    { name: "Answers", rows: [["Firm", ...ITEMS], ...Array.from({ length: 12 }, (_, f) => [`F${f}`, ...answers(f)])] },
  ],
};

type Results = "values" | "formulas";

async function analysed(state: WorkbookState, results: Results, further: readonly FurtherId[]): Promise<WorkbookState> {
  const host = await open(state);
  await analyse({ ...MADE, results, further, decided: { resamples: 100 } });
  const after = await host.state();
  host.close();
  return after;
}

/** The workbook of another study, in which our sheets stand. */
function instead(state: WorkbookState, sheets: readonly SheetDraft[]): WorkbookState {
  const own = workbookOf([...sheets]).sheets.map((sheet, i) => ({ ...sheet, id: idOfSheet(500 + i) }));
  return { ...state, sheets: [...own, ...state.sheets.filter(isResult)], activeSheet: own[0]!.id };
}

const SETTINGS = ["HVM Key", "HVM Firms", "HVM Footprints"];

function isResult(sheet: SheetState): boolean {
  return isOurs(sheet) && !SETTINGS.includes(sheet.name);
}

/** Of a sheet what follows from the study, or from another whose widths and charts may be more: both stay where they are. */
function shown(sheet: SheetState, like = sheet) {
  const { tables, conditionalFormats, hyperlinks } = sheet;
  const columnWidths = [...like.columnWidths.keys()].map((column) => sheet.columnWidths.get(column));
  const charts = like.charts.map(({ name }) => sheet.charts.find((chart) => chart.name === name));
  return { content: withoutSince(contentOf(sheet)), tables, conditionalFormats, hyperlinks, columnWidths, charts };
}

/** Without what HVM About says of the analysis before, which a first run has not. */
function withoutSince(content: ReturnType<typeof contentOf>): ReturnType<typeof contentOf> {
  const isSince = (value: unknown) =>
    /^(There is no HVM Summary of an earlier|What changed since the last analysis is not|Since 20)/.test(String(value));
  return Object.fromEntries(Object.entries(content).filter(([, { value }]) => !isSince(value)));
}

describe.each(["values", "formulas"] as const)("as %s", (results) => {
  const first = new Map<string, WorkbookState>();

  beforeAll(async () => {
    for (const [title, sheets] of Object.entries(STUDIES)) {
      first.set(title, await analysed(workbookOf([...sheets]), results, FURTHER));
    }
  });

  const titles = Object.keys(STUDIES);
  const pairs = titles.map((from, i) => [from, titles[(i + 1) % titles.length]!] as const);

  test.each(pairs)("%s, then %s: the same as a first run", async (from, to) => {
    const after = await analysed(instead(first.get(from)!, STUDIES[to]!), results, FURTHER);
    for (const expected of first.get(to)!.sheets.filter(isResult)) {
      expect([expected.name, shown(sheetNamed(after, expected.name), expected)]).toEqual([
        expected.name,
        shown(expected),
      ]);
    }
  });

  test("the sheet of an analysis that is no longer asked for says from when it is, and is renewed when it is asked for again", async () => {
    const before = first.get("the sample")!;
    const without = await analysed(before, results, ["alignment"]);
    for (const name of ["HVM Transitions", "HVM Robustness", "HVM Reliability", "HVM Cohort", "HVM Validation"]) {
      const [was, is] = [before, without].map((state) => sheetNamed(state, name));
      expect(valueAt(is!, 0, 0)).toBe(`${name}: from the analysis of 2026-11-22, not among the latest results`);
      expect(shown({ ...is!, cells: new Map([...is!.cells, ...[...was!.cells].slice(0, 1)]) })).toEqual(shown(was!));
    }
    expect(valueAt(sheetNamed(without, "HVM Alignment"), 0, 0)).toBe("HVM Alignment");
    const again = await analysed(without, results, FURTHER);
    for (const expected of before.sheets) expect(shown(sheetNamed(again, expected.name))).toEqual(shown(expected));
  });
});
