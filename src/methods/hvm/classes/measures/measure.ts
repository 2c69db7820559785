export type MeasureName = "correlation" | "spearman" | "kendall" | "euclidean" | "cityblock" | "cosine";

/**
 * A distance between two profiles, taken in two steps so that a profile is described once however many it is compared with.
 */
export interface Measure {
  readonly name: MeasureName;
  /** As it reads within a sentence. */
  readonly title: string;
  readonly unit: "0 to 2" | "percentage points";
  /** An "order" measure sees only which values are higher; a firm's order is decided on its scores, not its percentages. */
  readonly sees: "order" | "percentages";
  /** Whether a flat profile has a distance. */
  readonly definedWhenFlat: boolean;
  /**
   * What the measure keeps of a profile of finite numbers; null where the measure is undefined for it. May reuse `into`,
   * a description of an equally long profile that is no longer needed.
   */
  describe(profile: ArrayLike<number>, into?: number[]): number[] | null;
  /** The distance of two descriptions. */
  between(a: readonly number[], b: readonly number[]): number;
}

/**
 * The distance of two profiles under a measure; null where it is undefined for one of them.
 *
 * @throws {RangeError} if the profiles are empty or not equally long
 * @throws {RangeError} if a value is missing or not a finite number
 */
export function distance(measure: Measure, x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  requireNumbers(x, y);
  const a = measure.describe(x);
  const b = measure.describe(y);
  return a === null || b === null ? null : measure.between(a, b);
}

/** @throws {RangeError} as `distance` does */
export function requireNumbers(x: ArrayLike<number>, y: ArrayLike<number>): void {
  if (x.length !== y.length || x.length === 0) {
    throw new RangeError(
      `Two profiles must have the same number of values, but these have ${x.length} and ${y.length}.`,
    );
  }
  for (let i = 0; i < x.length; i++) {
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i])) {
      throw new RangeError(
        `A profile needs a number everywhere, but value ${i + 1} is missing or not a finite number.`,
      );
    }
  }
}
