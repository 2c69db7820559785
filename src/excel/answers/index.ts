import { DEFAULT_KEY, FOOTPRINTS } from "../../hvm";
import { run, type RunOptions } from "../session";
import { chooseTables } from "./choose";
import { reportDates } from "./dates";
import { findTable } from "./find";
import { readFootprints } from "./footprints-sheet";
import { ItemNames } from "./items";
import { readKey } from "./key-sheet";
import { loadWorkbook } from "./load";
import { noteHiddenAndFormulas } from "./notes";
import { Problems } from "./problems";
import type { Reading, ReadRequest } from "./reading";
import { TableReader } from "./tables";

export type { ColumnRole, Layout, LeaveOut, LeftOut, Problem, Reading, ReadRequest, Source } from "./reading";

/**
 * Finds the answers in the open workbook and reads them: whatever cannot count is left out and reported by cell.
 *
 * @throws HvmError when there are no recognisable answers, or when it is in doubt which they are
 */
export function readAnswers(request: ReadRequest = {}, options: RunOptions = {}): Promise<Reading> {
  return run((context) => readFrom(context, request), options);
}

async function readFrom(context: Excel.RequestContext, request: ReadRequest): Promise<Reading> {
  const workbook = await loadWorkbook(context, request.sheets);
  const key = workbook.key ? readKey(workbook.key.block) : DEFAULT_KEY;
  const footprints = workbook.footprints ? readFootprints(workbook.footprints.block) : FOOTPRINTS;
  const problems = new Problems();
  const names = new ItemNames(key);
  const tables = chooseTables(
    workbook.sheets.map((sheet) => ({ sheet, found: findTable(sheet.block, names, key) })),
    workbook.passedOver,
    problems,
  );
  const read = new TableReader(tables, names, key, problems, request).read();
  await reportDates(context, read.areas, problems);
  for (const { sheet } of tables) {
    const area = read.areas.find(({ block }) => block.sheet === sheet.block.sheet);
    if (area) noteHiddenAndFormulas(sheet, area, problems);
  }
  return {
    ...read.content,
    key,
    keySheet: workbook.key?.block.sheet ?? null,
    footprints,
    footprintsSheet: workbook.footprints?.block.sheet ?? null,
    problems: problems.list,
  };
}
