import { equal } from "../../../numbers/equal";
import { mean } from "../../../numbers/mean";
import { type ByVpd, byVpd, placeOfProposition, type Six, sixAt, type Vpd } from "../../catalogue/propositions";
import type { Nearest } from "../../classes/nearest";
import { CORRELATION } from "../../classes/measures/correlation";
import type { Assessment, AssessOptions } from "../../study/assessment";
import { type PartAnswers, type PartProfile, profileAt } from "./part-answers";
import { meanSimilarityOf, type PairSimilarity, rOf, similaritiesOf } from "./similarities";
import { type Verdict, verdictOf } from "./verdict";

/** What a firm says in one part of the questionnaire. */
export interface AlignedPart {
  readonly part: string;
  /** 1..5; null without an answer. */
  readonly scores: ByVpd<number | null>;
  readonly answers: ByVpd<number>;
  /** The fewest answers behind one of the six scores. */
  readonly fewestAnswers: number;
  /** The footprints nearest to the part alone: an indication, as it may rest on single answers. */
  readonly nearest: Nearest;
  /** To the footprint of the firm's class, −1..1; null without a class. */
  readonly similarityToClass: number | null;
  /** VPDs without an answer. */
  readonly lacks: readonly Vpd[];
  /** Whether all six scores are equal. */
  readonly flat: boolean;
}

/** Whether a firm says the same in all parts. */
export interface FirmAlignment {
  readonly parts: readonly AlignedPart[];
  readonly similarities: readonly PairSimilarity[];
  /** Over all pairs; null unless every part has six scores and a shape, as a mean over fewer would not compare. */
  readonly meanSimilarity: number | null;
  readonly verdict: Verdict | null;
  /** The part least like the others; null on a tie and with two parts. */
  readonly apart: string | null;
  /** How many parts have the firm's class as their only nearest; null without a class. */
  readonly partsInClass: number | null;
}

/** How the parts of one firm compare. `nearestTo` finds the proposition nearest to six scores, as for the class. */
export function firmAlignment(
  known: readonly PartAnswers[],
  index: number,
  { classification }: Assessment,
  { footprints }: Required<AssessOptions>,
  nearestTo: (scores: Six<number | null>) => Nearest,
): FirmAlignment {
  const profiles = known.map((part) => profileAt(part, index));
  const footprint = classification && CORRELATION.describe(footprints[placeOfProposition(classification)]!);
  const parts = profiles.map(({ part, scores, lacks, flat, shape }, p): AlignedPart => {
    const counts = sixAt(known[p]!.answers, 6 * index);
    return {
      part,
      scores: byVpd(scores),
      answers: byVpd(counts),
      fewestAnswers: Math.min(...counts),
      nearest: nearestTo(scores),
      similarityToClass: rOf(shape, footprint),
      lacks,
      flat,
    };
  });
  const similarities = similaritiesOf(profiles);
  const meanSimilarity = meanSimilarityOf(similarities);
  const isWhole = meanSimilarity !== null;
  return {
    parts,
    similarities,
    meanSimilarity,
    verdict: isWhole ? verdictOf(meanSimilarity, parts.length) : null,
    apart: isWhole ? apartOf(profiles, similarities) : null,
    partsInClass: classification && parts.filter(({ nearest }) => nearest === classification).length,
  };
}

/** The part whose mean similarity to the others is lowest. */
function apartOf(profiles: readonly PartProfile[], similarities: readonly PairSimilarity[]): string | null {
  if (profiles.length < 3) return null;
  const names = profiles.map(({ part }) => part);
  const means = names.map((name) => mean(similarities.filter(({ parts }) => parts.includes(name)).map(({ r }) => r!)));
  const lowest = Math.min(...means);
  const least = names.filter((_, p) => equal(means[p]!, lowest));
  return least.length === 1 ? least[0]! : null;
}
