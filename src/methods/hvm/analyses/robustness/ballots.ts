import type { Steps } from "../../../steps";
import type { ScoreRule } from "../../profile/scores";
import type { FirmAnswers } from "./firm-answers";
import { urnsOf } from "./urns";

/**
 * What each respondent of a firm adds to its six scores: the score on VPD v is the sum of `above[6 * r + v]` over respondents
 * divided by that of `below`. Pooled these are Σ w·x and Σ w; under "respondent-mean" the respondent's own score and 1. A respondent
 * without an answer on the VPD adds 0 to both.
 */
export interface Ballots {
  readonly respondents: number;
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/** The ballots of a firm. */
export function* ballotsOf(firm: FirmAnswers, rule: ScoreRule): Steps<Ballots> {
  const respondents = firm.respondents.length;
  const above = new Float64Array(6 * respondents);
  const below = new Float64Array(6 * respondents);
  const urns = yield* urnsOf(firm, "respondent-mean");
  for (let v = 0; v < 6; v++) {
    for (let entry = urns.starts[v]!; entry < urns.starts[v + 1]!; entry++) {
      for (let r = 0; r < respondents; r++) {
        above[6 * r + v]! += urns.above[entry * respondents + r]!;
        below[6 * r + v]! += urns.below[entry * respondents + r]!;
      }
    }
    yield 5 * (urns.starts[v + 1]! - urns.starts[v]!) * respondents;
  }
  if (rule === "respondent-mean") {
    for (let at = 0; at < above.length; at++) {
      if (below[at] === 0) continue;
      above[at]! /= below[at]!;
      below[at] = 1;
    }
  }
  return { respondents, above, below };
}

/** The six scores without each of the respondents in turn, six a respondent. NaN where nobody else answered. */
export function scoresWithoutEach({ respondents, above, below }: Ballots): Float64Array {
  const sums = withoutEach(above, respondents);
  const counts = withoutEach(below, respondents);
  return sums.map((sum, at) => sum / counts[at]!);
}

/** Sums over all but one, added up from both ends: nothing is subtracted, so that nothing left is exactly 0. */
function withoutEach(values: Float64Array, respondents: number): Float64Array {
  const sums = new Float64Array(values.length);
  for (let v = 0; v < 6; v++) {
    let before = 0;
    for (let at = v; at < values.length; at += 6) {
      sums[at] = before;
      before += values[at]!;
    }
    let after = 0;
    for (let at = 6 * (respondents - 1) + v; at >= 0; at -= 6) {
      sums[at]! += after;
      after += values[at]!;
    }
  }
  return sums;
}
