import { analysis } from "../../analysis";
import { assess } from "../study/assess";
import type { Assessment, Cohort } from "../study/assessment";
import { type ByVpd, byVpd, type Six, sixOf } from "../catalogue/propositions";
import type { Study } from "../study/study";

/** What is known of a firm in one of the two studies. */
export interface State extends Pick<Assessment, "classification" | "tie" | "rankOnClass"> {
  readonly scores: ByVpd<number | null>;
  /** All null where a score is missing. */
  readonly percentages: ByVpd<number | null>;
  readonly ranks: ByVpd<number | null>;
}

/** A firm before and after; null where it is in one of the two studies only. */
export interface ComparedFirm {
  readonly firm: string;
  readonly before: State | null;
  readonly after: State | null;
  /** After minus before; null where either is missing. */
  readonly scoreDifferences: ByVpd<number | null>;
  readonly percentageDifferences: ByVpd<number | null>;
  /** Null unless there is one class before and one after. */
  readonly sameClass: boolean | null;
}

/** Two studies side by side. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  /** The column whose values these are; absent where they are sheets. */
  readonly column?: string;
  /** In the order of the study after, then those that are in the one before only. */
  readonly firms: readonly ComparedFirm[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/** A study beside an earlier one (or a wish beside what is), firm by firm; both are assessed alike. */
export const COMPARISON = analysis({
  title: "Comparison",
  question: "What is different from one study to the other?",
  source: "profiles, classes and ranks of the HVM paper, computed for both studies alike",
  comesWith: ({ earlier }: Study) => earlier !== undefined,
  options: {},
  finds: { firm: [], study: ["comparison"] },
  lacking: ({ earlier }) => (earlier ? null : "No second sheet was chosen to compare with."),
  async compute(study: Study, { firms, options }: Cohort, _options: object, breathe: () => Promise<void>) {
    const { names, counterparts, study: before } = study.earlier!;
    await breathe();
    const earlier = assess(before, options).firms;
    await breathe();
    const matched = new Set(counterparts);
    const gone = earlier.filter((_, i) => !matched.has(i));
    const pairs = firms.map((firm, i) => [counterparts[i] === null ? null : earlier[counterparts[i]!]!, firm] as const);
    const comparison: Comparison = {
      ...names,
      firms: [...pairs, ...gone.map((firm) => [firm, null] as const)].map(([was, is]) => compared(was, is)),
      onlyBefore: gone.map(({ firm }) => firm),
      onlyAfter: pairs.flatMap(([was, { firm }]) => (was === null ? [firm] : [])),
    };
    return { firms: firms.map(() => ({})), study: { comparison } };
  },
});

function compared(before: Assessment | null, after: Assessment | null): ComparedFirm {
  const classes = [before?.classification ?? null, after?.classification ?? null] as const;
  return {
    firm: (after ?? before)!.firm,
    before: before && stateOf(before),
    after: after && stateOf(after),
    scoreDifferences: differences(before?.scores, after?.scores),
    percentageDifferences: differences(before?.percentages, after?.percentages),
    sameClass: classes.includes(null) ? null : classes[0] === classes[1],
  };
}

function stateOf({ classification, tie, rankOnClass, scores, percentages, ranks }: Assessment): State {
  return {
    classification,
    tie,
    rankOnClass,
    scores: byVpd(scores),
    percentages: byVpd<number | null>(percentages ?? sixOf(() => null)),
    ranks: byVpd(ranks),
  };
}

type Sixth = Six<number | null> | null | undefined;

function differences(before: Sixth, after: Sixth): ByVpd<number | null> {
  return byVpd(
    sixOf((v) => {
      const [was, is] = [before?.[v] ?? null, after?.[v] ?? null];
      return was === null || is === null ? null : is - was;
    }),
  );
}

/** How many firms are in both studies, and how many of them have another class: "3 firms in both, 1 with another class." */
export function inBoth({ firms }: Comparison): { readonly both: number; readonly others: number } {
  return {
    both: firms.filter(({ before, after }) => before !== null && after !== null).length,
    others: firms.filter(({ sameClass }) => sameClass === false).length,
  };
}
