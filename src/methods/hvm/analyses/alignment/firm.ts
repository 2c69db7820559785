import { equal, isFlat } from "../../../numbers/equal";
import { mean } from "../../../numbers/mean";
import { type ByVpd, byVpd, placeOfProposition, type Six, sixAt, type Vpd, VPDS } from "../../catalogue/propositions";
import type { Nearest } from "../../classes/nearest";
import { similarityOf } from "../../classes/similarity";
import type { Assessment, AssessOptions } from "../../study/assessment";
import { pairsOf } from "./pairs";
import { type PartAnswers, scoresAt } from "./part-answers";
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

/** How alike two parts are. */
export interface PairSimilarity {
  readonly parts: readonly [string, string];
  /** −1..1; null where one of the two lacks a score or has no shape. */
  readonly r: number | null;
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
  const six = known.map((part) => scoresAt(part, index));
  const shapes = six.map((scores) => (isShape(scores) ? scores : null));
  const footprint = classification && footprints[placeOfProposition(classification)]!;
  const parts = known.map(({ part, answers }, p): AlignedPart => {
    const counts = sixAt(answers, 6 * index);
    const lacks = VPDS.filter((_, v) => six[p]![v] === null);
    return {
      part,
      scores: byVpd(six[p]!),
      answers: byVpd(counts),
      fewestAnswers: Math.min(...counts),
      nearest: nearestTo(six[p]!),
      similarityToClass: footprint && shapes[p]! && similarityOf(shapes[p], footprint),
      lacks,
      flat: lacks.length === 0 && shapes[p] === null,
    };
  });
  const pairs = pairsOf(known.length);
  const similarities = pairs.map(([p, q]): PairSimilarity => {
    const [one, other] = [shapes[p]!, shapes[q]!];
    return { parts: [known[p]!.part, known[q]!.part], r: one && other && similarityOf(one, other) };
  });
  const meanSimilarity = shapes.includes(null) ? null : mean(similarities.map(({ r }) => r!));
  return {
    parts,
    similarities,
    meanSimilarity,
    verdict: meanSimilarity === null ? null : verdictOf(meanSimilarity, parts.length),
    apart:
      meanSimilarity === null
        ? null
        : apartOf(
            parts.map(({ part }) => part),
            similarities,
          ),
    partsInClass: classification && parts.filter(({ nearest }) => nearest === classification).length,
  };
}

function isShape(scores: Six<number | null>): scores is Six<number> {
  return !scores.includes(null) && !isFlat(scores as Six<number>);
}

/** The part whose mean similarity to the others is lowest. */
function apartOf(parts: readonly string[], similarities: readonly PairSimilarity[]): string | null {
  if (parts.length < 3) return null;
  const means = parts.map((part) =>
    mean(similarities.flatMap(({ parts: two, r }) => (two.includes(part) ? [r!] : []))),
  );
  const lowest = Math.min(...means);
  const least = parts.filter((_, p) => equal(means[p]!, lowest));
  return least.length === 1 ? least[0]! : null;
}
