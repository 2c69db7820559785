import { equal } from "./equal";

/** The standard normal deviate that 2.5 % exceed: qnorm(0.975) in R. */
const Z_975 = 1.959963984540054;

/** From so many pairs on there is an interval. */
const FEWEST = 10;

/** The ends of an interval; null where there is none. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The 95 % interval of Spearman's ρ over n pairs: tanh(atanh ρ ± z·√((1 + ρ²/2) / (n − 3))).
 *
 * ρ is −1..1, and so are the ends. None (null) under ten pairs, and at |ρ| = 1 (within 1e-9), where the formula has no width.
 *
 * Source: Bonett & Wright (2000), Psychometrika 65, equation 3; approximate, and rough under 25 pairs.
 *
 * @example
 * intervalOfRho(0.869963904042688, 15) // {"lower": 0.5840950937…, "upper": 0.9638296741…}
 */
export function intervalOfRho(rho: number, n: number): Interval {
  if (n < FEWEST || equal(Math.abs(rho), 1)) return { lower: null, upper: null };
  const half = Z_975 * Math.sqrt((1 + (rho * rho) / 2) / (n - 3));
  return { lower: Math.tanh(Math.atanh(rho) - half), upper: Math.tanh(Math.atanh(rho) + half) };
}
