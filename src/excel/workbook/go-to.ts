import { failed } from "../errors";
import { run, type RunOptions } from "./session";

/** The version of ExcelApi from which on several ranges can be selected at once. */
const SEVERAL = "1.18";

/** Whether Excel can select several ranges at once; in a browser without Excel it cannot. */
export function selectsSeveral(): boolean {
  if (typeof Office === "undefined") return false;
  return Office.context?.requirements?.isSetSupported("ExcelApi", SEVERAL) ?? false;
}

/**
 * Shows a cell or range of a sheet, or the sheet as it stands where `cell` is null.
 *
 * @param cell may also be several ranges with commas between them, of 8,192 characters at most (see `selectionsOf`); where Excel
 *   cannot select several (`selectsSeveral`), the first of them is selected
 *
 * @throws {HvmError} saying so, if the sheet is gone or hidden
 */
export function goTo(sheet: string, cell: string | null, options: RunOptions = {}): Promise<void> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) throw failed("place-gone", { sheet });
    if (worksheet.visibility !== Excel.SheetVisibility.visible) throw failed("place-hidden", { sheet });
    worksheet.activate();
    if (cell !== null) select(worksheet, cell);
    await context.sync();
  }, options);
}

function select(worksheet: Excel.Worksheet, ranges: string): void {
  const [first] = ranges.split(",") as [string];
  if (first === ranges) worksheet.getRange(ranges).select();
  else if (Office.context.requirements.isSetSupported("ExcelApi", SEVERAL)) worksheet.getRanges(ranges).select();
  else worksheet.getRange(first).select();
}
