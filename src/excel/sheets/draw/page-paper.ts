import { textWidth } from "../../../cells/text-width";
import { isLink, type Page, type PageBlock, type PageCell } from "../page";
import { HEADINGS_ROW } from "../sheet";
import { type Paper, paperOf, roomOf, ROW } from "./paper";
import { setFooter, setPaper } from "./print";
import { type Span, together } from "./spans";

/** A tenth of each line is left over, as lines end at words, and a little of each page, as printers round. */
const USED = { line: 0.9, page: 0.97 } as const;

/**
 * Says how a page is printed: no table is cut in two that fits on a sheet of paper, and where tables stand below each other, only the
 * title is repeated. Sends nothing, and belongs into a last message whose failure costs nothing.
 */
export function layPageOnPaper(worksheet: Excel.Worksheet, page: Page): void {
  const paper = paperOf(page);
  const isStacked = page.blocks.some(({ row }) => row > HEADINGS_ROW);
  setPaper(worksheet, isStacked ? { ...paper, titleRows: "$1:$1" } : paper);
  for (const row of breaksBetween(page, paper)) worksheet.horizontalPageBreaks.add(worksheet.getCell(row, 0));
  setFooter(worksheet, paper.scale);
}

/** The rows with which a sheet of paper has to begin. */
function breaksBetween(page: Page, paper: Paper): number[] {
  const room = USED.page * roomOf(paper);
  const heights = heightsOf(page);
  const over = (first: number, end: number) => {
    let sum = 0;
    for (let row = first; row < end; row++) sum += heights[row] ?? ROW;
    return sum;
  };
  let used = 0;
  let end = 0;
  return bandsOf(page).flatMap(([first, last]) => {
    const band = over(first, last + 1);
    const more = over(end, last + 1);
    end = last + 1;
    const isWhole = used + more <= room || used === 0 || ROW + band > room;
    used = isWhole ? (used + more) % room : ROW + band;
    return isWhole ? [] : [first];
  });
}

/** Rows that belong together, the first and the last: of tables with their captions, and those beside each other. */
function bandsOf({ blocks }: Page): Span[] {
  return together(
    blocks.map(({ row, rows, caption }): Span => [caption === undefined ? row : row - 1, row + rows.length]),
  );
}

/** How high rows are, as far as the widths of their letters tell. */
function heightsOf({ blocks }: Page): number[] {
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

function linesOf(cells: readonly PageCell[], { columns }: PageBlock, isHead: boolean): number {
  const lines = columns.map(({ width, wrap }, c) => {
    const cell = cells[c] ?? null;
    const text = isLink(cell) ? cell.text : cell;
    if (typeof text !== "string" || !(wrap ?? isHead)) return 1;
    const parts = text.split("\n").map((part) => Math.max(1, Math.ceil(textWidth(part) / (USED.line * width))));
    return parts.reduce((sum, each) => sum + each, 0);
  });
  return Math.max(1, ...lines);
}
