import type { IDisposable, Injector, IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Document } from "../../host/model/document";
import type { Sheet, Table } from "../../host/model/sheets/sheet";
import { cellKey } from "../../workbook";
import { core } from "./univer";

/** Looks that conditions give to cells, by sheet and cell. */
export type Marks = ReadonlyMap<string, ReadonlyMap<number, IStyleData>>;

const TABLE = "#4472C4";
const HEADER: IStyleData = { bg: { rgb: TABLE }, cl: { rgb: "#FFFFFF" }, bl: core.BooleanNumber.TRUE };
const LINE: IStyleData = { bd: { b: { s: core.BorderStyleTypes.THIN, cl: { rgb: TABLE } } } };
const LINK: IStyleData = { cl: { rgb: "#0563C1" }, ul: { s: core.BooleanNumber.TRUE } };

/** Lets cells show what they look like beyond their own format: tables, links, and conditions that hold. */
export function decorate(injector: Injector, unit: string, document: Document, marks: () => Marks): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: core.InterceptorEffectEnum.Style,
    priority: 100,
    handler(cell, { unitId, subUnitId, row, col, rawData, workbook }, next) {
      const sheet = unitId === unit ? document.sheet(subUnitId) : undefined;
      if (!sheet) return next(cell);
      const given = decoration(sheet, row, col);
      const marked = marks().get(sheet.id)?.get(cellKey(row, col));
      if (!given && !marked) return next(cell);
      const base = !cell || cell === rawData ? { ...rawData } : cell;
      const own = workbook.getStyles().get(rawData?.s);
      return next({ ...base, interceptorStyle: { ...given, ...own, ...base.interceptorStyle, ...marked } });
    },
  });
}

function decoration(sheet: Sheet, row: number, column: number): IStyleData | undefined {
  if (sheet.hyperlinks.has(cellKey(row, column))) return LINK;
  const table = sheet.tables.find(({ area, style }) => style !== null && inside(area, row, column));
  return (
    table &&
    (table.headers && row === table.area.row ? HEADER : isLast(table, row) || table.bandedRows ? LINE : undefined)
  );
}

function isLast({ area }: Table, row: number): boolean {
  return row === area.row + area.rows - 1;
}

function inside({ row, column, rows, columns }: Table["area"], r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
