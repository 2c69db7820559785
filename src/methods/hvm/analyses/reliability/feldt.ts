import { fQuantile } from "../../../numbers/distributions";

/** Within which alpha lies, by 95 %. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The 95 % interval of an alpha of k items and n respondents.
 *
 * 1 − (1 − α)·F(.975) to 1 − (1 − α)·F(.025), F with n − 1 and (n − 1)(k − 1) degrees of freedom. It takes respondents as independent:
 * where several are colleagues, it is too narrow.
 *
 * Source: Feldt (1965).
 *
 * @example
 * feldt(0.909315542377069, 6, 4) // {"lower": 0.675674…, "upper": 0.985891…}
 */
export function feldt(alpha: number, n: number, k: number): Interval {
  const bound = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  return { lower: bound(0.975), upper: bound(0.025) };
}
