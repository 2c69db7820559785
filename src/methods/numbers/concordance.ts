import { chiSquareTail } from "./chi-square";
import { ranks } from "./ranks";

/** How far some judges order the same things alike. Null where that cannot be said. */
export interface Concordance {
  /** Kendall's W, 0 (no common order) to 1 (the same order). */
  readonly w: number | null;
  readonly chi2: number | null;
  /** How likely so large a χ² is among orders that have nothing in common. */
  readonly p: number | null;
  /** The mean of Spearman's ρ over all pairs of judges. */
  readonly meanRho: number | null;
}

const NONE: Concordance = { w: null, chi2: null, p: null, meanRho: null };

/**
 * Kendall's coefficient of concordance of m rows of n values: W = 12·S / (m²(n³ − n) − m·ΣT).
 *
 * S is the sum of squared deviations of the rank totals from their mean, T = Σ(t³ − t) over a row's runs of t tied values, which
 * share their average rank (ties within 1e-9); χ² = m(n − 1)W with n − 1 degrees of freedom; the mean ρ is (mW − 1)/(m − 1). All
 * null with fewer than two rows, or where all values of each row are equal. No value may be missing.
 *
 * Source: Kendall & Babington Smith (1939), corrected for ties as in Siegel & Castellan (1988); χ² is an approximation.
 *
 * @example
 * concordanceOf([[1, 2, 3], [1, 3, 2]]) // {"w": 0.75, "chi2": 3, "p": 0.2231…, "meanRho": 0.5}
 */
export function concordanceOf(rows: readonly ArrayLike<number>[]): Concordance {
  const m = rows.length;
  const n = rows[0]?.length ?? 0;
  if (m < 2) return NONE;
  const totals = new Float64Array(n);
  let tied = 0;
  for (const row of rows) {
    const ranked = ranks(row, "average");
    for (let i = 0; i < n; i++) totals[i]! += ranked[i]!;
    tied += tiedIn(ranked);
  }
  const most = m * (m * (n ** 3 - n) - tied);
  if (most === 0) return NONE;
  const mean = (m * (n + 1)) / 2;
  const spread = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
  const w = (12 * spread) / most;
  const chi2 = m * (n - 1) * w;
  return { w, chi2, p: chiSquareTail(chi2, n - 1), meanRho: (m * w - 1) / (m - 1) };
}

/** Σ(t³ − t) over the runs of equal ranks: t² − 1 for each rank in a run of t. */
function tiedIn(ranked: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ranked.length; i++) {
    let run = 0;
    for (let j = 0; j < ranked.length; j++) if (ranked[j] === ranked[i]) run++;
    sum += run * run - 1;
  }
  return sum;
}
