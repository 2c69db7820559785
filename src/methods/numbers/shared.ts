/**
 * The smallest number of rows that two columns share.
 *
 * @example
 * fewestShared([[1, NaN, 3], [4, 5, NaN]]) // 1
 */
export function fewestShared(columns: readonly ArrayLike<number>[]): number {
  let fewest = Infinity;
  for (let i = 0; i < columns.length; i++) {
    for (let j = i + 1; j < columns.length; j++) {
      let shared = 0;
      const y = columns[j]!;
      for (let row = 0; row < y.length; row++) if (!Number.isNaN(columns[i]![row]! + y[row]!)) shared++;
      fewest = Math.min(fewest, shared);
    }
  }
  return fewest;
}
