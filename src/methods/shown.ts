import { fixed } from "./numbers/fixed";

/**
 * How many decimals a reader is shown of each kind of number, on sheets, in the pane and in sentences: the one home of it.
 *
 * Scores and percentages are shown as the HVM paper prints them; what goes further is as analyses.md 0.1 says. Apart from the rule, as
 * the numbers would say nothing or something wrong with fewer digits: the error of a share, which is never 0; the shares of random
 * profiles, of which some classes have less than one in a hundred; AD, which is compared with 0.83 (a coefficient); and under the
 * measures of `classes/measures` distances and margins of the first analysis, which have decimals of their own.
 */
export const DECIMALS = {
  count: 0,
  score: 2,
  /** Differences of scores, and scores that may rest on one answer. */
  points: 1,
  percent: 1,
  /** A share of things that were counted, in per cent. */
  share: 0,
  rank: 0,
  distance: 2,
  coefficient: 2,
  probability: 4,
} as const;

/** A number as a reader is shown it. */
export function shown(value: number, as: keyof typeof DECIMALS): string {
  return fixed(value, DECIMALS[as]);
}
