import { failed } from "../errors";
import { run, type RunOptions } from "./session";

/**
 * Shows a cell or range of a sheet, or the sheet as it stands where `cell` is null.
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
    if (cell !== null) worksheet.getRange(cell).select();
    await context.sync();
  }, options);
}
