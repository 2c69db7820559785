import { type Proposition, vpdHeading } from "../../../methods/hvm";
import type { Icc } from "../../../methods/hvm/analyses/reliability/icc";
import type { Reliability } from "../../../methods/hvm/analyses/reliability/of-dimension";
import { onAlpha } from "../../../methods/hvm/analyses/reliability/lacking";
import { onIcc } from "../../../methods/hvm/analyses/reliability/words";
import { probability, tablesOf, type Value } from "../../../methods/table";
import type { Results } from "../page";

/** A VPD and what was found on it. */
interface On<T> extends Pick<Proposition, "vpd" | "dimension"> {
  readonly found: T;
}

const VPD = {
  heading: "Dimension",
  unit: "text",
  width: 23,
  value: (row: Proposition) => vpdHeading(row),
} as const;

const coefficient = { unit: "coefficient", width: 9 } as const;
const count = { unit: "count", width: 11 } as const;
const know = { heading: "What to know", unit: "text", width: 48, wrap: true } as const;

/** Whether the items of each VPD move together. */
export const ALPHAS = tablesOf<Proposition & On<Reliability>, Results>().table({
  vpd: VPD,
  items: {
    ...count,
    width: 8,
    heading: "Items",
    means: "Items of the dimension that anyone answered.",
    value: ({ found }) => found.items,
  },
  respondents: {
    ...count,
    width: 13,
    heading: "Complete respondents",
    means: "Respondents who answered all items of the dimension. Alpha is theirs alone.",
    value: ({ found }) => found.respondents,
  },
  alpha: {
    ...coefficient,
    heading: "Alpha",
    means:
      "Cronbach's alpha: how far the items of a dimension move together, at most 1. It takes them as interchangeable signs of one thing.",
    value: ({ found }) => found.alpha,
  },
  lower: {
    ...coefficient,
    heading: "Alpha, 95 % from",
    means:
      "Feldt's interval. It takes respondents as independent; colleagues are not, so it is too narrow where firms have several.",
    value: ({ found }) => found.lower,
  },
  upper: { ...coefficient, heading: "Alpha, 95 % to", value: ({ found }) => found.upper },
  pairwise: {
    ...coefficient,
    heading: "Alpha, pairwise",
    means:
      "Alpha from the respondents who answered both of two items, as N/A thins complete ones out. It has no interval.",
    value: ({ found }) => found.alphaPairwise,
  },
  interItem: {
    ...coefficient,
    heading: "Mean inter-item r",
    means: "Mean correlation of two items of the dimension.",
    value: ({ found }) => found.meanInterItem,
  },
  firms: {
    ...count,
    heading: "Complete firms",
    means: "Firms in which every item of the dimension was answered by someone.",
    value: ({ found }) => found.firms,
  },
  firmAlpha: {
    ...coefficient,
    heading: "Alpha over firms",
    means: "Alpha of the firms' item means, since the firm is what the method classifies.",
    value: ({ found }) => found.firmAlpha,
  },
  firmLower: { ...coefficient, heading: "Over firms, 95 % from", value: ({ found }) => found.firmLower },
  firmUpper: { ...coefficient, heading: "Over firms, 95 % to", value: ({ found }) => found.firmUpper },
  know: { ...know, value: ({ found }) => onAlpha(found) },
});

/** How far respondents' own scores on each VPD tell firms apart. */
export const ICCS = tablesOf<Proposition & On<Icc>, Results>().table({
  vpd: VPD,
  firms: { ...count, width: 8, heading: "Firms", value: ({ found }) => found.firms },
  respondents: {
    ...count,
    width: 13,
    heading: "Respondents with a score",
    means: "Single respondents are included: they inform the spread between firms.",
    value: ({ found }) => found.respondents,
  },
  icc1: {
    ...coefficient,
    heading: "ICC(1)",
    means: "How much of the difference between two respondents is one between their firms: 0 none of it, 1 all of it.",
    value: ({ found }) => atLeastNone(found.icc1),
  },
  icc1Lower: { ...coefficient, heading: "ICC(1), 95 % from", value: ({ found }) => atLeastNone(found.icc1Lower) },
  icc1Upper: { ...coefficient, heading: "ICC(1), 95 % to", value: ({ found }) => atLeastNone(found.icc1Upper) },
  icc2: {
    ...coefficient,
    heading: "ICC(2)",
    means: "How well the firms' means can be told apart; .70 or more is taken as well.",
    value: ({ found }) => atLeastNone(found.icc2),
  },
  severalFirms: {
    ...count,
    heading: "Firms with several",
    means: "Firms in which two respondents or more have a score on the dimension.",
    value: ({ found }) => found.firmsWithSeveral,
  },
  icc2Lower: { ...coefficient, heading: "ICC(2), 95 % from", value: ({ found }) => atLeastNone(found.icc2Lower) },
  icc2Upper: { ...coefficient, heading: "ICC(2), 95 % to", value: ({ found }) => atLeastNone(found.icc2Upper) },
  f: {
    ...coefficient,
    heading: "F",
    means: "Spread between firms over spread within them, of a one-way analysis of variance.",
    value: ({ found }) => found.f,
  },
  p: {
    ...coefficient,
    unit: "probability",
    heading: "p",
    means: "How often chance alone gives an F of at least that size.",
    value: ({ found }) => probability(found.p),
  },
  know: { ...know, value: ({ found }) => onIcc(found) },
});

/** Below 0 there is nothing to read off: how far is chance. */
function atLeastNone(value: number | null): Value {
  return value !== null && value < 0 ? "< 0" : value;
}
