import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { CASES, FACETS, NAMES } from "../../../src/methods/constellations";
import { openFile } from "../../../src/workbench/file/open";
import { constellationsText } from "../../../src/workbench/tools/results/constellations-text";
import { resultsJson } from "../../../src/workbench/tools/results/json";
import { SAMPLE_CONSTELLATIONS } from "../../../src/workbench/tools/sample";
import type { CellDraft } from "../../support/case";
import { IMPRINT } from "../../support/cohorts";
import { analysed } from "../../support/constellations/analysed";
import { openState } from "../../support/study";

type Json = Readonly<Record<string, unknown>>;

/** What the terminal would print and save of a workbook of codings, as whoever reads it has it. */
async function said(rows: CellDraft[][]) {
  const { analysis } = await analysed([{ name: "Codings", rows }]);
  return {
    json: JSON.parse(JSON.stringify(resultsJson(analysis, "1"))) as Json & { readonly constellations: Json },
    text: constellationsText(analysis.constellations!, Infinity).join("\n"),
  };
}

const HEADINGS = [
  "Firm",
  "Service",
  "Partners",
  "Orientation",
  "Strategy",
  "Form",
  "Form: evidence",
  "Notes",
  "Judged",
];

describe("codings in the terminal", () => {
  it("are told as JSON under the names of section 12, and no others", async () => {
    const headings = [...HEADINGS.slice(0, -1), "Constellation (judged)"];
    const { json } = await said([
      headings,
      ["Acme", "Repair", "Bolt; Core", "reactive", null, "acquisition", "=p. 7", "p. 8", "Systems integration"],
      ["Acme", null, "none", null, "customer service", null, null, null, "Systems integration"],
    ]);
    expect(json).toMatchObject({ firms: [], problems: [] });
    const { layouts, minKnown, relationships, portfolios, problems, ...others } = json.constellations;
    expect([layouts, minKnown, problems, others]).toEqual([["row per relationship"], 3, [], {}]);
    const [none, alone] = relationships as [Json, Json];
    expect(Object.keys(none).sort()).toEqual(
      [
        ...["firm", "service", "partners", "cells", "coded", "evidence", "status", "known", "unknownDimensions"],
        ...["possible", "best", "tie", "margin", "nearest", "oneAway", "contestedBy", "results", "nextQuestion"],
        ...["judged", "judgedStanding"],
      ].sort(),
    );
    expect(none).toMatchObject({
      ...{ firm: "Acme", service: "Repair", partners: ["Bolt", "Core"], cells: [{ sheet: "Codings", cell: "A2" }] },
      evidence: { "Mode of coordination": ["=p. 7"], general: ["p. 8"] },
      ...{ status: "none", known: 2, best: null, tie: null, margin: null },
      ...{ nextQuestion: null, judged: ["Systems integration"], judgedStanding: ["ruled out"] },
    });
    expect(none.nearest).toEqual([NAMES[0], NAMES[2], NAMES[6], NAMES[8]]);
    expect(Object.keys(none.coded as Json)).toEqual(FACETS);
    const results = none.results as Json[];
    expect(results.map(({ constellation }) => constellation)).toEqual(NAMES);
    for (const result of results) {
      expect(Object.keys(result)).toEqual([
        ...["constellation", "fit", "details", "conflicts", "conflictingDimensions", "verdicts"],
      ]);
      expect(Object.keys(result.verdicts as Json)).toEqual(FACETS);
    }
    expect(alone).toMatchObject({
      ...{ service: null, partners: [], status: "alone", known: null, results: [], nextQuestion: null },
      ...{ judged: ["Systems integration"], judgedStanding: [null] },
    });
    expect(Object.keys((portfolios as Json[])[0]!)).toEqual([
      ...["firm", "relationships", "alone", "judged", "undecided", "none", "constellations", "strategies"],
      ...["observedIn", "partOf", "contains", "differOn"],
    ]);
  });

  it("have the next question with what each answer leaves", async () => {
    const { json } = await said([HEADINGS, ["Acme", "Repair", "B", "reactive", null, "informal"]]);
    const [{ nextQuestion }] = json.constellations.relationships as [Json];
    expect(nextQuestion).toEqual({
      ...{ kind: "separate", facet: "integration", expectedLeft: 1 },
      answers: [
        { answer: "horizontal", leaves: ["Horizontal collaboration"] },
        { answer: "vertical", leaves: ["Systems integration"] },
      ],
    });
  });

  it("are printed with what 5.3 says of a service alone, and the fit of what ties", async () => {
    const { text } = await said([
      HEADINGS,
      ["Acme", "Repair", "none", null, "after-sales service"],
      ["Bolt", "Repair", "Core", "reactive", "after-sales", "informal"],
    ]);
    expect(text).toContain(
      "Acme, Repair: No constellation: provided without partners. More demanding strategies need a constellation (5.3;",
    );
    expect(text).toMatch(/Tie, 3 of 6 known, 2 possible +Systems integration \/ Horizontal collaboration +3\n/);
  });

  it("of the sample are the 19 cases, at least as known as asked", async () => {
    await openState(await openFile(readFileSync(SAMPLE_CONSTELLATIONS), "sample-constellations.xlsx"));
    const { constellations } = await analyse({ ...IMPRINT, identify: { minKnown: 0 } });
    const { length } = constellations!.found.study.relationships;
    expect(length).toBe(CASES.length);
    const statuses = constellations!.found.study.relationships.map(({ found }) => found.status);
    expect(statuses).not.toContain("not-enough");
  });
});
