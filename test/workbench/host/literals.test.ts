import { beforeEach, describe, expect, test } from "vitest";
import { openHost, roundTrip } from "../../support/open";

beforeEach(() => openHost());

const computed = async (formula: string) => (await roundTrip("C1", [[formula]], "formulas")).values[0]![0];

describe("a number in a formula is a number, however it is written", () => {
  test.each([
    ["=0.0000001", 1e-7],
    ["=1E-9", 1e-9],
    ["=-1.5e-10", -1.5e-10],
    ["=1E5", 100000],
    ["=0.10", 0.1],
    ["=.5", 0.5],
    ["=007", 7],
    ["=0.123456789012345678901", 0.12345678901234568],
    ["=1000000000000000000000", 1e21],
    ["=SUM({0.0000001,2})", 2.0000001],
    ["=0.0000001%", 1e-9],
  ])("%s", async (formula, value) => {
    expect(await computed(formula)).toBe(value);
  });

  test.each([
    ["=1<=1E-9", false],
    ["=1<0.0000001", false],
    ["=ABS(0)<=0.000000001", true],
    ["=5E-8<0.0000001", true],
  ])("and is compared as one: %s", async (formula, value) => {
    expect(await computed(formula)).toBe(value);
  });
});

test("a comma or semicolon in a text divides no array", async () => {
  expect(await computed('=INDEX({"a; b","c, d";"e",";"},1,2)&INDEX({"a; b","c, d";"e",";"},2,2)')).toBe("c, d;");
  expect(await computed('=COLUMNS({"a, ""b; c",2})')).toBe(2);
});

describe("what only looks like a number stays as it is", () => {
  test("in a text", async () => {
    expect(await computed('="less than 0.0000001, or 1E-9"')).toBe("less than 0.0000001, or 1E-9");
  });

  test("in references, to cells and to rows", async () => {
    await roundTrip("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    expect(await computed("=SUM(A1:B1)+SUM($A$2:B2)+SUM(2:2)")).toBe(17);
  });

  test("in the name of a sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("0.10").getRange("A1").values = [[5]];
      context.workbook.worksheets.add("Q1.50").getRange("A1").values = [[6]];
      await context.sync();
    });
    expect(await computed("='0.10'!A1+'Q1.50'!A1+Q1.50!A1")).toBe(17);
  });

  test("in a defined name", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("rate_0.10", "=0.5");
      await context.sync();
    });
    expect(await computed("=rate_0.10*2")).toBe(1);
  });
});
