/** A notice each way: a workbook of which it must be said, and a near neighbour of which it must not. */
import { partsOf, zipped } from "../files";
import type { Input } from "../input";
import { plain, type Cell, type Sheet } from "../table";

/** What is read: sheets, with options of the command line and files beside. */
export type Tried = Pick<Input, "sheets"> & Partial<Pick<Input, "as" | "options" | "beside">>;

export interface Pair {
  readonly said: Tried;
  readonly unsaid: Tried;
}

/** Two inputs of these sheets, with the same options. */
export const pair = (
  said: Sheet | readonly Sheet[],
  unsaid: Sheet | readonly Sheet[],
  more: Partial<Pick<Input, "as" | "options" | "beside">> = {},
): Pair => ({ said: { sheets: many(said), ...more }, unsaid: { sheets: many(unsaid), ...more } });

const many = (sheets: Sheet | readonly Sheet[]) => ("rows" in sheets ? [sheets] : sheets);

/** The plain study with some cells put otherwise, each by row and column from 1. */
export function put(...cells: readonly (readonly [row: number, column: number, cell: Cell])[]): Sheet {
  const sheet = plain();
  const rows = sheet.rows.map((row) => [...row]);
  for (const [row, column, cell] of cells) rows[row - 1]![column - 1] = cell;
  return { ...sheet, rows };
}

/** The plain study with one more column at its end, a cell for each respondent. */
export function withColumn(header: Cell, cells: readonly Cell[], sheet: Sheet = plain()): Sheet {
  return { ...sheet, rows: sheet.rows.map((row, r) => [...row, r === 0 ? header : (cells[r - 1] ?? null)]) };
}

/** Hides a row of the first sheet, by its number, or a column, by its own. */
export const hiding =
  (what: { readonly row?: number; readonly column?: number }) =>
  (sheets: readonly Sheet[]): Uint8Array => {
    const parts = partsOf(sheets);
    const at = "xl/worksheets/sheet1.xml";
    const { row, column } = what;
    const rows = parts[at]!.replace(`<row r="${row}">`, `<row r="${row}" hidden="1">`);
    const columns = `<cols><col min="${column}" max="${column}" width="9" hidden="1"/></cols><sheetData>`;
    return zipped({ ...parts, [at]: column === undefined ? rows : rows.replace("<sheetData>", columns) });
  };
