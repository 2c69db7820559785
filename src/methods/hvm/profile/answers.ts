/** The code of "not applicable": outside the scale, and not an answer. */
export const NOT_APPLICABLE = 0;
/** The code of an empty cell. */
export const MISSING = 6;
/** The code of a cell that held something that is no answer and was reported. */
export const REFUSED = 7;

/**
 * All answers of a study, one byte each.
 *
 * A code is 1..5 for an answer, or NOT_APPLICABLE, MISSING or REFUSED. Row-major: the answer of respondent r to the
 * item in column c is `codes[r * items.length + c]`.
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
}
