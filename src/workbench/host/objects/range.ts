import type { Hyperlink } from "../../workbook";
import { cellKey, type Area } from "../../workbook";
import { COLUMNS, contains, formatArea, intersection, parseArea, quoteSheet, ROWS, splitSheet } from "../address";
import { assertWritable, type Sheet } from "../document";
import { failure } from "../errors";
import type { Value } from "../grid";
import { plainValue, shownText } from "../shown";
import { typed } from "../typed";
import { method, part, property, Type, type Live } from "../types";
import { assign } from "../query";
import { rangeAreas, specialCells } from "./areas";
import { conditionalFormats } from "./conditional";
import { rangeFormat } from "./format";
import { normaliseHeaders, rangeTables } from "./table";
import { dataValidation } from "./validation";
import { worksheet } from "./worksheet";

export interface RangeSelf {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Excel gives null instead of the cells of a larger range. */
const MOST_CELLS = 5_000_000;

export const range: Type<RangeSelf> = new Type<RangeSelf>(
  "Range",
  {
    address: property(({ sheet, area }) => `${quoteSheet(sheet.name)}!${formatArea(area)}`),
    cellCount: property(({ area }) => {
      const count = area.rows * area.columns;
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    rowCount: property(({ area }) => area.rows),
    columnCount: property(({ area }) => area.columns),
    rowIndex: property(({ area }) => area.row),
    columnIndex: property(({ area }) => area.column),
    values: property(
      (self) => read(self, (row, column) => plainValue(self.sheet.grid.value(row, column))),
      (self, values: unknown) => write(self, values),
    ),
    formulas: property(
      (self) => {
        const { grid } = self.sheet;
        return read(self, (row, column) => grid.formula(row, column) ?? plainValue(grid.value(row, column)));
      },
      (self, formulas: unknown) => write(self, formulas),
    ),
    numberFormat: property(
      ({ sheet, area }) => {
        return read({ sheet, area }, (row, column) => sheet.grid.style(row, column).numberFormat ?? "General");
      },
      ({ sheet, area }, formats: unknown) => {
        assertWritable(sheet);
        const format = shaped(area, formats);
        sheet.grid.restyle(area, (style, row, column) => {
          const wanted = format(row - area.row, column - area.column);
          if (wanted === null) return style;
          if (typeof wanted !== "string") throw failure("InvalidArgument", "A number format is a text.");
          return { ...style, numberFormat: wanted === "General" ? undefined : wanted };
        });
      },
    ),
    valueTypes: property((self) => read(self, (row, column) => valueType(self.sheet.grid.value(row, column)))),
    text: property((self) => {
      const { grid } = self.sheet;
      return read(self, (row, column) => shownText(grid.value(row, column), grid.style(row, column).numberFormat));
    }),
    hidden: property(({ sheet, area }) => {
      return (
        some(area.row, area.rows, sheet.hiddenRows, true) || some(area.column, area.columns, sheet.hiddenColumns, true)
      );
    }),
    rowHidden: property(
      ({ sheet, area }) => uniformlyHidden(area.row, area.rows, sheet.hiddenRows),
      ({ sheet, area }, hidden: boolean) => hide(sheet, area.row, area.rows, sheet.hiddenRows, hidden),
    ),
    columnHidden: property(
      ({ sheet, area }) => uniformlyHidden(area.column, area.columns, sheet.hiddenColumns),
      ({ sheet, area }, hidden: boolean) => hide(sheet, area.column, area.columns, sheet.hiddenColumns, hidden),
    ),
    hyperlink: property(
      ({ sheet, area }) => {
        const link = sheet.hyperlinks.get(cellKey(area.row, area.column));
        if (!link) return null;
        return { textToDisplay: shownText(sheet.grid.value(area.row, area.column), undefined), ...link };
      },
      ({ sheet, area }, link: (Hyperlink & { textToDisplay?: string }) | null) => setHyperlink(sheet, area, link),
    ),
    worksheet: part(({ sheet }) => worksheet.of(sheet)),
    format: part((self) => rangeFormat.of(self)),
    conditionalFormats: part((self) => conditionalFormats.of(self)),
    dataValidation: part((self) => dataValidation.of(self)),
    getCell: method(({ sheet, area }, row: number, column: number) => {
      return inside(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
    }),
    getRow: method(({ sheet, area }, row: number) => inside(sheet, { ...area, row: area.row + row, rows: 1 })),
    getColumn: method(({ sheet, area }, column: number) => {
      return inside(sheet, { ...area, column: area.column + column, columns: 1 });
    }),
    getLastCell: method(({ sheet, area }) => inside(sheet, corner(area))),
    getLastRow: method(({ sheet, area }) => inside(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 })),
    getLastColumn: method(({ sheet, area }) => {
      return inside(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 });
    }),
    getResizedRange: method(({ sheet, area }, rows: number, columns: number) => {
      return inside(sheet, { ...area, rows: area.rows + rows, columns: area.columns + columns });
    }),
    getAbsoluteResizedRange: method(({ sheet, area }, rows: number, columns: number) => {
      return inside(sheet, { ...area, rows, columns });
    }),
    getOffsetRange: method(({ sheet, area }, rows: number, columns: number) => {
      return inside(sheet, { ...area, row: area.row + rows, column: area.column + columns });
    }),
    getBoundingRect: method(({ sheet, area }, other: string | Live) => {
      const { area: second } = rangeOf(sheet, other);
      const row = Math.min(area.row, second.row);
      const column = Math.min(area.column, second.column);
      const rows = Math.max(area.row + area.rows, second.row + second.rows) - row;
      const columns = Math.max(area.column + area.columns, second.column + second.columns) - column;
      return inside(sheet, { row, column, rows, columns });
    }),
    getIntersection: method(({ sheet, area }, other: string | Live) => {
      const common = intersection(area, rangeOf(sheet, other).area);
      if (!common) throw failure("ItemNotFound", "The ranges do not meet.");
      return range.of({ sheet, area: common });
    }),
    getIntersectionOrNullObject: method(({ sheet, area }, other: string | Live) => {
      const common = intersection(area, rangeOf(sheet, other).area);
      return common ? range.of({ sheet, area: common }) : null;
    }),
    getUsedRange: method(({ sheet, area }, valuesOnly = false) => {
      const used = sheet.grid.usedWithin(area, Boolean(valuesOnly));
      return range.of({ sheet, area: used ?? { row: area.row, column: area.column, rows: 1, columns: 1 } });
    }),
    getUsedRangeOrNullObject: method(({ sheet, area }, valuesOnly = false) => {
      const used = sheet.grid.usedWithin(area, Boolean(valuesOnly));
      return used ? range.of({ sheet, area: used }) : null;
    }),
    getEntireColumn: method(({ sheet, area }) => inside(sheet, { ...area, row: 0, rows: ROWS })),
    getEntireRow: method(({ sheet, area }) => inside(sheet, { ...area, column: 0, columns: COLUMNS })),
    getTables: method((self) => rangeTables.of(self)),
    getMergedAreasOrNullObject: method(({ sheet, area }) => {
      const areas = sheet.merges.filter((merge) => intersection(merge, area));
      return areas.length > 0 ? rangeAreas.of({ sheet, areas }) : null;
    }),
    getSpecialCells: method((self, type: string, values?: string) => {
      const areas = specialCells(self, type, values);
      if (areas.length === 0) throw failure("ItemNotFound", "There are no such cells.");
      return rangeAreas.of({ sheet: self.sheet, areas });
    }),
    getSpecialCellsOrNullObject: method((self, type: string, values?: string) => {
      const areas = specialCells(self, type, values);
      return areas.length > 0 ? rangeAreas.of({ sheet: self.sheet, areas }) : null;
    }),
    setCellProperties: method(({ sheet, area }, properties: unknown[][]) => {
      const given = shaped(area, properties);
      for (let row = 0; row < area.rows; row++) {
        for (let column = 0; column < area.columns; column++) {
          const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
          assign(range.of({ sheet, area: cell }), (given(row, column) ?? {}) as object);
        }
      }
    }),
    clear: method(({ sheet, area }, applyTo = "All") => clear(sheet, area, String(applyTo))),
    select: method(({ sheet, area }) => {
      if (sheet.visibility !== "Visible") throw failure("InvalidOperation", "A hidden sheet cannot be selected in.");
      sheet.document.active = sheet;
      sheet.document.selection = formatArea(area);
    }),
    merge: method(({ sheet, area }, across = false) => merge(sheet, area, Boolean(across))),
    unmerge: method(({ sheet, area }) => {
      assertWritable(sheet);
      sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
    }),
    /** The client splits a large matrix into chunks of rows and asks first whether the whole would fit. */
    _ValidateArraySize: method(({ area }, rows: number, columns: number) => {
      if (area.rows !== rows || area.columns !== columns) throw wrongShape();
    }),
    calculate: method(({ sheet, area }) => sheet.document.engine.touch(sheet.id, area)),
  },
  {
    identity: "reference",
    alive: ({ sheet }) => {
      if (sheet.deleted) throw failure("InvalidReference", `The sheet "${sheet.name}" was deleted.`);
    },
  },
);

/** A range by its address on a sheet, or by a name; the address may repeat the sheet's own name. */
export function rangeAt(sheet: Sheet, address: string): Live {
  const { sheet: named, rest } = splitSheet(String(address));
  const on = named === undefined ? sheet : sheet.document.sheet(named);
  const area = parseArea(rest);
  if (on === sheet && area) return range.of({ sheet, area });
  const name = named === undefined ? sheet.document.name(rest, sheet) : undefined;
  const target = name && splitSheet(name.formula.slice(1));
  const home = target?.sheet === undefined ? undefined : sheet.document.sheet(target.sheet);
  const nameArea = target && parseArea(target.rest);
  if (home !== sheet || !nameArea) throw failure("InvalidArgument", `"${address}" is not a range of "${sheet.name}".`);
  return range.of({ sheet, area: nameArea });
}

/** An argument that may be an address or a range. */
export function rangeOf(sheet: Sheet, reference: string | Live): RangeSelf {
  if (typeof reference === "string") return rangeAt(sheet, reference).self as RangeSelf;
  if (reference?.type !== range) throw failure("InvalidArgument", "A range is needed.");
  return reference.self as RangeSelf;
}

function inside(sheet: Sheet, area: Area): Live {
  const grid = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (!whole || area.rows < 1 || area.columns < 1 || !contains(grid, area)) {
    throw failure("InvalidArgument", "The range would lie outside the sheet.");
  }
  return range.of({ sheet, area });
}

function corner(area: Area): Area {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 };
}

/** Every cell of a range, or null if they are too many. */
function read<T>({ area }: RangeSelf, cell: (row: number, column: number) => T): T[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
  const rows: T[][] = new Array(area.rows);
  for (let i = 0; i < area.rows; i++) {
    const values: T[] = new Array(area.columns);
    for (let j = 0; j < area.columns; j++) values[j] = cell(area.row + i, area.column + j);
    rows[i] = values;
  }
  return rows;
}

function valueType(value: Value): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** What stands for a cell: an item of a matrix of the range's own shape, or one value for all cells. */
function shaped(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const fits = values.length === area.rows && values.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongShape();
  return (row, column) => (values as unknown[][])[row]![column];
}

function wrongShape() {
  const what = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return failure("InvalidArgument", what);
}

/** null leaves a cell as it is. */
function write({ sheet, area }: RangeSelf, values: unknown): void {
  assertWritable(sheet);
  const value = shaped(area, values);
  if (!Array.isArray(values) && area.rows * area.columns > MOST_CELLS) throw failure("InvalidArgument");
  const { grid } = sheet;
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const given = value(i, j);
      if (given === null || given === undefined) continue;
      const [row, column] = [area.row + i, area.column + j];
      const format = grid.style(row, column).numberFormat;
      const content = typed(given, format ?? "General");
      grid.write(row, column, content);
      if (content.numberFormat !== undefined && format === undefined) {
        const { numberFormat } = content;
        grid.restyle({ row, column, rows: 1, columns: 1 }, (style) => ({ ...style, numberFormat }));
      }
    }
  }
  grid.written(area);
  normaliseHeaders(sheet, area);
}

