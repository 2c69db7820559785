import { TEXT } from "../../sheets/sheet";
import { setFooter, setMargins } from "../../sheets/draw/print";
import { ACCENT, indent, ruleRows } from "../../sheets/draw/style";
import { FORM_COLUMNS, FORM_SCALE, FORM_WIDTHS, type FormRow, type Look } from "./form";

const QUIET = "#595959";
const PART = "#DDE6EE";

/** Writes the forms of all respondents below each other into an empty sheet. Sends nothing. */
export function drawForms(worksheet: Excel.Worksheet, pages: readonly (readonly FormRow[])[]): void {
  const rows = pages.flat();
  const area = (row: number, column: number, height: number, wide: number) =>
    worksheet.getRangeByIndexes(row, column, height, wide);
  const all = area(0, 0, rows.length, FORM_COLUMNS);
  // Nothing is computed, whatever a firm is called (rules.md 28).
  all.numberFormat = TEXT as unknown as string[][];
  all.values = rows.map(({ cells }) => Array.from({ length: FORM_COLUMNS }, (_, c) => cells[c] ?? ""));
  // All looks like a statement, and what is none is told apart below.
  all.format.wrapText = true;
  all.format.verticalAlignment = "Center";
  const circles = area(0, 2, rows.length, FORM_COLUMNS - 2).format;
  circles.horizontalAlignment = "Center";
  circles.font.size = 16;
  area(0, 0, 1, 1).format.columnWidth = FORM_WIDTHS.item;
  area(0, 1, 1, 1).format.columnWidth = FORM_WIDTHS.statement;
  area(0, 2, 1, FORM_COLUMNS - 2).format.columnWidth = FORM_WIDTHS.circle;
  for (const [first, last] of runsOf(rows, ({ height }) => height))
    area(first, 0, last - first + 1, 1).format.rowHeight = rows[first]!.height;
  for (const [first, last] of runsOf(rows, ({ look }) => look))
    LOOKS[rows[first]!.look]((column, wide) => area(first, column, last - first + 1, wide));
  worksheet.showGridlines = false;
  worksheet.tabColor = ACCENT;
}

/** Each page of a form is one of paper. Sends nothing, and belongs into a last message whose failure costs nothing. */
export function printForms(worksheet: Excel.Worksheet, pages: readonly (readonly FormRow[])[]): void {
  const { pageLayout, horizontalPageBreaks } = worksheet;
  pageLayout.orientation = Excel.PageOrientation.portrait;
  pageLayout.zoom = { scale: FORM_SCALE };
  setMargins(worksheet);
  let row = 0;
  for (const page of pages.slice(0, -1)) {
    row += page.length;
    horizontalPageBreaks.add(worksheet.getCell(row, 0));
  }
  setFooter(worksheet, FORM_SCALE);
  // Each form counts its own pages.
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "";
}

/** Cells of some rows of a form, from a column on. */
type Part = (column: number, wide: number) => Excel.Range;

const LOOKS: Readonly<Record<Look, (part: Part) => void>> = {
  title(part) {
    const { font } = across(part).format;
    font.bold = true;
    font.size = 18;
    font.color = ACCENT;
  },
  text(part) {
    part(0, 1).format.font.bold = true;
    across(part, 1);
    part(0, FORM_COLUMNS).format.verticalAlignment = "Top";
  },
  how(part) {
    across(part).format.font.bold = true;
  },
  fields(part) {
    for (const label of [0, 2]) part(label, 1).format.font.bold = true;
    const { font } = part(2, FORM_COLUMNS - 2).format;
    font.size = 11;
    indent(across(part, 2, 2).format);
    across(part, 4).format.horizontalAlignment = "Left";
    part(0, FORM_COLUMNS).format.verticalAlignment = "Bottom";
    underline(part(1, 1));
    underline(part(4, FORM_COLUMNS - 4));
  },
  scale(part) {
    const { format } = part(2, FORM_COLUMNS - 2);
    format.verticalAlignment = "Bottom";
    format.font.bold = true;
    format.font.size = 10.5;
  },
  part(part) {
    const { format } = across(part);
    format.font.bold = true;
    format.fill.color = PART;
  },
  item(part) {
    part(0, 1).format.font.color = QUIET;
    ruleRows(part(0, FORM_COLUMNS).format);
  },
  again(part) {
    across(part).format.font.color = QUIET;
  },
  line(part) {
    underline(part(0, FORM_COLUMNS));
  },
  gap: () => undefined,
};

/** A text goes across several cells of its row. */
function across(part: Part, from = 0, wide = FORM_COLUMNS - from): Excel.Range {
  const cells = part(from, wide);
  cells.merge(true);
  return cells;
}

function underline({ format: { borders } }: Excel.Range): void {
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
    borders.getItem(edge).style = "Continuous";
    borders.getItem(edge).color = QUIET;
  }
}

/** Rows one after another that are alike: the first and the last of each run. */
function runsOf(rows: readonly FormRow[], of: (row: FormRow) => unknown): (readonly [first: number, last: number])[] {
  const firsts = rows.flatMap((row, r) => (r === 0 || of(rows[r - 1]!) !== of(row) ? [r] : []));
  return firsts.map((first, i) => [first, (firsts[i + 1] ?? rows.length) - 1]);
}
