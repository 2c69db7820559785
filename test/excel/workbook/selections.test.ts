import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAreas } from "../../../src/cells/a1";
import { type Cell, selectionsOf } from "../../../src/excel/workbook/selections";

const cell = (row: number, column: number, sheet = "A"): Cell => ({ sheet, row, column });

describe("cells to select at once", () => {
  it("that touch are told as ranges, the others beside them", () => {
    const block = [1, 2, 3].flatMap((row) => [2, 3].map((column) => cell(row, column)));
    expect(selectionsOf([...block, cell(9, 2), cell(3, 5)])).toEqual([
      { sheet: "A", ranges: "C2:D4,C10,F4", cells: 8 },
    ]);
  });

  it("are a selection for each sheet, and several where an address would be longer than Excel takes", () => {
    const scattered = Array.from({ length: 3_000 }, (_, i) => cell(2 * i, 6));
    const made = selectionsOf([...scattered, cell(0, 0, "B")]);
    expect(made.map(({ sheet }) => sheet)).toEqual(["A", "A", "A", "B"]);
    expect(Math.max(...made.map(({ ranges }) => ranges.length))).toBeLessThanOrEqual(8_192);
    expect(made.reduce((sum, { cells }) => sum + cells, 0)).toBe(3_001);
  });

  it("are each of them in exactly one range, wherever they lie", () => {
    const places = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(12) }), { maxLength: 80 });
    fc.assert(
      fc.property(places, (some) => {
        const wanted = new Set(some.map(({ row, column }) => `${row} ${column}`));
        const ranges = selectionsOf(some.map(({ row, column }) => cell(row, column))).flatMap(({ ranges }) =>
          parseAreas(ranges),
        );
        const covered = ranges.flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, i) => `${row + Math.floor(i / columns)} ${column + (i % columns)}`,
          ),
        );
        expect(covered.sort()).toEqual([...wanted].sort());
      }),
      { seed: 12 },
    );
  });
});
