/**
 * Scores as shares of their sum: p(v) = 100 · s(v) / Σ s, the firm's empirical footprint.
 *
 * Scores are 1..5, percentages sum to 100. All six are NaN if any score is NaN (missing): shares of an unknown sum are unknown.
 *
 * Source: the HVM paper, section on data analysis ("value dimension percentages"); method.md, section 2.
 *
 * @param into receives the result; an array of as many numbers, or none for a new one
 *
 * @example
 * percentagesOf([2, 4, 3, 1, 5, 5]) // [10, 20, 15, 5, 25, 25]
 */
export function percentagesOf(scores: ArrayLike<number>, into: number[] = []): number[] {
  let sum = 0;
  for (let v = 0; v < scores.length; v++) sum += scores[v]!;
  for (let v = 0; v < scores.length; v++) into[v] = (100 * scores[v]!) / sum;
  return into;
}
