import { expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { SAMPLE_STUDY_ANSWERS } from "../../../src/methods/hvm/sample/answers";
import { openFile } from "../../../src/workbench/file/open";
import { quotedSheet } from "../../../src/cells/sheet-name";
import { IMPRINT } from "../../support/cohorts";
import { openHost } from "../../support/open";

/** Sheets may be called so in Excel, which quotes them in references and computes as with any other. */
const NAMES = [
  "__proto__",
  "#REF!x",
  "x!A1",
  "O'x!A1",
  "two\u2028lines",
  "two\u2029more",
  "constructor",
  "TRUE",
  'a"b',
];

it.each(NAMES)("%j: formulas refer to the sheet, before and after it is called so", async (name) => {
  await openHost();
  const values = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const asked = sheets.add("Asks").getRange("A1:B1");
    const there = sheets.add(name);
    there.getRange("A1").values = [[20]];
    asked.formulas = [[`=${quotedSheet(name)}!A1+1`, "=Sheet1!A1+2"]];
    await context.sync();
    sheets.getItem("Sheet1").getRange("A1").values = [[40]];
    there.name = "Plain";
    sheets.getItem("Sheet1").name = name;
    asked.load("values");
    await context.sync();
    return asked.values;
  });
  expect(values).toEqual([[21, 42]]);
});

it.each(NAMES)("%j: results as formulas", async (name) => {
  const state = await openFile(new TextEncoder().encode(SAMPLE_STUDY_ANSWERS), "a.csv");
  await openHost({ ...state, sheets: state.sheets.map((sheet) => ({ ...sheet, name })) });
  const { cohort } = await analyse({ ...IMPRINT, results: "formulas" });
  expect(cohort.firms).toHaveLength(10);
});
