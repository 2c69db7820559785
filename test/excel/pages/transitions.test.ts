import { describe, expect, it } from "vitest";
import { writeReports } from "../../../src/excel/results";
import { FOOTPRINTS, type FirmFacts, NO_FACTS, type ProfileStudy, type Six } from "../../../src/methods/hvm";
import { explore } from "../../../src/methods";
import type { SheetState, WorkbookState } from "../../../src/workbench/workbook";
import { cellAt } from "../../../src/workbench/workbook";
import { resultsJson } from "../../../src/workbench/tools/results/json";
import { example, type Example, IMPRINT, publishedStudy, randomStudy } from "../../support/cohorts";
import { withPublishedFacts } from "../../support/studies";
import { open, sheetNamed } from "../../support/workbooks";

// What is known of the firms is handed to the method here; that it is read from the sheet HVM Firms is tested with the reading.

const further = ({ cohort, reading }: Example) =>
  explore(["transitions"], reading.study, cohort, {}, { breathe: () => Promise.resolve() });

/** The workbook after the results of a study were written into it. */
async function written(study: Example, host = open()): Promise<WorkbookState> {
  const opened = await host;
  await writeReports({ ...study, further: await further(study) }, IMPRINT);
  return opened.state();
}

type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The rows of the block whose first heading this is, by heading. */
function rowsOf(sheet: SheetState, first: string, nth = 0): Row[] {
  const at = new Map<number, Map<number, unknown>>();
  for (const [key, { value }] of sheet.cells) {
    const { row, column } = cellAt(key);
    at.set(row, (at.get(row) ?? new Map<number, unknown>()).set(column, value));
  }
  const value = (row: number, column: number) => (at.get(row)?.get(column) ?? null) as Row[string];
  const starts = [...at.keys()]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const columns = [...at.get(row)!.keys()].sort((a, b) => a - b);
      return columns
        .filter((column) => value(row, column) === first && value(row, column - 1) === null)
        .map((column) => [row, column] as const);
    });
  const [top, left] = starts[nth]!;
  const headings: string[] = [];
  for (let c = left; value(top, c) !== null; c++) headings.push(String(value(top, c)));
  const rows: Row[] = [];
  for (let r = top + 1; value(r, left) !== null; r++) {
    rows.push(Object.fromEntries(headings.map((heading, c) => [heading, value(r, left + c)])));
  }
  return rows;
}

function factsFor({ cohort, reading }: Example, ...facts: readonly FirmFacts[]): Example {
  return {
    cohort,
    reading: { ...reading, study: { ...reading.study, facts: cohort.firms.map((_, i) => facts[i] ?? NO_FACTS) } },
  };
}

const published = (): Example => {
  const { cohort, reading } = publishedStudy();
  return { cohort, reading: { ...reading, study: withPublishedFacts(reading.study) } };
};

const profile = (unit: ProfileStudy["unit"], six: Six<number | null>, options = {}): Example =>
  example({ kind: "profiles", unit, firms: ["One"], profiles: [six] }, { options });

/** The firms with a wish: what stands of each in words, and in numbers, which are a table of their own. */
function wishRows(sheet: SheetState): Row[] {
  const roads = rowsOf(sheet, "Firm", 1);
  return rowsOf(sheet, "Firm").map((row, i) => ({ ...row, ...roads[i] }));
}

