import { areaAddress } from "../../cells/a1";
import type { Area } from "../../cells/area";

/** A cell of a sheet, from 0. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that can be selected at once. */
export interface Selection {
  readonly sheet: string;
  /** A1 addresses with commas between them. */
  readonly ranges: string;
  /** How many cells they are. */
  readonly cells: number;
}

/** Excel cuts an address off beyond 8,192 characters; some are left for what it may put around it. */
const LONGEST = 8_000;

/**
 * The cells as selections that Excel can make: on one sheet each, and no longer than an address may be. Cells that touch are told as
 * a range. In the order in which the sheets come.
 *
 * @param longest what an address may have of characters; 0 for a selection of each range by itself
 */
export function selectionsOf(cells: readonly Cell[], longest = LONGEST): Selection[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const made: { sheet: string; ranges: string; cells: number }[] = [];
    for (const area of rectangles(cells.filter((cell) => cell.sheet === sheet))) {
      const [address, count] = [areaAddress(area), area.rows * area.columns];
      const last = made[made.length - 1];
      if (last && last.ranges.length + 1 + address.length <= longest) {
        last.ranges += `,${address}`;
        last.cells += count;
      } else made.push({ sheet, ranges: address, cells: count });
    }
    return made;
  });
}

/** The cells of one sheet as rectangles: runs down a column first, then such runs side by side. */
function rectangles(cells: readonly Cell[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows++;
    else if (!(last?.column === column && row < last.row + last.rows)) runs.push({ row, column, rows: 1, columns: 1 });
  }
  const made: typeof runs = [];
  /** The rectangle that ends beside the place where a run would go on. */
  const open = new Map<string, (typeof runs)[number]>();
  for (const run of runs) {
    const beside = open.get(`${run.row} ${run.rows} ${run.column}`);
    if (beside) beside.columns++;
    else made.push(run);
    const grown = beside ?? run;
    open.set(`${run.row} ${run.rows} ${run.column + 1}`, grown);
  }
  return made;
}
