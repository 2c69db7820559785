import { TOLERANCE } from "../../numbers/equal";

/** A score this far below the top still counts as near it. */
export const NEAR_TOP = 0.5;
/** From this many VPDs near the top on, a firm has no clear focus. */
export const NO_CLEAR_FOCUS = 3;

/**
 * How many VPDs score within 0.5 (or `within`) of the highest, the highest included.
 *
 * Scores are 1..5; the result is 1..6, and 3 or more is "no clear focus". The bound is inclusive, within 1e-9.
 *
 * Source: the HVM paper blames HVM2's "almost equal split" of four scores on a lack of strategic focus; the bound of 0.5
 * is this project's, and separates HVM2 (4) from HVM1 and HVM3 (1 each).
 *
 * @example
 * focusOf([4, 3.7, 3.18, 3.47, 3.95, 4.17]) // 4
 */
export function focusOf(scores: ArrayLike<number>, within = NEAR_TOP): number {
  let top = -Infinity;
  for (let v = 0; v < scores.length; v++) top = Math.max(top, scores[v]!);
  let near = 0;
  for (let v = 0; v < scores.length; v++) if (scores[v]! >= top - within - TOLERANCE) near++;
  return near;
}
