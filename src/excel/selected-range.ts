import type { RunOptions } from "./session";

/** The user's selection as a `ReadRequest.range`: "'Sheet 1'!B3:AJ40". */
export function selectedRange(options: RunOptions = {}): Promise<string> {
  throw new Error(`Not yet: ${String(options)}`);
}
