import { areaAddress, cellAddress } from "../../../cells/a1";
import { setFooter, setMargins, type Stamp } from "../../sheets/draw/print";
import type { PlacedReport } from "../layout";
import { COLUMNS } from "../layout/paper";

/** Says how a report is printed: upright, a page where one begins, a foot on each. Sends nothing; cosmetic, so that it may fail. */
export function layReport(worksheet: Excel.Worksheet, { heights, breaks }: PlacedReport, stamp: Stamp): void {
  const { pageLayout, horizontalPageBreaks } = worksheet;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  // Not fitted to pages: Excel passes over breaks then.
  pageLayout.zoom = { scale: SCALE };
  pageLayout.setPrintArea(areaAddress({ row: 0, column: 0, rows: heights.length, columns: COLUMNS.length }));
  for (const row of breaks) horizontalPageBreaks.add(cellAddress(row, 0));
  setMargins(worksheet);
  setFooter(worksheet, SCALE, stamp);
}

/** In per cent. */
const SCALE = 100;
