import { type ByVpd, type Vpd, VPDS } from "../../../methods/hvm";
import { CAUTIONS, VERDICTS } from "../../../methods/hvm/analyses/transition/kind";
import { roadWords, weightWords } from "../../../methods/hvm/analyses/transition/words";
import type { Transition } from "../../../methods/hvm/analyses/transition/transition";
import { FIRM, lettered, rankDecimals } from "../../../methods/hvm/tables";
import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

/** A firm with a wish. */
export interface Wish {
  readonly firm: string;
  /** In words. */
  readonly class: string;
  readonly transition: Transition;
  /** Firms that are ranked on the VPD of the class, and of the wish. */
  readonly rankedOnCurrent: number | null;
  readonly rankedOnDesired: number;
  readonly why: readonly string[];
}

const { table, group } = tablesOf<Wish, Results>();

const VERDICT_WORDS = Object.entries(VERDICTS).map(([kind, { verdict, means }]) => `${verdict} (${kind}): ${means}`);

/** What each firm's wish would take, in words. */
export const WISHES = table({
  firm: FIRM,
  current: { heading: "Class", unit: "text", width: 25, value: ({ class: own }) => own },
  desired: {
    heading: "Desired proposition",
    unit: "text",
    width: 25,
    means: "What the firm wishes to be, as the sheet HVM Firms says.",
    value: ({ transition }) => transition.desired,
  },
  verdict: {
    heading: "Verdict",
    unit: "text",
    width: 13,
    means: `What the HVM paper thinks of this kind of transition; no number stands behind it, and only another class or another wish changes it. ${VERDICT_WORDS.join(" ")} Which of difficult and radical is harder the paper does not say.`,
    value: ({ transition }) => transition.verdict,
  },
  kind: {
    heading: "What changes",
    unit: "text",
    width: 30,
    means:
      "Whether the discipline changes, and whether value goes from hard (engineering) to soft (people) or the other way.",
    value: ({ transition: { kind } }) => (kind === "none" ? "none (already there)" : kind),
  },
  caution: {
    heading: "Caution",
    unit: "text",
    width: 36,
    wrap: true,
    means: "What the paper warns of, whoever wishes it.",
    value: ({ transition: { caution } }) => caution && CAUTIONS[caution],
  },
});

/** What it would take in numbers, and the road there. */
export const ROADS = table({
  firm: FIRM,
  rankOnCurrent: {
    heading: "Rank on the VPD of the class",
    unit: "rank",
    decimals: rankDecimals,
    width: 11,
    means: "As in Table 8 of the HVM paper; beside it, how many firms have a score there.",
    value: ({ transition }) => transition.rankOnCurrent,
  },
  rankedOnCurrent: { heading: "of firms", unit: "count", width: 8, value: ({ rankedOnCurrent }) => rankedOnCurrent },
  rankOnDesired: {
    heading: "Rank on the VPD of the wish",
    unit: "rank",
    decimals: rankDecimals,
    width: 11,
    value: ({ transition }) => transition.rankOnDesired,
  },
  rankedOnDesired: {
    heading: "of firms there",
    unit: "count",
    width: 8,
    value: ({ rankedOnDesired }) => rankedOnDesired || null,
  },
  distance: {
    heading: "Distance to the wish",
    unit: "distance",
    width: 11,
    means: "To the desired footprint, under the chosen measure.",
    value: ({ transition }) => transition.distance,
  },
  place: {
    heading: "Its place among the six",
    unit: "rank",
    width: 11,
    means: "1: no footprint is nearer. Equal distances share the better place.",
    value: ({ transition }) => transition.place,
  },
  weight: {
    heading: "Where to put weight",
    unit: "text",
    width: 48,
    wrap: true,
    means:
      "Gaps of half a score point or more, the largest first; all six stand to the right. What can take less weight need not be done worse.",
    value: ({ transition: { gapScore } }) => gapScore && weightWords(gapScore),
  },
  within: {
    heading: "Target within the scale",
    unit: "text",
    width: 11,
    means:
      "Whether all six scores that the firm aims at are 1 to 5: where not, it can have the desired shape only flatter than it is now.",
    value: ({ transition: { targetWithinScale } }) =>
      targetWithinScale === null ? null : targetWithinScale ? "yes" : "no",
  },
  road: {
    heading: "Road, % of the way",
    unit: "share",
    width: 10,
    means:
      "How much of the straight way to the desired shape must be gone until its footprint is the nearest; 0: it is already, alone or jointly. Under the correlation distance only.",
    value: ({ transition: { road } }) => road && 100 * road.share,
  },
  last: {
    heading: "Overtakes last",
    unit: "text",
    width: 25,
    means: "The footprint that is nearest until then.",
    value: ({ transition: { road } }) => road && road.overtakesLast,
  },
  similarity: {
    heading: "r there",
    unit: "coefficient",
    width: 8,
    means:
      "How alike profile and desired footprint are at the end of the road: being the nearest can mean little where r is small.",
    value: ({ transition: { road } }) => road && road.similarity,
  },
  words: {
    heading: "Road in words",
    unit: "text",
    width: 48,
    wrap: true,
    value: ({ transition: { road, desired } }) => road && roadWords(road, desired),
  },
  why: {
    heading: "Why not",
    unit: "text",
    width: 48,
    wrap: true,
    means: "Why some cells of the row are blank.",
    value: ({ why }) => why.join(" ") || null,
  },
});

const six = (of: (transition: Transition) => ByVpd<number> | null | undefined) => (wish: Wish, v: number) =>
  of(wish.transition)?.[VPDS[v] as Vpd] ?? null;

/** The numbers behind it, VPD by VPD. */
export const GAPS = table({
  firm: FIRM,
  gapPercent: group({
    ...lettered("percent", ", gap in % points"),
    called: "Gap in % points",
    means:
      "The desired footprint minus VPD %. It describes only: footprints are steep and firms flat, so that no firm is asked to close it.",
    value: six(({ gapPercent }) => gapPercent),
  }),
  gapScore: group({
    ...lettered("points", ", gap in score points"),
    called: "Gap in score points",
    means:
      "What is missing to a profile of the desired shape with the firm's own mean and steepness; the six sum to 0.",
    value: six(({ gapScore }) => gapScore),
  }),
  change: group({
    ...lettered("points", ", change on the road"),
    called: "Change on the road",
    means: "The part of that gap that brings the firm to where the desired footprint is the nearest.",
    value: six(({ road }) => road?.change),
  }),
});
