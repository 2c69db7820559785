import { type Six, sixOf } from "../../catalogue/propositions";
import type { Steps } from "../../../steps";
import type { ScoreRule } from "../../profile/scores";
import type { Countings, FirmAnswers } from "./firm-answers";

/**
 * What a firm answered on one VPD, added up by items: the urn that items are drawn from.
 *
 * Voices are what a score is the mean of: under "pooled" all respondents are one voice, under "respondent-mean" each is one. Item
 * j of the urn has Σ w·x of voice i at `above[j * voices + i]`, and Σ w at the same place of `below`.
 */
export interface Urn {
  /** Positions among the firm's items, in the key's order: those on the VPD that were answered at least once. */
  readonly items: readonly number[];
  readonly voices: number;
  readonly above: Float64Array;
  readonly below: Float64Array;
}

/** The six urns of a firm. */
export function* urnsOf(firm: FirmAnswers, rule: ScoreRule, as: keyof Countings = "answers"): Steps<Six<Urn>> {
  const respondents = firm.respondents.length;
  const counting = firm.counting[as];
  const voices = rule === "pooled" ? 1 : respondents;
  const urns: Urn[] = [];
  for (let v = 0; v < 6; v++) {
    const items = firm.items.flatMap((item, i) => (item.weights[v]! > 0 && isAnswered(firm, i, as) ? [i] : []));
    const above = new Float64Array(items.length * voices);
    const below = new Float64Array(items.length * voices);
    for (const [j, i] of items.entries()) {
      const { weights, reversed } = firm.items[i]!;
      const values = reversed ? counting.reversed : counting.plain;
      for (let r = 0; r < respondents; r++) {
        const value = values[firm.codes[i * respondents + r]!]!;
        if (Number.isNaN(value)) continue;
        const at = j * voices + (voices === 1 ? 0 : r);
        above[at]! += weights[v]! * value;
        below[at]! += weights[v]!;
      }
    }
    urns.push({ items, voices, above, below });
    yield 10 * items.length * respondents;
  }
  return sixOf((v) => urns[v]!);
}

/** Whether anyone in the firm answered an item. */
export function isAnswered(firm: FirmAnswers, item: number, as: keyof Countings = "answers"): boolean {
  const { codes, respondents } = firm;
  const { length } = respondents;
  const { plain } = firm.counting[as];
  for (let r = 0; r < length; r++) if (!Number.isNaN(plain[codes[item * length + r]!])) return true;
  return false;
}

/** The score of an urn without some of its items: NaN where nothing is left. The same as `scoreFirms` gives, if nothing is left out. */
export function scoreOf({ items, voices, above, below }: Urn, isLeftOut: (item: number) => boolean): number {
  let sum = 0;
  let count = 0;
  const kept = items.map((item) => !isLeftOut(item));
  for (let i = 0; i < voices; i++) {
    let own = 0;
    let weight = 0;
    for (let j = 0; j < kept.length; j++) {
      if (!kept[j]) continue;
      own += above[j * voices + i]!;
      weight += below[j * voices + i]!;
    }
    if (weight === 0) continue;
    sum += own / weight;
    count++;
  }
  return sum / count;
}

/** The six scores without some items. */
export function scoresOf(urns: Six<Urn>, isLeftOut: (item: number) => boolean): Float64Array {
  return Float64Array.from(urns, (urn) => scoreOf(urn, isLeftOut));
}
