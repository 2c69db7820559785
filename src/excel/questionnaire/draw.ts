import { TEXT } from "../sheets/sheet";
import { ruleRows } from "../sheets/draw/style";
import { CHOICES, FIRM_ROW, HEADER_ROWS, NAME_COLUMNS, type Layout } from "./layout";

const ACCENT = "#1F5A7A";
const SECTION = "#DDE6EE";
/** Points: an item's name, a statement of two lines, a respondent. */
const WIDTHS = [80, 380, 84] as const;
/** So many columns of answers fit across a page and can still be read. */
const COLUMNS_PER_PAGE = 12;

/** Writes the questionnaire into an empty sheet. */
export function drawQuestionnaire(worksheet: Excel.Worksheet, layout: Layout): void {
  const columns = layout.rows[0]!.length;
  const part = (row: number, column: number, rows: number, wide: number) =>
    worksheet.getRangeByIndexes(row, column, rows, wide);
  const answerColumns = columns - NAME_COLUMNS;

  // Everything but the answers is text, whatever a firm is called (rules.md 28).
  asText(part(0, 0, layout.rows.length, NAME_COLUMNS));
  asText(part(FIRM_ROW, NAME_COLUMNS, 2, answerColumns));
  part(0, 0, layout.rows.length, columns).values = layout.rows.map((row) => [...row]);

  const title = part(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  title.color = ACCENT;
  part(1, 0, 1, 1).format.font.bold = true;
  part(FIRM_ROW, 0, 1, 1).format.columnWidth = WIDTHS[0];
  part(FIRM_ROW, 1, 1, 1).format.columnWidth = WIDTHS[1];
  part(FIRM_ROW, NAME_COLUMNS, 1, answerColumns).format.columnWidth = WIDTHS[2];
  const header = part(FIRM_ROW, 0, 2, columns).format;
  header.font.bold = true;
  header.font.color = "#FFFFFF";
  header.fill.color = ACCENT;
  header.wrapText = true;
  header.verticalAlignment = "Top";
  for (const row of layout.sections) {
    const section = part(row, 0, 1, columns).format;
    section.font.bold = true;
    section.fill.color = SECTION;
  }
  for (const { row, rows } of layout.answers) {
    const items = part(row, 0, rows, columns).format;
    items.verticalAlignment = "Top";
    ruleRows(items);
    part(row, 1, rows, 1).format.wrapText = true;
    const cells = part(row, NAME_COLUMNS, rows, answerColumns);
    cells.format.horizontalAlignment = "Center";
    askForAnswers(cells.dataValidation);
  }

  worksheet.showGridlines = false;
  worksheet.freezePanes.freezeAt(part(0, 0, HEADER_ROWS, NAME_COLUMNS));
  worksheet.pageLayout.orientation =
    answerColumns > 4 ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  worksheet.pageLayout.zoom = { horizontalFitToPages: Math.ceil(answerColumns / COLUMNS_PER_PAGE) };
  worksheet.pageLayout.setPrintTitleRows(`$1:$${HEADER_ROWS}`);
  worksheet.pageLayout.setPrintTitleColumns("$A:$B");
}

function askForAnswers(validation: Excel.DataValidation): void {
  validation.rule = { list: { inCellDropDown: true, source: CHOICES.join(",") } };
  validation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: "Not an answer",
    message: "Enter 1, 2, 3, 4 or 5, or N/A for not applicable; or leave the cell empty.",
  };
}

function asText(range: Excel.Range): void {
  range.numberFormat = TEXT as unknown as string[][];
}
