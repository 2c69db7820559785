/**
 * The scale of a measure's distances, and how exactly the first analysis shows them: as method.md 3 compares the measures, in three
 * decimals where coefficients are. In two, margins of 0.145 and 0.142 would look alike, and one of 0.004 like a tie.
 */
export interface Unit {
  readonly name: "0 to 2" | "percentage points";
  /** No distance is larger. */
  readonly most: number;
  /** Of a distance; a margin, which is smaller, may have more. */
  readonly decimals: number;
  readonly marginDecimals: number;
}

/** One minus a coefficient of −1 to 1. */
export const COEFFICIENT: Unit = { name: "0 to 2", most: 2, decimals: 3, marginDecimals: 3 };
/** The unit of the percentages themselves. */
export const POINTS: Unit = { name: "percentage points", most: Infinity, decimals: 1, marginDecimals: 2 };

/** What single VPDs, or pairs of them, add to a distance. */
export interface Contributions {
  /** Whose the parts are: each VPD's, or each pair's in the order AB, AC … EF. */
  readonly per: "VPD" | "pair";
  readonly sumTo: "distance" | "squared distance";
  /** The parts of the distance of two descriptions; none is negative. */
  of(a: readonly number[], b: readonly number[]): number[];
}

/** Where a formula finds what a measure compares: ranges of one row, as they are written in a formula. */
export interface MeasureReferences {
  /** Six percentages. */
  readonly profile: string;
  readonly footprint: string;
  /** Rank of each of the six within its profile, the highest first; tied ones share the average. */
  readonly profileOrder: string;
  readonly footprintOrder: string;
  /** For each pair AB, AC … EF: 1 where the first is higher, −1 the second, 0 where they are tied. */
  readonly profileSigns: string;
  readonly footprintSigns: string;
}

/**
 * A distance between two profiles: how it is computed, what it is called, and how Excel computes it.
 *
 * It is taken in two steps so that a profile is described once however many it is compared with.
 */
export interface Measure {
  /** What options, functions and files call it. Never changed once published. */
  readonly name: string;
  /** As it reads within a sentence: "Spearman's rank correlation". */
  readonly title: string;
  /** One word, as within a sentence: "Spearman". */
  readonly short: string;
  /** The distance with its formula and what its ends mean, as within a sentence. */
  readonly long: string;
  /** What it compares, behind its name in a list: "compares shapes". */
  readonly hint: string;
  /** Its formula in a line, as Excel offers it while a function is typed. */
  readonly tip: string;
  readonly unit: Unit;
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
  /**
   * Six weights for a footprint (of percentages), by which the nearest of several footprints has the greatest weighted sum of a
   * firm's scores. Absent where no such weights are.
   */
  readonly weights?: (footprint: readonly number[]) => number[];
  readonly contributions: Contributions;
  /** The distance as a formula of Excel 2019 or earlier, without "=", where it is defined. */
  excel(at: MeasureReferences): string;
}

/** A profile as it is, for a measure that keeps all of it. */
export function copied(profile: ArrayLike<number>, into: number[] = []): number[] {
  for (let i = 0; i < profile.length; i++) into[i] = profile[i]!;
  return into;
}

/**
 * What a measure is shown of a firm: its scores' order or its percentages; null where it is undefined, because the firm is flat.
 *
 * @param levels the scores, or the percentages where there are no scores
 * @param flat whether the levels are all equal
 */
export function seenBy<T>(measure: Measure, levels: T, percentages: T, flat: boolean): T | null {
  if (flat && !measure.definedWhenFlat) return null;
  return measure.sees === "order" ? levels : percentages;
}

/** Whether a measure's Excel formula looks at something, so that a sheet has to offer it. */
export function refersTo(measure: Measure, reference: keyof MeasureReferences): boolean {
  let found = false;
  const watched = new Proxy({} as MeasureReferences, {
    get(_, name) {
      if (name === reference) found = true;
      return "";
    },
  });
  measure.excel(watched);
  return found;
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
