import { placeOfProposition, PROPOSITIONS, type PropositionName, type Six } from "../catalogue/propositions";
import { MEASURES, type MeasureName } from "../classes/measures";
import { seenBy } from "../classes/measures/measure";
import type { AssessOptions, Assessment } from "../study/assessment";

/**
 * What each VPD adds to the distance of a profile and a footprint.
 *
 * c(v), with Σ c(v) = d, or = d² where the measure's contributions sum to the squared distance (Euclidean). Where a measure
 * compares pairs of VPDs (Kendall), each half of a pair's part goes to one of the two.
 *
 * None of the six is negative; their unit is the measure's, or its square. Null where the measure is undefined.
 *
 * Source: each measure's own declaration (`Measure.contributions`). Convention: halving a pair's part is this project's.
 *
 * @param seen the firm's scores for a measure of order, else its percentages
 *
 * @example
 * shares("cityblock", [10, 20, 15, 5, 25, 25], [12, 15, 10, 39, 8, 16]) // [2, 5, 5, 34, 17, 9]
 * shares("kendall", [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 6, 5]) // [0, 0, 0, 0, 0.0666…, 0.0666…]
 * shares("correlation", [20, 20, 20, 20, 20, 20], [12, 15, 10, 39, 8, 16]) // null
 */
export function shares(measure: MeasureName, seen: Six<number>, footprint: Six<number>): Six<number> | null {
  const { describe, contributions } = MEASURES[measure];
  const [a, b] = [describe(seen), describe(footprint)];
  if (a === null || b === null) return null;
  const parts = contributions.of(a, b);
  return (contributions.per === "pair" ? halves(parts) : parts) as unknown as Six<number>;
}

/**
 * How much each VPD speaks for one footprint rather than another: what it adds to the distance of the other, minus what it
 * adds to the distance of the one.
 *
 * Positive pulls towards the one. The six sum to the difference of the two distances, or of their squares where the
 * measure's contributions sum to the square. Null where the measure is undefined.
 *
 * @param seen as in `shares`
 *
 * @example
 * pulls("cityblock", [10, 20, 15, 5, 25, 25], [4, 6, 13, 9, 16, 52], [12, 15, 10, 39, 8, 16]) // [-4, -9, 3, 30, 8, -18]
 */
export function pulls(
  measure: MeasureName,
  seen: Six<number>,
  one: Six<number>,
  other: Six<number>,
): Six<number> | null {
  const toOne = shares(measure, seen, one);
  const toOther = shares(measure, seen, other);
  return toOne && toOther && (toOther.map((value, v) => value - toOne[v]!) as unknown as Six<number>);
}

/** `pulls` of an assessed firm towards one proposition rather than another, as it was assessed; null without a profile. */
export function pullsOf(
  { scores, percentages, notClassifiable }: Assessment,
  { measure, footprints }: Required<AssessOptions>,
  one: PropositionName,
  other: PropositionName,
): Six<number> | null {
  if (percentages === null) return null;
  const levels = scores.includes(null) ? percentages : (scores as Six<number>);
  const seen = seenBy(MEASURES[measure], levels, percentages, notClassifiable?.code === "flat-profile");
  const of = (name: PropositionName) => footprints[placeOfProposition(name)]!;
  return seen && pulls(measure, seen, of(one), of(other));
}

/** Of the pairs AB, AC … EF to the six, half of each to either. */
function halves(pairs: readonly number[]): number[] {
  const result = PROPOSITIONS.map(() => 0);
  let pair = 0;
  for (let i = 0; i < result.length; i++) {
    for (let j = i + 1; j < result.length; j++) {
      const half = pairs[pair++]! / 2;
      result[i]! += half;
      result[j]! += half;
    }
  }
  return result;
}
