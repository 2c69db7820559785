import { beforeEach, expect, test } from "vitest";
import { onSheet, openHost, roundTrip } from "../../../support/open";

// What Excel makes of formulas besides what they say (real-excel.md A4, A7).

beforeEach(async () => void (await openHost()));

test("a General cell is formatted as text in which a formula is entered that links to a text cell", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B1").numberFormat = [["@"]];
    sheet.getRange("B1").values = [["x"]];
    sheet.getRange("C1").numberFormat = [["0.0"]];
    await context.sync();
  });
  const { values, numberFormat } = await roundTrip(
    "A1:A3",
    [['=B1&"!"'], ["=INDEX(B1:B2,1)"], ["=LEN(B1)"]],
    "formulas",
  );
  expect(values).toEqual([["x!"], ["x"], [1]]);
  expect(numberFormat).toEqual([["@"], ["@"], ["General"]]);
  expect((await roundTrip("C1", [["=B1"]], "formulas")).numberFormat).toEqual([["0.0"]]);
});

async function table(): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["Firm", "Twice", "Note"],
      [1, "", "a"],
      [2, "", ""],
      [3, "", ""],
    ];
    sheet.tables.add("A1:C4", true);
    await context.sync();
  });
}

test.each<[how: string, at: string, formulas: string[][], inAll: string[][]]>([
  ["the same in every row stay", "B2:B4", [["=2*A2"], ["=2*A3"], ["=2*A4"]], [["=2*A2"], ["=2*A3"], ["=2*A4"]]],
  ["that differ by row become the first", "B2:B4", [["=2*A2"], ["=3*A3"], ["=A$2"]], [["=2*A2"], ["=2*A3"], ["=2*A4"]]],
  ["one in an empty column fills it", "B3", [["=2*A3"]], [["=2*A2"], ["=2*A3"], ["=2*A4"]]],
  ["one beside other content stays alone", "C3", [["=2*A3"]], [["a"], ["=2*A3"], [""]]],
])("formulas in a table's column: %s", async (_how, at, formulas, inAll) => {
  await table();
  await roundTrip(at, formulas, "formulas");
  const read = await onSheet(async (sheet, context) => {
    const column = sheet.getRange(`${at[0]}2:${at[0]}4`).load("formulas");
    await context.sync();
    return column.formulas as unknown[][];
  });
  expect(read).toEqual(inAll);
});
