import { failed } from "../errors/hosting";
import { run, type RunOptions } from "../workbook/session";

/** Where a sample was opened: on a new sheet of this workbook; null: in a new workbook. */
export interface Opened {
  readonly sheet: string | null;
}

/**
 * Opens a sample: in a new workbook if this one holds anything and Excel can make one, else on a new sheet, and goes there.
 * Either way it is never read together with what is the user's.
 *
 * @param file gives the sample as a workbook, in base64
 */
export async function openSample(
  file: () => Promise<string>,
  insert: (options: RunOptions) => Promise<{ sheet: string }>,
  options: RunOptions,
): Promise<Opened> {
  if (await isEmpty(options)) return insert(options);
  try {
    const content = await file();
    await run(() => Excel.createWorkbook(content), options);
    return { sheet: null };
  } catch (error) {
    if ((error as { code?: unknown }).code === "stopped") throw error;
    // Not every Excel can, whatever it says: then a sheet has to do.
    return insert(options);
  }
}

function isEmpty(options: RunOptions): Promise<boolean> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    await context.sync();
    return used.every(({ isNullObject }) => isNullObject);
  }, options);
}

/** A workbook that the add-in's own address has, in base64. */
export async function sampleFile(name: string): Promise<string> {
  const answer = await fetch(`assets/${name}`);
  if (!answer.ok) throw failed("excel-failed").because(`${name}: ${answer.status}`);
  return btoa(String.fromCharCode(...new Uint8Array(await answer.arrayBuffer())));
}
