import { completeRows, covariancesOf } from "../../../numbers/covariances";
import { mean } from "../../../numbers/mean";
import { fewestShared } from "../../../numbers/shared";
import { STEP, type Steps } from "../../../steps";
import { alphaFrom, FEWEST_RESPONDENTS } from "./alpha";
import { feldt } from "./feldt";
import { itemRests, looksReversed, meanInterItem } from "./item-statistics";
import type { ItemAnswers } from "./items";

/** One item of a VPD: all its answers, and how it goes with the VPD's other items. */
export interface ItemReliability {
  readonly item: string;
  readonly n: number;
  readonly mean: number;
  /** Over n − 1; null of a single answer. */
  readonly sd: number | null;
  readonly rest: number | null;
  readonly alphaIfDropped: number | null;
  readonly looksReversed: boolean;
}

/** Whether the items of a VPD move together. */
export interface Reliability {
  /** Those that anyone answered. */
  readonly items: number;
  /** Those who answered all of these. */
  readonly respondents: number;
  readonly alpha: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** From covariances over those who answered both of two items. */
  readonly alphaPairwise: number | null;
  readonly meanInterItem: number | null;
  readonly perItem: readonly ItemReliability[];
  /** Firms in which each of the items was answered by someone, */
  readonly firms: number;
  /** and alpha of these firms' item means. */
  readonly firmAlpha: number | null;
  readonly firmLower: number | null;
  readonly firmUpper: number | null;
}

/** A firm's rows in the table of answers. */
export type RowsOfFirm = readonly number[];

/**
 * Whether the items of one VPD move together: alpha with its interval, over respondents and over firms, and each item's part in it.
 *
 * Answers enter weighted as the key says; n, mean and standard deviation of an item are of the answers themselves.
 *
 * Source: Cronbach (1951), Feldt (1965).
 *
 * @param items those that weigh on VPD v
 */
export function* reliabilityOf(
  items: readonly ItemAnswers[],
  v: number,
  firms: readonly RowsOfFirm[],
): Steps<Reliability> {
  const columns = items.map(({ values, weights }) => weighted(values, weights[v]!));
  const complete = completeRows(columns);
  yield STEP;
  const n = complete[0]?.length ?? 0;
  const k = items.length;
  const enough = n >= FEWEST_RESPONDENTS;
  const covariances = enough ? covariancesOf(complete) : [];
  yield STEP;
  const rests = itemRests(covariances);
  const overFirms = alphaOfComplete(completeRows(columns.map((column) => firmMeans(column, firms))));
  yield STEP;
  const alphaPairwise = k > 1 && fewestShared(columns) >= FEWEST_RESPONDENTS ? alphaFrom(covariancesOf(columns)) : null;
  yield STEP;
  const perItem: ItemReliability[] = [];
  for (const [i, { item, values }] of items.entries()) {
    const { rest, alphaIfDropped } = rests[i] ?? { rest: null, alphaIfDropped: null };
    perItem.push({ item, ...described(values), rest, alphaIfDropped, looksReversed: looksReversed(rest, n) });
    yield STEP;
  }
  const { alpha, lower, upper } = withInterval(alphaFrom(covariances), n, k);
  return {
    items: k,
    respondents: n,
    alpha,
    lower,
    upper,
    alphaPairwise,
    meanInterItem: meanInterItem(covariances),
    perItem,
    firms: overFirms.n,
    firmAlpha: overFirms.alpha,
    firmLower: overFirms.lower,
    firmUpper: overFirms.upper,
  };
}

function alphaOfComplete(columns: readonly Float64Array[]) {
  const n = columns[0]?.length ?? 0;
  const alpha = n >= FEWEST_RESPONDENTS ? alphaFrom(covariancesOf(columns)) : null;
  return { n, ...withInterval(alpha, n, columns.length) };
}

function withInterval(alpha: number | null, n: number, k: number) {
  return { alpha, ...(alpha === null ? { lower: null, upper: null } : feldt(alpha, n, k)) };
}

function weighted(values: Float64Array, weight: number): Float64Array {
  return weight === 1 ? values : values.map((value) => weight * value);
}

/** The mean of a column in each firm; NaN where there is none. */
function firmMeans(column: Float64Array, firms: readonly RowsOfFirm[]): Float64Array {
  return Float64Array.from(firms, (rows) =>
    mean(rows.map((row) => column[row]!).filter((value) => !Number.isNaN(value))),
  );
}

function described(values: Float64Array): Pick<ItemReliability, "n" | "mean" | "sd"> {
  const given = values.filter((value) => !Number.isNaN(value));
  const centre = mean([...given]);
  const squares = given.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return { n: given.length, mean: centre, sd: given.length < 2 ? null : Math.sqrt(squares / (given.length - 1)) };
}
