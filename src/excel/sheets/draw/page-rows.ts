import { HEADINGS_ROW, LINES, placeOf, type ReportSheet } from "../sheet";
import { type Paper, paperOf, roomOf, ROW } from "./paper";
import { heightBetween, rowHeights } from "./row-heights";

/** The lines above the headings, which may be broken, and what printers round. */
const HEAD = 35;

/**
 * How a sheet of results lies on paper: its headings are on each page only where rows of theirs go on there, and do not head what stands
 * below the table.
 */
export function reportPaper(report: ReportSheet): Paper {
  const paper = paperOf(report);
  return { ...paper, titleRows: `$1:$${repeatedRows(report, paper)}` };
}

/** How many rows each page has: down to the headings, or title and lines alone. */
function repeatedRows({ blocks }: ReportSheet, paper: Paper): number {
  const headed = blocks.filter(({ row }) => row === HEADINGS_ROW).map(({ rows }) => rows.length);
  const end = HEADINGS_ROW + 1 + Math.max(0, ...headed);
  const room = roomOf(paper) - HEAD;
  // How high rows are matters, and is looked at, only where so many of the least height find room.
  const isLonger = end * ROW > room || heightBetween(rowHeights(blocks), 0, end) > room;
  return isLonger ? HEADINGS_ROW + 1 : 1 + LINES;
}

/**
 * The rows before which a page has to begin so that no figure below the first table is cut in two; those of one row stand side by
 * side, and share a page.
 */
export function rowBreaksOf(report: ReportSheet, paper: Paper): number[] {
  const places = report.figures.filter(({ isBelow }) => isBelow).map((figure) => placeOf(figure, report));
  const bands = [...new Map(places.map(({ row, rows }) => [row, rows]))].sort(([a], [b]) => a - b);
  const heights = rowHeights(report.blocks);
  let end = repeatedRows(report, paper);
  const room = roomOf(paper) - HEAD - heightBetween(heights, 0, end);
  /** How much of the last page is used: rows that find no room on it begin the next. */
  let used = 0;
  /** The last row on the way that begins a page, as it finds no room on the one before; null of none. */
  const go = (to: number) => {
    let begins: number | null = null;
    for (; end < to; end++) {
      const height = heights[end] ?? ROW;
      if (used + height > room) [begins, used] = [end, 0];
      used += height;
    }
    return begins;
  };
  return bands.flatMap(([row, rows]) => {
    const begins = go(row);
    const fits = used + heightBetween(heights, row, row + rows) <= room;
    if (!fits) used = ROW;
    go(row + rows);
    // The free row above goes with it: a figure's edge would else be a line at the end of the page before. And where the page of a
    // figure begins is said, as there may be room for more rows before it than is counted on.
    return fits ? (begins ?? []) : [row - 1];
  });
}
