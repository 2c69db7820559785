import { runs } from "./outgoing";
import { GAP, gapsOf, points, type Printed } from "./paper";
import { HEADINGS_ROW, isText, lineColumn, LINES, type Block, type ReportSheet } from "../sheet";

/** The one colour of our sheets. */
export const ACCENT = "#1F5A7A";
const QUIET = "#595959";
const LINE = "#BFBFBF";

/** What the look of a block depends on. */
type Looks = Omit<Block, "table" | "rows">;

/** Sets the look of a new sheet. Later runs leave it alone, as the user may have changed it. */
export function styleSheet(worksheet: Excel.Worksheet, report: Printed & { readonly blocks: readonly Looks[] }): void {
  worksheet.tabColor = ACCENT;
  const title = worksheet.getCell(0, 0).format.font;
  title.bold = true;
  title.size = 14;
  worksheet.getRangeByIndexes(1, lineColumn(report), LINES, 1).format.font.color = QUIET;
  for (const column of gapsOf(report)) {
    worksheet.getRangeByIndexes(HEADINGS_ROW, column, 1, 1).format.columnWidth = points(GAP);
  }
  for (const block of report.blocks) {
    setWidths(worksheet, block);
    styleBlock(worksheet, block);
  }
  worksheet.showGridlines = false;
}

/** Keeps headings and firms in sight. Excel refuses it while another workbook is in front, so it belongs into a last message. */
export function freeze(worksheet: Excel.Worksheet, { keyColumns = 0 }: Pick<ReportSheet, "keyColumns">): void {
  if (keyColumns === 0) worksheet.freezePanes.freezeRows(HEADINGS_ROW + 1);
  else worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, HEADINGS_ROW + 1, keyColumns));
}

/** Gives a block's columns the widths that it declares. */
export function setWidths(worksheet: Excel.Worksheet, { row, column, columns }: Looks): void {
  for (const { first, last, common } of runs(columns, ({ width }) => width)) {
    worksheet.getRangeByIndexes(row, column + first, 1, last - first + 1).format.columnWidth = points(common);
  }
}

/** Sets the look of a block's headings. */
export function styleBlock(worksheet: Excel.Worksheet, block: Looks): void {
  const part = (row: number, rows: number, first: number, last: number) =>
    worksheet.getRangeByIndexes(row, block.column + first, rows, last - first + 1);
  const lastColumn = block.columns.length - 1;
  const headings = part(block.row, 1, 0, lastColumn).format;
  headings.wrapText = true;
  // Next to what they head, where another table's heading has more lines.
  headings.verticalAlignment = "Bottom";
  // Said outright, as only Excel draws the styles of tables.
  headings.font.bold = true;
  headings.font.color = "#FFFFFF";
  headings.fill.color = ACCENT;
  for (const { first, last, common } of runs(block.columns, ({ format }) => isText(format))) {
    if (common) indent(part(block.row, 1, first, last).format);
    else alignRight(part(block.row, 1, first, last).format);
  }
  if (block.caption !== undefined) part(block.row - 1, 1, 0, 0).format.font.bold = true;
  for (const { first, last, common } of runs(block.columns, alignmentAbove)) {
    if (common !== null) styleAbove(part(block.row - 1, 1, first, last).format, common);
  }
}

/** Where a word above a heading stands: as the heading does. Null where there is none. */
function alignmentAbove({ above, format }: Block["columns"][number]): "Left" | "Right" | null {
  return above === undefined ? null : isText(format) ? "Left" : "Right";
}

function styleAbove(format: Excel.RangeFormat, alignment: "Left" | "Right"): void {
  format.font.bold = true;
  format.font.color = QUIET;
  if (alignment === "Left") indent(format);
  else alignRight(format);
}

/** Sets the look of rows below the headings: `rows` of them from `from` on. */
export function styleRows(worksheet: Excel.Worksheet, block: Looks, from: number, rows: number): void {
  const { row, column, columns } = block;
  if (rows <= 0) return;
  const part = (first: number, last: number) =>
    worksheet.getRangeByIndexes(row + 1 + from, column + first, rows, last - first + 1).format;
  // Text right beside a number would run into it; and each stands as its heading does.
  for (const { first, last, common } of runs(columns, ({ format }) => isText(format))) {
    if (common) indent(part(first, last));
    else alignRight(part(first, last));
  }
  if (!block.isUnruled) ruleRows(part(0, columns.length - 1));
  // What stands beside it may need several lines, on this page or on another.
  part(0, columns.length - 1).verticalAlignment = "Top";
  for (const { first, last, common } of runs(columns, ({ wrap }) => wrap ?? false)) {
    if (common) part(first, last).wrapText = true;
  }
}

/** As cells are that nobody gave a look, as far as the look of rows depends on their columns. */
export function setPlain(format: Excel.RangeFormat): void {
  format.horizontalAlignment = "General";
  format.indentLevel = 0;
  format.verticalAlignment = "Bottom";
  format.wrapText = false;
}

/** Text on the left, a little away from what stands before it. */
export function indent(format: Excel.RangeFormat): void {
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
}

/** Numbers on the right: what a step of indentation takes, the longest word of a heading needs. */
function alignRight(format: Excel.RangeFormat): void {
  format.horizontalAlignment = "Right";
}

/** A fine line below each row. */
export function ruleRows({ borders }: Excel.RangeFormat): void {
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
    borders.getItem(edge).style = "Continuous";
    borders.getItem(edge).color = LINE;
  }
}
