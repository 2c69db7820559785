import type { Area } from "../../../cells/area";

/** Cells that have something in common, as few areas as it takes: what is side by side, or below each other, is one. */
export class AreasBy<Key> {
  readonly areas = new Map<Key, Area[]>();
  /** The areas that reach down to the last row, which the next may continue; by columns. */
  private open = new Map<Key, Area[]>();
  private last = -1;

  /** Adds what cells of the next row have; nothing of those for which it is undefined. */
  addRow<Cell extends { readonly over: readonly [number, number] }>(
    row: number,
    cells: readonly Cell[],
    of: (cell: Cell) => Key | undefined,
  ): void {
    if (row !== this.last + 1) this.open.clear();
    const open = new Map<Key, Area[]>();
    for (const [key, spans] of spansBy(cells, of)) {
      const areas = this.areas.get(key) ?? [];
      this.areas.set(key, areas);
      for (const [column, columns] of spans) {
        const above = this.open.get(key)?.find((area) => area.column === column && area.columns === columns);
        const area: Area = { row: above?.row ?? row, column, rows: (above?.rows ?? 0) + 1, columns };
        if (above) areas[areas.indexOf(above)] = area;
        else areas.push(area);
        open.set(key, [...(open.get(key) ?? []), area]);
      }
    }
    this.open = open;
    this.last = row;
  }
}

/** Columns side by side with the same, as [first, how many]. */
function spansBy<Cell extends { readonly over: readonly [number, number] }, Key>(
  cells: readonly Cell[],
  of: (cell: Cell) => Key | undefined,
): Map<Key, [number, number][]> {
  const found = new Map<Key, [number, number][]>();
  for (const cell of [...cells].sort((a, b) => a.over[0] - b.over[0])) {
    const key = of(cell);
    if (key === undefined) continue;
    const spans = found.get(key) ?? [];
    found.set(key, spans);
    const [first, last] = cell.over;
    const before = spans[spans.length - 1];
    if (before && before[0] + before[1] === first) before[1] += last - first + 1;
    else spans.push([first, last - first + 1]);
  }
  return found;
}
