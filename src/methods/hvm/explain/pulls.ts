import { MEASURES, type MeasureName, type Six, sixAt } from "../index";

/**
 * What each VPD adds to the distance of a profile and a footprint; the six sum to the distance.
 *
 * Half squared differences of the two profiles brought to length 1 (correlation, cosine, and Spearman on ranks), absolute
 * differences (city-block), or squared ones (Euclidean: the six sum to the squared distance). Kendall compares pairs of
 * VPDs; each half of a pair's share goes to one of the two. Null where the measure is undefined.
 *
 * @param seen the firm's scores for a measure of order, else its percentages
 */
export function shares(measure: MeasureName, seen: Six<number>, footprint: Six<number>): Six<number> | null {
  const { describe, unit } = MEASURES[measure];
  const a = describe(seen);
  const b = describe(footprint);
  if (a === null || b === null) return null;
  if (unit === "percentage points") {
    return sixAt(a.map((value, i) => (measure === "cityblock" ? Math.abs(value - b[i]!) : (value - b[i]!) ** 2)));
  }
  const lengthA = Math.hypot(...a);
  const lengthB = Math.hypot(...b);
  const parts = a.map((value, i) => (value / lengthA - b[i]! / lengthB) ** 2 / 2);
  return sixAt(parts.length === 6 ? parts : halves(parts));
}

/**
 * How much each VPD speaks for one footprint rather than another: what it adds to the distance of the other, minus what it adds
 * to the distance of the one. Positive pulls towards the one. The six sum to the difference of the two distances (of
 * their squares, under the Euclidean measure).
 */
export function pulls(
  measure: MeasureName,
  seen: Six<number>,
  one: Six<number>,
  other: Six<number>,
): Six<number> | null {
  const toOne = shares(measure, seen, one);
  const toOther = shares(measure, seen, other);
  return toOne && toOther && sixAt(toOther.map((value, v) => value - toOne[v]!));
}

/** Of the pairs AB, AC … EF to the six, half of each to either. */
function halves(pairs: readonly number[]): number[] {
  const result = [0, 0, 0, 0, 0, 0];
  let pair = 0;
  for (let i = 0; i < 6; i++) {
    for (let j = i + 1; j < 6; j++) {
      const half = pairs[pair++]! / 2;
      result[i]! += half;
      result[j]! += half;
    }
  }
  return result;
}
