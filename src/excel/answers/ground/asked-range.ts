import { parseArea } from "../../../cells/a1";
import { splitSheet } from "../../../cells/sheet-name";
import { failed } from "../../errors/reading";

/** The cells of one sheet that shall be read. */
export interface AskedRange {
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly address: string;
}

/** Takes "'Sheet 1'!B3:AJ40" apart. @throws {HvmError} when it is anything else, such as several ranges */
export function askedRange(range: string): AskedRange {
  const { sheet, rest: address } = splitSheet(range.trim());
  if (!sheet || parseArea(address) === null) throw failed("range-not-understood", { range });
  return { sheet, address };
}
