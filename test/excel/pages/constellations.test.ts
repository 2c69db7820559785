import { describe, expect, it } from "vitest";
import { CASES, CONSTELLATIONS } from "../../../src/methods/constellations";
import { cellAt, type SheetState } from "../../../src/workbench/workbook";
import type { CellDraft, SheetDraft } from "../../support/case";
import { analysed, casesSheet } from "../../support/constellations/analysed";
import { base, respondentRows } from "../../support/draft";
import { sheetNamed } from "../../support/workbooks";

const HEADINGS = 4;

/** The rows of the block whose headings stand at that place, each cell by its heading; as far as its first column reaches. */
function rowsOf(sheet: SheetState, column = 0, headings = HEADINGS): Readonly<Record<string, unknown>>[] {
  const at = new Map([...sheet.cells].map(([key, { value }]) => [`${cellAt(key).row},${cellAt(key).column}`, value]));
  const value = (row: number, c: number) => at.get(`${row},${c}`) ?? null;
  const names: string[] = [];
  for (let c = column; value(headings, c) !== null; c++) names.push(String(value(headings, c)));
  const rows: Record<string, unknown>[] = [];
  for (let row = headings + 1; value(row, column) !== null; row++) {
    rows.push(Object.fromEntries(names.map((name, i) => [name, value(row, column + i)])));
  }
  return rows;
}

const coding = (...rows: CellDraft[][]): SheetDraft => ({
  name: "My codings",
  rows: [
    [
      ...["Firm", "Service", "Partners", "Capabilities", "Orientation", "Strategy", "Form", "Form: evidence"],
      ...["Integration", "Adaptation", "Constellation (judged)"],
    ],
    ...rows,
  ],
});

async function written(sheets: SheetDraft[]) {
  const { host, analysis } = await analysed(sheets);
  const state = await host.state();
  return { analysis, sheet: (name: string) => sheetNamed(state, name), names: state.sheets.map(({ name }) => name) };
}

describe("the 19 cases", () => {
  it("are a row each, with result, known and possible beside every name", async () => {
    const { sheet, names } = await written([casesSheet()]);
    expect(names.filter((name) => name.startsWith("HVM "))).toEqual([
      ...["HVM Constellations", "HVM Constellation Matrix", "HVM Constellation Evidence"],
      ...["HVM Constellation Portfolios", "HVM Constellation Problems", "HVM Constellation About"],
    ]);
    const rows = rowsOf(sheet("HVM Constellations"));
    expect(rows).toHaveLength(CASES.length);
    expect(rows[14]).toMatchObject({
      ...{ Firm: "Valve Ltd.", Result: "Tie", Constellation: "Systems integration / Horizontal collaboration" },
      ...{ "Known, of 6": 3, Fit: 3, "Ahead by": 0, "Still possible": 2, "Judgement is": "tied" },
    });
    for (const row of rows)
      expect(["Result", "Known, of 6", "Still possible"].map((name) => row[name])).not.toContain(null);
    expect(sheet("HVM Constellations").page).toMatchObject({ landscape: true, titleColumns: "$A:$B" });
  });

  it("stand beside the nine: blank where ruled out, with a rule that marks the largest, and the panels' letters above", async () => {
    const { sheet } = await written([casesSheet()]);
    const matrix = sheet("HVM Constellation Matrix");
    const rows = rowsOf(matrix);
    for (const { name } of CONSTELLATIONS) {
      for (const row of rows) expect(row[name] === null).toBe(row[`${name}: ruled out by`] !== null);
    }
    const above = [...matrix.cells].filter(([key]) => cellAt(key).row === HEADINGS - 1).map(([, { value }]) => value);
    expect(above.filter((value) => value !== null).join("")).toBe("abcdefghiabcdefghi");
    expect(matrix.conditionalFormats).toHaveLength(1);
    expect(matrix.conditionalFormats[0]).toMatchObject({ kind: "custom", bold: true, area: { column: 5, columns: 9 } });
    expect(JSON.stringify(matrix.conditionalFormats[0])).toContain("MAX($F6:$N6)-F6<=");
  });

  it("come to the paper's own counts, in a table and a chart of two series", async () => {
    const { sheet } = await written([casesSheet()]);
    const portfolios = sheet("HVM Constellation Portfolios");
    expect(rowsOf(portfolios)).toHaveLength(13);
    const [chart] = portfolios.charts;
    expect(chart).toMatchObject({ type: "BarClustered", legend: "Bottom" });
    expect(chart!.series.map(({ color }) => color)).toEqual(["#1F5A7A", "#BFBFBF"]);
    const counts = [...portfolios.cells].find(([, { value }]) => value === "This study")!;
    const { row, column } = cellAt(counts[0]);
    const table = rowsOf(portfolios, column - 1, row);
    expect(table.map((each) => each["The paper"])).toEqual([6, 1, 1, 1, 1, 2, 3, 1, 3]);
    expect(table.map((each) => each["This study"])).toEqual(table.map((each) => each["The paper"]));
  });
});

