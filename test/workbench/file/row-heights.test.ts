import { expect, it } from "vitest";
import { rowHeights } from "../../../src/workbench/file/text/row-heights";
import { cells, id, sheet } from "../../support/states";

it("rows are as high as their wrapped text needs at the columns' widths", () => {
  const wrap = { wrap: true };
  const one = sheet(id(1), "A", {
    columnWidths: new Map([[0, 10]]),
    cells: cells([
      [{ value: "short", style: wrap }],
      [{ value: "aaaa bbbb cccc dddd", style: wrap }],
      [{ value: "a\nb\nc", style: wrap }],
      ["aaaa bbbb cccc dddd"],
      [{ value: "Title", style: { fontSize: 22 } }],
      [{ value: "aaaa bbbb cccc dddd", style: wrap }],
    ]),
  });
  expect([...rowHeights(one, new Set([0, 1, 2, 3, 4]))]).toEqual([
    [1, 30],
    [2, 45],
    [4, 30],
  ]);
});
