import { type Assessment, classInWords } from "../../../methods/hvm";
import type { FirmRobustness } from "../../../methods/hvm/analyses/robustness";
import { keptOf } from "../../../methods/hvm/analyses/robustness/certainty";
import { mostFrequentOther, type Resampled } from "../../../methods/hvm/analyses/robustness/tally";
import { verdictInWords } from "../../../methods/hvm/analyses/robustness/sureness";
import { VERDICTS } from "../../../methods/hvm/analyses/robustness/verdict";
import { PROVES_LITTLE } from "../../../methods/hvm/told/certainty";
import { HOW_ASKED, NOT_A_PROBABILITY, VERDICT_WORDS } from "../../../methods/hvm/analyses/robustness/verdict-words";
import { FIRM } from "../../../methods/hvm/tables";
import { tablesOf, type Value } from "../../../methods/table";
import type { Results } from "../page";

/** A firm and what was found of it. */
export interface Row {
  readonly firm: string;
  readonly assessment: Assessment;
  readonly found: FirmRobustness;
  /** Sentences on what is missing, or says little. */
  readonly notes: readonly string[];
}

/** The class, and how sure and how close it is: a row a firm. */
export const ROBUSTNESS_OF_FIRMS = tablesOf<Row, Results>().table({
  firm: FIRM,
  class: {
    heading: "Class",
    unit: "text",
    width: 23,
    value: ({ assessment }) => classInWords(assessment),
  },
  verdict: {
    heading: "Verdict",
    unit: "text",
    width: 31,
    means: `${VERDICTS.map((each) => `${VERDICT_WORDS[each].point}: ${VERDICT_WORDS[each].text}`).join(" ")} ${HOW_ASKED} ${NOT_A_PROBABILITY}`,
    value: ({ found: { stability } }) => stability && verdictInWords(stability),
  },
  margin: {
    heading: "Margin to runner-up",
    unit: "distance",
    width: 11,
    value: ({ assessment }) => assessment.margin,
  },
  withoutItem: {
    heading: "Kept without any one item",
    unit: "text",
    width: 12,
    means: "Each item that the firm answered is left out in turn; so many of them leave the class as it is.",
    value: ({ found }) => keptOf(found.stability?.withoutEachItem ?? null),
  },
  withoutRespondent: {
    heading: "Kept without any one respondent",
    unit: "text",
    width: 12,
    means: "Each respondent of the firm is left out in turn; so many of them leave the class as it is.",
    value: ({ found }) => keptOf(found.stability?.withoutEachRespondent ?? null),
  },
  ...resampled("items", ({ found }) => found.stability?.items ?? null),
});

/** What respondents drawn anew come to, and how close the class is: a row a firm. */
export const CLOSENESS = tablesOf<Row, Results>().table({
  firm: FIRM,
  ...resampled("respondents", ({ found }) => found.stability?.respondents ?? null),
  distance: {
    heading: "Smallest distance",
    unit: "distance",
    width: 11,
    value: ({ found }) => found.closeness?.distance ?? null,
  },
  asClose: {
    heading: "Orderings as close, of 720",
    unit: "count",
    width: 12,
    means:
      "So many of all orderings of the firm's six scores over the six dimensions come as close to some footprint, the firm's own among them. It is exact.",
    value: ({ found }) => found.closeness?.asClose ?? null,
  },
  closeShare: {
    heading: "Orderings as close, %",
    unit: "share",
    width: 12,
    value: ({ found }) => percentOf(found.closeness?.share ?? null),
  },
  closeness: {
    heading: "Closeness",
    unit: "text",
    width: 26,
    means: `At most 5 % of all orderings as close: closer than chance; at most 25 %: somewhat closer. ${PROVES_LITTLE}`,
    value: ({ found }) => found.closeness?.verdict ?? null,
  },
  notes: {
    heading: "Notes",
    unit: "text",
    width: 45,
    wrap: true,
    value: ({ notes }) => notes.join(" ") || null,
  },
});

/** Three columns on what drawing anew came to. */
function resampled<What extends "items" | "respondents">(what: What, of: (row: Row) => Resampled | null) {
  const columns = {
    kept: {
      heading: `Kept, ${what} drawn anew, %`,
      unit: "share",
      width: what === "items" ? 12 : 13,
      means:
        what === "items"
          ? "From the items that the firm answered on each dimension, one fewer than there are is drawn with replacement, over and over; in so many draws the class alone is nearest. How often, and from which seed, stands above."
          : "From the firm's respondents, five or more, one fewer than there are is drawn with replacement, over and over; in so many draws the class alone is nearest.",
      value: (row: Row): Value => percentOf(of(row)?.kept ?? null),
    },
    error: {
      heading: `Error of it, ${what}, ± %`,
      unit: "percent",
      decimals: 1,
      width: what === "items" ? 11 : 13,
      means: "Standard error of the share from drawing so often and no oftener; it is never 0 (Agresti & Coull 1998).",
      value: (row: Row): Value => percentOf(of(row)?.error ?? null),
    },
    other: {
      heading: `Most frequent other class, ${what}`,
      unit: "text",
      width: 25,
      value: (row: Row): Value => {
        const found = of(row);
        return found && mostFrequentOther(found.shares, row.assessment.classification);
      },
    },
  } as const;
  return {
    [`${what}Kept`]: columns.kept,
    [`${what}Error`]: columns.error,
    [`${what}Other`]: columns.other,
  } as { readonly [K in keyof typeof columns as `${What}${Capitalize<K>}`]: (typeof columns)[K] };
}

function percentOf(share: number | null): number | null {
  return share === null ? null : 100 * share;
}
