import { distance, type Measure } from "./measure";

export const EUCLIDEAN: Measure = {
  name: "euclidean",
  title: "Euclidean distance",
  unit: "percentage points",
  sees: "percentages",
  definedWhenFlat: true,
  describe: (profile) => Array.from(profile),
  between: straightLine,
};

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
 * euclidean([4, 3, 5, 2, 1, 3], [3, 3, 4, 4, 2, 5]) // 3.31662479035…
 */
export function euclidean(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  return distance(EUCLIDEAN, x, y);
}

function straightLine(a: readonly number[], b: readonly number[]): number {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - b[i]!;
    squares += difference * difference;
  }
  return Math.sqrt(squares);
}
