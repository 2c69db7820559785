import {
  type AssessOptions,
  assess,
  type Assessment,
  figuresOf,
  HIGHEST,
  LOWEST,
  namesOf,
  type PropositionName,
  type Six,
  TOLERANCE,
  mapSix,
  sixOf,
} from "../index";

/** The smallest step of a score in the what-if, and how finely a flip is told: as scores are shown. */
export const STEP = 0.01;

/** A firm as it would be assessed with these six scores. */
export function assessScores(firm: string, scores: Six<number>, options: Required<AssessOptions>): Assessment {
  return assess({ kind: "profiles", unit: "scores", firms: [firm], profiles: [scores] }, options).firms[0]!;
}

/** The nearest score of one VPD, upwards or downwards, at which the class is another. */
export interface Flip {
  readonly vpd: number;
  /** A whole multiple of STEP. */
  readonly score: number;
  /** Class there; several on a tie, none for a flat profile. */
  readonly becomes: readonly PropositionName[];
}

/**
 * For each VPD, the score nearest to its own at which the class changes while the other five stay; null where no score of
 * 1 to 5 changes it. Found by trying every hundredth, as the sheets show scores; of two equally near the higher.
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

/** Six values with one of them replaced. */
export function replaced(values: Six<number>, at: number, value: number): Six<number> {
  return mapSix(values, (old, i) => (i === at ? value : old));
}
