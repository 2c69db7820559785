import { isFlat } from "../../../numbers/equal";
import { ranks } from "../../../numbers/ranks";
import { COEFFICIENT, type Measure } from "./measure";
import { halfSquaredDifferences, oneMinusCosine } from "./angle";

/**
 * How different the orders of two profiles are: one minus Spearman's rank correlation.
 *
 * d = 1 − ρ, where ρ is Pearson's correlation of the ranks.
 *
 * The values may be in any unit; the result is 0 (same order) .. 2 (opposite order). Tied values (within 1e-9) get their
 * average rank. Undefined (null) if a profile is flat. Missing values and unequal lengths throw a RangeError.
 *
 * Source: Spearman (1904). Convention: the correlation of average ranks, not the shortcut 1 − 6Σd²/(n³ − n), which is wrong
 * under ties.
 *
 * @example
 * distance(SPEARMAN, [3.2, 4, 4, 2.5, 4, 3.2, 5, 1, 2.5, 3.2], [60, 75, 70, 60, 80, 60, 90, 20, 40, 70]) // 0.063216085447…
 */
export const SPEARMAN = {
  name: "spearman",
  title: "Spearman's rank correlation",
  short: "Spearman",
  long: "Spearman distance, 1 − ρ: 0 for the same order of the six, 2 for the opposite order",
  hint: "compares the order of the six",
  tip: "1 − Spearman's rho: compares orders",
  unit: COEFFICIENT,
  sees: "order",
  definedWhenFlat: false,
  describe: centredRanks,
  between: oneMinusCosine,
  contributions: { per: "VPD", sumTo: "distance", of: halfSquaredDifferences },
  excel: ({ profileOrder, footprintOrder }) => `1-CORREL(${profileOrder},${footprintOrder})`,
} as const satisfies Measure;

/** Twice the average ranks minus their mean, which makes them whole numbers; null for a flat profile. */
function centredRanks(profile: ArrayLike<number>): number[] | null {
  if (isFlat(profile)) return null;
  return Array.from(ranks(profile, "average"), (rank) => 2 * rank - (profile.length + 1));
}
