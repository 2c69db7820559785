/**
 * A vector scaled to length 1, in place.
 *
 * The vector must not be all zero.
 */
export function toUnitLength(vector: number[]): number[] {
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += vector[i]! * vector[i]!;
  const length = Math.sqrt(squares);
  for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return vector;
}

/**
 * One minus the cosine of the angle between two vectors of length 1, as half of their squared distance: Σ (a − b)² / 2.
 *
 * The result is 0..2. For nearly parallel vectors this keeps the digits that subtracting a cosine from 1 would lose.
 *
 * @example
 * halfSquaredDistance([0.6, 0.8], [0.8, 0.6]) // 0.04000000000000…
 */
export function halfSquaredDistance(a: readonly number[], b: readonly number[]): number {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - b[i]!;
    squares += difference * difference;
  }
  return squares < 4 ? squares / 2 : 2;
}

/**
 * One minus the cosine of the angle between two vectors of whole numbers: (√(Σa²·Σb²) − Σab) / √(Σa²·Σb²).
 *
 * The result is 0..2. Sums of whole numbers are exact, so nothing is lost by subtracting here.
 *
 * @example
 * oneMinusCosine([-3, -1, 1, 3], [-3, 1, -1, 3]) // 0.2
 */
export function oneMinusCosine(a: readonly number[], b: readonly number[]): number {
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let i = 0; i < a.length; i++) {
    squaresA += a[i]! * a[i]!;
    squaresB += b[i]! * b[i]!;
    products += a[i]! * b[i]!;
  }
  const root = Math.sqrt(squaresA * squaresB);
  return (root - products) / root;
}

/**
 * What each number adds to one minus the cosine of two vectors: (a/|a| − b/|b|)² / 2; they sum to it.
 *
 * The vectors may have any length but 0. None of the parts is negative.
 *
 * @example
 * halfSquaredDifferences([3, 4], [4, 3]) // [0.0200000000000…, 0.0200000000000…]
 */
export function halfSquaredDifferences(a: readonly number[], b: readonly number[]): number[] {
  const lengthA = Math.hypot(...a);
  const lengthB = Math.hypot(...b);
  return a.map((value, i) => (value / lengthA - b[i]! / lengthB) ** 2 / 2);
}

/** One minus the cosine of two ranges as Excel computes it. */
export function excelOneMinusCosine(a: string, b: string): string {
  return `1-SUMPRODUCT(${a},${b})/SQRT(SUMSQ(${a})*SUMSQ(${b}))`;
}
