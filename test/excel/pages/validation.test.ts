import { afterEach, describe, expect, it, vi } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { REFERENCES } from "../../../src/methods/hvm/analyses/validation/references";
import { sampleStudyRows } from "../../../src/methods/hvm/sample/answers";
import { resultsJson } from "../../../src/workbench/tools/results/json";
import { resultsText } from "../../../src/workbench/tools/results/text";
import { cellAt, type SheetState } from "../../../src/workbench/workbook";
import type { CellDraft } from "../../support/case";
import { MADE, openSheets } from "../../support/study";

afterEach(() => vi.unstubAllGlobals());

/** All that a sheet says, row by row. */
function rowsOf({ cells }: SheetState): unknown[][] {
  const rows: unknown[][] = [];
  for (const [key, { value }] of cells) {
    const { row, column } = cellAt(key);
    (rows[row] ??= [])[column] = value;
  }
  return rows;
}

async function run(rows: CellDraft[][] = sampleStudyRows(), parts: object = {}, before = () => {}) {
  const host = await openSheets({ name: "Answers", rows });
  before();
  const analysis = await analyse({ ...MADE, ...parts, further: ["validation"] });
  const { sheets } = await host.state();
  const sheet = (name: string) => rowsOf(sheets.find((each) => each.name === name)!);
  const json = JSON.parse(JSON.stringify(resultsJson(analysis, "1.2.3"))) as {
    further: { validation: { id: string; agrees: boolean; difference: number | null }[] };
    problems: { code: string; severity: string; problem: string }[];
  };
  return { sheet, json, analysis };
}

const SIXES: CellDraft[][] = [
  ["Firm", "A", "B", "C", "D", "E", "F"],
  ["One", 10, 10, 30, 20, 20, 10],
  ["Two", 5, 10, 35, 25, 15, 10],
];

describe.each([
  ["the sample study", sampleStudyRows(), {}],
  ["the sample study as formulas", sampleStudyRows(), { results: "formulas" }],
  ["six values a firm", SIXES, {}],
])("HVM Validation of %s", (_, rows, parts) => {
  it("says first that all agree, then each reference", async () => {
    const { sheet, json } = await run(rows, parts);
    const validation = sheet("HVM Validation");
    expect(validation[1]![0]).toBe(
      "23 of 23 agree. HVM for Excel 1.2.3, 2026-11-22 12:00 UTC, in the workbench (no Excel).",
    );
    const table = validation.slice(validation.findIndex((row) => row?.[0] === "Id") + 1);
    expect(table.map(([id, , , , , , , verdict]) => [id, verdict])).toEqual(
      Object.keys(REFERENCES).map((id) => [id, "agrees"]),
    );
    expect(table[6]).toEqual([
      "V7",
      "Pearson's r",
      expect.stringContaining("Hollander"),
      "0.5711815576",
      "0.5711815576",
      expect.closeTo(0, 10),
      1e-10,
      "agrees",
    ]);
    expect(json.further.validation.map(({ id, agrees }) => [id, agrees])).toEqual(
      Object.keys(REFERENCES).map((id) => [id, true]),
    );
    expect(Object.keys(json.further.validation[0]!)).toEqual(["id", "agrees", "difference"]);
    expect(json.problems.filter(({ code }) => code === "validation-differs")).toEqual([]);
  });
});

describe("a reference that differs", () => {
  it("is shown, and stands among the problems", async () => {
    const right = REFERENCES.V7;
    Object.assign(REFERENCES, { V7: { ...right, expected: 0.6 } });
    try {
      const { sheet, json, analysis } = await run();
      const validation = sheet("HVM Validation");
      expect(validation[1]![0]).toMatch(/^22 of 23 agree\. /);
      expect(validation.find((row) => row?.[0] === "V7")!.slice(3)).toEqual([
        "0.6",
        "0.5711815576",
        expect.closeTo(0.0288, 4),
        1e-10,
        "differs",
      ]);
      const said = "V7, Pearson's r: on this machine it comes out as 0.5711815576, and should be 0.6.";
      const problems = sheet("HVM Problems");
      expect(problems[1]![0]).toContain("1 reference number differs");
      expect(problems.find((row) => row?.includes("validation-differs"))).toEqual(
        expect.arrayContaining(["Differs", said]),
      );
      expect(json.problems).toMatchObject([{ code: "validation-differs", severity: "refused", problem: said }]);
      expect(json.further.validation[6]).toMatchObject({ id: "V7", agrees: false });
      expect(resultsText(analysis)).toContain(`WRONG HERE  ${said}`);
    } finally {
      Object.assign(REFERENCES, { V7: right });
    }
  });
});

describe("the host", () => {
  it("is named where Office tells it, and said to be unknown where it does not", async () => {
    const line = async (diagnostics: unknown) => {
      const told = () => vi.stubGlobal("Office", { ...Office, context: { ...Office.context, diagnostics } });
      return (await run(SIXES, {}, told)).sheet("HVM Validation")[1]![0];
    };
    expect(await line({ host: "Excel", platform: "Mac", version: "16.90" })).toMatch(
      / UTC, in Excel 16\.90 on a Mac\.$/,
    );
    expect(await line(undefined)).toMatch(/ UTC, in a host that does not tell its name and version\.$/);
  });
});
