import { TEXT } from "../sheets/sheet";
import { ACCENT, ruleRows } from "../sheets/draw/style";
import { CHOICES, FIRM_ROW, HEADER_ROWS, NAME_COLUMNS, type Layout } from "./layout";

const PART = "#DDE6EE";
/** Points: a part's name in two lines, an item's name, a statement of two lines, a respondent. */
const WIDTHS = [96, 72, 340, 84] as const;
/** So many columns of answers fit across a page and can still be read. */
const COLUMNS_PER_PAGE = 8;

/** Writes the questionnaire into an empty sheet. */
export function drawQuestionnaire(worksheet: Excel.Worksheet, { rows, parts, answers }: Layout): void {
  const columns = rows[0]!.length;
  const part = (row: number, column: number, height: number, wide: number) =>
    worksheet.getRangeByIndexes(row, column, height, wide);

  // Everything but the answers is text, whatever a firm is called (rules.md 28).
  asText(part(0, 0, rows.length, NAME_COLUMNS));
  asText(part(FIRM_ROW, NAME_COLUMNS, 2, answers.columns));
  part(0, 0, rows.length, columns).values = rows.map((row) => [...row]);

  const title = part(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  title.color = ACCENT;
  part(1, 0, 1, 1).format.font.bold = true;
  WIDTHS.forEach((width, c) => {
    part(FIRM_ROW, c, 1, c === NAME_COLUMNS ? answers.columns : 1).format.columnWidth = width;
  });
  const header = part(FIRM_ROW, 0, 2, columns).format;
  header.font.bold = true;
  header.font.color = "#FFFFFF";
  header.fill.color = ACCENT;
  header.wrapText = true;
  header.verticalAlignment = "Top";
  part(FIRM_ROW, NAME_COLUMNS, 2, answers.columns).format.horizontalAlignment = "Center";

  const items = part(answers.row, 0, answers.rows, columns).format;
  items.verticalAlignment = "Top";
  ruleRows(items);
  part(answers.row, 0, answers.rows, NAME_COLUMNS).format.wrapText = true;
  part(answers.row, 0, answers.rows, 1).format.font.bold = true;
  part(answers.row, 0, answers.rows, 1).format.fill.color = PART;
  for (const row of parts) {
    const edge = part(row, 0, 1, columns).format.borders.getItem("EdgeTop");
    edge.style = "Continuous";
    edge.weight = "Medium";
    edge.color = ACCENT;
  }
  const cells = part(answers.row, answers.column, answers.rows, answers.columns);
  cells.format.horizontalAlignment = "Center";
  askForAnswers(cells.dataValidation);

  worksheet.showGridlines = false;
  worksheet.freezePanes.freezeAt(part(0, 0, HEADER_ROWS, NAME_COLUMNS));
  worksheet.pageLayout.orientation =
    answers.columns > 2 ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  worksheet.pageLayout.zoom = { horizontalFitToPages: Math.ceil(answers.columns / COLUMNS_PER_PAGE) };
  worksheet.pageLayout.setPrintTitleRows(`$1:$${HEADER_ROWS}`);
  worksheet.pageLayout.setPrintTitleColumns("$A:$C");
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
