import { setFormat } from "./blocks";
import { runs } from "./outgoing";
import { COMPUTED_TEXT, HEADINGS_ROW, LINES, TEXT } from "../sheet";
import { layOnPaper } from "./print";
import { freeze, indent, ruleRows, styleRows, styleSheet } from "./style";
import { isFormula, isLink, type Page, type PageBlock, type PageCell } from "../page";

/** Writes a page into an empty sheet, in the look of the result sheets. Sends nothing. */
export function drawPage(worksheet: Excel.Worksheet, page: Page): void {
  styleSheet(worksheet, page);
  const head = worksheet.getRangeByIndexes(0, 0, 1 + LINES, 1);
  setFormat(head, TEXT);
  head.values = [page.title, page.lines[0] ?? "", page.lines[1] ?? ""].map((line) => [line]);
  for (const block of page.blocks) drawBlock(worksheet, block);
}

/** How a page is printed, and what of it stays in sight: for a last message whose failure costs nothing. */
export function dressPage(worksheet: Excel.Worksheet, page: Page): void {
  layOnPaper(worksheet, page);
  freeze(worksheet, page);
}

function drawBlock(worksheet: Excel.Worksheet, block: PageBlock): void {
  const { row, column, columns, rows, caption } = block;
  const area = (r: number, c: number, height: number, width: number) =>
    worksheet.getRangeByIndexes(row + r, column + c, height, width);
  if (caption !== undefined) {
    setFormat(area(-1, 0, 1, 1), TEXT);
    area(-1, 0, 1, 1).values = [[caption]];
  }
  // Formats come before values, or Excel would read texts as formulas, numbers and dates (rules.md 28).
  setFormat(area(0, 0, 1 + rows.length, columns.length), TEXT);
  for (const { first, last, common } of runs(columns, ({ format }) => format)) {
    if (common !== TEXT) setFormat(area(1, first, rows.length, last - first + 1), common);
  }
  each(block, (cell, r, c) => {
    const format = ownFormat(cell, columns[c]!.format);
    if (format !== null) setFormat(area(1 + r, c, 1, 1), format);
  });
  styleRows(worksheet, block, 0, rows.length);
  // Texts side by side would run into each other.
  for (let c = 1; c < columns.length; c++)
    if (columns[c]!.format === TEXT) indent(area(0, c, 1 + rows.length, 1).format);
  if (block.centred) {
    const [first, last] = block.centred;
    area(0, first, 1 + rows.length, last - first + 1).format.horizontalAlignment = "Center";
  }
  area(0, 0, 1 + rows.length, columns.length).values = [
    columns.map(({ heading }) => heading),
    ...rows.map((cells) => columns.map((_, c) => outgoing(cells[c] ?? null))),
  ];
  // A General cell takes the format of a text cell that its formula refers to.
  each(block, (cell, r, c) => {
    const isGeneral = (ownFormat(cell, columns[c]!.format) ?? columns[c]!.format) === COMPUTED_TEXT;
    if (isFormula(cell) && isGeneral) setFormat(area(1 + r, c, 1, 1), COMPUTED_TEXT);
  });
  each(block, (cell, r, c) => {
    if (!isLink(cell)) return;
    const hyperlink = { documentReference: cell.to, textToDisplay: cell.text };
    area(1 + r, c, 1, 1).setCellProperties([[{ hyperlink }]]);
  });
  if (rows.length > 0) ruleRows(area(1, 0, rows.length, columns.length).format);
}

function each(block: PageBlock, act: (cell: PageCell, row: number, column: number) => void): void {
  block.rows.forEach((cells, row) => cells.forEach((cell, column) => act(cell, row, column)));
}

/** The format of a cell that cannot have its column's; null where it can. */
function ownFormat(cell: PageCell, column: string): string | null {
  if (isFormula(cell)) return "format" in cell ? cell.format : column === TEXT ? COMPUTED_TEXT : null;
  return typeof cell === "string" && column !== TEXT ? TEXT : null;
}

function outgoing(cell: PageCell): string | number {
  if (isFormula(cell)) return cell.formula;
  if (isLink(cell)) return cell.text;
  return cell ?? "";
}

/** The row of the first cells below a page's headings. */
export const FIRST_ROW = HEADINGS_ROW + 1;
