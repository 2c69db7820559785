import { type Covariances, covariancesOf, completeRows, NO_SPREAD } from "../../../numbers/covariances";

/** So few respondents give no alpha. */
export const FEWEST_RESPONDENTS = 3;

/**
 * Cronbach's alpha of some items: how far they move together.
 *
 * α = k/(k − 1) · (1 − Σ s²ᵢ / s²_sum) over the k columns and the n rows in which all have a value (NaN is none), variances over
 * n − 1. At most 1; below 0 where items run against each other. An item without variance stays in. Null with fewer than two items or
 * three such rows, and where the sums do not differ (their variance is 1e-12 at most).
 *
 * Source: Cronbach (1951). Rows with gaps are left out, as SPSS, jamovi and JASP do.
 *
 * @param columns a column an item, a row a respondent
 *
 * @example
 * alphaOf([[9, 6, 8, 7, 10, 6], [2, 1, 4, 1, 5, 2], [5, 3, 6, 2, 6, 4], [8, 2, 8, 6, 9, 7]]) // 0.909315542…
 */
export function alphaOf(columns: readonly ArrayLike<number>[]): number | null {
  const complete = completeRows(columns);
  return (complete[0]?.length ?? 0) < FEWEST_RESPONDENTS ? null : alphaFrom(covariancesOf(complete));
}

/**
 * Cronbach's alpha from the items' variances and covariances, whose total is the variance of the sums; see `alphaOf`.
 *
 * @example
 * alphaFrom([[1, 0.5], [0.5, 1]]) // 0.6666666…
 */
export function alphaFrom(covariances: Covariances): number | null {
  const k = covariances.length;
  if (k < 2) return null;
  let own = 0;
  let total = 0;
  covariances.forEach((row, i) => {
    own += row[i]!;
    for (const each of row) total += each;
  });
  return total > NO_SPREAD ? (k / (k - 1)) * (1 - own / total) : null;
}