describe("HVM Transitions of the sample study", async () => {
  const state = await written(published());
  const sheet = sheetNamed(state, "HVM Transitions");

  it("has a row a firm with a wish, as Table 8 and the table of section 2 say", () => {
    const rows = wishRows(sheet);
    expect(rows.map(({ Firm }) => Firm)).toEqual(["HVM1", "HVM2", "HVM3"]);
    expect(rows[0]).toMatchObject({
      Class: "Socialisors",
      "Desired proposition": "Innovators",
      Verdict: "major",
      "What changes": "other discipline, soft to hard",
      Caution: null,
      "Rank on the VPD of the class": 3,
      "of firms": 10,
      "Rank on the VPD of the wish": 7,
      "Its place among the six": 6,
      "Target within the scale": "yes",
      "Overtakes last": "Brand Managers",
      "Road in words": "Nearest to Innovators after 54 % of the way, past Brand Managers last, with r = .58 there.",
      "Why not": null,
    });
    expect(rows[0]!["Where to put weight"]).toBe(
      "More weight on Innovation (A) and Simplification (D). Can take less: Socialisation (F) and Technological Integration (E).",
    );
    expect(rows[2]!["Caution"]).toMatch(/struggle to compete on price/);
    expect([rows[2]!["Distance to the wish"], rows[2]!["Road, % of the way"]]).toEqual([
      expect.closeTo(1.861, 3),
      expect.closeTo(48.9, 1),
    ]);
  });

  it("says under its title how many firms have a wish, and where the others enter one", () => {
    expect(
      sheet.cells.get([...sheet.cells.keys()].find((key) => cellAt(key).row === 2 && cellAt(key).column === 1)!)!.value,
    ).toBe("3 firms state a wish. 7 have no desired proposition: enter one for each on the sheet HVM Firms.");
  });

  it("shows all 30 transitions with r and the firms that wish them, what the paper says told from its rule", () => {
    const rows = rowsOf(sheet, "From, to");
    expect(rows).toHaveLength(6);
    expect(rows[5]).toMatchObject({
      "From, to": "Socialisors",
      Innovators: "major (said), r\u00a0−.67, 1 firm",
      Socialisors: "stays, r\u00a01.00",
    });
    expect(rows[0]).toMatchObject({ "Brand Managers": "realistic (by its rule), r\u00a0.33" });
    const cells = rows.flatMap((row) => Object.values(row)).map(String);
    expect(cells.filter((cell) => cell.includes("(said)"))).toHaveLength(5);
    expect(cells.filter((cell) => cell.includes("(by its rule)"))).toHaveLength(25);
  });

  it("has the processes in a table of their own, and the gaps in another", () => {
    const [hvm1, hvm2, hvm3] = rowsOf(sheet, "Firm", 3);
    expect(hvm1).toMatchObject({
      "Predominant processes": "Strategy, Order Fulfilment",
      "Its class relies on": "Strategy, Customer Relationship",
      Shared: "Strategy",
      Lacking: "Customer Relationship",
      Beyond: "Order Fulfilment",
      "To build for the wish": null,
    });
    expect(hvm2).toMatchObject({
      Lacking: "Strategy",
      Beyond: "none",
      "To build for the wish": "Strategy, Customer Relationship",
    });
    expect(hvm3).toMatchObject({ Shared: "Strategy, New Product Development", Lacking: "none" });
    const gaps = rowsOf(sheet, "Firm", 2)[0]!;
    expect(Object.keys(gaps)).toHaveLength(1 + 18);
    expect(gaps["A, gap in score points"]).toBeCloseTo(2.382, 3);
    expect(gaps["A, gap in % points"]).toBeCloseTo(29.493, 3);
    expect(gaps["F, change on the road"]).toBeCloseTo(-1.311, 3);
  });

  it("is explained on HVM About, where each proposition has its three sentences and the paper's example", () => {
    const about = rowsOf(sheetNamed(state, "HVM About"), "Topic");
    const text = (point: string) => String(about.find((row) => row["Point"] === point)?.["Text"]);
    expect(text("Verdict")).toMatch(/realistic \(same discipline, hard to soft\): .* the paper does not say\.$/);
    expect(text("Road, % of the way")).toMatch(/correlation distance only/);
    expect(text("Innovators")).toMatch(
      /most weight on Innovation \(A\) at 42 %, and least on Socialisation \(F\) at 2 %\. The HVM paper’s example: Apple\.$/,
    );
    expect(text("Socialisors")).toMatch(/example: Union Industries/);
    expect(text("From a proposition to another")).toMatch(/how many firms of the study wish it/);
    expect(text("Gap in score points")).toMatch(/the six sum to 0/);
    expect(text("Further analyses")).toBe("Transition");
  });

  it("JSON has transition and processes of each firm under `further`, null where there is none", async () => {
    const study = published();
    const json = resultsJson(
      { ...study, further: await further(study), met: [], constellations: null, written: { sheets: [], drawn: [] } },
      "1",
    ) as {
      firms: { further: { transition: { desired: string; gapScore: object } | null; processes: object | null } }[];
      further: object;
    };
    expect(json.further).toEqual({});
    expect(json.firms[0]!.further.transition!.desired).toBe("Innovators");
    expect(Object.keys(json.firms[0]!.further.transition!.gapScore)).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(json.firms.slice(3).map((firm) => firm.further)).toEqual(
      json.firms.slice(3).map(() => ({ transition: null, processes: null })),
    );
  });
});

