import { mean } from "../../../numbers/mean";
import { CORRELATION } from "../../classes/measures/correlation";
import { pairsOf } from "./pairs";
import type { PartProfile } from "./part-answers";

/** How alike two parts are. */
export interface PairSimilarity {
  readonly parts: readonly [string, string];
  /** −1..1; null where one of the two lacks a score or has no shape. */
  readonly r: number | null;
}

/** The similarity of each pair of parts, in the order 12, 13, 23. */
export function similaritiesOf(profiles: readonly PartProfile[]): PairSimilarity[] {
  return pairsOf(profiles.length).map(([p, q]) => {
    const [one, other] = [profiles[p]!, profiles[q]!];
    return { parts: [one.part, other.part], r: rOf(one.shape, other.shape) };
  });
}

/** The mean over all pairs, −1..1; null unless each has a value, as a mean over fewer would not compare between firms. */
export function meanSimilarityOf(similarities: readonly PairSimilarity[]): number | null {
  const given = similarities.flatMap(({ r }) => (r === null ? [] : [r]));
  return given.length === similarities.length ? mean(given) : null;
}

/** Pearson's r of two shapes, as `similarityOf` has it of two profiles; null where there is none. */
export function rOf(one: readonly number[] | null, other: readonly number[] | null): number | null {
  return one && other && 1 - CORRELATION.between(one, other);
}
