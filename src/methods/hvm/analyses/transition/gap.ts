import { TOLERANCE } from "../../../numbers/equal";
import { mapSix, type Six } from "../../catalogue/propositions";
import { HIGHEST, LOWEST } from "../../catalogue/scale";
import { scatterOf } from "../../classes/split";

/** The profile that a firm would have with the shape it wishes for, and what is missing to it, in score points. */
export interface Gap {
  readonly target: Six<number>;
  /** target − score; sums to 0. */
  readonly gapScore: Six<number>;
  /** Whether the target can be answered at all: all six are 1 to 5. */
  readonly targetWithinScale: boolean;
}

/**
 * Where a firm would have to put more weight, and where less, to have the shape of a footprint at its own level and steepness.
 *
 * t(v) = s̄ + S·u(v), where s̄ is the mean of the six scores, S = √Σ(s − s̄)², and u the footprint minus its mean, divided by its
 * own such root; gap(v) = t(v) − s(v). The six sum to 0.
 *
 * Scores are 1..5, the footprint in any unit and not flat. Of a flat profile the gaps are all 0, and say nothing.
 *
 * Source: analyses.md, section 2, after Cronbach & Gleser (1953). Footprints are steep and firms flat, so that the difference of
 * their percentages only describes; this one can be acted upon.
 *
 * @example
 * gapOf([1, 2, 3, 4, 5, 3], [50, 40, 30, 20, 10, 30]).gapScore // [4, 2, 0, -2, -4, 0]
 */
export function gapOf(scores: Six<number>, footprint: Six<number>): Gap {
  const level = mean(scores);
  const expected = mean(footprint);
  const steepness = scatterOf(scores) / scatterOf(footprint);
  const target = mapSix(footprint, (value) => level + steepness * (value - expected));
  return {
    target,
    gapScore: mapSix(target, (value, v) => value - scores[v]!),
    targetWithinScale: target.every((value) => value >= LOWEST - TOLERANCE && value <= HIGHEST + TOLERANCE),
  };
}

function mean(six: Six<number>): number {
  return six.reduce((sum, value) => sum + value, 0) / 6;
}
