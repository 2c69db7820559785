import { NO_SPREAD } from "../../../numbers/covariances";
import { fQuantile, fTail } from "../../../numbers/distributions";

/** How far scores of respondents tell firms apart. All but the counts are null where there is no value. */
export interface Icc {
  readonly firms: number;
  readonly respondents: number;
  readonly firmsWithSeveral: number;
  readonly n0: number | null;
  readonly msBetween: number | null;
  readonly msWithin: number | null;
  readonly f: number | null;
  readonly p: number | null;
  readonly icc1: number | null;
  readonly icc1Lower: number | null;
  readonly icc1Upper: number | null;
  readonly icc2: number | null;
  readonly icc2Lower: number | null;
  readonly icc2Upper: number | null;
}

const NONE = {
  f: null,
  p: null,
  icc1: null,
  icc1Lower: null,
  icc1Upper: null,
  icc2: null,
  icc2Lower: null,
  icc2Upper: null,
};

/**
 * Intraclass correlations of scores by a one-way analysis of variance, firms as groups: ICC(1), how much of the spread between two
 * respondents is one between firms, and ICC(2), how well the firms' means can be told apart.
 *
 * K firms, N respondents, n₀ = (N − Σ Nₖ²/N)/(K − 1). ICC(1) = (MSB − MSW)/(MSB + (n₀ − 1)·MSW), ICC(2) = (MSB − MSW)/MSB, at most 1 and
 * below 0 where firms differ less than their respondents do. 95 %: F_L = F/F.975(K − 1, N − K), F_U = F·F.975(N − K, K − 1), of ICC(1)
 * (F. − 1)/(F. + n₀ − 1), of ICC(2) 1 − 1/F.; approximate with unequal firms. Needs two firms and a firm with two respondents; without any
 * spread within firms both are 1, and there is no F.
 *
 * Source: Shrout and Fleiss (1979); n₀ as Bliese (2000), unbiased when sizes differ (R's multilevel takes the plain mean size).
 *
 * @param scores a score a respondent; NaN is none, and such a respondent does not count
 * @param firmOf the firm of each respondent, from 0
 *
 * @example
 * iccOf([1, 2, 4, 5], [0, 0, 1, 1]).icc1 // 0.894736…
 */
export function iccOf(scores: ArrayLike<number>, firmOf: ArrayLike<number>): Icc {
  const sizes: number[] = [];
  const means: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    if (Number.isNaN(scores[row]!)) continue;
    const firm = firmOf[row]!;
    sizes[firm] = (sizes[firm] ?? 0) + 1;
    means[firm] = (means[firm] ?? 0) + scores[row]!;
  }
  let respondents = 0;
  let squaredSizes = 0;
  let grand = 0;
  sizes.forEach((size, firm) => {
    respondents += size;
    squaredSizes += size * size;
    grand += means[firm]!;
    means[firm]! /= size;
  });
  grand /= respondents;
  const given = sizes.filter((size) => size > 0);
  const firms = given.length;
  const counts = { firms, respondents, firmsWithSeveral: given.filter((size) => size > 1).length };
  if (firms < 2 || respondents <= firms) return { ...counts, n0: null, msBetween: null, msWithin: null, ...NONE };

  let between = 0;
  let within = 0;
  sizes.forEach((size, firm) => (between += size * (means[firm]! - grand) ** 2));
  for (let row = 0; row < scores.length; row++) {
    if (!Number.isNaN(scores[row]!)) within += (scores[row]! - means[firmOf[row]!]!) ** 2;
  }
  const freedom = { between: firms - 1, within: respondents - firms };
  const n0 = (respondents - squaredSizes / respondents) / freedom.between;
  const msBetween = between / freedom.between;
  const msWithin = within / freedom.within;
  return { ...counts, n0, msBetween, msWithin, ...correlations(msBetween, msWithin, n0, freedom) };
}

function correlations(
  msBetween: number,
  msWithin: number,
  n0: number,
  freedom: { readonly between: number; readonly within: number },
): typeof NONE | Pick<Icc, keyof typeof NONE> {
  if (msWithin <= NO_SPREAD) return msBetween > NO_SPREAD ? { ...NONE, icc1: 1, icc2: 1 } : NONE;
  const f = msBetween / msWithin;
  const first = (each: number) => (each - 1) / (each + n0 - 1);
  // Firms that do not differ at all have no ICC(2): it has no lower bound.
  const second = (each: number) => (each > NO_SPREAD ? 1 - 1 / each : null);
  const lower = f / fQuantile(0.975, freedom.between, freedom.within);
  const upper = f * fQuantile(0.975, freedom.within, freedom.between);
  return {
    f,
    p: fTail(f, freedom.between, freedom.within),
    icc1: first(f),
    icc1Lower: first(lower),
    icc1Upper: first(upper),
    icc2: second(f),
    icc2Lower: second(lower),
    icc2Upper: second(upper),
  };
}
