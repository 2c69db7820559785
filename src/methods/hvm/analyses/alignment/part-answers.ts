import { type Six, sixOf, type Vpd, VPDS } from "../../catalogue/propositions";
import type { Key } from "../../catalogue/key";
import { CORRELATION } from "../../classes/measures/correlation";
import { isAnswer } from "../../profile/answers";
import { scoreFirms, type ScoreRule } from "../../profile/scores";
import type { Steps } from "../../../steps";
import type { AnswerStudy } from "../../study/study";

/** What the answers to one part come to, six numbers a firm in the order A–F. */
export interface PartAnswers {
  readonly part: string;
  /** By the chosen rule; NaN where nothing was answered. */
  readonly scores: Float64Array;
  /** How many answers there are, whatever they weigh. */
  readonly answers: Uint32Array;
}

/** About how much work it is to score or to count a cell. */
const CELL = 4;

/** Scores and numbers of answers of all firms on each of these parts. */
export function* partAnswersOf(
  { key, answers }: AnswerStudy,
  parts: readonly string[],
  rule: ScoreRule,
): Steps<PartAnswers[]> {
  const { codes, firmOf, firms, items } = answers;
  const found: PartAnswers[] = [];
  for (const part of parts) {
    const scores = scoreFirms(onlyPart(key, part), answers, rule);
    found.push({ part, scores, answers: new Uint32Array(6 * firms.length) });
    yield CELL * codes.length;
  }
  const countedOn = items.map((index) => {
    const { part, weights } = key.items[index]!;
    return {
      counts: found.find((each) => each.part === part)?.answers,
      vpds: weights.flatMap((w, v) => (w > 0 ? [v] : [])),
    };
  });
  for (let row = 0, at = 0; row < firmOf.length; row++) {
    const firm = 6 * firmOf[row]!;
    for (const { counts, vpds } of countedOn) {
      if (isAnswer(codes[at++]!) && counts) for (const v of vpds) counts[firm + v]!++;
    }
  }
  yield CELL * codes.length;
  return found;
}

/** What a firm says in a part. */
export interface PartProfile {
  readonly part: string;
  /** Null without an answer. */
  readonly scores: Six<number | null>;
  /** VPDs without an answer. */
  readonly lacks: readonly Vpd[];
  /** Whether all six scores are equal. */
  readonly flat: boolean;
  /** The scores as the correlation describes them, once for all comparisons; null where one lacks or they have no shape. */
  readonly shape: readonly number[] | null;
}

/** What firm number `firm` says in a part. */
export function profileAt({ part, scores }: PartAnswers, firm: number): PartProfile {
  const six = sixOf((v) => numberOrNull(scores[6 * firm + v]!));
  const lacks = VPDS.filter((_, v) => six[v] === null);
  const whole = lacks.length === 0 ? (six as Six<number>) : null;
  const shape = whole && CORRELATION.describe(whole);
  return { part, scores: six, lacks, flat: whole !== null && shape === null, shape };
}

function numberOrNull(score: number): number | null {
  return Number.isNaN(score) ? null : score;
}

/** The key with all items of other parts weighing nothing. */
function onlyPart(key: Key, part: string): Key {
  return {
    items: key.items.map((item) => (item.part === part ? item : { ...item, weights: [0, 0, 0, 0, 0, 0] })),
  };
}
