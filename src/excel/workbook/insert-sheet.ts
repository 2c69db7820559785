import type { HvmError } from "../errors";
import { AddedSheets } from "./added-sheets";
import { embellish } from "./embellish";
import { run, type RunOptions } from "./session";
import { freeSheetName } from "./owned-sheets";

/** What a new sheet shall be called, where sheets of these names are there already. */
export type Naming = (taken: readonly string[]) => string;

/** By this name, or by the first free one with a number. */
export function named(wanted: string): Naming {
  return (taken) => freeSheetName(wanted, taken);
}

/**
 * Adds a sheet that is the user's from then on, and goes there. No other sheet is touched; if it
 * fails halfway, the sheet is taken away again.
 *
 * @param naming names it; it may throw instead, and nothing is added then
 * @param fill says what the sheet shall hold; it sends nothing itself
 * @param start the cell to go to
 * @param dress says how it is printed: where Excel refuses that, the sheet is there all the same
 * @throws {HvmError} saying what happened
 */
export async function insertSheet(
  naming: Naming,
  fill: (worksheet: Excel.Worksheet) => void,
  start: string,
  options: RunOptions,
  dress?: (worksheet: Excel.Worksheet) => void,
): Promise<{ sheet: string }> {
  const added = new AddedSheets(options.added);
  try {
    const sheet = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const name = naming(worksheets.items.map((sheet) => sheet.name));
      const blank = added.addUnnamed(context);
      await context.sync();
      const worksheet = worksheets.getItem(blank.id);
      fill(worksheet);
      worksheet.name = name;
      const named = worksheets.getItem(blank.id);
      named.load("name");
      await context.sync();
      // Not loaded means not confirmed, and throws. What was set says nothing: it need not have been done.
      return named.name;
    }, options);
    if (dress) await embellish((context) => dress(context.workbook.worksheets.getItem(sheet)), options);
    await goThere(sheet, start, options);
    return { sheet };
  } catch (error) {
    if ((error as HvmError).code !== "stopped") await takeAway(added, options);
    throw error;
  }
}

/** Takes away sheets that a run added, as far as Excel lets us: what went wrong before is what the user has to know. */
export async function takeAway(
  added: AddedSheets,
  options: RunOptions,
  isMeant: (name: string) => boolean = () => true,
): Promise<void> {
  if (added.isEmpty) return;
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/names/items/name,items/names/items/formula");
    await context.sync();
    for (const worksheet of worksheets.items) if (added.has(worksheet) && isMeant(worksheet.name)) worksheet.delete();
    await context.sync();
  }, options).catch(() => undefined);
}

/** Where another workbook has the focus Excel refuses this; the sheet is there all the same. */
export function goThere(sheet: string, start: string, options: RunOptions): Promise<void> {
  return embellish((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(start).select();
  }, options);
}
