import { HIGHEST, isOnScale } from "../catalogue/scale";

/** The code of "not applicable": outside the scale, and not an answer. */
export const NOT_APPLICABLE = 0;
/** The code of an empty cell. */
export const MISSING = 6;
/** The code of a cell that held something that is no answer and was reported. */
export const REFUSED = 7;
/** The first code of an answer that lies between two of 1 to 5, as on a scale of other points than five. */
export const BETWEEN = 8;
/** How many codes there are for such answers. */
export const MOST_BETWEEN = 0x100 - BETWEEN;

/** Another scale than that of five points, on which a study was answered. */
export interface OtherScale {
  /** How many points it has. */
  readonly points: number;
  /** What its answers between two of 1 to 5 count as: the code BETWEEN + i as `between[i]`. */
  readonly between: readonly number[];
}

/**
 * All answers of a study, one byte each.
 *
 * A code is 1..5 for an answer, or NOT_APPLICABLE, MISSING or REFUSED; from BETWEEN on it is an answer on another scale.
 * Row-major: the answer of respondent r to the item in column c is `codes[r * items.length + c]`.
 */
export interface AnswerTable {
  /** Firms in order of first appearance. */
  readonly firms: readonly string[];
  /** Name of each respondent; "" where the sheet has none. */
  readonly respondents: readonly string[];
  /** Index into `firms`, per respondent. */
  readonly firmOf: Uint32Array;
  /** Index into the key's items, per column of the table: only items that the sheet has. */
  readonly items: readonly number[];
  readonly codes: Uint8Array;
  /** Absent where the answers are 1 to 5. */
  readonly scale?: OtherScale;
}

/** Whether a code is that of an answer. */
export function isAnswer(code: number): boolean {
  return isOnScale(code) || code >= BETWEEN;
}

/** Whether a code is that of an answer or of "not applicable": what somebody said. */
export function isSaid(code: number): boolean {
  return code <= HIGHEST || code >= BETWEEN;
}

/** What each code counts as, 1..5; NaN where it is no answer. */
export function pointsByCode({ scale }: Pick<AnswerTable, "scale">): Float64Array {
  const points = Float64Array.from({ length: 0x100 }, (_, code) => (isOnScale(code) ? code : NaN));
  points.set(scale?.between ?? [], BETWEEN);
  return points;
}
