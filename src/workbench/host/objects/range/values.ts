import { formatArea } from "../../../../cells/a1";
import { type Area, oneCell } from "../../../../cells/area";
import type { CellValue } from "../../../workbook";
import { typed } from "../../model/cells/typed";
import type { Origin } from "../../model/events";
import { normaliseHeaders } from "../../model/formulas/tables";
import { assertWritable } from "../../model/sheets/sheet";
import { failure } from "../../protocol/errors";
import type { OnRange } from "../base/register";
import type { Difference } from "../../../difference";

/** Excel gives null instead of the cells of a larger range. */
const MOST_CELLS = 5_000_000;

/** Every cell of a range, or null if they are too many. */
export function read<T>({ area }: OnRange, cell: (row: number, column: number) => T): T[][] | null {
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
export function write({ document, sheet, area }: OnRange, values: unknown, by: Origin = "add-in"): void {
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
        grid.restyle(oneCell(row, column), (style) => ({ ...style, numberFormat }));
      }
    }
  }
  grid.written(area);
  normaliseHeaders(document, sheet, area);
  document.events.changed(sheet.id, formatArea(area), by);
}

export const INHERITED_TEXT_FORMAT: Difference = {
  excel: "May format a General cell as text in which a formula that refers to a text cell is entered.",
  here: "A formula leaves the format of its cell as it is.",
  why: "It is not known whether Excel does so for add-ins.",
  source: "Microsoft's knowledge base, as quoted in softwarefiesta.com/excel-formula-shows-text",
  test: "test/workbench/host/differs.test.ts: a formula that refers to a text cell leaves the format of its own",
};

export const FILLED_COLUMNS: Difference = {
  excel: "Formulas that are written into a column of a table may be filled into all of its rows.",
  here: "Formulas stay in the cells into which they were written, also in tables.",
  why: "AutoCorrect is the person's setting; the add-in writes no formulas that differ by row into tables.",
  source: "OfficeDev/office-js#5909, #2093, #6745",
  test: "test/workbench/host/differs.test.ts: a formula written into a table's column stays alone",
};
