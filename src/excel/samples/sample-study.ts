import { SCALE_LEGEND } from "../../methods/hvm";
import { setFooter, setPaper } from "../sheets/draw/print";
import { insertSheet, named } from "../workbook/insert-sheet";
import { sampleStudyRows } from "../../methods/hvm/sample/answers";
import { markAsSample, SAMPLE_TITLE } from "../workbook/marks/sample";
import type { RunOptions } from "../workbook/session";
import { type Opened, openSample, sampleFile } from "./open-sample";

const NOTES = [
  "The answers were generated so that the published figures of ten companies come out of them; the answers that the companies really gave were never published.",
  `A row is one respondent, Q1 to Q33 are the items: ${SCALE_LEGEND}, 0 not applicable.`,
];
/** Rows above the table: the title, the notes, and a blank one. */
const ABOVE = 2 + NOTES.length;

/** Opens the sample study in a new workbook or on a new sheet; see `openSample`. */
export function openSampleStudy(
  options: RunOptions = {},
  file = () => sampleFile("sample-study.xlsx"),
): Promise<Opened> {
  return openSample(file, insertSampleStudy, options);
}

/** Adds a sheet with the sample study and goes there. */
export function insertSampleStudy(options: RunOptions = {}): Promise<{ sheet: string }> {
  return insertSheet(named("Sample study"), fillSampleStudy, "A1", options, printSampleStudy);
}

/** Writes the sample study into an empty sheet. Sends nothing. */
export function fillSampleStudy(worksheet: Excel.Worksheet): void {
  const rows = sampleStudyRows();
  markAsSample(worksheet);
  const [header] = rows as [(string | number)[]];
  worksheet.getRangeByIndexes(0, 0, 1 + NOTES.length, 1).values = [SAMPLE_TITLE, ...NOTES].map((line) => [line]);
  worksheet.getRangeByIndexes(ABOVE, 0, rows.length, header.length).values = rows;
  worksheet.getCell(0, 0).format.font.bold = true;
  worksheet.getCell(0, 0).format.font.size = 14;
  const headings = worksheet.getRangeByIndexes(ABOVE, 0, 1, header.length).format;
  headings.font.bold = true;
  headings.fill.color = "#DDE6EE";
  worksheet.getRangeByIndexes(ABOVE, 0, 1, 1).format.columnWidth = 40;
  worksheet.getRangeByIndexes(ABOVE, 1, 1, 1).format.columnWidth = 160;
  const answers = worksheet.getRangeByIndexes(ABOVE, 2, rows.length, header.length - 2).format;
  answers.columnWidth = 23.25;
  answers.horizontalAlignment = "Center";
  worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, ABOVE + 1, 2));
}

/** In per cent. */
export const SCALE = 73;

/** All items on one page side by side. Sends nothing. */
export function printSampleStudy(worksheet: Excel.Worksheet): void {
  setPaper(worksheet, {
    isLandscape: true,
    scale: SCALE,
    widths: [],
    breaks: [],
    area: null,
    titleRows: `$${ABOVE + 1}:$${ABOVE + 1}`,
    titleColumns: null,
  });
  setFooter(worksheet, SCALE);
}
