import type { RunOptions } from "./session";

/** Adds a sheet with the sample study and goes there. */
export function insertSampleStudy(options: RunOptions = {}): Promise<{ sheet: string }> {
  throw new Error(`Not yet: ${String(options)}`);
}
