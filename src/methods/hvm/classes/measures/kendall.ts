import { isFlat } from "../../../numbers/equal";
import { ranks } from "../../../numbers/ranks";
import { COEFFICIENT, type Measure } from "./measure";
import { excelOneMinusCosine, halfSquaredDifferences, oneMinusCosine } from "./angle";

/**
 * How many pairs of values two profiles put in different orders: one minus Kendall's τ-b.
 *
 * d = 1 − (C − D) / √(n₁·n₂), where C and D count the pairs that the profiles order alike and oppositely, and n₁ and n₂
 * the pairs that are not tied in each. Without ties d = 2·D / (n(n−1)/2).
 *
 * The values may be in any unit; the result is 0 (same order) .. 2 (opposite order). Values within 1e-9 are tied.
 * Undefined (null) if a profile is flat. Missing values and unequal lengths throw a RangeError.
 *
 * Source: Kendall (1945). Convention: τ-b, of the variants that differ under ties.
 *
 * @example
 * distance(KENDALL, [3.2, 4, 4, 2.5, 4, 3.2, 5, 1, 2.5, 3.2], [60, 75, 70, 60, 80, 60, 90, 20, 40, 70]) // 0.113284464108…
 */
export const KENDALL = {
  name: "kendall",
  title: "Kendall's rank correlation",
  short: "Kendall",
  long: "Kendall distance, 1 − τ-b: 0 for the same order of the six, 2 for the opposite order",
  hint: "compares the order, pair by pair",
  tip: "1 − Kendall's tau-b: counts pairs in another order",
  unit: COEFFICIENT,
  sees: "order",
  definedWhenFlat: false,
  describe: pairDirections,
  between: oneMinusCosine,
  contributions: { per: "pair", sumTo: "distance", of: halfSquaredDifferences },
  excel: ({ profileSigns, footprintSigns }) => excelOneMinusCosine(profileSigns, footprintSigns),
} as const satisfies Measure;

/** The direction of every pair of values (up, down or tied: 1, −1, 0): τ-b is the cosine of two such. */
function pairDirections(profile: ArrayLike<number>): number[] | null {
  if (isFlat(profile)) return null;
  const places = ranks(profile, "dense");
  const directions: number[] = [];
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) directions.push(Math.sign(places[i]! - places[j]!));
  }
  return directions;
}
