import { mapSix } from "../catalogue/propositions";
import { CORRELATION } from "./measures/correlation";
import { requireNumbers } from "./measures/measure";
import type { Six } from "../catalogue/propositions";

/** The squared Euclidean distance of a profile and a footprint, taken apart (Cronbach & Gleser 1953). */
export interface DistanceSplit {
  readonly elevation: number;
  readonly scatter: number;
  readonly shape: number;
  /** (p − f)² per VPD; the six sum to elevation + scatter + shape. */
  readonly contributions: Six<number>;
}

/**
 * The squared Euclidean distance of two profiles, taken apart into level, steepness and shape.
 *
 * D² = k(ā − b̄)² + (S_a − S_b)² + 2·S_a·S_b·(1 − r): elevation, scatter and shape, where k is the number of values, S the root
 * of the centred sum of squares and r Pearson's correlation. Beside them, (a − b)² for each value.
 *
 * Values are in percentage points or any common unit, results in its square; none is negative. Of a flat profile S is 0, and
 * so is the shape term. Missing values throw a RangeError.
 *
 * Source: Cronbach & Gleser (1953), Psychological Bulletin 50. Convention: S is not divided by k, so that the terms sum to D².
 *
 * @example
 * splitDistance([4, 3, 5, 2, 1, 3], [3, 3, 4, 4, 2, 5]) // {"elevation": 1.5, "scatter": 0.66760302…, "shape": 8.83239697…, "contributions": [1, 0, 1, 4, 1, 4]}
 */
export function splitDistance(a: Six<number>, b: Six<number>): DistanceSplit {
  requireNumbers(a, b);
  return splitOf(sideOf(a), sideOf(b));
}

/** A profile with what the split takes of it, worked out once however many it is compared with. */
export interface Side {
  readonly profile: Six<number>;
  readonly mean: number;
  readonly scatter: number;
  /** As the correlation describes it; null for a flat profile. */
  readonly shape: readonly number[] | null;
}

export function sideOf(profile: Six<number>): Side {
  return { profile, mean: meanOf(profile), scatter: scatterOf(profile), shape: CORRELATION.describe(profile) };
}

/** As `splitDistance`. */
export function splitOf(a: Side, b: Side): DistanceSplit {
  const levels = a.mean - b.mean;
  const oneMinusR = a.shape && b.shape && CORRELATION.between(a.shape, b.shape);
  return {
    elevation: 6 * levels * levels,
    scatter: (a.scatter - b.scatter) ** 2,
    shape: oneMinusR === null ? 0 : 2 * a.scatter * b.scatter * oneMinusR,
    contributions: mapSix(a.profile, (value, v) => (value - b.profile[v]!) ** 2),
  };
}

/**
 * How steep a profile is: the root of the sum of squared deviations from its mean, √Σ(x − x̄)².
 *
 * @example
 * scatterOf([18, 35, 4, 12, 10, 21]) // 24.1522945769…
 */
export function scatterOf(profile: Six<number>): number {
  const mean = meanOf(profile);
  return Math.sqrt(profile.reduce((sum, value) => sum + (value - mean) ** 2, 0));
}

function meanOf(profile: Six<number>): number {
  return profile.reduce((sum, value) => sum + value, 0) / 6;
}