describe("evidence", () => {
  const quote = '=HYPERLINK("http://evil")\nand much more ' + "words ".repeat(400);

  it("keeps what the user noted as text, and links to the cell that says it", async () => {
    const { sheet } = await written([coding(["Acme", "Repair", "A", null, null, null, "acquisition", quote])]);
    const evidence = sheet("HVM Constellation Evidence");
    const rows = rowsOf(evidence);
    expect(rows[0]).toMatchObject({
      ...{ Result: "One left, 1 of 6 known, 1 possible", Constellation: "Competence acquisition", Standing: "best" },
      ...{ Facet: "form", Coded: "acquisition", Verdict: "fits", Cell: "'My codings'!G2" },
      "Your evidence": quote,
    });
    expect([...evidence.cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
    const links = [...evidence.hyperlinks.values()].map(({ documentReference }) => documentReference);
    expect(links).toHaveLength(rows.length);
    expect(new Set(links)).toEqual(new Set(["'My codings'!G2"]));
  });

  it("of a relationship in several rows names the cells of that facet", async () => {
    const { sheet } = await written([
      coding(
        ["Acme", "Repair", "A", null, null, null, "acquisition", null],
        ["Acme", "Repair", "A", null, "proactive", null, "merger", null],
      ),
    ]);
    const rows = rowsOf(sheet("HVM Constellation Evidence"));
    const cells = new Map(rows.map((row) => [row.Facet, row.Cell]));
    expect(cells.get("form")).toBe("'My codings'!G2; 'My codings'!G3");
    expect(cells.get("orientation")).toBe("'My codings'!E3");
  });
});

describe("what is no constellation", () => {
  it("is said to be none or alone, and named nowhere", async () => {
    const { sheet } = await written([
      coding(
        ["Acme", "Repair", "B", null, "reactive", null, "acquisition", null, null, null, "Systems integration"],
        ["Acme", "Training", "none", null, null, "customer service"],
      ),
    ]);
    const [none, alone] = rowsOf(sheet("HVM Constellations"));
    expect(none).toMatchObject({
      ...{ Result: "None of the nine", Constellation: null, "Still possible": 0, "Ask next": null },
      "Judgement is": "ruled out by coordination",
    });
    expect(none!["One code away"]).toContain("Competence acquisition: market orientation");
    expect(alone).toMatchObject({ Partners: "none", Result: "Alone", "Known, of 6": null, "Still possible": null });
    expect(alone!.Finding).toBe(
      "No constellation: provided without partners. A strategy of customer service can be set up alone (5.3).",
    );
  });

  it("refused codes are listed with links, and what was read stands on About", async () => {
    const { sheet } = await written([coding(["Acme", "Repair", "A", "produktion", "reactive"])]);
    const problems = sheet("HVM Constellation Problems");
    expect(rowsOf(problems)[0]).toMatchObject({ Effect: "Not counted", Cell: "D2", Code: "code-not-understood" });
    expect([...problems.hyperlinks.values()][0]).toMatchObject({ documentReference: "'My codings'!D2" });
    const about = rowsOf(sheet("HVM Constellation About"));
    const texts = (point: string) =>
      about.filter((row) => row.Topic === "Codings read" && row.Point === point).map((row) => String(row.Text));
    expect(texts("Source")).toEqual(["'My codings'!A1:K2, a row per relationship"]);
    expect(texts("Column used")[3]).toBe("Capabilities at 'My codings'!D1: Capabilities");
    expect(about.filter((row) => row.Topic === "Rules used")).toHaveLength(9);
    expect(about.filter((row) => row.Topic === "What it cannot say").length).toBeGreaterThan(3);
  });
});

it("a sheet of the user's that is called like the longest of ours is avoided by a name that Excel takes", async () => {
  const codings = coding(["acme", "Repair", "A", null, null, null, "acquisition", null]);
  const answers = { ...respondentRows(base()), name: "Answers" };
  const mine = { name: "HVM Classes and Constellations", rows: [["mine"]] };
  const { names } = await written([answers, codings, mine]);
  expect(names.filter((name) => name.startsWith("HVM Classes"))).toEqual([
    "HVM Classes and Constellations",
    "HVM Classes and Constellation 2",
  ]);
});

it("firms with answers and codings are counted and listed; without any there is no such sheet", async () => {
  const codings = coding(["acme", "Repair", "A", null, null, null, "acquisition", null], ["Other", "Repair", "A"]);
  const answers = { ...respondentRows(base()), name: "Answers" };
  const { sheet, analysis } = await written([answers, codings]);
  const [first] = analysis.cohort.firms;
  const both = sheet("HVM Classes and Constellations");
  const meets = rowsOf(both).find((row) => row["HVM class"] === first!.classification)!;
  expect([meets["Competence acquisition"], meets["Competence acquisition: firms"]]).toEqual([1, 1]);
  const listed = rowsOf(both, 0, HEADINGS + 6 + 3);
  expect(listed).toHaveLength(1);
  expect(listed[0]).toMatchObject({ "HVM class": first!.classification, "Counts as": "Competence acquisition" });
  const without = await written([answers, coding(["Other", "Repair", "A", null, "reactive"])]);
  expect(without.names).not.toContain("HVM Classes and Constellations");
});
