import { tablesOf } from "../../table";
import { MOST_NAMES } from "../../words";
import type { Portfolio } from "../firms/portfolio";
import { portfolioInWords } from "../firms/portfolio-words";
import { type AssessedRelationship, serviceInWords } from "../firms/relationship";
import { resultInBrief } from "../identify/result-words";
import { TERMS } from "./terms";

/** A firm's portfolio with the relationships that it is made of. */
export interface FirmRow {
  readonly portfolio: Portfolio;
  readonly theirs: readonly AssessedRelationship[];
}

const TEXT = { unit: "text", wrap: true } as const;
const COUNT = { unit: "count" } as const;
const lines = (words: readonly string[]) => words.join("; ") || null;

/** A row a firm: what its relationships come to together. */
export const PORTFOLIOS = tablesOf<FirmRow, unknown>().table({
  firm: { ...TEXT, heading: "Firm", width: 33, value: ({ portfolio: { firm } }) => firm },
  relationships: { ...COUNT, heading: "Relationships", width: 14, value: ({ portfolio: p }) => p.relationships },
  alone: { ...COUNT, heading: "Alone", width: 8, value: ({ portfolio: { alone } }) => alone },
  judged: { ...COUNT, heading: "Judged", width: 8, value: ({ portfolio: { judged } }) => judged },
  undecided: {
    ...COUNT,
    heading: "Undecided",
    width: 11,
    means: "Relationships that count as nothing, as several constellations remain.",
    value: ({ portfolio: { undecided } }) => undecided,
  },
  none: {
    ...COUNT,
    heading: "None of the nine",
    width: 9,
    means: "Relationships that count as nothing, as each of the nine is ruled out.",
    value: ({ portfolio: { none } }) => none,
  },
  constellations: {
    ...TEXT,
    heading: "Constellations",
    width: 28,
    means: TERMS.counts,
    value: ({ portfolio: { constellations } }) => lines(constellations),
  },
  strategies: {
    ...TEXT,
    heading: "Service strategies",
    width: 28,
    value: ({ portfolio: { strategies } }) => lines(strategies),
  },
  differOn: {
    ...TEXT,
    heading: "Differ on",
    width: 28,
    means:
      "Dimensions, capabilities aside, on which the paper has no code in common for two of the firm's constellations: what it must keep up side by side.",
    value: ({ portfolio: { differOn } }) => lines(differOn),
  },
});

/** Likewise: where the paper met such portfolios, and what the firm's own rests on. */
export const PORTFOLIOS_BESIDE_PAPER = tablesOf<FirmRow, unknown>().table({
  firm: PORTFOLIOS.columns.firm,
  observedIn: {
    ...TEXT,
    heading: "Exactly so in the paper",
    width: 26,
    means: TERMS.asInThePaper,
    value: ({ portfolio: { observedIn } }) => lines(observedIn),
  },
  partOf: {
    ...TEXT,
    heading: "With more in the paper",
    width: 26,
    means: TERMS.asInThePaper,
    value: ({ portfolio: { partOf } }) => lines(partOf),
  },
  contains: {
    ...TEXT,
    heading: "In part in the paper",
    width: 26,
    means: TERMS.asInThePaper,
    value: ({ portfolio: { contains } }) => lines(contains),
  },
  sentence: { ...TEXT, heading: "In words", width: 68, value: ({ portfolio }) => portfolioInWords(portfolio) },
  each: {
    ...TEXT,
    heading: "By what each counts",
    width: 100,
    means: "Each relationship: what it counts as, whether by judgement, and how its codes were identified.",
    value: ({ theirs }) => eachOf(theirs),
  },
});

/** A line each: "Repair: Systems integration, judged (Not enough, 2 of 6 known, 4 possible)". */
function eachOf(theirs: readonly AssessedRelationship[]): string {
  const words = theirs.slice(0, MOST_NAMES).map(({ relationship, countsAs, found }) => {
    const counts = countsAs.length === 0 ? "nothing" : countsAs.join(" and ");
    const by = relationship.judged.length > 0 && countsAs.length > 0 ? ", judged" : "";
    return `${serviceInWords(relationship)}: ${counts}${by} (${resultInBrief(found)})`;
  });
  const more = theirs.length - words.length;
  return [...words, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}
