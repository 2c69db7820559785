import { SCALE_LEGEND } from "../../methods/hvm";
import { insertSheet, named } from "../workbook/insert-sheet";
import { sampleStudyRows } from "../../methods/hvm/sample/answers";
import { failed } from "../errors/hosting";
import { markAsSample, SAMPLE_TITLE } from "../workbook/sample-mark";
import { run, type RunOptions } from "../workbook/session";

const NOTES = [
  "The answers were generated so that the published figures of ten companies come out of them; the answers that the companies really gave were never published.",
  `A row is one respondent, Q1 to Q33 are the items: ${SCALE_LEGEND}, 0 not applicable.`,
];
/** Rows above the table: the title, the notes, and a blank one. */
const ABOVE = 2 + NOTES.length;

/** Where the sample study was opened: on a new sheet of this workbook; null: in a new workbook. */
export interface Opened {
  readonly sheet: string | null;
}

/**
 * Opens the sample study: in a new workbook if this one holds anything and Excel can make one, else on a new sheet, and goes
 * there. Either way it is never read together with the user's answers.
 *
 * @param file gives the sample study as a workbook, in base64
 */
export async function openSampleStudy(options: RunOptions = {}, file = sampleFile): Promise<Opened> {
  if (await isEmpty(options)) return insertSampleStudy(options);
  try {
    const content = await file();
    await run(() => Excel.createWorkbook(content), options);
    return { sheet: null };
  } catch (error) {
    if ((error as { code?: unknown }).code === "stopped") throw error;
    // Not every Excel can, whatever it says: then a sheet has to do.
    return insertSampleStudy(options);
  }
}

function isEmpty(options: RunOptions): Promise<boolean> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  }, options);
}

/** The workbook that the add-in's own address has. */
async function sampleFile(): Promise<string> {
  const answer = await fetch("assets/sample-study.xlsx");
  if (!answer.ok) throw failed("excel-failed").because(`sample-study.xlsx: ${answer.status}`);
  return btoa(String.fromCharCode(...new Uint8Array(await answer.arrayBuffer())));
}

/** Adds a sheet with the sample study and goes there. */
export function insertSampleStudy(options: RunOptions = {}): Promise<{ sheet: string }> {
  return insertSheet(named("Sample study"), fillSampleStudy, "A1", options);
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
  worksheet.getRangeByIndexes(ABOVE, 0, 1, 1).format.columnWidth = 60;
  worksheet.getRangeByIndexes(ABOVE, 1, 1, 1).format.columnWidth = 160;
  const answers = worksheet.getRangeByIndexes(ABOVE, 2, rows.length, header.length - 2).format;
  answers.columnWidth = 32;
  answers.horizontalAlignment = "Center";
  worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, ABOVE + 1, 2));
  worksheet.pageLayout.orientation = Excel.PageOrientation.landscape;
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}
