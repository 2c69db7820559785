import type { Assessment } from "../../../methods/hvm";
import type { FirmAlignment } from "../../../methods/hvm/analyses/alignment/firm";
import { onParts } from "../../../methods/hvm/analyses/alignment/words";
import { FIRM, SUMMARY } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

/** A firm with its parts. */
export interface Aligned extends Assessment {
  readonly alignment: FirmAlignment;
}

/** A row a firm: whether its parts say the same. What each part says stands in a table of its own. */
export const FIRMS = tablesOf<Aligned, Results>().table({
  firm: FIRM,
  class: SUMMARY.columns.class,
  meanSimilarity: {
    heading: "Mean similarity of the parts",
    unit: "coefficient",
    width: 14,
    means:
      "The mean of Pearson's r over all pairs of the parts' six scores, −1 to 1. Blank unless every part has six scores and a shape.",
    value: ({ alignment }) => alignment.meanSimilarity,
  },
  verdict: {
    heading: "Alignment",
    unit: "text",
    width: 17,
    means:
      "Aligned: 5 % of unrelated profiles reach so high a mean similarity; weakly aligned: 25 % do; else not aligned.",
    value: ({ alignment }) => alignment.verdict,
  },
  apart: {
    heading: "Part apart",
    unit: "text",
    width: 28,
    means: "The part least like the others, unless the firm is aligned; blank on a tie and with two parts.",
    value: ({ alignment: { apart, verdict } }) => (verdict === "aligned" ? null : apart),
  },
  partsInClass: {
    heading: "Parts in the class",
    unit: "count",
    width: 11,
    means:
      "How many parts by themselves are nearest to the firm's class alone. An indication, never a finding: see the fewest answers.",
    value: ({ alignment }) => alignment.partsInClass,
  },
  fewest: {
    heading: "Fewest answers behind a value",
    unit: "count",
    width: 14,
    means: "The fewest answers behind any of the parts' six scores. At 1 a single answer decides that value.",
    value: ({ alignment }) => Math.min(...alignment.parts.map(({ fewestAnswers }) => fewestAnswers)),
  },
  why: {
    heading: "Why not",
    unit: "text",
    width: 50,
    wrap: true,
    value: (firm) => [...onParts(firm.alignment.parts), ...onClass(firm)].join(" ") || null,
  },
});

/** Why nothing is said of the class. */
function onClass({ notClassifiable, tie }: Assessment): string[] {
  if (notClassifiable) return [notClassifiable.reason];
  return tie ? [`Equally close to ${tie.join(" and ")}: no class to compare the parts with.`] : [];
}
