import { TOLERANCE } from "../../../numbers/equal";
import { COEFFICIENT, copied, type Measure } from "./measure";
import { excelOneMinusCosine, halfSquaredDifferences, halfSquaredDistance, toUnitLength } from "./angle";

/**
 * How far apart two profiles point: one minus the cosine of the angle between them.
 *
 * d = 1 − Σxy / √(Σx²·Σy²) = Σ (u − v)² / 2, where u and v are the profiles scaled to length 1.
 *
 * The values may be in any unit; the result is 0 (same direction) .. 2 (opposite), and at most 1 where no value is negative.
 * Undefined (null) if all values of a profile are 0 (within 1e-9); a flat profile is defined. Missing values and unequal
 * lengths throw a RangeError.
 *
 * Not centred, unlike the correlation distance, so steepness still counts. Source: method.md, section 3.
 *
 * @example
 * distance(COSINE, [4, 3, 5, 2, 1, 3], [3, 3, 4, 4, 2, 5]) // 0.071802481…
 */
export const COSINE = {
  name: "cosine",
  title: "cosine distance",
  short: "cosine",
  long: "cosine distance, 1 − cosine similarity: 0 for the same proportions",
  hint: "compares proportions",
  tip: "1 − the cosine of the angle between the profiles",
  unit: COEFFICIENT,
  sees: "percentages",
  definedWhenFlat: true,
  describe: unitVector,
  between: halfSquaredDistance,
  weights: (footprint) => unitVector(footprint)!,
  contributions: { per: "VPD", sumTo: "distance", of: halfSquaredDifferences },
  excel: ({ profile, footprint }) => excelOneMinusCosine(profile, footprint),
} as const satisfies Measure;

function unitVector(profile: ArrayLike<number>, into?: number[]): number[] | null {
  const vector = copied(profile, into);
  return vector.every((value) => Math.abs(value) <= TOLERANCE) ? null : toUnitLength(vector);
}
