import { STEP, type Steps } from "../../../steps";
import type { QuickFinder } from "../../classes/finder";
import type { Ballots } from "./ballots";
import { type Draws, drawsFrom } from "./draws";
import { sizesOf, type Urns } from "./urns";

/** About how much work a draw is, and to find the nearest of six footprints. */
const DRAW = 2;
const FIND = 60;

/** How often each set of footprints was nearest, by the set (see `Standing`); 0 is the set of none. */
export type Tally = Float64Array;

/**
 * Draws items anew, over and over: from each urn with k items max(1, k − 1) with replacement, an item drawn twice counting twice.
 *
 * k − 1 and not k, because k draws give (k − 1)/k of the variance of a mean (Rao & Wu 1988, Journal of the American Statistical
 * Association 83). The generator starts from the seed; draws run resample by resample, within one from A to F.
 */
export function* itemResamples(urns: Urns, finder: QuickFinder, draws: Draws): Steps<Tally> {
  const sizes = sizesOf(urns);
  const each = Int32Array.from(sizes, drawsFrom);
  const own = new Float64Array(2 * urns.voices);
  const score: Scoring =
    urns.voices === 1
      ? (places, from, scores) => scorePooled(urns, each, places, from, scores)
      : (places, from, scores) => scoreVoices(urns, each, places, from, scores, own);
  const work = each.reduce((sum, count) => sum + count, 0) * (DRAW + 2 * urns.voices);
  return yield* resamples({ sizes, work, score }, finder, draws);
}

/** Draws respondents anew: n − 1 of n with replacement. The generator starts from the seed. */
export function* respondentResamples(ballots: Ballots, finder: QuickFinder, draws: Draws): Steps<Tally> {
  const each = drawsFrom(ballots.respondents);
  const score: Scoring = (places, from, scores) => scoreBallots(ballots, each, places, from, scores);
  return yield* resamples({ sizes: [ballots.respondents], work: each * (DRAW + 12), score }, finder, draws);
}

/** What is drawn over and over. */
interface Drawing {
  readonly sizes: readonly number[];
  /** About how much work it is to score a resample. */
  readonly work: number;
  readonly score: Scoring;
}

/** Scores as many resamples as there is room for, whose places stand one after the other from some place on; six scores each. */
type Scoring = (places: Uint32Array, from: number, scores: Float64Array) => void;

/** So many resamples at most are scored before the nearest of each is found, */
const AT_A_TIME = 256;
/** here: what is written is read before anyone else goes on, and room for each firm anew would have to be swept up. */
const room = new Float64Array(6 * AT_A_TIME);

function* resamples({ sizes, work, score }: Drawing, finder: QuickFinder, draws: Draws): Steps<Tally> {
  const each = sizes.reduce((sum, size) => sum + drawsFrom(size), 0);
  const atATime = Math.max(1, Math.min(AT_A_TIME, Math.floor(STEP / (work + FIND))));
  const tally = new Float64Array(64);
  for (const places of draws.blocks(sizes)) {
    for (let from = 0; from < places.length; from += atATime * each) {
      const now = Math.min(atATime, (places.length - from) / each);
      const scores = room.subarray(0, 6 * now);
      score(places, from, scores);
      for (let at = 0; at < scores.length; at += 6) tally[finder.nearest(scores, at)]!++;
      yield now * (work + FIND);
    }
  }
  return tally;
}

/** Scores urns of one voice. */
function scorePooled(
  { above, below }: Urns,
  each: Int32Array,
  places: Uint32Array,
  from: number,
  scores: Float64Array,
): void {
  for (let at = 0, draw = from; at < scores.length;) {
    for (let v = 0; v < 6; v++) {
      let sum = 0;
      let weight = 0;
      for (const end = draw + each[v]!; draw < end; draw++) {
        const place = places[draw]!;
        sum += above[place]!;
        weight += below[place]!;
      }
      scores[at++] = sum / weight;
    }
  }
}

/** Scores urns of several voices; `own` is room for two sums a voice. */
function scoreVoices(
  { voices, above, below }: Urns,
  each: Int32Array,
  places: Uint32Array,
  from: number,
  scores: Float64Array,
  own: Float64Array,
): void {
  for (let at = 0, draw = from; at < scores.length;) {
    for (let v = 0; v < 6; v++) {
      own.fill(0);
      for (const end = draw + each[v]!; draw < end; draw++) {
        const first = places[draw]! * voices;
        for (let i = 0; i < voices; i++) {
          own[i]! += above[first + i]!;
          own[voices + i]! += below[first + i]!;
        }
      }
      let sum = 0;
      let count = 0;
      for (let i = 0; i < voices; i++) {
        const weight = own[voices + i]!;
        if (weight === 0) continue;
        sum += own[i]! / weight;
        count++;
      }
      scores[at++] = sum / count;
    }
  }
}

/** Scores a firm by respondents: all six scores in one go, as what a respondent adds to them lies together. */
function scoreBallots(
  { above, below }: Ballots,
  each: number,
  places: Uint32Array,
  from: number,
  scores: Float64Array,
): void {
  for (let at = 0, draw = from; at < scores.length; at += 6) {
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
    let [ofA, ofB, ofC, ofD, ofE, ofF] = [0, 0, 0, 0, 0, 0];
    for (const end = draw + each; draw < end; draw++) {
      const place = 6 * places[draw]!;
      a += above[place]!;
      b += above[place + 1]!;
      c += above[place + 2]!;
      d += above[place + 3]!;
      e += above[place + 4]!;
      f += above[place + 5]!;
      ofA += below[place]!;
      ofB += below[place + 1]!;
      ofC += below[place + 2]!;
      ofD += below[place + 3]!;
      ofE += below[place + 4]!;
      ofF += below[place + 5]!;
    }
    scores[at] = a / ofA;
    scores[at + 1] = b / ofB;
    scores[at + 2] = c / ofC;
    scores[at + 3] = d / ofD;
    scores[at + 4] = e / ofE;
    scores[at + 5] = f / ofF;
  }
}
