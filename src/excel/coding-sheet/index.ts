import { insertSheet, named } from "../workbook/insert-sheet";
import type { RunOptions } from "../workbook/session";
import { drawCodingSheet, printCodingSheet } from "./draw";
import { HEADINGS_AT } from "./layout";

/**
 * Adds a sheet to code service relationships in, and goes there: a row for each, columns with the codes to choose from, and what
 * they mean. Nothing is filled in. The sheet is the user's from then on; filled in, it is read as it stands.
 *
 * @throws {HvmError} saying what happened; then nothing was added
 */
export function insertCodingSheet(options: RunOptions = {}): Promise<{ sheet: string }> {
  const draw = (worksheet: Excel.Worksheet) => drawCodingSheet(worksheet);
  return insertSheet(named("Relationships"), draw, `A${HEADINGS_AT + 2}`, options, printCodingSheet);
}
