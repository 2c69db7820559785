import type { Page } from "../page";
import { HEADINGS_ROW } from "../sheet";
import { type Paper, paperOf, roomOf, ROW } from "./paper";
import { setFooter, setPaper } from "./print";
import { heightBetween, rowHeights } from "./row-heights";
import { type Span, together } from "./spans";

/** A little of each page is left over, as printers round. */
const USED = 0.97;

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
  const room = USED * roomOf(paper);
  const heights = rowHeights(page.blocks);
  const over = (first: number, end: number) => heightBetween(heights, first, end);
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
