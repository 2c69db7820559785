/**
 * Two numbers no further apart than this are the same number, everywhere in the method.
 *
 * It absorbs rounding in the last digits (2.4 + 0.1 against 2.5) and is far below any difference between answers.
 */
export const TOLERANCE = 1e-9;

/**
 * Whether two numbers count as the same: they differ by at most 1e-9.
 *
 * Not transitive: of 0, 0.8e-9 and 1.6e-9 the outer two differ. Where more than two values are grouped into ties, each
 * is compared with the first of its group (see `endOfTie`).
 *
 * @example
 * equal(0.1 + 0.2, 0.3) // true
 */
export function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}

/**
 * Whether a profile is flat: its highest and lowest values are equal, so it has no shape.
 *
 * @example
 * isFlat([3, 3, 3, 3, 3, 3]) // true
 */
export function isFlat(profile: ArrayLike<number>): boolean {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < profile.length; i++) {
    const value = profile[i]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return profile.length === 0 || equal(highest, lowest);
}
