import { mean } from "./mean";

/** Some values in six numbers. Null where there is none. */
export interface Described {
  readonly mean: number | null;
  /** Over n − 1; null of a single value. */
  readonly sd: number | null;
  readonly lowest: number | null;
  /** The middle value, or the mean of the two in the middle. */
  readonly median: number | null;
  readonly highest: number | null;
}

/**
 * Mean, standard deviation, lowest, median and highest of some values.
 *
 * @example
 * describedOf([4, 1, 3, 2]) // {"mean": 2.5, "sd": 1.2909944…, "lowest": 1, "median": 2.5, "highest": 4}
 * describedOf([3]) // {"mean": 3, "sd": null, "lowest": 3, "median": 3, "highest": 3}
 */
export function describedOf(values: readonly number[]): Described {
  const n = values.length;
  if (n === 0) return { mean: null, sd: null, lowest: null, median: null, highest: null };
  const sorted = [...values].sort((a, b) => a - b);
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return {
    mean: centre,
    sd: n === 1 ? null : Math.sqrt(squares / (n - 1)),
    lowest: sorted[0]!,
    median: mean([sorted[(n - 1) >> 1]!, sorted[n >> 1]!]),
    highest: sorted[n - 1]!,
  };
}
