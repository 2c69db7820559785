import { copied, POINTS, type Measure } from "./measure";

/**
 * The straight-line distance of two profiles: d = √Σ (x − y)².
 *
 * Values and result are in percentage points (any common unit will do); 0 or more. Always defined, flat profiles included.
 * Missing values and unequal lengths throw a RangeError.
 *
 * Mixes level, steepness and shape (see `splitDistance`): real profiles are flat and footprints are steep, so it favours
 * the flattest footprints and puts HVM1 in the wrong class. Source: Cronbach & Gleser (1953); method.md, section 3.
 *
 * @example
 * distance(EUCLIDEAN, [4, 3, 5, 2, 1, 3], [3, 3, 4, 4, 2, 5]) // 3.31662479035…
 */
export const EUCLIDEAN = {
  name: "euclidean",
  title: "Euclidean distance",
  short: "Euclidean",
  long: "Euclidean distance, in percentage points: 0 for the same six percentages",
  hint: "straight-line, in points",
  tip: "Straight-line distance in percentage points",
  unit: POINTS,
  sees: "percentages",
  definedWhenFlat: true,
  describe: copied,
  between: straightLine,
  weights: lessHalfItsSquares,
  contributions: { per: "VPD", sumTo: "squared distance", of: (a, b) => a.map((value, v) => (value - b[v]!) ** 2) },
  excel: ({ profile, footprint }) => `SQRT(SUMXMY2(${profile},${footprint}))`,
} as const satisfies Measure;

function straightLine(a: readonly number[], b: readonly number[]): number {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - b[i]!;
    squares += difference * difference;
  }
  return Math.sqrt(squares);
}

/**
 * With p = 100·s / Σs, Σ(p − f)² is smallest where Σpf − Σf²/2 is greatest, and so Σs·(f − Σf²/200), as Σs is the same for all f.
 */
function lessHalfItsSquares(footprint: readonly number[]): number[] {
  const squares = footprint.reduce((sum, value) => sum + value * value, 0);
  return footprint.map((value) => value - squares / 200);
}
