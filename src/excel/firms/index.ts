import { NO_FACTS } from "../../methods/hvm";
import { readFrom, type Reading, type ReadRequest } from "../answers";
import { failed, HvmError } from "../errors";
import { ANSWER_ERRORS } from "../errors/answers";
import { DECLARED_ERRORS } from "../errors/declared";
import { HEADER_ERRORS } from "../errors/headers";
import { insertSheet } from "../workbook/insert-sheet";
import { run, type RunOptions } from "../workbook/session";
import { FIRMS_SHEET } from "../workbook/setting-sheets";
import { dressPage } from "../sheets/draw/draw-page";
import { drawFirms } from "./draw";
import { firmsPage, type KnownFirm } from "./layout";

const READING_ERRORS = { ...ANSWER_ERRORS, ...HEADER_ERRORS, ...DECLARED_ERRORS };

/**
 * Adds the sheet HVM Firms and goes there: a row for each firm whose answers are in the workbook, with lists to choose its
 * wish and its processes from; wishes that stand beside the answers are in it already. Without answers its rows are empty.
 *
 * @throws {HvmError} if the workbook has such a sheet, which is never written to; then nothing was added
 */
export async function insertFirmsSheet(
  request: ReadRequest = {},
  options: RunOptions = {},
): Promise<{ sheet: string }> {
  const firms = await firmsSoFar(request, options);
  const page = firmsPage(firms);
  const dress = (worksheet: Excel.Worksheet) => dressPage(worksheet, page);
  return insertSheet(onlyOne, (worksheet) => drawFirms(worksheet, page), "B6", options, dress);
}

/** @throws {HvmError} if the workbook has the sheet */
function onlyOne(taken: readonly string[]): string {
  const sheet = taken.find((name) => name.toLowerCase() === FIRMS_SHEET.toLowerCase());
  if (sheet !== undefined) throw failed("firms-sheet-there", { sheet });
  return FIRMS_SHEET;
}

/** The firms as they are read now; none where there are no answers yet, or where it is in doubt which they are. */
async function firmsSoFar(request: ReadRequest, options: RunOptions): Promise<readonly KnownFirm[]> {
  try {
    return firmsOf(await run((context) => readFrom(context, request), options));
  } catch (error) {
    if (error instanceof HvmError && error.code in READING_ERRORS) return [];
    throw error;
  }
}

function firmsOf({ study }: Reading): KnownFirm[] {
  const firms = study.kind === "answers" ? study.answers.firms : study.firms;
  return firms.map((firm, i) => ({ firm, ...(study.facts?.[i] ?? NO_FACTS) }));
}
