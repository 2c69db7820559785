import { placeOf, type ReportSheet } from "../sheet";
import { type Paper, roomOf, ROW } from "./paper";

/** The rows that each page repeats: title, lines that may be broken, and headings of three lines. */
const HEAD = 140;

/**
 * The rows before which a page has to begin so that no figure below the first table is cut in two; those of one row stand side by
 * side, and share a page. Rows of the table are taken to be one line high.
 */
export function rowBreaksOf(report: ReportSheet, paper: Paper): number[] {
  const places = report.figures.filter(({ isBelow }) => isBelow).map((figure) => placeOf(figure, report));
  const bands = [...new Map(places.map(({ row, rows }) => [row, rows]))].sort(([a], [b]) => a - b);
  const room = roomOf(paper) - HEAD;
  const [table] = report.blocks;
  let end = table!.row + 1 + table!.rows.length;
  let used = (table!.rows.length * ROW) % (Math.floor(room / ROW) * ROW);
  return bands.flatMap(([row, rows]) => {
    const more = (row - end + rows) * ROW;
    end = row + rows;
    const fits = used + more <= room;
    used = fits ? used + more : rows * ROW;
    return fits ? [] : [row];
  });
}
