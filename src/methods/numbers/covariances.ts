/** Variances on the diagonal, covariances beside it. */
export type Covariances = readonly (readonly number[])[];

/** A variance up to this is none: what is left of equal numbers by rounding. */
export const NO_SPREAD = 1e-12;

/**
 * The variances and covariances of some columns of numbers, over n − 1.
 *
 * Each pair is taken over the rows in which both have a value (NaN is none), and each variance over all rows of its own column: of columns
 * without gaps it is the ordinary matrix. NaN where fewer than two rows are left.
 *
 * @param columns of equal length
 *
 * @example
 * covariancesOf([[1, 2, 3], [2, 4, NaN]]) // [[1, 1], [1, 2]]
 */
export function covariancesOf(columns: readonly ArrayLike<number>[]): Covariances {
  const found = columns.map(() => columns.map(() => 0));
  for (let i = 0; i < columns.length; i++) {
    for (let j = i; j < columns.length; j++) found[i]![j] = found[j]![i] = covariance(columns[i]!, columns[j]!);
  }
  return found;
}

function covariance(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let n = 0;
  let ofX = 0;
  let ofY = 0;
  for (let row = 0; row < x.length; row++) {
    const a = x[row]!;
    const b = y[row]!;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n++;
    ofX += a;
    ofY += b;
  }
  ofX /= n;
  ofY /= n;
  let products = 0;
  for (let row = 0; row < x.length; row++) {
    const product = (x[row]! - ofX) * (y[row]! - ofY);
    if (!Number.isNaN(product)) products += product;
  }
  return n < 2 ? NaN : products / (n - 1);
}

/**
 * The rows in which all columns have a value, as columns.
 *
 * @example
 * completeRows([[1, NaN, 3], [4, 5, 6]]).map((column) => [...column]) // [[1, 3], [4, 6]]
 */
export function completeRows(columns: readonly ArrayLike<number>[]): Float64Array[] {
  const rows: number[] = [];
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    if (columns.every((column) => !Number.isNaN(column[row]!))) rows.push(row);
  }
  return columns.map((column) => Float64Array.from(rows, (row) => column[row]!));
}
