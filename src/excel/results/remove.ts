import { failed } from "../errors";
import { run, type RunOptions } from "../workbook/session";
import { loadOwnedSheets } from "../workbook/owned-sheets";
import { refersToOurs } from "../sheets/keep/named-ranges";

/** Names of the sheets that were taken away, in tab order. */
export interface Removed {
  readonly sheets: readonly string[];
}

/**
 * Deletes the sheets that carry our mark, and no others. A copy that the user made of one stays.
 *
 * Excel cannot undo the deletion of a sheet, and formulas of the user's that point into one become #REF!: ask first.
 *
 * @param isMeant leaves out sheets of ours that shall stay
 * @throws {HvmError} saying what happened and what to do
 */
export async function removeReports(
  options: RunOptions = {},
  isMeant: (worksheet: Excel.Worksheet) => boolean = () => true,
): Promise<Removed> {
  return await run(async (context) => {
    const { worksheets, names } = context.workbook;
    const owned = loadOwnedSheets(context);
    names.load("items/name,items/formula");
    await context.sync();
    const meant = new Set(worksheets.items.filter(isMeant).map(({ id }) => id));
    const sheets = owned().sheets.filter(({ id }) => meant.has(id));
    if (sheets.length === 0) return { sheets: [] };
    const goes = (id: string) => sheets.some((sheet) => sheet.id === id);
    const othersVisible = worksheets.items.some(({ id, visibility }) => !goes(id) && visibility === "Visible");
    if (!othersVisible) throw failed("last-sheets");
    const ours = sheets.map(({ name }) => name);
    for (const item of names.items) if (refersToOurs(item, ours)) item.delete();
    for (const { id } of sheets) worksheets.getItem(id).delete();
    worksheets.load("items/id");
    await context.sync();
    const left = new Set(worksheets.items.map(({ id }) => id));
    if (sheets.some(({ id }) => left.has(id))) throw failed("no-confirmation", { of: "deletion" });
    return { sheets: sheets.map(({ name }) => name) };
  }, options);
}
