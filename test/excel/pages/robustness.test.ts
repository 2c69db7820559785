import { beforeAll, describe, expect, it } from "vitest";
import { type Analysis, analyse } from "../../../src/excel/results/analyse";
import { sampleStudyRows } from "../../../src/methods/hvm/sample/answers";
import { resultsJson } from "../../../src/workbench/tools/results/json";
import { cellKey, type WorkbookState } from "../../../src/workbench/workbook";
import { differences } from "../../support/analyses/agrees";
import { REFERENCES } from "../../support/analyses/references";
import { openHost } from "../../support/open";
import { MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";

const ASKED = { ...MADE, further: ["robustness"] };

interface Json {
  readonly firms: readonly { readonly firm: string; readonly further: object }[];
  readonly further: object;
}

/** The sheet HVM Robustness as rows of cells. */
function sheetOf(state: WorkbookState): unknown[][] {
  const { cells } = state.sheets.find(({ name }) => name === "HVM Robustness")!;
  return Array.from({ length: 24 }, (_, row) =>
    Array.from({ length: 60 }, (_, column) => cells.get(cellKey(row, column))?.value ?? null),
  );
}

async function analysed(rows: (string | number)[][]): Promise<{ analysis: Analysis; rows: unknown[][] }> {
  const host = await openHost(workbookOf([{ name: "Answers", rows }]));
  const analysis = await analyse(ASKED);
  return { analysis, rows: sheetOf(await host.state()) };
}

describe("the sample study", () => {
  it("gives HVM Robustness and JSON with the numbers of the references", { timeout: 60_000 }, async () => {
    const { analysis, rows } = await analysed(sampleStudyRows() as (string | number)[][]);
    const json = JSON.parse(JSON.stringify(resultsJson(analysis, "1.2.3"))) as Json;
    for (const { firm, further } of REFERENCES.sample.firms) {
      const { stability, closeness, sensitivity } = further;
      const own = json.firms.find((each) => each.firm === firm)!.further;
      expect(differences(own, { stability, closeness, sensitivity })).toEqual([]);
      expect(Object.keys(own)).toEqual(["stability", "closeness", "sensitivity"]);
    }
    expect(Object.keys(json.further)).toEqual(["seed", "resamples", "separability"]);
    const { seed, resamples } = REFERENCES.sample.further;
    expect(json.further).toMatchObject({ seed, resamples });

    const [, , line, , headings, ...firms] = rows;
    expect(line![1]).toBe(
      "10 firms: 5 stable, 3 fairly stable and 2 unsure. Hardest to tell apart under correlation: Technological Integrators and Socialisors.",
    );
    const at = (firm: string, heading: string) =>
      firms.find(([name]) => name === firm)![headings!.findIndex((each) => each === heading)];
    expect(at("HVM2", "Verdict")).toBe("●●○ fairly stable");
    // A single respondent cannot tell what others would have said, and must not look as steady as HVM1, which has five.
    expect(at("HVM1", "Verdict")).toBe("●●● stable");
    expect(at("FG3", "Verdict")).toBe("●●● stable, items only");
    expect(at("FG1", "Verdict")).toBe("●○○ unsure, items only");
    expect(at("HVM2", "Kept without any one item")).toBe("33 of 33");
    expect(at("HVM2", "Kept without any one respondent")).toBe("5 of 5");
    expect(at("HVM2", "Kept, items drawn anew, %")).toBeCloseTo(90.9, 9);
    expect(at("HVM2", "Most frequent other class, respondents")).toBe("Socialisors");
    expect(at("HVM1", "Orderings as close, of 720")).toBe(93);
    expect(at("FG1", "Notes")).toBe("One respondent: whether others would have said the same cannot be seen.");
    expect(at("FG4", "Without Key competence")).toBe("Simplifiers");
    expect(at("FG4", "N/A as 0 (a wrong rule, for comparison)")).toBe("–");
  });
});

describe("where something is missing, the sheet says so", () => {
  let rows: unknown[][];
  beforeAll(async () => {
    ({ rows } = await analysed([
      ["Firm", "A", "B", "C", "D", "E", "F"],
      ["One", 10, 10, 30, 20, 20, 10],
    ]));
  }, 60_000);

  it("of six values a firm, and there is closeness all the same", () => {
    expect(rows[5]).toContain("Needs the answers; this study holds only six values per firm.");
    expect(rows[5]).toContain("no closer than chance");
  });
});
