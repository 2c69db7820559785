import { copied, POINTS, type Measure } from "./measure";

/**
 * The differences of two profiles added up: d = Σ |x − y|.
 *
 * Values and result are in percentage points (any common unit will do); 0 or more, and at most 200 for percentages. Always
 * defined, flat profiles included. Missing values and unequal lengths throw a RangeError.
 *
 * Like the Euclidean distance it mixes steepness with shape. Also called Manhattan or L1 distance; not averaged over the values.
 *
 * Source: method.md, section 3.
 *
 * @example
 * distance(CITYBLOCK, [4, 3, 5, 2, 1, 3], [3, 3, 4, 4, 2, 5]) // 7
 */
export const CITYBLOCK = {
  name: "cityblock",
  title: "city-block distance",
  short: "city-block",
  long: "city-block distance, in percentage points: 0 for the same six percentages",
  hint: "sum of differences, in points",
  tip: "Differences added up, in percentage points",
  unit: POINTS,
  sees: "percentages",
  definedWhenFlat: true,
  describe: copied,
  between: sumOfDifferences,
  contributions: { per: "VPD", sumTo: "distance", of: (a, b) => a.map((value, v) => Math.abs(value - b[v]!)) },
  excel: ({ profile, footprint }) => `SUMPRODUCT(ABS(${profile}-${footprint}))`,
} as const satisfies Measure;

function sumOfDifferences(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(a[i]! - b[i]!);
  return sum;
}
