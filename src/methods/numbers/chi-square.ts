import gammainc from "@stdlib/math-base-special-gammainc";

/**
 * How likely a χ² of at least this size is where nothing but chance is at work: the upper tail of the distribution.
 *
 * P(X ≥ x) = Q(k/2, x/2), the regularised upper incomplete gamma function. `x` is 0 or more, `degrees` above 0; the result is
 * 0..1. Far out in the tail it keeps its digits, which 1 minus the distribution function would lose.
 *
 * Source: Q from @stdlib (after Boost); checked against R's pchisq(lower.tail = FALSE).
 *
 * @example
 * chiSquareTail(11.070497693516351, 5) // 0.0500000…
 */
export function chiSquareTail(x: number, degrees: number): number {
  return gammainc(x / 2, degrees / 2, true, true);
}
