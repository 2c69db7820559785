import { TEXT } from "../sheets/sheet";
import { paperOf, points } from "../sheets/draw/paper";
import { setFooter, setPaper } from "../sheets/draw/print";
import { ACCENT, ruleRows } from "../sheets/draw/style";
import { CHOICES, FIRM_ROW, HEADER_ROWS, NAME_COLUMNS, type Layout } from "./layout";

const PART = "#DDE6EE";
/** In characters: a part's name in two lines, an item's name, a statement of two lines, a respondent. */
const WIDTHS = [17, 11, 54] as const;
const RESPONDENT = 15;

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
  [...WIDTHS, RESPONDENT].forEach((width, c) => {
    part(FIRM_ROW, c, 1, c === NAME_COLUMNS ? answers.columns : 1).format.columnWidth = points(width);
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
}

/** On as many pages side by side as respondents need, each with the statements. Sends nothing. */
export function printQuestionnaire(worksheet: Excel.Worksheet, { answers }: Layout): void {
  const columns = [...WIDTHS, ...Array.from({ length: answers.columns }, () => RESPONDENT)].map((width) => ({
    heading: "",
    format: TEXT,
    width,
  }));
  const paper = paperOf({ blocks: [{ column: 0, columns }], keyColumns: NAME_COLUMNS });
  setPaper(worksheet, { ...paper, titleRows: `$1:$${HEADER_ROWS}` });
  setFooter(worksheet, paper.scale);
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
