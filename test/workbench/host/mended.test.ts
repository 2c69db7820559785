import { expect, test } from "vitest";
import { generator } from "../../support/cohorts";
import { openHost, roundTrip } from "../../support/open";

/** As Univer does it by itself. */
function universHash(text: string): number {
  let hash = 0;
  for (const sign of text) hash = sign.charCodeAt(0) + (hash << 6) + (hash << 16) - hash;
  return hash >>> 0;
}

/** Two formulas as long as each other, of different values, whose hashes are the same whatever precedes them. */
function colliding(): [string, string] {
  const random = generator(1);
  const seen = new Map<number, string>();
  for (;;) {
    const digits = Array.from({ length: 40 }, () => 1 + Math.floor(random() * 9)).join("");
    const formula = `=VALUE(RIGHT("a text that is longer than Univer keeps ${digits}",9))`;
    const other = seen.get(universHash(formula));
    if (other !== undefined && other !== formula) return [other, formula];
    seen.set(universHash(formula), formula);
  }
}

test("formulas that Univer would take for one another are computed each for itself", async () => {
  const formulas = colliding();
  await openHost();
  const { values } = await roundTrip("A1:B1", [formulas], "formulas");
  expect(values).toEqual([formulas.map((formula) => Number(formula.slice(-14, -5)))]);
});

test("the operator = takes every text as it is", async () => {
  await openHost();
  await roundTrip("A1:D1", [["a*", "ab", "a?", "A*"]]);
  const { values } = await roundTrip("A2:D2", [["=A1=B1", "=A1=D1", "=SUMPRODUCT(--(A1:D1=A1))", "=A1<>B1"]]);
  expect(values).toEqual([[false, true, 2, true]]);
});

test("functions that know patterns still do", async () => {
  await openHost();
  await roundTrip("A1:C1", [["a*", "ab", "a?"]]);
  const { values } = await roundTrip("A2:C2", [
    ['=COUNTIF(A1:C1,"a*")', "=MATCH(C1,A1:C1,0)", '=COUNTIF(A1:C1,"a~*")'],
  ]);
  expect(values).toEqual([[3, 1, 1]]);
});

test("0 is not blank, and a number is no text, however often cells are compared", async () => {
  await openHost();
  await roundTrip("A1:A3", [[0], ["'7"], [7]]);
  const { values } = await roundTrip("B1:G1", [
    [
      '=A1=""',
      '=IF(A1="","blank",A1)',
      "=SUMPRODUCT(--(A1:A3=7))",
      "=SUMPRODUCT(--(A1:A3=A2))",
      '=A1=""',
      "=SUMPRODUCT(--(A1:A3=7))",
    ],
  ]);
  expect(values).toEqual([[false, 0, 1, 1, false, 1]]);
});

test("an empty text that a formula gives is one to other formulas at once", async () => {
  await openHost();
  const { values } = await roundTrip("A1:F1", [
    ['=""', '=IFERROR(A1,"error")', "=IF(TRUE,INDEX(A1:A2,1))", "=COUNTA(A1:A2)", "=A2", "=IFERROR(A1+1,0)"],
  ]);
  expect(values).toEqual([["", "", "", 1, 0, 0]]);
});

test("formulas over whole columns take no longer than the cells that are there, and count the blank ones all the same", async () => {
  await openHost();
  await roundTrip("A1:B3", [
    ["Low", 1],
    ["High", 5],
    ["", ""],
  ]);
  const started = process.cpuUsage();
  const formulas = Array.from({ length: 40 }, () => '=VLOOKUP("High",A:B,2,FALSE)');
  const { values } = await roundTrip("D1:D40", formulas.map((formula) => [formula])); // prettier-ignore
  expect(values).toEqual(formulas.map(() => [5]));
  const { values: others } = await roundTrip("E1:L1", [
    [
      "=ROWS(A:A)",
      "=COUNTBLANK(A:B)",
      "=SUM(B:B)",
      '=MATCH("High",A:A,0)',
      '=SUMPRODUCT((A:A="Low")*B:B)',
      "=INDEX(B:B,2)",
      '=COUNTIF(A:A,"*")',
      "=COUNTBLANK(A1:A20000)",
    ],
  ]);
  expect(others).toEqual([[1048576, 2 * 1048576 - 4, 6, 2, 1, 5, 2, 19998]]);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(10);
}, 120_000);
