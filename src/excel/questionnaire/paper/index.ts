import type { Key } from "../../../methods/hvm";
import { markAsPage } from "../../workbook/marks/page";
import { insertSheet, named } from "../../workbook/insert-sheet";
import type { RunOptions } from "../../workbook/session";
import type { Column } from "../respondents";
import { drawForms, printForms } from "./draw";
import { formOf } from "./form";

/** More forms than these are better printed as copies of one that is blank. */
const MOST_FORMS = 50;

/**
 * Adds a sheet with the questionnaire as it is printed: a form for each respondent that begins on a new page and shows nobody
 * else's; one without names for nobody in
 * particular and where there are too many, to be printed as often as needed. It is never read as answers.
 *
 * @throws {HvmError} saying what happened; then nothing was added
 */
export function insertForms(key: Key, columns: readonly Column[], options: RunOptions): Promise<{ sheet: string }> {
  const whom = columns.length === 0 || columns.length > MOST_FORMS ? [null] : columns;
  const pages = whom.flatMap((who) => formOf(key, who));
  return insertSheet(
    named("Questionnaire on paper"),
    (worksheet) => {
      drawForms(worksheet, pages);
      markAsPage(worksheet);
    },
    "A1",
    options,
    (worksheet) => printForms(worksheet, pages),
  );
}