function hide(sheet: Sheet, from: number, count: number, hidden: Set<number>, value: boolean): void {
  assertWritable(sheet);
  for (let i = from; i < from + count; i++) {
    if (value) hidden.add(i);
    else hidden.delete(i);
  }
}

function some(from: number, count: number, hidden: ReadonlySet<number>, value: boolean): boolean {
  let found = 0;
  for (const each of hidden) if (each >= from && each < from + count) found++;
  return value ? found === count : found === 0;
}

/** true, false, or null where some are hidden and some are not. */
function uniformlyHidden(from: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  return some(from, count, hidden, true) ? true : some(from, count, hidden, false) ? false : null;
}

function setHyperlink(sheet: Sheet, area: Area, link: (Hyperlink & { textToDisplay?: string }) | null): void {
  assertWritable(sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (link === null) {
        sheet.hyperlinks.delete(cellKey(row, column));
        continue;
      }
      const { textToDisplay, ...rest } = link;
      sheet.hyperlinks.set(cellKey(row, column), rest);
      const shown = textToDisplay ?? (sheet.grid.value(row, column) === null ? rest.address : undefined);
      if (shown === undefined) continue;
      sheet.grid.write(row, column, { value: shown });
      sheet.grid.written({ row, column, rows: 1, columns: 1 });
    }
  }
}

