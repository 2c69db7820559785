import { textLines } from "../../../cells/text-width";
import { lineColumn, LINES, type ReportSheet } from "../sheet";
import { rowBreaksOf } from "./page-rows";
import { MARGINS, paperOf, type Paper, type Printed, ROW } from "./paper";

/** What the footer says of the making of a sheet. */
export interface Stamp {
  /** The add-in's version. */
  readonly version: string;
  readonly now: Date;
}

/** Where office printers hold Letter, by the region of a locale. */
const LETTER = "US CA MX PH CL CO CR DO GT NI PA PR SV VE".split(" ");

/**
 * Says how a sheet of ours is printed, as its tables need it. Sends nothing: this belongs into a last message whose failure costs
 * nothing (`embellish`), as Excel without a printer, or in a browser, may refuse any of it.
 *
 * @param stamp for the footer of results; absent: of sheets that belong to the user
 */
export function layOnPaper(worksheet: Excel.Worksheet, sheet: Printed, stamp?: Stamp): void {
  const paper = paperOf(sheet);
  setPaper(worksheet, paper);
  setFooter(worksheet, paper.scale, stamp);
}

/**
 * Lays a sheet of results on paper, anew with each run, as tables grow and an earlier run may not have come so far. Where it has, what
 * the sheet says in its header, and the paper's size, are the user's.
 */
export function layResults(worksheet: Excel.Worksheet, paper: Paper, stamp: Stamp, isFresh: boolean): void {
  if (!isFresh) worksheet.verticalPageBreaks.removePageBreaks();
  layColumns(worksheet, paper);
  setFooter(worksheet, paper.scale, stamp);
  if (isFresh) setSize(worksheet);
}

/** Breaks the lines under the title within the first page's width. */
export function fitLines(worksheet: Excel.Worksheet, report: ReportSheet, { widths, breaks }: Paper): void {
  const last = Math.min(breaks[0] ?? widths.length, report.printedColumns ?? Infinity);
  fitLinesOver(worksheet, report.lines, lineColumn(report), widths.slice(0, last));
}

/** Breaks lines under the title over columns of some widths, in rows as high as they need: they are said whole, printed too. */
export function fitLinesOver(
  worksheet: Excel.Worksheet,
  lines: readonly string[],
  first: number,
  widths: readonly number[],
): void {
  const wide = widths.slice(first);
  const room = wide.reduce((sum, width) => sum + width, 0);
  for (let i = 0; i < LINES; i++) {
    const cells = worksheet.getRangeByIndexes(1 + i, first, 1, wide.length);
    cells.merge();
    cells.format.wrapText = true;
    cells.format.verticalAlignment = Excel.VerticalAlignment.top;
    cells.format.rowHeight = ROW * textLines(lines[i] ?? "", room - 1);
  }
}

/** Has pages begin before figures that stand below a table, as its rows now are. */
export function keepFiguresWhole(worksheet: Excel.Worksheet, report: ReportSheet, paper: Paper): void {
  if (!report.figures.some(({ isBelow }) => isBelow)) return;
  const { horizontalPageBreaks } = worksheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of rowBreaksOf(report, paper)) horizontalPageBreaks.add(worksheet.getCell(row, 0));
}

/** Without a footer. */
export function setPaper(worksheet: Excel.Worksheet, paper: Paper): void {
  layColumns(worksheet, paper);
  setSize(worksheet);
}

/** All but the paper's size. What matters most comes first: what follows a refused line is not done. */
function layColumns(
  worksheet: Excel.Worksheet,
  { isLandscape, scale, breaks, titleRows, titleColumns, area }: Paper,
): void {
  const { pageLayout, verticalPageBreaks } = worksheet;
  pageLayout.orientation = isLandscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { scale };
  pageLayout.setPrintTitleRows(titleRows);
  if (area !== null) pageLayout.setPrintArea(area);
  if (titleColumns !== null) pageLayout.setPrintTitleColumns(titleColumns);
  for (const column of breaks) verticalPageBreaks.add(worksheet.getCell(0, column));
  setSides(worksheet);
}

/** Margins and size, the same for all sheets. */
export function setMargins(worksheet: Excel.Worksheet): void {
  setSides(worksheet);
  setSize(worksheet);
}

function setSize({ pageLayout }: Excel.Worksheet): void {
  pageLayout.paperSize = isOnLetter() ? Excel.PaperType.letter : Excel.PaperType.a4;
}

function setSides({ pageLayout }: Excel.Worksheet): void {
  const { side, top, bottom, footer } = MARGINS;
  pageLayout.leftMargin = side;
  pageLayout.rightMargin = side;
  pageLayout.topMargin = top;
  pageLayout.bottomMargin = bottom;
  pageLayout.footerMargin = footer;
}

/** Whether sheets are printed on Letter here, and not on A4. */
export function isOnLetter(): boolean {
  const region = /[-_]([A-Za-z]{2})$/.exec(Office.context.contentLanguage ?? "")?.[1]?.toUpperCase() ?? "";
  return LETTER.includes(region);
}

/** File, sheet, what made it and when, and which page of how many. */
export function setFooter(worksheet: Excel.Worksheet, scale: number, stamp?: Stamp): void {
  const { headersFooters } = worksheet.pageLayout;
  headersFooters.useSheetScale = true;
  const all = headersFooters.defaultForAllPages;
  const { left, right } = footerOf(scale);
  all.leftFooter = left;
  all.rightFooter = right;
  if (stamp)
    all.centerFooter = `${sizeAt(scale)}HVM for Excel ${stamp.version}, ${stamp.now.toISOString().slice(0, 10)}`;
}

/** File and sheet, and which page of how many, in Excel's codes. */
export function footerOf(scale: number): { readonly left: string; readonly right: string } {
  const size = sizeAt(scale);
  return { left: `${size}&F, &A`, right: `${size}Page &P of &N` };
}

/** Excel's code for the size of the letters: they shrink with the sheet, not in every program, to 8 points. */
function sizeAt(scale: number): string {
  return `&${Math.ceil(8 / (scale / 100))}`;
}
