import { cellAt, cellKey, type Area, type CellState } from "../../workbook";

/** The formulas of a sheet fill no more together; a file that says so means something else. */
const MOST = 5_000_000;

type Cells = ReadonlyMap<number, CellState>;

/** The cells as a file holds them: what a formula fills stands in the cells under it, too. The same map where none does. */
export function spread(cells: Cells): Cells {
  let all: Map<number, CellState> | undefined;
  for (const [key, { spill }] of cells) {
    const { row, column } = cellAt(key);
    spill?.forEach((values, i) =>
      values.forEach((value, j) => {
        if (i + j === 0 || value === null) return;
        all ??= new Map(cells);
        const under = cellKey(row + i, column + j);
        all.set(under, { ...cells.get(under), value });
      }),
    );
  }
  return all ?? cells;
}

/** Takes what formulas fill, by the cell of the formula, out of the cells under it. */
export function gather(cells: Map<number, CellState>, areas: ReadonlyMap<number, Area>): void {
  let left = MOST;
  for (const [key, area] of areas) {
    const formula = cells.get(key);
    const size = area.rows * area.columns;
    // What nobody has computed yet fills nothing yet.
    if (!formula || formula.value === null || size === 1 || size > left) continue;
    left -= size;
    const spill = Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => {
        const under = cellKey(area.row + i, area.column + j);
        const { value = null, style } = cells.get(under) ?? {};
        if (under !== key && style) cells.set(under, { value: null, style });
        else if (under !== key) cells.delete(under);
        return value;
      }),
    );
    cells.set(key, { ...formula, spill });
  }
}
