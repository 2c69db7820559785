import { describe, expect, it } from "vitest";
import {
  absolute,
  areaAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  formatArea,
  parseArea,
  parseAreas,
  parseCell,
} from "../../src/cells/a1";
import { COLUMNS, oneCell, ROWS } from "../../src/cells/area";

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [COLUMNS - 1, "XFD"],
  ])("%i is %s, and back in either case", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  it("every column of a sheet comes back from its letters", () => {
    for (let column = 0; column < COLUMNS; column++) expect(columnNumber(columnLetters(column))).toBe(column);
  });
});

describe("an address", () => {
  it("of a cell and of an area, by its corners", () => {
    expect(cellAddress(6, 27)).toBe("AB7");
    expect(areaAddress(oneCell(6, 3))).toBe("D7");
    expect(areaAddress({ row: 0, column: 0, rows: 3, columns: 2 })).toBe("A1:B3");
    expect(areaAddress({ row: 0, column: 2, rows: ROWS, columns: 1 })).toBe("C1:C1048576");
  });

  it("as Excel shows it: whole columns and rows without numbers and letters", () => {
    expect(formatArea({ row: 0, column: 2, rows: ROWS, columns: 1 })).toBe("C:C");
    expect(formatArea({ row: 2, column: 0, rows: 3, columns: COLUMNS })).toBe("3:5");
    expect(formatArea(oneCell(6, 3))).toBe("D7");
    expect(formatArea({ row: 0, column: 0, rows: 3, columns: 2 }, true)).toBe("$A$1:$B$3");
  });

  it("stays what it is when its formula is copied, if absolute", () => {
    expect(absolute("A1:AB27")).toBe("$A$1:$AB$27");
  });
});

describe("parseArea", () => {
  it.each([
    ["D7", oneCell(6, 3)],
    ["$d$7", oneCell(6, 3)],
    [" A1:B3 ", { row: 0, column: 0, rows: 3, columns: 2 }],
    ["B3:A1", { row: 0, column: 0, rows: 3, columns: 2 }],
    ["$C:D", { row: 0, column: 2, rows: ROWS, columns: 2 }],
    ["3:$5", { row: 2, column: 0, rows: 3, columns: COLUMNS }],
    ["XFD1048576", oneCell(ROWS - 1, COLUMNS - 1)],
  ])("%s", (address, area) => expect(parseArea(address)).toEqual(area));

  it.each([
    "",
    "A",
    "7",
    "A0",
    "XFE1",
    "A1048577",
    "A1:B",
    "A:3",
    "A1:",
    ":",
    "Sheet1!A1",
    "A1,B2",
    "A-1",
    "AAAA1",
    "1A",
  ])("%s is none", (address) => expect(parseArea(address)).toBeNull());

  it("takes apart what is put together", () => {
    for (const area of [oneCell(6, 30), { row: 4, column: 1, rows: 9, columns: 40 }]) {
      expect(parseArea(areaAddress(area))).toEqual(area);
      expect(parseArea(formatArea(area, true))).toEqual(area);
    }
  });
});

describe("parseCell", () => {
  it.each([
    ["A1", { row: 0, column: 0 }],
    ["ab12", { row: 11, column: 27 }],
    ["XFD1048576", { row: ROWS - 1, column: COLUMNS - 1 }],
  ])("%s", (address, place) => expect(parseCell(address)).toEqual(place));

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "$A$1", "A1:B2", "A1e3", "A 1", "A1.0"])("%s is none", (address) =>
    expect(parseCell(address)).toBeNull(),
  );
});

describe("parseAreas", () => {
  it("takes what Office.js gives: sheets, quotes, commas in quotes, whole rows and columns", () => {
    expect(parseAreas("Sheet1!A1:B2,Sheet1!D4")).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }, oneCell(3, 3)]);
    expect(parseAreas("'My, it''s!'!3:5,'My, it''s!'!C:C")).toEqual([
      { row: 2, column: 0, rows: 3, columns: COLUMNS },
      { row: 0, column: 2, rows: ROWS, columns: 1 },
    ]);
    expect(parseAreas("A1, B2")).toEqual([oneCell(0, 0), oneCell(1, 1)]);
    expect(parseAreas("")).toEqual([]);
  });

  it("throws where a part is no area", () => {
    expect(() => parseAreas("Sheet1!A1,#REF!")).toThrow(RangeError);
  });
});
