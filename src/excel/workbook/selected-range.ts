import { quotedSheet, splitSheet } from "../../cells/sheet-name";
import { run, type RunOptions } from "./session";

/** The user's selection as a `ReadRequest.range`: "'Sheet 1'!B3:AJ40". Fails if it is no single range of cells. */
export function selectedRange(options: RunOptions = {}): Promise<string> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,worksheet/name");
    await context.sync();
    const { address } = range;
    return `${quotedSheet(range.worksheet.name)}!${splitSheet(address).rest}`;
  }, options);
}
