import type { RunOptions } from "./session";

/** A sheet of the workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly visible: boolean;
  /** A result sheet that the add-in made: never read. */
  readonly ours: boolean;
}

/** The workbook's sheets in tab order, for choosing from them. */
export function listSheets(options: RunOptions = {}): Promise<SheetEntry[]> {
  throw new Error(`Not yet: ${String(options)}`);
}
