import { DEFAULT_KEY, type Key } from "../../methods/hvm";
import { readKey } from "../answers/read/key-sheet";
import { KEY_SHEET } from "../workbook/setting-sheets";

/** The questionnaire in force: that of the sheet HVM Key, if the workbook has one; else the add-in's own 33 items. */
export async function loadKey(context: Excel.RequestContext): Promise<Key> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(KEY_SHEET);
  const used = worksheet.getUsedRangeOrNullObject(true);
  worksheet.load("name");
  used.load("values,rowIndex,columnIndex");
  await context.sync();
  if (worksheet.isNullObject) return DEFAULT_KEY;
  const sheet = worksheet.name;
  const blank = { sheet, row: 0, column: 0, transposed: false, values: [], merges: [] };
  if (used.isNullObject) return readKey(blank);
  return readKey({ ...blank, row: used.rowIndex, column: used.columnIndex, values: used.values as unknown[][] });
}
