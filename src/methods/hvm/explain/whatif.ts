import { TOLERANCE } from "../../numbers/equal";
import { mapSix, type PropositionName, type Six, sixOf } from "../catalogue/propositions";
import { HIGHEST, LOWEST } from "../catalogue/scale";
import { namesOf } from "../classes/nearest";
import { assess } from "../study/assess";
import type { AssessOptions, Assessment } from "../study/assessment";
import { figuresOf } from "../study/figures";

/** How finely scores are tried: a hundredth of a point. */
export const STEP = 0.01;

/**
 * A firm as it would be assessed with these six scores, 1..5 each, alone in its study: its ranks are all 1.
 *
 * @throws {RangeError} as `assess` does
 *
 * @example
 * assessScores("HVM1", [2.5, 3.4, 3.54, 2.38, 3.29, 4.88], DEFAULT_OPTIONS).classification // "Socialisors"
 */
export function assessScores(firm: string, scores: Six<number>, options: Required<AssessOptions>): Assessment {
  return assess({ kind: "profiles", unit: "scores", firms: [firm], profiles: [scores] }, options).firms[0]!;
}

/** The nearest score of one VPD, upwards or downwards, at which the class is another. */
export interface Flip {
  /** In the order A–F, from 0. */
  readonly vpd: number;
  /** A whole multiple of STEP. */
  readonly score: number;
  /** Class there; several on a tie, none for a flat profile. */
  readonly becomes: readonly PropositionName[];
}

/**
 * For each VPD, the score nearest to its own at which the class changes while the other five stay.
 *
 * Every hundredth from 1 to 5 is tried. The class counts as changed when other footprints are nearest, so that a tie with the
 * class, and a flat profile, which has none, are changes too. Of two scores equally near (within 1e-9) the higher is taken.
 * Null where no score changes the class.
 *
 * Source: this project's; the HVM paper does not vary scores.
 *
 * @throws {RangeError} as `assess` does
 *
 * @example
 * flips([2.5, 3.4, 3.54, 2.38, 3.29, 4.88], DEFAULT_OPTIONS).map((flip) => flip && flip.score) // [null, 4.78, null, 4.76, 4.65, 2.97]
 */
export function flips(scores: Six<number>, options: Required<AssessOptions>): Six<Flip | null> {
  return sixOf((vpd) => flipOf(vpd, scores, options));
}

function flipOf(vpd: number, scores: Six<number>, options: Required<AssessOptions>): Flip | null {
  const tried: number[] = [];
  for (let step = Math.round(LOWEST / STEP); step <= Math.round(HIGHEST / STEP); step++) tried.push(step * STEP);
  const changed = tried.map((score) => replaced(scores, vpd, score));
  const profiles = [scores, ...changed];
  const { nearest } = figuresOf({ kind: "profiles", unit: "scores", firms: profiles.map(String), profiles }, options);
  let best: Flip | null = null;
  const own = scores[vpd]!;
  tried.forEach((score, i) => {
    if (nearest[1 + i] === nearest[0]) return;
    const nearer = best === null || Math.abs(score - own) <= Math.abs(best.score - own) + TOLERANCE;
    if (nearer) best = { vpd, score: Math.round(score / STEP) * STEP, becomes: namesOf(nearest[1 + i]!) };
  });
  return best;
}

/**
 * Six values with one of them replaced.
 *
 * @example
 * replaced([1, 2, 3, 4, 5, 4], 2, 5) // [1, 2, 5, 4, 5, 4]
 */
export function replaced(values: Six<number>, at: number, value: number): Six<number> {
  return mapSix(values, (old, i) => (i === at ? value : old));
}
