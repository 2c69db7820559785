import { SHEET_COLUMNS } from "../../methods/constellations";
import { setFormat } from "../sheets/draw/blocks";
import { paperOf } from "../sheets/draw/paper";
import { fitLinesOver, setFooter, setPaper } from "../sheets/draw/print";
import { indent, setWidths, styleBlock, styleRows } from "../sheets/draw/style";
import { TEXT } from "../sheets/sheet";
import {
  choiceOf,
  COLUMNS,
  DEFINITIONS,
  definitionsOf,
  GROUPED,
  HEADINGS_AT,
  linesAbove,
  ROWS_OFFERED,
} from "./layout";

/** Firm and service stay in sight; the headings do not, as the definitions above them may be open. */
const FROZEN = 2;
const QUIET = "#595959";
const PAPER = paperOf({ blocks: [{ column: 0, columns: COLUMNS }], keyColumns: FROZEN });

/** What a coding sheet holds from the beginning, and what is said above it. */
export interface Filled {
  readonly lines: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Writes the coding sheet into an empty sheet: without a relationship, or with those that are given. Sends nothing. */
export function drawCodingSheet(worksheet: Excel.Worksheet, filled?: Filled): void {
  const rows = filled?.rows ?? [];
  const area = (row: number, column: number, height: number, width: number) =>
    worksheet.getRangeByIndexes(row, column, height, width);
  const canGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
  const block = { row: HEADINGS_AT, column: 0, columns: COLUMNS };

  const [title = "", ...lines] = filled?.lines ?? linesAbove(canGroup);
  const [first, below] = [area(0, 0, 1, 1), area(1, FROZEN, lines.length, 1)];
  for (const head of [first, below]) setFormat(head, TEXT);
  first.values = [[title]];
  below.values = lines.map((line) => [line]);
  first.format.font.bold = true;
  first.format.font.size = 14;
  below.format.font.color = QUIET;
  fitLinesOver(worksheet, lines, FROZEN, PAPER.widths.slice(0, PAPER.breaks[0]));

  setWidths(worksheet, block);
  const definitions = area(DEFINITIONS.first, 0, DEFINITIONS.rows, COLUMNS.length);
  setFormat(definitions, TEXT);
  const defined = SHEET_COLUMNS.map(definitionsOf);
  definitions.values = Array.from({ length: DEFINITIONS.rows }, (_, row) => defined.map((cells) => cells[row] ?? ""));
  definitions.format.wrapText = true;
  definitions.format.verticalAlignment = "Top";
  // Texts side by side would run into each other.
  indent(area(DEFINITIONS.first, 1, DEFINITIONS.rows, COLUMNS.length - 1).format);
  area(DEFINITIONS.first, 0, 1, COLUMNS.length).format.font.italic = true;

  styleBlock(worksheet, block);
  // Formats come before values, or Excel would read texts as formulas, numbers and dates (rules.md 28).
  COLUMNS.forEach(({ format }, c) => setFormat(area(HEADINGS_AT + 1, c, ROWS_OFFERED, 1), format));
  styleRows(worksheet, block, 0, ROWS_OFFERED);
  area(HEADINGS_AT, 0, 1 + rows.length, COLUMNS.length).values = [
    COLUMNS.map(({ heading }) => heading),
    ...rows.map((row) => [...row]),
  ];
  SHEET_COLUMNS.forEach((column, c) => {
    const choice = choiceOf(column);
    if (choice) offer(area(HEADINGS_AT + 1, c, ROWS_OFFERED, 1).dataValidation, choice);
  });

  if (canGroup) {
    const { byRows, byColumns } = Excel.GroupOption;
    const above = area(DEFINITIONS.first, 0, DEFINITIONS.rows, 1).getEntireRow();
    above.group(byRows);
    above.hideGroupDetails(byRows);
    area(0, GROUPED.first, 1, GROUPED.columns).getEntireColumn().group(byColumns);
  }
  worksheet.freezePanes.freezeColumns(FROZEN);
}

/** Firm and service, and the headings alone, are on each page. Sends nothing. */
export function printCodingSheet(worksheet: Excel.Worksheet): void {
  setPaper(worksheet, { ...PAPER, titleRows: `$${HEADINGS_AT + 1}:$${HEADINGS_AT + 1}` });
  setFooter(worksheet, PAPER.scale);
}

/** A list that lets others pass, since several codes are typed. */
function offer(
  validation: Excel.DataValidation,
  { list, title, message }: NonNullable<ReturnType<typeof choiceOf>>,
): void {
  validation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
  validation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.information,
    title: "Not one of the list",
    message:
      "Several are typed with ; between, which is fine: choose OK. What is none of the codes counts as not known, and the results say so.",
  };
  validation.prompt = { showPrompt: true, title, message };
}
