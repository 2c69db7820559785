import { cellAddress } from "../../cells/a1";
import { AddedSheets } from "../workbook/added-sheets";
import { goThere, insertSheet, named, takeAway } from "../workbook/insert-sheet";
import { run, type RunOptions } from "../workbook/session";
import { drawQuestionnaire, printQuestionnaire } from "./draw";
import { loadKey } from "./key";
import { layoutOf } from "./layout";
import { insertForms } from "./paper";
import type { QuestionnaireRequest } from "./request";
import { columnsOf } from "./respondents";

export type { QuestionnaireRequest } from "./request";

/**
 * Adds a sheet with the questionnaire, a column per respondent, and goes there. The items are those of the sheet HVM Key, if
 * there is one. Filled in, it is read as it stands. If it is asked for, a second sheet has the same questions to be printed, which
 * is never read.
 *
 * @throws {HvmError} for names that could not be read back, and for a key with a mistake; then nothing was added
 */
export async function insertQuestionnaire(
  request: QuestionnaireRequest,
  options: RunOptions = {},
): Promise<{ sheet: string }> {
  const columns = columnsOf(request);
  const key = await run(loadKey, options);
  const layout = layoutOf(key, columns);
  const start = cellAddress(layout.answers.row, layout.answers.column);
  const added = new AddedSheets();
  const { sheet } = await insertSheet(
    named("Questionnaire"),
    (worksheet) => drawQuestionnaire(worksheet, layout),
    start,
    { ...options, added },
    (worksheet) => printQuestionnaire(worksheet, layout),
  );
  if (request.onPaper === undefined) return { sheet };
  try {
    await insertForms(key, request.onPaper === "blank" ? [] : columns, options);
  } catch (error) {
    await takeAway(added, { ...options, signal: undefined });
    throw error;
  }
  await goThere(sheet, start, options);
  return { sheet };
}
