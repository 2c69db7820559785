import type { IRange, Worksheet } from "@univerjs/core";
import { type Area, COLUMNS, ROWS } from "../../../cells/area";
import { DEFAULT_WIDTH, type Sheet } from "../../host/model/sheets/sheet";

/** Excel's screen: a character of the default font is 7 pixels wide, a point 4/3 pixels. */
const CHARACTER = 7;
const POINT = 4 / 3;
/** The grid that is shown, at least; it grows with what is in it. */
const SHOWN = { rows: 300, columns: 60 };
const MARGIN = 50;

/** All that decides how large the grid, its rows and its columns are. */
export function sizeOf({ grid, columnWidths, rowHeights, standardWidth, hiddenRows, hiddenColumns }: Sheet) {
  const used = grid.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    rows: Math.max(SHOWN.rows, used.row + used.rows + MARGIN),
    columns: Math.max(SHOWN.columns, used.column + used.columns + MARGIN),
    hidden: [[...hiddenRows], [...hiddenColumns]],
    widths: [standardWidth, ...columnWidths],
    heights: [...rowHeights],
  };
}

/** Gives Univer's sheet the size that a sheet has. */
export function showSize(sheet: Sheet, worksheet: Worksheet): void {
  const { rows, columns } = sizeOf(sheet);
  const config = worksheet.getConfig();
  [config.rowCount, config.columnCount] = [rows, columns];
  config.defaultColumnWidth = Math.round((sheet.standardWidth ?? DEFAULT_WIDTH) * CHARACTER);
  config.defaultRowHeight = 20;
  empty(config.columnData);
  empty(config.rowData);
  for (const [column, width] of sheet.columnWidths) config.columnData[column] = { w: Math.round(width * CHARACTER) };
  for (const column of sheet.hiddenColumns) (config.columnData[column] ??= {}).hd = 1;
  for (const [row, height] of sheet.rowHeights) config.rowData[row] = { h: Math.round(height * POINT), ia: 0 };
  for (const row of sheet.hiddenRows) (config.rowData[row] ??= {}).hd = 1;
}

/** Gives a sheet the widths, heights, merges and the like that the person set in Univer's. */
export function adoptLayout(sheet: Sheet, worksheet: Worksheet): void {
  const config = worksheet.getConfig();
  sheet.columnWidths.clear();
  sheet.hiddenColumns.clear();
  for (const [column, { w, hd }] of entries(config.columnData)) {
    if (w !== undefined) sheet.columnWidths.set(column, w / CHARACTER);
    if (hd) sheet.hiddenColumns.add(column);
  }
  sheet.rowHeights.clear();
  sheet.hiddenRows.clear();
  for (const [row, { h, ia, hd }] of entries(config.rowData)) {
    if (h !== undefined && !ia) sheet.rowHeights.set(row, h / POINT);
    if (hd) sheet.hiddenRows.add(row);
  }
  sheet.merges = config.mergeData.map((range) => areaOf(range));
  const { xSplit, ySplit } = config.freeze;
  sheet.frozen = xSplit || ySplit ? { rows: ySplit, columns: xSplit } : null;
  sheet.tabColor = config.tabColor || null;
  sheet.gridlines = config.showGridlines !== 0;
}

/** Whole rows and columns have no numbers for the other direction. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange, sheet?: Worksheet): Area {
  const [row, column] = [startRow || 0, startColumn || 0];
  const wholeRows =
    Number.isNaN(endColumn) || (sheet !== undefined && column === 0 && endColumn >= sheet.getColumnCount() - 1);
  const wholeColumns = Number.isNaN(endRow) || (sheet !== undefined && row === 0 && endRow >= sheet.getRowCount() - 1);
  return {
    row,
    column,
    rows: wholeColumns ? ROWS : endRow - row + 1,
    columns: wholeRows ? COLUMNS : endColumn - column + 1,
  };
}

function empty(data: object): void {
  for (const key of Object.keys(data)) delete (data as Record<string, unknown>)[key];
}

function entries<T>(data: { readonly [index: number]: T }): [number, T][] {
  return Object.entries(data).map(([key, value]) => [Number(key), value as T]);
}
