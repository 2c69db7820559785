import { loadWorkbook } from "../answers/load/load-workbook";
import type { ReadRequest } from "../answers/ground/reading";
import { run, type RunOptions } from "../workbook/session";
import { type CodingsReading, readCodings } from ".";

/** Finds the codings in the open workbook and reads them, in one data read. */
export function codingsInWorkbook(
  request: Pick<ReadRequest, "sheets" | "range"> = {},
  options: RunOptions = {},
): Promise<CodingsReading> {
  return run(async (context) => {
    const { sheets } = await loadWorkbook(context, request, () => undefined);
    return readCodings(sheets.map(({ block }) => block));
  }, options);
}
