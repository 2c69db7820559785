import type { ICellData } from "@univerjs/core";
import { type Area, COLUMNS, ROWS } from "../../../../cells/area";
import type { Matrix } from "../../univer/matrix";
import { isBlank } from "./content";
import { indexes } from "./indexes";

/** All cells of an area, in order. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (const row of indexes(area.row, area.rows)) {
    for (const column of indexes(area.column, area.columns)) yield [row, column];
  }
}

/** The cells of an area that a matrix has, in order; of large areas without asking for each cell. */
export function* existingIn(matrix: Matrix, area: Area): Generator<[row: number, column: number, cell: ICellData]> {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const rows = area.rows > 1000 ? Object.keys(matrix).map(Number) : indexes(area.row, area.rows);
  for (const row of rows) {
    const cells = matrix[row];
    if (!cells || row < area.row || row >= bottom) continue;
    const columns = area.columns > 100 ? Object.keys(cells).map(Number) : indexes(area.column, area.columns);
    for (const column of columns) {
      const cell = cells[column];
      if (cell && column >= area.column && column < right) yield [row, column, cell];
    }
  }
}

/** The smallest area around all cells that have content (or, unless `valuesOnly`, a look). */
export function usedOf(matrix: Matrix, valuesOnly: boolean): Area | undefined {
  let [top, left, bottom, right] = [ROWS, COLUMNS, -1, -1];
  for (const [key, cells] of Object.entries(matrix)) {
    const row = Number(key);
    for (const column in cells) {
      const at = Number(column);
      if (at >= left && at <= right && row <= bottom) continue;
      if (valuesOnly && isBlank((cells as Record<string, ICellData>)[column]!)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, at);
      right = Math.max(right, at);
    }
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