function clear(sheet: Sheet, area: Area, applyTo: string): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo)) {
    throw failure("InvalidArgument");
  }
  assertWritable(sheet);
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents";
  const formats = applyTo === "All" || applyTo === "Formats" || applyTo === "ResetContents";
  if (contents || formats) sheet.grid.clear(area, contents, formats);
  if (applyTo === "All" || applyTo.includes("Hyperlinks")) {
    for (const key of sheet.hyperlinks.keys()) {
      const cell = { row: Math.floor(key / COLUMNS), column: key % COLUMNS, rows: 1, columns: 1 };
      if (contains(area, cell)) sheet.hyperlinks.delete(key);
    }
  }
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !contains(area, each.area));
  }
  if (applyTo === "All") sheet.validations = sheet.validations.filter((each) => !contains(area, each.area));
  normaliseHeaders(sheet, area);
}

function merge(sheet: Sheet, area: Area, across: boolean): void {
  assertWritable(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw failure("InvalidOperation", "Cells of a table cannot be merged.");
  }
  const areas = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
  for (const each of areas) {
    if (each.rows * each.columns < 2) continue;
    for (const [row, column] of [...sheet.grid.existing(each)]) {
      if (row !== each.row || column !== each.column)
        sheet.grid.clear({ row, column, rows: 1, columns: 1 }, true, false);
    }
    sheet.merges.push(each);
  }
}
