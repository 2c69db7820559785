import type { Area } from "../../workbook";
import { formatArea } from "../../../cells/a1";
import { failure } from "../protocol/errors";
import type { Origin } from "../model/events";
import type { CellValue } from "../../workbook";
import { assertWritable } from "../model/sheet";
import { typed } from "../model/typed";
import type { RangeSelf } from "./range";
import { normaliseHeaders } from "./table-headers";

/** Excel gives null instead of the cells of a larger range. */
const MOST_CELLS = 5_000_000;

/** Every cell of a range, or null if they are too many. */
export function read<T>({ area }: RangeSelf, cell: (row: number, column: number) => T): T[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
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
export function write({ sheet, area }: RangeSelf, values: unknown, by: Origin = "add-in"): void {
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
  sheet.document.events.changed(sheet.id, formatArea(area), by);
}
