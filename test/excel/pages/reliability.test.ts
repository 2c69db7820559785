import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { sampleStudyRows } from "../../../src/methods/hvm/sample/answers";
import { resultsJson } from "../../../src/workbench/tools/results/json";
import { cellAt, type SheetState } from "../../../src/workbench/workbook";
import type { CellDraft } from "../../support/case";
import { openHost } from "../../support/open";
import { differences } from "../../support/analyses/agrees";
import { REFERENCES } from "../../support/analyses/references";
import { MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";
import { sheetNamed, valueAt } from "../../support/workbooks";

async function examined(rows: CellDraft[][], further = ["reliability"]) {
  const host = await openHost(workbookOf([{ name: "Answers", rows }]));
  const analysis = await analyse({ ...MADE, further });
  return { state: await host.state(), json: JSON.parse(JSON.stringify(resultsJson(analysis, "1"))) as Json };
}

interface Json {
  readonly firms: readonly { readonly firm: string; readonly further?: Readonly<Record<string, unknown>> }[];
  readonly further?: Readonly<Record<string, unknown>>;
}

/** The rows below a heading of that name, by heading, as far as they are filled; `first` is the block's first heading. */
function rowsUnder(sheet: SheetState, first: string): Record<string, unknown>[] {
  const [key] = [...sheet.cells].find(([, { value }]) => value === first)!;
  const { row, column } = cellAt(key);
  const headings: string[] = [];
  for (let c = column; valueAt(sheet, row, c) !== null; c++) headings.push(String(valueAt(sheet, row, c)));
  const rows = [];
  for (let r = row + 1; valueAt(sheet, r, column) !== null; r++) {
    rows.push(Object.fromEntries(headings.map((heading, c) => [heading, valueAt(sheet, r, column + c)])));
  }
  return rows;
}

const SAMPLE = await examined(sampleStudyRows());
const SHEET = sheetNamed(SAMPLE.state, "HVM Reliability");

describe("the sample study", () => {
  it("has its reference numbers in JSON, under their keys alone", () => {
    const { reliability, icc } = REFERENCES.sample.further;
    expect(differences(SAMPLE.json.further, { reliability, icc })).toEqual([]);
    expect(Object.keys(SAMPLE.json.further!)).toEqual(["reliability", "icc"]);
    for (const { firm, further } of REFERENCES.sample.firms) {
      const found = SAMPLE.json.firms.find((each) => each.firm === firm)!.further!;
      expect(Object.keys(found)).toEqual(["respondentAgreement"]);
      expect(differences(found.respondentAgreement, further.respondentAgreement)).toEqual([]);
    }
    const { A } = reliability as { A: object };
    expect(Object.keys((SAMPLE.json.further!.reliability as { A: object }).A)).toEqual(Object.keys(A));
    expect(Object.keys((SAMPLE.json.further!.icc as { A: object }).A)).toEqual(Object.keys((icc as { A: object }).A));
  });

  it("has a row a dimension for alpha and for ICC, and says what to know of it", () => {
    const alphas = rowsUnder(SHEET, "Dimension");
    expect(alphas).toHaveLength(6);
    expect(alphas[4]).toMatchObject({
      Dimension: "E Technological Integration",
      Items: 5,
      "Complete respondents": 18,
      "What to know": "Few respondents: read the interval, not the figure.",
    });
    expect(alphas[4]!.Alpha).toBeCloseTo(0.4718112754898, 12);
    const { row, column } = cellAt([...SHEET.cells].find(([, { value }]) => value === "ICC(1)")![0]);
    expect(valueAt(SHEET, row + 1, column)).toBeCloseTo(0.8320153622649, 12);
  });

  it("has a row for each firm and dimension, names single respondents, and says how to read it all", () => {
    const agreements = rowsUnder(SHEET, "Firm");
    expect(agreements).toHaveLength(18);
    expect(
      agreements.find(({ Firm, Dimension }) => Firm === "HVM1" && Dimension === "E Technological Integration"),
    ).toMatchObject({
      Respondents: 5,
      Agreement: "weak",
    });
    const [, , line] = [0, 1, 2].map((row) => valueAt(SHEET, row, 0));
    expect(line).toBe(
      "One respondent: agreement cannot be seen. So it is of 7 firms: FG1, FG2, FG3, FG4, FG5, FG6 and FG7.",
    );
    expect(rowsUnder(SHEET, "How to read it").map(Object.values).flat().join(" ")).toMatch(
      /agreement is strong or moderate and ICC\(1\) is clearly above 0.*ICC\(2\) of \.70.*Jarvis/,
    );
    expect(rowsUnder(SHEET, "Item's dimension")).toHaveLength(33);
  });

  it("has what its columns mean on HVM About", () => {
    const texts = [...sheetNamed(SAMPLE.state, "HVM About").cells.values()]
      .map(({ value }) => String(value))
      .join("\n");
    for (const words of ["Feldt's interval.", "Strong from .71, moderate from .51, else weak", "ICC(1)"])
      expect(texts).toContain(words);
  });
});

describe("where there is no value, the cell is blank and the sentence beside it", () => {
  const [header = []] = sampleStudyRows();
  const items = header.slice(2);
  const row = (firm: string, name: string, of: (i: number) => CellDraft) => [firm, name, ...items.map((_, i) => of(i))];

  it("two respondents have no verdict; firms without a spread within have an ICC of 1", async () => {
    const { state, json } = await examined([
      header,
      row("Twins", "a", (i) => 1 + (i % 5)),
      row("Twins", "b", (i) => 1 + (i % 5)),
      row("Loner", "c", (i) => 5 - (i % 3)),
    ]);
    const sheet = sheetNamed(state, "HVM Reliability");
    const [first] = rowsUnder(sheet, "Firm");
    expect(first).toMatchObject({
      Agreement: null,
      "r_wg(j)": 1,
      "Why no verdict": "Two respondents: too few for a verdict.",
    });
    const texts = [...sheet.cells.values()].map(({ value }) => value);
    expect(texts).toContain("No spread within firms: respondents of a firm score alike.");
    expect((json.further!.icc as Record<string, object>).A).toMatchObject({
      icc1: 1,
      icc2: 1,
      f: null,
      p: null,
      icc1Lower: null,
    });
  });

  it("single respondents alone have no ICC, and too few of them no alpha; an ICC below 0 is shown as such", async () => {
    const alone = await examined([header, row("One", "a", (i) => 1 + (i % 5)), row("Two", "b", (i) => 2 + (i % 3))]);
    const texts = [...sheetNamed(alone.state, "HVM Reliability").cells.values()].map(({ value }) => value);
    expect(texts).toContain("No firm has two respondents with a score.");
    expect(texts).toContain("Only 2 respondents answered all 6 items; three are needed.");
    expect(alone.json.firms.map(({ further }) => further!.respondentAgreement)).toEqual([null, null]);
    const apart = await examined([
      header,
      row("One", "a", () => 1),
      row("One", "b", (i) => (i === 0 ? 4 : 5)),
      row("Two", "c", () => 5),
      row("Two", "d", () => 1),
    ]);
    expect([...sheetNamed(apart.state, "HVM Reliability").cells.values()].map(({ value }) => value)).toContain("< 0");
    expect((apart.json.further!.icc as Record<string, { icc1: number }>).A!.icc1).toBeLessThan(0);
  });

  it("a study of six values per firm has the reason on the sheet, and null in JSON", async () => {
    const { state, json } = await examined([
      ["Firm", "A", "B", "C", "D", "E", "F"],
      ["One", 2, 3, 4, 3, 2, 5],
      ["Two", 2, 3, 3, 3, 2, 4],
    ]);
    expect(valueAt(sheetNamed(state, "HVM Reliability"), 2, 0)).toBe(
      "Needs the answers; this study holds only six values per firm.",
    );
    expect([json.further, json.firms[0]!.further]).toEqual([
      { reliability: null, icc: null },
      { respondentAgreement: null },
    ]);
  });

  it("an analysis that is not asked for leaves neither sheet nor keys", async () => {
    const { state, json } = await examined(sampleStudyRows(), []);
    expect(state.sheets.map(({ name }) => name)).not.toContain("HVM Reliability");
    expect(json.further).toBeUndefined();
  });
});
