import { cellKey, type Area, type Hyperlink } from "../../workbook";
import { formatArea, parseArea } from "../../../cells/a1";
import { COLUMNS, contains, intersection, ROWS } from "../../../cells/area";
import { quoteSheet, splitSheet } from "../../../cells/sheet-name";
import { assertWritable, type Sheet } from "../model/sheet";
import { failure } from "../protocol/errors";
import { plainValue, shownText } from "../model/shown";
import { method, part, property, Type, type Live } from "../protocol/types";
import { assign } from "../protocol/query";
import { rangeAreas, specialCells } from "./areas";
import { conditionalFormats } from "./conditional";
import { rangeFormat } from "./format";
import { clear, hide, merge, setHyperlink, some, uniformlyHidden } from "./range-actions";
import { read, shaped, valueType, write, wrongShape } from "./range-values";
import { rangeTables } from "./table";
import { dataValidation } from "./validation";
import { worksheet } from "./worksheet";

export interface RangeSelf {
  readonly sheet: Sheet;
  readonly area: Area;
}

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
      sheet.document.select(sheet, area);
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
