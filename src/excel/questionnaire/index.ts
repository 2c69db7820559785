import { cellAddress } from "../../cells/a1";
import { insertSheet, named } from "../workbook/insert-sheet";
import { run, type RunOptions } from "../workbook/session";
import { drawQuestionnaire } from "./draw";
import { loadKey } from "./key";
import { layoutOf } from "./layout";
import type { QuestionnaireRequest } from "./request";
import { columnsOf } from "./respondents";

export type { QuestionnaireRequest } from "./request";

/**
 * Adds a sheet with the questionnaire, a column per respondent, and goes there. The items are those of the sheet HVM Key, if
 * there is one. Filled in, it is read as it stands.
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
  const { row, column } = layout.answers;
  return insertSheet(
    named("Questionnaire"),
    (worksheet) => drawQuestionnaire(worksheet, layout),
    cellAddress(row, column),
    options,
  );
}
