import { isFlat } from "../../numbers/equal";
import { percentagesOf } from "../../numbers/percentages";
import type { Footprints } from "../catalogue/footprints";
import { type Six, sixOf } from "../catalogue/propositions";
import { MEASURES, type MeasureName } from "./measures";
import { seenBy } from "./measures/measure";
import { type Nearest, nearestOf } from "./nearest";

/**
 * What finds the proposition nearest to six scores under a measure, as often as it is asked: a firm's class, had it these scores.
 *
 * Null where a score is missing (null or NaN) or all six are equal. Ties as in `standingOf`.
 *
 * @example
 * finderOf("correlation", FOOTPRINTS)([2.5, 3.4, 3.54, 2.38, 3.29, 4.88]) // "Socialisors"
 */
export function finderOf(measure: MeasureName, footprints: Footprints): (scores: Six<number | null>) => Nearest {
  const chosen = MEASURES[measure];
  const described = footprints.map((footprint) => chosen.describe(footprint)!);
  return (scores) => {
    if (scores.some((score) => score === null || Number.isNaN(score)) || isFlat(scores as Six<number>)) return null;
    const levels = scores as Six<number>;
    const profile = chosen.describe(seenBy<ArrayLike<number>>(chosen, levels, percentagesOf(levels), false)!);
    if (profile === null) return null;
    return nearestOf(sixOf((p) => chosen.between(profile, described[p]!)));
  };
}
