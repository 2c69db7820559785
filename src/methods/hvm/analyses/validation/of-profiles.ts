import { ranks } from "../../../numbers/ranks";
import { FOOTPRINTS } from "../../catalogue/footprints";
import { setFinder } from "../../classes/finder";
import { distance, type Measure } from "../../classes/measures/measure";
import { MEASURES } from "../../classes/measures";
import { similarityOf } from "../../classes/similarity";
import { splitDistance } from "../../classes/split";
import { closenessOf } from "../robustness/closeness";
import type { Recomputed } from "./recomputed";

interface Pairs {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Correlations with and without ties, the split of a distance, ranks, and orderings of six values. */
export const OF_PROFILES: Recomputed<"V7" | "V8" | "V9" | "V10" | "V11" | "V12" | "V13" | "V23"> = {
  V7: ({ x, y }) => similarityOf(x, y),
  V8: (pairs) => coefficient(MEASURES.kendall, pairs),
  V9: (pairs) => coefficient(MEASURES.spearman, pairs),
  V10: (pairs) => coefficient(MEASURES.spearman, pairs),
  V11: (pairs) => coefficient(MEASURES.kendall, pairs),
  V12: ({ a, b }) => {
    const { elevation, scatter, shape, contributions } = splitDistance(a, b);
    return { D2: contributions.reduce((sum, each) => sum + each, 0), elevation, scatter, shape };
  },
  V13: (values) => ({
    "shared-best": [...ranks(values, "shared-best")],
    average: [...ranks(values, "average")],
    dense: [...ranks(values, "dense")],
  }),
  V23: (firms) => {
    const finder = setFinder("correlation", FOOTPRINTS);
    return firms.map((scores) => closenessOf(scores, finder)?.asClose ?? null);
  },
};

/** Of a measure that is one minus a coefficient. */
function coefficient(measure: Measure, { x, y }: Pairs): number | null {
  const apart = distance(measure, x, y);
  return apart === null ? null : 1 - apart;
}
