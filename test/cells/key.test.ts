import { describe, expect, it } from "vitest";
import { KeyMistake, readKeyTable } from "../../src/cells/key";

const HEADER = ["Item", "Part", "VPD", "Weight", "Reversed"];
const read = (...rows: unknown[][]) => readKeyTable([["A title"], HEADER, ...rows]);

describe("readKeyTable", () => {
  it("gives items in order of appearance, with the weights of all their rows", () => {
    expect(
      read(
        ["Q1", "One", "A", "", ""],
        [],
        ["Q2", "One", "f", 2, "Yes"],
        ["q1", "one", "Brand Management", "0.5", "no"],
      ),
    ).toEqual({
      items: [
        { item: "Q1", part: "One", statement: "", reversed: false, weights: [1, 0.5, 0, 0, 0, 0] },
        { item: "Q2", part: "One", statement: "", reversed: true, weights: [0, 0, 0, 0, 0, 2] },
      ],
    });
  });

  it.each([
    ["no item", ["", "One", "A"], [2, 0]],
    ["no part", ["Q1", "", "A"], [2, 1]],
    ["no VPD", ["Q1", "One", "G"], [2, 2]],
    ["a weight of 0", ["Q1", "One", "A", 0], [2, 3]],
    ["no yes or no", ["Q1", "One", "A", 1, "perhaps"], [2, 4]],
  ])("names the cell of a row with %s", (_, row, cell) => {
    expect(read(row)).toMatchObject({ cell });
  });

  it.each([
    ["another part", ["Q1", "Two", "B", "", ""], [3, 1]],
    ["another reversal", ["Q1", "One", "B", 1, "yes"], [3, 4]],
    ["the same VPD again", ["Q1", "One", "A", "", ""], [3, 2]],
  ])("names the cell of a row that gives an item %s", (_, row, cell) => {
    expect(read(["Q1", "One", "A", "", ""], row)).toMatchObject({ cell });
  });

  it("refuses headings that may not be passed over, by cell", () => {
    expect(readKeyTable([["Item", "Part", "VPD", "Weighting"]])).toMatchObject({ cell: [0, 3] });
    expect(readKeyTable([["Item", "Part", "VPD", "Dimension"]])).toMatchObject({ cell: [0, 3] });
  });

  it("refuses a table without a header, a part or items as a whole", () => {
    for (const rows of [
      [["Q1", "One", "A"]],
      [
        ["Item", "VPD"],
        ["Q1", "A"],
      ],
      [HEADER],
    ]) {
      const mistake = readKeyTable(rows);
      expect(mistake).toBeInstanceOf(KeyMistake);
      expect(mistake).toMatchObject({ cell: null });
    }
  });
});
