import type { Steps } from "../../../steps";
import type { ScoreRule } from "../../profile/scores";
import type { Countings, FirmAnswers } from "./firm-answers";

/**
 * What a firm answered, added up by VPD and item: six urns that items are drawn from, one behind the other. In the urn of VPD v are
 * the entries from `starts[v]` on and before `starts[v + 1]`.
 *
 * Voices are what a score is the mean of: under "pooled" all respondents are one voice, under "respondent-mean" each is one. Entry
 * e has Σ w·x of voice i at `above[e * voices + i]`, and Σ w at the same place of `below`.
 */
export interface Urns {
  readonly starts: readonly number[];
  /** Of each entry its position among the firm's items; the key's order in each urn: those on the VPD that were answered at least once. */
  readonly items: readonly number[];
  readonly voices: number;
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/** The six urns of a firm. */
export function* urnsOf(firm: FirmAnswers, rule: ScoreRule, as: keyof Countings = "answers"): Steps<Urns> {
  const voices = rule === "pooled" ? 1 : firm.respondents.length;
  if (as !== "answers") return yield* filled(firm, voices, as);
  const byVoices = known.get(firm) ?? new Map<number, Urns>();
  known.set(firm, byVoices);
  const urns = byVoices.get(voices) ?? (yield* filled(firm, voices, as));
  byVoices.set(voices, urns);
  return urns;
}

/** By the number of voices what was filled before, as several questions are put to the same urns. */
const known = new WeakMap<FirmAnswers, Map<number, Urns>>();

function* filled(firm: FirmAnswers, voices: number, as: keyof Countings): Steps<Urns> {
  const respondents = firm.respondents.length;
  const counting = firm.counting[as];
  const { starts, items } = entriesOf(firm, as);
  const above = new Float64Array(items.length * voices);
  const below = new Float64Array(items.length * voices);
  for (let v = 0; v < 6; v++) {
    for (let entry = starts[v]!; entry < starts[v + 1]!; entry++) {
      const { weights, reversed } = firm.items[items[entry]!]!;
      const values = reversed ? counting.reversed : counting.plain;
      const weight = weights[v]!;
      const first = items[entry]! * respondents;
      for (let r = 0; r < respondents; r++) {
        const value = values[firm.codes[first + r]!]!;
        if (Number.isNaN(value)) continue;
        const at = entry * voices + (voices === 1 ? 0 : r);
        above[at]! += weight * value;
        below[at]! += weight;
      }
    }
    yield 10 * (starts[v + 1]! - starts[v]!) * respondents;
  }
  return { starts, items, voices, above, below };
}

function entriesOf(firm: FirmAnswers, as: keyof Countings): Pick<Urns, "starts" | "items"> {
  const answered = firm.items.map((_, i) => isAnswered(firm, i, as));
  const starts = [0];
  const items: number[] = [];
  for (let v = 0; v < 6; v++) {
    for (let i = 0; i < answered.length; i++) if (answered[i] && firm.items[i]!.weights[v]! > 0) items.push(i);
    starts.push(items.length);
  }
  return { starts, items };
}

/** Whether anyone in the firm answered an item. */
export function isAnswered(firm: FirmAnswers, item: number, as: keyof Countings = "answers"): boolean {
  const { codes, respondents } = firm;
  const { length } = respondents;
  const { plain } = firm.counting[as];
  for (let r = 0; r < length; r++) if (!Number.isNaN(plain[codes[item * length + r]!])) return true;
  return false;
}

/** How many items are in each urn. */
export function sizesOf({ starts }: Urns): number[] {
  return starts.slice(1).map((end, v) => end - starts[v]!);
}

/** The score on a VPD without some items: NaN where nothing is left. The same as `scoreFirms` gives, if nothing is left out. */
export function scoreOf(urns: Urns, v: number, isLeftOut: (item: number) => boolean): number {
  const { starts, items, voices, above, below } = urns;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < voices; i++) {
    let own = 0;
    let weight = 0;
    for (let entry = starts[v]!; entry < starts[v + 1]!; entry++) {
      if (isLeftOut(items[entry]!)) continue;
      own += above[entry * voices + i]!;
      weight += below[entry * voices + i]!;
    }
    if (weight === 0) continue;
    sum += own / weight;
    count++;
  }
  return sum / count;
}

/** The six scores without some items. */
export function scoresOf(urns: Urns, isLeftOut: (item: number) => boolean): Float64Array {
  const scores = new Float64Array(6);
  for (let v = 0; v < 6; v++) scores[v] = scoreOf(urns, v, isLeftOut);
  return scores;
}
