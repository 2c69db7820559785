import type { RunOptions } from "./session";

/** Shows a cell or range of a sheet, or the sheet as it stands where `cell` is null. Says so if it is gone. */
export function goTo(sheet: string, cell: string | null, options: RunOptions = {}): Promise<void> {
  throw new Error(`Not yet: ${sheet} ${cell} ${String(options)}`);
}
