import { isFlat } from "../../../numbers/equal";
import { COEFFICIENT, type Measure } from "./measure";
import { halfSquaredDifferences, halfSquaredDistance, toUnitLength } from "./angle";

/**
 * How different the shapes of two profiles are: one minus Pearson's correlation.
 *
 * d = 1 − r = Σ (u − v)² / 2, where u and v are the profiles minus their means, scaled to length 1.
 *
 * The values may be in any unit; the result is 0 (same shape) .. 2 (opposite shape). Level and steepness play no part.
 * Undefined (null) if a profile is flat, all values within 1e-9. Missing values and unequal lengths throw a RangeError.
 *
 * Source: Pearson (1896); chosen as the default because it alone of the measures that see the size of the percentages gives
 * the HVM paper's three published classes (method.md, section 3). Convention: half the squared distance, which keeps 14
 * digits of 1 − r where 1 minus a computed r keeps 12 to 13.
 *
 * @example
 * distance(CORRELATION, [3.2, 4, 4, 2.5, 4, 3.2, 5, 1, 2.5, 3.2], [60, 75, 70, 60, 80, 60, 90, 20, 40, 70]) // 0.048479561836…
 */
export const CORRELATION = {
  name: "correlation",
  title: "correlation",
  short: "correlation",
  long: "correlation distance, 1 − Pearson's r: 0 for the same shape, 1 for no likeness, 2 for the opposite shape",
  hint: "compares shapes",
  tip: "1 − Pearson's r: compares shapes",
  unit: COEFFICIENT,
  sees: "percentages",
  definedWhenFlat: false,
  describe: centredUnitVector,
  between: halfSquaredDistance,
  weights: (footprint) => centredUnitVector(footprint)!,
  contributions: { per: "VPD", sumTo: "distance", of: halfSquaredDifferences },
  excel: ({ profile, footprint }) => `1-CORREL(${profile},${footprint})`,
} as const satisfies Measure;

/** A profile minus its mean, scaled to length 1; null for a flat profile. */
function centredUnitVector(profile: ArrayLike<number>, into: number[] = []): number[] | null {
  if (isFlat(profile)) return null;
  let sum = 0;
  for (let i = 0; i < profile.length; i++) sum += profile[i]!;
  const mean = sum / profile.length;
  for (let i = 0; i < profile.length; i++) into[i] = profile[i]! - mean;
  return toUnitLength(into);
}
