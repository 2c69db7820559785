import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { sampleStudyRows } from "../../../src/methods/hvm/sample/answers";
import { resultsJson } from "../../../src/workbench/tools/results/json";
import { cellAt, type SheetState } from "../../../src/workbench/workbook";
import { differences } from "../../support/analyses/agrees";
import { REFERENCES } from "../../support/analyses/references";
import type { CellDraft } from "../../support/case";
import { MADE, openSheets } from "../../support/study";

/** All that a sheet says, row by row. */
function rowsOf({ cells }: SheetState): unknown[][] {
  const rows: unknown[][] = [];
  for (const [key, { value }] of cells) {
    const { row, column } = cellAt(key);
    (rows[row] ??= [])[column] = value;
  }
  return rows;
}

async function run(rows: CellDraft[][], parts: object = {}) {
  const host = await openSheets({ name: "Answers", rows });
  const analysis = await analyse({ ...MADE, ...parts, further: ["alignment", "cohort"] });
  const state = await host.state();
  const sheet = (name: string) => rowsOf(state.sheets.find((each) => each.name === name)!);
  const json = JSON.parse(JSON.stringify(resultsJson(analysis, "1.2.3"))) as {
    firms: { firm: string; further: Record<string, unknown> }[];
    further: Record<string, unknown>;
  };
  return { sheet, json, host };
}

/** The row whose first cell of a table is this. */
const rowOf = (sheet: unknown[][], first: unknown, column = 0) => sheet.find((row) => row?.[column] === first)!;

describe.each(["values", "formulas"] as const)("the sample study, through the front door, as %s", (results) => {
  it("gives JSON by the references, and sheets that say the same", async () => {
    const { sheet, json } = await run(sampleStudyRows(), { results });
    const { alignment, cohort } = REFERENCES.sample.further;
    expect(differences(json.further, { alignment, cohort })).toEqual([]);
    for (const { firm, further } of REFERENCES.sample.firms) {
      const found = json.firms.find((each) => each.firm === firm)!;
      expect(differences(found.further, { alignment: further.alignment })).toEqual([]);
      expect(Object.keys(found.further)).toEqual(["alignment"]);
    }
    const alignments = sheet("HVM Alignment");
    expect(alignments[0]![0]).toBe("HVM Alignment");
    expect(alignments[1]![1]).toContain("Does a firm say the same of its competences");
    expect(alignments[2]![1]).toBe("10 firms have a mean similarity; over them it is 0.72.");
    expect(rowOf(alignments, "FG2").slice(0, 7)).toEqual([
      "FG2",
      "Technological Integrators",
      expect.closeTo(0.437, 3),
      "weakly aligned",
      "Main competitive advantage",
      2,
      1,
    ]);
    const cohorts = sheet("HVM Cohort");
    expect(cohorts[2]![0]).toBe("10 firms: Technological Integrators 5, Socialisors 4 and Simplifiers 1.");
    expect(rowOf(cohorts, "Customer Intimacy").slice(1, 3)).toEqual([9, 90]);
    expect(rowOf(cohorts, "Concordance over firms").slice(1, 4)).toEqual([
      10,
      expect.closeTo(0.409, 3),
      expect.closeTo(0.343, 3),
    ]);
  });
});

describe("where something cannot be said", () => {
  const sixes: CellDraft[][] = [
    ["Firm", "A", "B", "C", "D", "E", "F"],
    ["One", 10, 10, 30, 20, 20, 10],
    ["Two", 5, 10, 35, 25, 15, 10],
  ];
  const needs = "Needs the answers; this study holds only six values per firm.";

  it("of six values a firm the sheets say why, and JSON has null", async () => {
    const { sheet, json } = await run(sixes);
    expect(json.firms.map(({ further }) => further)).toEqual([{ alignment: null }, { alignment: null }]);
    expect(json.further).toMatchObject({ alignment: null, cohort: { vpds: null, concordance: { firms: 2 } } });
    expect(sheet("HVM Alignment")[2]![1]).toBe(needs);
    expect(rowOf(sheet("HVM Cohort"), "A Innovation")).toContain(needs);
  });

  it("a gap in a part stands in the firm's row", async () => {
    const [headings = [], ...rows] = sampleStudyRows();
    const q2 = headings.indexOf("Q2");
    const gap = rows.map((row) => (row[0] === "FG1" ? row.map((cell, c) => (c === q2 ? "" : cell)) : row));
    const { sheet, json } = await run([headings, ...gap] as CellDraft[][]);
    const row = rowOf(sheet("HVM Alignment"), "FG1");
    expect(row[2] ?? null).toBeNull();
    expect(row).toContain("Key competence has no answer on Brand Management (B).");
    expect(json.firms.find(({ firm }) => firm === "FG1")!.further).toMatchObject({
      alignment: { meanSimilarity: null, verdict: null },
    });
  });

  it("sheets are rewritten in place when the study has become another", async () => {
    const { host } = await run(sampleStudyRows());
    const before = (await host.state()).sheets.map(({ name }) => name);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Answers");
      sheet.getRange().clear();
      sheet.getRange("A1:G3").values = sixes as (string | number)[][];
      await context.sync();
    });
    await analyse({ ...MADE, further: ["alignment", "cohort"] });
    const state = await host.state();
    expect(state.sheets.map(({ name }) => name)).toEqual(before);
    const alignment = rowsOf(state.sheets.find(({ name }) => name === "HVM Alignment")!);
    expect(alignment[2]![1]).toBe(needs);
    expect(alignment.flat().filter((value) => value === "HVM1")).toEqual([]);
  });
});
