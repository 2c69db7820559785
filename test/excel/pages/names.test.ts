import { expect, it } from "vitest";
import { FURTHER } from "../../../src/methods";
import { analyse } from "../../../src/excel/results/analyse";
import { sampleStudyRows } from "../../../src/methods/hvm/sample/answers";
import { openHost } from "../../support/open";
import { MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";

/** Excel refuses a table that is called like a name of ours. */
it("results as formulas can be written with all further analyses", async () => {
  await openHost(workbookOf([{ name: "Answers", rows: sampleStudyRows().map((row) => [...row]) }]));
  const { written } = await analyse({ ...MADE, results: "formulas", further: FURTHER });
  expect(written.sheets.length).toBeGreaterThan(FURTHER.length);
});
