import { TOLERANCE } from "../../../numbers/equal";
import { mean } from "../../../numbers/mean";
import { HIGHEST, LOWEST, SCALE } from "../../catalogue/scale";

/** How far the respondents of a firm agree on an item. */
export interface ItemSpread {
  readonly raters: number;
  /** Over n − 1. */
  readonly variance: number;
  /** The mean distance of an answer from the answers' mean. */
  readonly deviation: number;
}

/** How far the respondents of a firm agree on a VPD. */
export interface Agreement {
  /** Those that two respondents or more answered. */
  readonly items: number;
  /** Answers an item, on average. */
  readonly raters: number;
  readonly meanVariance: number;
  readonly rwgj: number;
  /** Null on another scale than that of five points, of which the skewed chance is not known. */
  readonly rwgjSlightSkew: number | null;
  readonly rStar: number;
  readonly ad: number;
  /** Null where fewer than three answered an item, on average, and on a scale that skewed chance is not known of. */
  readonly verdict: AgreementVerdict | null;
}

/** What is said of the agreement, and from which value under slight skew on. Source: the bands of LeBreton and Senter (2008). */
const AGREEMENT_VERDICTS = { strong: 0.71, moderate: 0.51, weak: -Infinity } as const;
export type AgreementVerdict = keyof typeof AGREEMENT_VERDICTS;

/**
 * The variance of five-point answers that nothing but chance gave: evenly spread, or leaning to the upper end (.05 .15 .20 .35 .25).
 * Source: James, Demaree and Wolf (1984); LeBreton and Senter (2008).
 */
export const CHANCE_VARIANCE = { uniform: 2, slightSkew: 1.34 } as const;

/** How many points our own scale has. */
const FIVE = SCALE.length;

const FEWEST_RATERS = 3;

/**
 * The variance of answers that chance spread evenly over a scale of so many points, which were rescaled to 1 to 5.
 *
 * (A² − 1)/12 in steps of the scale, each of which is 4/(A − 1) here: 4(A + 1) / 3(A − 1). Of five points it is 2.
 *
 * Source: James, Demaree and Wolf (1984), eq. 2.
 *
 * @example
 * evenChance(5) // 2
 * evenChance(11) // 1.6
 */
export function evenChance(points: number): number {
  return ((HIGHEST - LOWEST) * (points + 1)) / (3 * (points - 1));
}

/**
 * Up to which mean deviation answers agree on a scale of so many points, which were rescaled to 1 to 5.
 *
 * A/6 in steps of the scale. Source: Burke and Dunlap (2002).
 *
 * @example
 * mostDeviation(5) // 0.833333…
 */
export function mostDeviation(points: number): number {
  return ((HIGHEST - LOWEST) * points) / (6 * (points - 1));
}

/**
 * How far some answers to one item are apart; null of fewer than two. NaN is no answer.
 *
 * @example
 * spreadOf([2, 4, 3]) // {"raters": 3, "variance": 1, "deviation": 0.666666…}
 */
export function spreadOf(answers: ArrayLike<number>): ItemSpread | null {
  let raters = 0;
  let centre = 0;
  for (let i = 0; i < answers.length; i++) {
    if (Number.isNaN(answers[i]!)) continue;
    raters++;
    centre += answers[i]!;
  }
  if (raters < 2) return null;
  centre /= raters;
  let squares = 0;
  let distances = 0;
  for (let i = 0; i < answers.length; i++) {
    const apart = answers[i]! - centre;
    if (Number.isNaN(apart)) continue;
    squares += apart * apart;
    distances += Math.abs(apart);
  }
  return { raters, variance: squares / (raters - 1), deviation: distances / raters };
}

/**
 * The agreement on several items against what chance would give.
 *
 * r_wg(j) = J·x / (J·x + 1 − x) with x = max(0, 1 − s̄²/σ²). 0 (as apart as by chance, or further) to 1 (all alike); it grows with the
 * number of items J. Of one item it is r_wg.
 *
 * Source: James, Demaree and Wolf (1984).
 *
 * @param meanVariance s̄², the mean of the items' variances
 * @param chance σ², the variance that chance would give
 *
 * @example
 * rwgjOf(6, 0.65, 2) // 0.925714…
 */
export function rwgjOf(items: number, meanVariance: number, chance: number): number {
  const x = Math.max(0, 1 - meanVariance / chance);
  return (items * x) / (items * x + 1 - x);
}

/**
 * How far respondents agree on the items of a VPD, by four indices and in a word; null without an item that two answered.
 *
 * r_wg(j) under evenly spread and under slightly skewed chance; r* = 1 − s̄²/σ² of the even one (2 of five points), which has no lower bound (Lindell, Brandt and Whitney 1999);
 * AD, the mean of the items' mean deviations, in points of the scale: up to 5/6 counts as agreement (Burke and Dunlap 2002). The verdict
 * is on r_wg(j) under slight skew, since pure chance passes the usual .70 under the even one. Skewed chance is published for five points;
 * of another number of points there is neither.
 *
 * @param points how many points the scale has that was answered on, whose answers were rescaled to 1 to 5
 *
 * @example
 * agreementOf([{ raters: 5, variance: 0.65, deviation: 0.5 }]) // {"items": 1, "raters": 5, "meanVariance": 0.65, "rwgj": 0.675, "rwgjSlightSkew": 0.514925…, "rStar": 0.675, "ad": 0.5, "verdict": "moderate"}
 */
export function agreementOf(spreads: readonly ItemSpread[], points = FIVE): Agreement | null {
  const items = spreads.length;
  if (items === 0) return null;
  const meanVariance = mean(spreads.map(({ variance }) => variance));
  const raters = mean(spreads.map((each) => each.raters));
  const even = evenChance(points);
  const rwgjSlightSkew = points === FIVE ? rwgjOf(items, meanVariance, CHANCE_VARIANCE.slightSkew) : null;
  return {
    items,
    raters,
    meanVariance,
    rwgj: rwgjOf(items, meanVariance, even),
    rwgjSlightSkew,
    rStar: 1 - meanVariance / even,
    ad: mean(spreads.map(({ deviation }) => deviation)),
    verdict: rwgjSlightSkew !== null && raters >= FEWEST_RATERS - TOLERANCE ? verdictOn(rwgjSlightSkew) : null,
  };
}

function verdictOn(rwgjSlightSkew: number): AgreementVerdict {
  const verdicts = Object.keys(AGREEMENT_VERDICTS) as AgreementVerdict[];
  return verdicts.find((verdict) => rwgjSlightSkew >= AGREEMENT_VERDICTS[verdict] - TOLERANCE)!;
}