describe("what cannot be had is blank, and the row says why", () => {
  const WISH: FirmFacts = { desired: "Price Minimisers", processes: ["Strategy"] };
  const row = async (study: Example) => {
    const sheet = sheetNamed(await written(factsFor(study, WISH)), "HVM Transitions");
    return { wish: wishRows(sheet)[0]!, processes: rowsOf(sheet, "Firm", 3)[0]! };
  };

  it("under another measure", async () => {
    const { wish } = await row(profile("scores", [2.5, 3.4, 3.54, 2.38, 3.29, 4.88], { measure: "cityblock" }));
    expect(wish).toMatchObject({
      "Road, % of the way": null,
      "Overtakes last": null,
      "Why not": "Road: worked out for the correlation distance only.",
    });
  });

  it("with percentages alone", async () => {
    const { wish } = await row(profile("percentages", [42, 25, 13, 12, 6, 2]));
    expect(wish).toMatchObject({
      "Rank on the VPD of the wish": null,
      "of firms there": null,
      "Where to put weight": null,
    });
    expect(wish["Why not"]).toMatch(/^Ranks and score points need scores/);
  });

  it("without a class, and between two", async () => {
    const flat = await row(profile("scores", [3, 3, 3, 3, 3, 3]));
    expect(flat.wish).toMatchObject({
      Class: "No class",
      Verdict: null,
      "Rank on the VPD of the wish": 1,
      "Distance to the wish": null,
    });
    expect(flat.wish["Why not"]).toMatch(/^Not classifiable/);
    expect(flat.processes["Why not there"]).toBe("No single class to compare with.");
    const footprints = [
      [30, 20, 15, 15, 10, 10],
      [20, 30, 15, 15, 10, 10],
      ...FOOTPRINTS.slice(2),
    ] as unknown as typeof FOOTPRINTS;
    const tied = await row(profile("scores", [4, 4, 3, 3, 2, 2], { footprints }));
    expect(tied.wish).toMatchObject({
      Class: "Innovators / Brand Managers",
      Verdict: null,
      "Rank on the VPD of the class": null,
    });
    expect(tied.wish["Why not"]).toMatch(/^Equally close to Innovators and Brand Managers: no single starting point/);
  });

  it("where the paper names no processes", async () => {
    const { processes } = await row(profile("scores", [5, 3, 2, 2, 2, 1]));
    expect(processes).toMatchObject({
      "Predominant processes": "Strategy",
      Shared: null,
      "Why not there": "The paper names no processes for Innovators.",
    });
  });

  it("without any wish the sheet says where to enter one, and still has the matrix", async () => {
    const sheet = sheetNamed(await written(publishedStudy()), "HVM Transitions");
    const values = [...sheet.cells.values()].map(({ value }) => value);
    expect(values).toContain("No desired proposition: enter one on the sheet HVM Firms.");
    expect(values).toContain(
      "Business processes (Table 7): none stated; mark each firm's predominant processes on the sheet HVM Firms",
    );
    expect(values).toContain("Gap and road on each VPD, A Innovation to F Socialisation: no firm states a wish");
    expect(rowsOf(sheet, "From, to")).toHaveLength(6);
  });
});

it("is rewritten in place when more firms state a wish, and when fewer do", async () => {
  const host = open();
  const wish = (desired: FirmFacts["desired"]): FirmFacts => ({ desired, processes: ["Strategy"] });
  const study = randomStudy(80, 4);
  await written(factsFor(study, wish("Socialisors")), host);
  const many = await written(factsFor(study, ...study.cohort.firms.map(() => wish("Simplifiers"))), host);
  expect(rowsOf(sheetNamed(many, "HVM Transitions"), "Firm")).toHaveLength(20);
  expect(rowsOf(sheetNamed(many, "HVM Transitions"), "Firm", 3)).toHaveLength(20);
  const few = sheetNamed(await written(factsFor(study, wish("Socialisors")), host), "HVM Transitions");
  expect([0, 1, 2, 3].map((nth) => rowsOf(few, "Firm", nth)).map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(rowsOf(few, "From, to")).toHaveLength(6);
});
