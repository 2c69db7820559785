import { run, type RunOptions } from "./session";

/**
 * Does what only makes sheets look or print better, or brings one to the front, in a run of its own after all else is done. Excel
 * without a printer, in a browser, or with another workbook in front may refuse it, and that costs nothing.
 */
export async function embellish(act: (context: Excel.RequestContext) => void, options: RunOptions = {}): Promise<void> {
  await run(async (context) => {
    act(context);
    await context.sync();
  }, options).catch(() => undefined);
}
