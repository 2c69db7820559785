import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/methods/hvm/analyses/comparison";
import { readAnswers } from "../../../src/excel/answers";
import { analyse } from "../../../src/excel/results/analyse";
import { fingerprintOf } from "../../../src/excel/results/fingerprint";
import type { SheetDraft } from "../../support/case";
import { base, change, mapAnswers, respondentRows, sheetPerFirm } from "../../support/draft";
import { openHost } from "../../support/open";
import { MADE, refusal } from "../../support/study";
import { workbookOf } from "../../support/workbook";
import { sheetNamed, valueAt } from "../../support/workbooks";

const BEFORE = base(["Acme", "Bolt", "Cargo"]);
/** Acme answers as Bolt did before; Dune is new, and Cargo gone. */
const AFTER = [
  ...base(["Bolt"]).map((person) => ({ ...person, firm: "ACME " })),
  ...base(["Bolt"]),
  ...base(["Cargo"]).map((person) => ({ ...person, firm: "Dune" })),
];
const SHEETS = [respondentRows(BEFORE, { name: "Current" }), respondentRows(AFTER, { name: "Desired" })];
const COMPARE = ["Current", "Desired"] as const;

async function compared(sheets: SheetDraft[] = SHEETS, compare: readonly [string, string] = COMPARE) {
  const host = await openHost(workbookOf(sheets));
  const analysis = await analyse({ ...MADE, compare });
  const outcome = analysis.further.comparison as { found: { study: { comparison: Comparison } } };
  return { host, analysis, comparison: outcome.found.study.comparison };
}

describe("two sheets compared", () => {
  it("are matched by the firms' names, and who is on one of them only is said", async () => {
    const { comparison, analysis } = await compared();
    expect(analysis.reading.sources.map(({ sheet }) => sheet)).toEqual(["Desired"]);
    expect(comparison).toMatchObject({
      before: "Current",
      after: "Desired",
      onlyBefore: ["Cargo"],
      onlyAfter: ["Dune"],
    });
    expect(comparison.firms.map(({ firm, sameClass }) => [firm, sameClass])).toEqual([
      ["ACME", false],
      ["Bolt", true],
      ["Dune", null],
      ["Cargo", null],
    ]);
  });

  it("have the differences of the two assessments, each computed by itself", async () => {
    const { comparison } = await compared();
    for (const [name, people] of [
      ["before", BEFORE],
      ["after", AFTER],
    ] as const) {
      await openHost(workbookOf([respondentRows(people, { name: "Alone" })]));
      const { cohort } = await analyse(MADE);
      for (const firm of cohort.firms) {
        const found = comparison.firms.find((each) => each.firm.toLowerCase() === firm.firm.toLowerCase())![name]!;
        expect(Object.values(found.scores)).toEqual(firm.scores);
        expect(Object.values(found.percentages)).toEqual(firm.percentages);
        expect(Object.values(found.ranks)).toEqual(firm.ranks);
        expect(found.classification).toBe(firm.classification);
      }
    }
    const [acme] = comparison.firms;
    expect(acme!.scoreDifferences.A).toBeCloseTo(acme!.after!.scores.A! - acme!.before!.scores.A!, 12);
    expect(Object.values(acme!.percentageDifferences).reduce<number>((sum, each) => sum + each!, 0)).toBeCloseTo(0, 9);
  });

  it("stand on HVM Comparison with a drawing a firm; that sheet and HVM About say whose the other results are", async () => {
    const { host } = await compared();
    const state = await host.state();
    const sheet = sheetNamed(state, "HVM Comparison");
    expect(valueAt(sheet, 1, 1)).toContain("The results on all other sheets are those of “Desired”");
    expect(valueAt(sheet, 1, 1)).toContain("Only before: “Cargo”.");
    expect([5, 6, 7, 8].map((row) => [0, 1, 2, 3].map((column) => valueAt(sheet, row, column)))).toEqual([
      ["ACME", "Socialisors", "Innovators", "another"],
      ["Bolt", "Innovators", "Innovators", "the same"],
      ["Dune", null, "Price Minimisers", "only after"],
      ["Cargo", "Price Minimisers", null, "only before"],
    ]);
    expect(sheet.charts.map(({ type }) => type)).toEqual(["Radar", "Radar"]);
    const about = [...sheetNamed(state, "HVM About").cells.values()].map(({ value }) => String(value));
    expect(about.some((text) => text.startsWith("Before: Current; after: Desired."))).toBe(true);
    expect(about).toContain("'Current'!A1:AI8");
    expect(valueAt(sheetNamed(state, "HVM Summary"), 5, 0)).toBe("ACME");
  });

  it("are new results when only the sheet before changes", async () => {
    const prints = [];
    for (const people of [BEFORE, change(BEFORE, 1, { Q1: "N/A" })]) {
      await openHost(workbookOf([respondentRows(people, { name: "Current" }), SHEETS[1]!]));
      prints.push(fingerprintOf(await readAnswers({ compare: COMPARE })));
    }
    expect(prints[0]).not.toBe(prints[1]);
  });

  it("may be one firm each, called like their sheets", async () => {
    const [acme, bolt] = sheetPerFirm(base());
    const sheets = [
      { ...acme!, name: "Now" },
      { ...bolt!, name: "Future" },
    ];
    const { comparison } = await compared(sheets, ["Now", "Future"]);
    expect(
      comparison.firms.map(({ firm, before, after }) => [firm, before?.classification, after?.classification]),
    ).toEqual([["Future", "Socialisors", "Innovators"]]);
  });

  it("say what is wrong with either by its cell, and what both share once", async () => {
    const wrong = mapAnswers(BEFORE, (answer, item, person) => (item === "Q3" && person === 2 ? "refused" : answer));
    const { analysis } = await compared([respondentRows(wrong, { name: "Current" }), SHEETS[1]!]);
    expect(analysis.reading.problems.filter(({ severity }) => severity === "refused")).toMatchObject([
      { sheet: "Current", cell: "E3" },
    ]);
  });

  it("are refused where one is not there, and nothing is written", async () => {
    const host = await openHost(workbookOf(SHEETS));
    const before = await host.state();
    expect(await refusal(analyse({ ...MADE, compare: ["Current", "Wish"] }))).toMatchObject({
      code: "sheet-not-found",
    });
    expect(await host.state()).toEqual(before);
  });
});
