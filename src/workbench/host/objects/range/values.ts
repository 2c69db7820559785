import { formatArea } from "../../../../cells/a1";
import { type Area, COLUMNS, oneCell, ROWS } from "../../../../cells/area";
import type { CellValue } from "../../../workbook";
import { typed } from "../../model/cells/typed";
import type { Origin } from "../../model/events";
import { normaliseHeaders } from "../../model/formulas/tables";
import { assertWritable } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import type { OnRange } from "../base/register";
import { fillColumns, refersToText } from "./as-entered";

/** Excel gives null instead of the cells of a larger range. */
const MOST_CELLS = 5_000_000;

/** Whole columns or rows, whose cells Excel neither tells nor sets. */
function isUnbounded({ rows, columns }: Area): boolean {
  return rows === ROWS || columns === COLUMNS;
}

export function assertBounded(area: Area): void {
  if (isUnbounded(area)) throw failure("InvalidArgument", "Cells of whole columns or rows are not set at once.");
}

/** Every cell of a range, or null if they are too many. */
export function read<T>({ area }: OnRange, cell: (row: number, column: number) => T): T[][] | null {
  if (area.rows * area.columns > MOST_CELLS || isUnbounded(area)) return null;
  const rows: T[][] = new Array(area.rows);
  for (let i = 0; i < area.rows; i++) {
    const values: T[] = new Array(area.columns);
    for (let j = 0; j < area.columns; j++) values[j] = cell(area.row + i, area.column + j);
    rows[i] = values;
  }
  return rows;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** What stands for a cell: an item of a matrix of the range's own shape, or one value for all cells. */
export function shaped(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const fits = values.length === area.rows && values.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongShape();
  return (row, column) => (values as unknown[][])[row]![column];
}

export function wrongShape() {
  const what = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  return failure("InvalidArgument", what);
}

/** null leaves a cell as it is. */
export function write({ document, sheet, area }: OnRange, values: unknown, by: Origin = "add-in"): void {
  assertWritable(sheet);
  assertBounded(area);
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
      const isText = content.formula !== undefined && refersToText({ document, sheet, area }, content.formula);
      const numberFormat = isText && (format ?? "General") === "General" ? "@" : content.numberFormat;
      if (numberFormat !== undefined && (format === undefined || isText)) {
        grid.restyle(oneCell(row, column), (style) => ({ ...style, numberFormat }));
      }
    }
  }
  grid.written(area);
  fillColumns({ document, sheet, area });
  normaliseHeaders(document, sheet, area);
  document.events.changed(sheet.id, formatArea(area), by);
}
