/** How many rows and columns a sheet of Excel has. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area that is one cell. */
export function oneCell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The same cells where rows and columns are exchanged. */
export function transposed({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

/** The cells that both have; undefined if there are none. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether all cells of `inner` lie in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return contains(a, b) && contains(b, a);
}

/** The smallest area around both. */
export function union(a: Area | undefined, b: Area): Area {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
