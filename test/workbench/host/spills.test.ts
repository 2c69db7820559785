import { describe, expect, test } from "vitest";
import { cellKey } from "../../../src/workbench/workbook";
import { onSheet, openHost, roundTrip, workbookOf } from "../../support/open";

/** What cells show, in a request of their own. */
const shown = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const used = (valuesOnly: boolean) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getUsedRange(valuesOnly).load("address");
    await context.sync();
    return range.address;
  });

describe("a formula that gives several values", () => {
  test("fills the cells right of and below it, which count as used", async () => {
    await openHost();
    await roundTrip("A1", [["=SEQUENCE(2,3)"]], "formulas");
    expect(await shown("A1:D3")).toEqual([
      [1, 2, 3, ""],
      [4, 5, 6, ""],
      ["", "", "", ""],
    ]);
    expect([await used(true), await used(false)]).toEqual(["Sheet1!A1:C2", "Sheet1!A1:C2"]);
  });

  test("shows 0 where it refers to a blank cell", async () => {
    await openHost();
    await roundTrip("A1:B1", [["=C1:D2", ""]], "formulas");
    await roundTrip("D2", [[7]]);
    expect(await shown("A1:B2")).toEqual([
      [0, 0],
      [0, 7],
    ]);
  });

  test("says #SPILL! and fills nothing while something stands in its way", async () => {
    await openHost();
    await roundTrip("A1", [["=SEQUENCE(3)"]], "formulas");
    await roundTrip("A3", [["in the way"]]);
    expect(await shown("A1:A3")).toEqual([["#SPILL!"], [""], ["in the way"]]);
    expect(await used(true)).toBe("Sheet1!A1:A3");
    await roundTrip("A3", [[""]]);
    expect(await shown("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test.each([[""], [7], ["=1+1"]])(
    "takes its values away when %j takes its place, and others are told",
    async (next) => {
      await openHost();
      await roundTrip("A1:C1", [["=SEQUENCE(1,2)", "", "=SUM(A1:B1)"]], "formulas");
      expect(await shown("A1:C1")).toEqual([[1, 2, 3]]);
      await roundTrip("A1", [[next]], "formulas");
      const value = next === "=1+1" ? 2 : next;
      expect(await shown("A1:C1")).toEqual([[value, "", Number(value)]]);
    },
  );

  test("fills as many cells as it has values now, and what refers to them follows", async () => {
    await openHost();
    await roundTrip("A1:C1", [["=SEQUENCE(C1)", "=SUM(A:A)", 2]], "formulas");
    expect(await shown("B1")).toEqual([[3]]);
    await roundTrip("C1", [[4]]);
    expect(await shown("A1:B4")).toEqual([
      [1, 10],
      [2, ""],
      [3, ""],
      [4, ""],
    ]);
    await roundTrip("C1", [[1]]);
    expect(await shown("A1:B2")).toEqual([
      [1, 1],
      ["", ""],
    ]);
  });

  test("keeps what it had filled through a state, until it is computed", async () => {
    const spill = [
      [1, "two"],
      [true, { error: "#N/A" }],
    ];
    const host = await openHost(workbookOf([[0, 0, { value: 1, formula: "=UNKNOWN(1)", spill }]]));
    expect(await shown("A1:B2")).toEqual([
      [1, "two"],
      [true, "#N/A"],
    ]);
    await roundTrip("D1", [["changes the sheet"]]);
    expect((await host.state()).sheets[0]!.cells.get(cellKey(0, 0))).toEqual({
      value: 1,
      formula: "=UNKNOWN(1)",
      spill,
    });
  });

  test("takes its values along when its sheet is deleted", async () => {
    await openHost();
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      await context.sync();
      other.delete();
      context.workbook.worksheets.add("Other");
      await context.sync();
      const again = context.workbook.worksheets.getItem("Other").getRange("A1:A2").load("values");
      await context.sync();
      expect(again.values).toEqual([[""], [""]]);
    });
  });
});
