import { below as placeBelow, seededGenerator } from "../../../numbers/generator";
import { STEP, type Steps } from "../../../steps";
import type { Six } from "../../catalogue/propositions";
import type { QuickFinder } from "../../classes/finder";
import type { Chance } from "../chance";
import type { Ballots } from "./ballots";
import type { Urn } from "./urns";

/** About how much work a draw is, and to find the nearest of six footprints. */
const DRAW = 8;
const FIND = 60;

/** How often each set of footprints was nearest, by the set (see `Standing`); 0 is the set of none. */
export type Tally = Float64Array;

/**
 * Draws items anew, over and over: from each urn with k items max(1, k − 1) with replacement, an item drawn twice counting twice.
 *
 * k − 1 and not k, because k draws give (k − 1)/k of the variance of a mean (Rao & Wu 1988, Journal of the American Statistical
 * Association 83). The generator starts from the seed; draws run resample by resample, within one from A to F.
 */
export function* itemResamples(urns: Six<Urn>, finder: QuickFinder, chance: Chance): Steps<Tally> {
  const own = new Float64Array(2 * Math.max(...urns.map(({ voices }) => voices)));
  const draws = Int32Array.from(urns, ({ items }) => drawsFrom(items.length));
  const score = (words: Uint32Array, scores: Float64Array) => {
    for (let v = 0, from = 0; v < 6; v++) {
      drawnScore(urns[v]!, words, from, own, scores, v);
      from += draws[v]!;
    }
  };
  const work = urns.reduce((sum, { voices }, v) => sum + draws[v]! * (DRAW + 2 * voices), 0);
  return yield* resamples({ draws: draws.reduce((sum, each) => sum + each, 0), work, score }, finder, chance);
}

/** Draws respondents anew: n − 1 of n with replacement. The generator starts from the seed. */
export function* respondentResamples(ballots: Ballots, finder: QuickFinder, chance: Chance): Steps<Tally> {
  const draws = ballots.respondents - 1;
  const score = (words: Uint32Array, scores: Float64Array) => drawnScores(ballots, words, scores);
  return yield* resamples({ draws, work: draws * (DRAW + 12), score }, finder, chance);
}

/** How many items are drawn from an urn of so many. */
export function drawsFrom(items: number): number {
  return Math.max(1, items - 1);
}

/** What is drawn over and over. */
interface Drawing {
  /** So many words a resample takes. */
  readonly draws: number;
  readonly work: number;
  /** The six scores that the words draw. */
  score(words: Uint32Array, scores: Float64Array): void;
}

function* resamples(drawing: Drawing, finder: QuickFinder, { seed, resamples }: Chance): Steps<Tally> {
  const generator = seededGenerator(seed);
  const tally = new Float64Array(64);
  const words = new Uint32Array(drawing.draws);
  const scores = new Float64Array(6);
  const batch = Math.max(1, Math.floor(STEP / (drawing.work + FIND)));
  for (let done = 0; done < resamples; done += batch) {
    const now = Math.min(batch, resamples - done);
    for (let i = 0; i < now; i++) {
      generator.fill(words);
      drawing.score(words, scores);
      tally[finder.nearest(scores)]!++;
    }
    yield now * (drawing.work + FIND);
  }
  return tally;
}

/**
 * Scores an urn by the items that the words from a place on draw: `scores[v]`. `own` is room for two sums a voice.
 *
 * It returns nothing, as a number that is returned may take memory, millions of times.
 */
function drawnScore(
  urn: Urn,
  words: Uint32Array,
  from: number,
  own: Float64Array,
  scores: Float64Array,
  v: number,
): void {
  const { items, voices, above, below } = urn;
  const size = items.length;
  const to = from + drawsFrom(size);
  let sum = 0;
  let count = 0;
  if (voices === 1) {
    for (let d = from; d < to; d++) {
      const item = placeBelow(size, words[d]!);
      sum += above[item]!;
      count += below[item]!;
    }
    scores[v] = sum / count;
    return;
  }
  own.fill(0);
  for (let d = from; d < to; d++) {
    const at = placeBelow(size, words[d]!) * voices;
    for (let i = 0; i < voices; i++) {
      own[i]! += above[at + i]!;
      own[voices + i]! += below[at + i]!;
    }
  }
  for (let i = 0; i < voices; i++) {
    const weight = own[voices + i]!;
    if (weight === 0) continue;
    sum += own[i]! / weight;
    count++;
  }
  scores[v] = sum / count;
}

/** Scores a firm by the respondents that the words draw; the words are used up. */
function drawnScores({ respondents, above, below }: Ballots, words: Uint32Array, scores: Float64Array): void {
  for (let d = 0; d < words.length; d++) words[d] = 6 * placeBelow(respondents, words[d]!);
  for (let v = 0; v < 6; v++) {
    let sum = 0;
    let weight = 0;
    for (let d = 0; d < words.length; d++) {
      const at = words[d]! + v;
      sum += above[at]!;
      weight += below[at]!;
    }
    scores[v] = sum / weight;
  }
}
