import { BOLD, textLines } from "../../../cells/text-width";
import { isLink, type PageCell } from "../page";
import type { Column } from "../sheet";
import { ROW } from "./paper";

/** Cells as far as their heights go. */
interface Cells {
  readonly row: number;
  readonly columns: readonly Pick<Column, "heading" | "width" | "wrap">[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** How high rows are, in points, by their place: as high as their texts need, broken into lines. Others have the default height. */
export function rowHeights(blocks: readonly Cells[]): number[] {
  const heights: number[] = [];
  for (const block of blocks) {
    const rows: (readonly PageCell[])[] = [block.columns.map(({ heading }) => heading), ...block.rows];
    rows.forEach((cells, r) => {
      const row = block.row + r;
      heights[row] = Math.max(heights[row] ?? ROW, ROW * linesOf(cells, block, r === 0));
    });
  }
  return heights;
}

/** How high rows are together, from the first to before the end. */
export function heightBetween(heights: readonly number[], first: number, end: number): number {
  let sum = 0;
  for (let row = first; row < end; row++) sum += heights[row] ?? ROW;
  return sum;
}

/** What a cell keeps free at its sides, its texts being indented, in digits. */
const PADDING = 1.5;

function linesOf(cells: readonly PageCell[], { columns }: Cells, isHead: boolean): number {
  const lines = columns.map(({ width, wrap }, c) => {
    const cell = cells[c] ?? null;
    const text = isLink(cell) ? cell.text : cell;
    if (typeof text !== "string" || !(wrap ?? isHead)) return 1;
    return textLines(text, (width - PADDING) / (isHead ? BOLD : 1));
  });
  return Math.max(1, ...lines);
}
