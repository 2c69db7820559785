import { run, type RunOptions } from "./session";
import { isMarkedAsPage } from "./marks/page";
import { loadOwnedSheets, type OwnedSheets } from "./owned-sheets";

/** A sheet of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** A result sheet, or a page to look at or to print, that the add-in made: never read. */
  readonly ours: boolean;
}

/** The workbook's sheets in tab order, for choosing from them. */
export function listSheets(options: RunOptions = {}): Promise<SheetEntry[]> {
  return run(async (context) => {
    const owned = loadOwnedSheets(context);
    await context.sync();
    return sheetEntries(context.workbook.worksheets.items, owned());
  }, options);
}

/** The same of sheets that are loaded. */
export function sheetEntries(worksheets: readonly Excel.Worksheet[], owned: OwnedSheets): SheetEntry[] {
  return worksheets.map((worksheet) => ({
    name: worksheet.name,
    visible: worksheet.visibility === Excel.SheetVisibility.visible,
    ours: owned.isOurs(worksheet.id) || isMarkedAsPage(worksheet, worksheets),
  }));
}
