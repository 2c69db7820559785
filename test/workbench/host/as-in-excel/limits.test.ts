import { beforeEach, expect, test } from "vitest";
import { onSheet, openHost, roundTrip } from "../../../support/open";

// What Excel takes at most (support.microsoft.com, Excel specifications and limits).

beforeEach(async () => void (await openHost()));

const of = (length: number, sign = "x") => sign.repeat(length);
const sum = (args: number) => `=SUM(${Array(args).fill("1").join(",")})`;
const deep = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const long = (length: number) => `=1+${of(length - 4, " ")}1`;

async function give(formula: string): Promise<unknown> {
  return (await roundTrip("B1", [[formula]], "formulas")).values[0]![0];
}

test.each<[what: string, most: string, gives: unknown, more: string]>([
  ["8,192 characters", long(8192), 2, long(8193)],
  ["255 characters in a text", `=LEN("${of(254)}""")`, 255, `=LEN("${of(256)}")`],
  ["255 arguments", sum(255), 255, sum(256)],
  ["functions 64 levels deep", deep(64), 1, deep(65)],
  ["brackets that match", '=LEN(")")', 1, "=LEN(1"],
])("a formula has %s, and no more", async (_what, most, gives, more) => {
  expect(await give(most)).toBe(gives);
  await expect(give(more)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect((await roundTrip("B1", [[null]])).values).toEqual([[gives]]);
});

test.each([
  "=MATCH(?,A1:A2,0)",
  "=VLOOKUP(?,A1:A2,1,FALSE)",
  "=COUNTIF(A1:A2,?)",
  "=COUNTIFS(A1:A2,?)",
  "=SUMIF(A1:A2,?,C1:C2)",
  "=SUMIFS(C1:C2,A1:A2,?)",
])("%s finds a text of 255 characters, and of 256 gives #VALUE!", async (formula) => {
  await roundTrip("A1:A2", [[of(255)], [of(256)]]);
  expect(await give(formula.replace("?", "A1"))).not.toBe("#VALUE!");
  expect(await give(formula.replace("?", "A2"))).toBe("#VALUE!");
});

test("a formula gives a text of 32,767 characters, and no longer one", async () => {
  expect(await give('=REPT("x",32767)&""')).toHaveLength(32_767);
  expect(await give('=REPT("x",32767)&"y"')).toBe("#VALUE!");
});

test("a cell takes a text of 32,767 characters, and no longer one", async () => {
  expect((await roundTrip("A1", [[of(32_767)]])).values).toEqual([[of(32_767)]]);
  await expect(roundTrip("A1", [[of(32_768)]])).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("cells of whole columns and rows are neither told nor set at once", async () => {
  await onSheet(async (sheet, context) => {
    const [column, row] = [sheet.getRange("A:A"), sheet.getRange("2:3")];
    for (const range of [column, row]) range.load("values,formulas,numberFormat");
    await context.sync();
    expect([column.values, column.numberFormat, row.formulas]).toEqual([null, null, null]);
  });
  for (const set of ["values", "numberFormat"] as const) {
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A:A")[set] = "1" as unknown as string[][];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});

test("a list to choose from keeps nobody from writing other values through Office.js", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    await context.sync();
  });
  expect((await roundTrip("A1", [[7]])).values).toEqual([[7]]);
});

test("names, and rules of conditional formats, take no other formulas", async () => {
  const run = (act: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
  const refused = { code: "InvalidArgument" };
  await run(({ workbook }) => void workbook.names.add("Long", `="${of(255)}"`));
  await expect(run(({ workbook }) => void workbook.names.add("Longer", `="${of(256)}"`))).rejects.toMatchObject(
    refused,
  );
  await expect(run(({ workbook }) => void workbook.names.add("TRUE", "=1"))).rejects.toMatchObject(refused);
  const rule = (formula: string) =>
    run(({ workbook }) => {
      const cell = workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.conditionalFormats.add("Custom").custom.rule.formula = formula;
    });
  await rule(`=A1="${of(255)}"`);
  await expect(rule(`=A1="${of(256)}"`)).rejects.toMatchObject(refused);
});
