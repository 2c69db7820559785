import { HEADINGS_ROW, placeOf, type ReportSheet } from "../sheet";
import { type Paper, roomOf, ROW } from "./paper";
import { heightBetween, rowHeights } from "./row-heights";

/** The lines above the headings, which may be broken, and what printers round. */
const HEAD = 35;

/**
 * The rows before which a page has to begin so that no figure below the first table is cut in two; those of one row stand side by
 * side, and share a page.
 */
export function rowBreaksOf(report: ReportSheet, paper: Paper): number[] {
  const places = report.figures.filter(({ isBelow }) => isBelow).map((figure) => placeOf(figure, report));
  const bands = [...new Map(places.map(({ row, rows }) => [row, rows]))].sort(([a], [b]) => a - b);
  const heights = rowHeights(report.blocks);
  const first = HEADINGS_ROW + 1;
  const room = roomOf(paper) - HEAD - heightBetween(heights, 0, first);
  let end = first;
  /** How much of the last page is used: rows that find no room on it begin the next. */
  let used = 0;
  const go = (to: number) => {
    for (; end < to; end++) {
      const height = heights[end] ?? ROW;
      used = used + height > room ? height : used + height;
    }
  };
  return bands.flatMap(([row, rows]) => {
    go(row);
    const fits = used + heightBetween(heights, row, row + rows) <= room;
    if (!fits) used = 0;
    go(row + rows);
    return fits ? [] : [row];
  });
}
