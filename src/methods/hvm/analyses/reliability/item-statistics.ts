import { TOLERANCE } from "../../../numbers/equal";
import { type Covariances, NO_SPREAD } from "../../../numbers/covariances";
import { alphaFrom } from "./alpha";

/** How an item goes with the others. */
export interface ItemRest {
  /** Correlation with the sum of the others; null with fewer than three items, or where one of both has no variance. */
  readonly rest: number | null;
  /** Alpha of the others. */
  readonly alphaIfDropped: number | null;
}

const FEWEST_ITEMS = 3;

/**
 * How each item goes with the others: its correlation with their sum, and their alpha without it.
 *
 * @param covariances of the items over the respondents that answered them all
 *
 * @example
 * itemRests([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]])[0] // {"rest": 0.577350…, "alphaIfDropped": 0.666666…}
 */
export function itemRests(covariances: Covariances): ItemRest[] {
  return covariances.map((row, i) => {
    if (covariances.length < FEWEST_ITEMS) return { rest: null, alphaIfDropped: null };
    const others = without(covariances, i).map((each) => without(each, i));
    const withOthers = sum(without(row, i));
    const ofOthers = sum(others.flat());
    const own = row[i]!;
    const rest = own > NO_SPREAD && ofOthers > NO_SPREAD ? withOthers / Math.sqrt(own * ofOthers) : null;
    return { rest, alphaIfDropped: alphaFrom(others) };
  });
}

/**
 * The mean of the correlations of all pairs of items; null with fewer than two, or where one has no variance.
 *
 * @example
 * meanInterItem([[1, 0.5], [0.5, 4]]) // 0.25
 */
export function meanInterItem(covariances: Covariances): number | null {
  const k = covariances.length;
  if (k < 2 || !covariances.every((row, i) => row[i]! > NO_SPREAD)) return null;
  const deviations = covariances.map((row, i) => Math.sqrt(row[i]!));
  let total = 0;
  for (let i = 0; i < k; i++) {
    for (let j = i + 1; j < k; j++) total += covariances[i]![j]! / (deviations[i]! * deviations[j]!);
  }
  return total / ((k * (k - 1)) / 2);
}

/** So few respondents show no reversed item. */
const FEWEST_TO_TELL = 10;
/** The .95 quantile of the normal distribution. */
const Z95 = 1.6448536;

/**
 * Whether an item seems to be worded the other way round: the upper 95 % bound of its correlation with the rest lies below 0.
 *
 * r < −tanh(1.6448536 / √(n − 3)), by Fisher's transformation, from ten respondents on. Of two items of which one is wrong, both may
 * look so.
 *
 * @example
 * looksReversed(-0.6, 10) // true
 * looksReversed(-0.5, 10) // false
 */
export function looksReversed(rest: number | null, n: number): boolean {
  return rest !== null && n >= FEWEST_TO_TELL && rest < -Math.tanh(Z95 / Math.sqrt(n - 3)) - TOLERANCE;
}

function without<T>(all: readonly T[], i: number): T[] {
  return all.filter((_, j) => j !== i);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
