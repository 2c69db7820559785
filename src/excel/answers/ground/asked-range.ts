import { failed } from "../../errors";

/** The cells of one sheet that shall be read. */
export interface AskedRange {
  readonly sheet: string;
  /** A1, without the sheet. */
  readonly address: string;
}

const CORNER = String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}|\$?\d{1,7})`;
const RANGE = new RegExp(`^(?:'((?:[^']|'')+)'|([^'!]+))!(${CORNER}(?::${CORNER})?)$`, "is");

/** Takes "'Sheet 1'!B3:AJ40" apart. @throws {HvmError} when it is anything else, such as several ranges */
export function askedRange(range: string): AskedRange {
  const [, quoted, plain, address] = RANGE.exec(range.trim()) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  if (sheet === undefined || address === undefined) throw failed("range-not-understood", { range });
  return { sheet, address };
}
