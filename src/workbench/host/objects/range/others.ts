import { type Area, COLUMNS, contains, intersection, oneCell, ROWS, union } from "../../../../cells/area";
import type { Sheet } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import { method, type Live, type Member } from "../../protocol/types";
import { rangeOf } from "../base/ranges";
import { live, type OnRange } from "../base/register";
import { rangeAreas } from "./areas";
import { specialCells } from "./special-cells";
import type { Difference } from "../../../difference";

/** The members of a range that give other ranges. */
export const otherRanges: Readonly<Record<string, Member<OnRange>>> = {
  getCell: method((self, row: number, column: number) => {
    return inside(self, oneCell(self.area.row + row, self.area.column + column));
  }),
  getRow: method((self, row: number) => inside(self, { ...self.area, row: self.area.row + row, rows: 1 })),
  getColumn: method((self, column: number) => {
    return inside(self, { ...self.area, column: self.area.column + column, columns: 1 });
  }),
  getLastCell: method((self) => inside(self, oneCell(lastRow(self.area), lastColumn(self.area)))),
  getLastRow: method((self) => inside(self, { ...self.area, row: lastRow(self.area), rows: 1 })),
  getLastColumn: method((self) => inside(self, { ...self.area, column: lastColumn(self.area), columns: 1 })),
  getResizedRange: method((self, rows: number, columns: number) => {
    return inside(self, { ...self.area, rows: self.area.rows + rows, columns: self.area.columns + columns });
  }),
  getAbsoluteResizedRange: method((self, rows: number, columns: number) => {
    return inside(self, { ...self.area, rows, columns });
  }),
  getOffsetRange: method((self, rows: number, columns: number) => {
    return inside(self, { ...self.area, row: self.area.row + rows, column: self.area.column + columns });
  }),
  getBoundingRect: method((self, other: string | Live) => inside(self, union(self.area, rangeOf(self, other).area))),
  getIntersection: method((self, other: string | Live) => {
    const area = intersection(self.area, rangeOf(self, other).area);
    if (!area) throw failure("ItemNotFound", "The ranges do not meet.");
    return live("Range", { ...self, area });
  }),
  getIntersectionOrNullObject: method((self, other: string | Live) => {
    const area = intersection(self.area, rangeOf(self, other).area);
    return area ? live("Range", { ...self, area }) : null;
  }),
  getUsedRange: method((self, valuesOnly = false) => {
    const used = self.sheet.grid.usedWithin(self.area, Boolean(valuesOnly));
    return live("Range", { ...self, area: used ?? oneCell(self.area.row, self.area.column) });
  }),
  getUsedRangeOrNullObject: method((self, valuesOnly = false) => {
    const area = self.sheet.grid.usedWithin(self.area, Boolean(valuesOnly));
    return area ? live("Range", { ...self, area }) : null;
  }),
  getEntireColumn: method((self) => inside(self, { ...self.area, row: 0, rows: ROWS })),
  getEntireRow: method((self) => inside(self, { ...self.area, column: 0, columns: COLUMNS })),
  getMergedAreasOrNullObject: method(({ document, sheet, area }) => {
    const areas = sheet.merges.filter((merge) => intersection(merge, area));
    return areas.length > 0 ? rangeAreas.of({ document, sheet, areas }) : null;
  }),
  getSpecialCells: method(({ document, sheet, area }, type: string, values?: string) => {
    assertLookable(sheet);
    const areas = specialCells(sheet, area, type, values);
    if (areas.length === 0) throw failure("ItemNotFound", "There are no such cells.");
    return rangeAreas.of({ document, sheet, areas });
  }),
  getSpecialCellsOrNullObject: method(({ document, sheet, area }, type: string, values?: string) => {
    assertLookable(sheet);
    const areas = specialCells(sheet, area, type, values);
    return areas.length > 0 ? rangeAreas.of({ document, sheet, areas }) : null;
  }),
};

/** As SpecialCells in VBA, which a protected sheet refuses. */
function assertLookable(sheet: Sheet): void {
  if (sheet.protected) throw failure("AccessDenied", "A protected sheet does not tell its special cells.");
}

const GRID: Area = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

function inside(self: OnRange, area: Area): Live {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (!whole || area.rows < 1 || area.columns < 1 || !contains(GRID, area)) {
    throw failure("InvalidArgument", "The range would lie outside the sheet.");
  }
  return live("Range", { ...self, area });
}

function lastRow({ row, rows }: Area): number {
  return row + rows - 1;
}

function lastColumn({ column, columns }: Area): number {
  return column + columns - 1;
}

export const SHIFTED_CELLS: Difference = {
  excel: "Cells, rows and columns can be inserted and deleted, and several ranges selected.",
  here: "There is no insertion and deletion of cells and no selection of several ranges.",
  why: "The add-in inserts none, and selects several ranges from ExcelApi 1.18 on only, which is not here.",
  source: null,
  test: null,
};
