import { HvmError } from "./errors";
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
    if (worksheet.isNullObject) {
      throw new HvmError("place-gone", `There is no sheet "${sheet}" any more. It was renamed or deleted.`);
    }
    if (worksheet.visibility !== Excel.SheetVisibility.visible) {
      throw new HvmError("place-hidden", `The sheet "${sheet}" is hidden. Right-click a sheet tab and choose Unhide.`);
    }
    worksheet.activate();
    if (cell !== null) worksheet.getRange(cell).select();
    await context.sync();
  }, options);
}
