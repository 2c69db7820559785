import { ALIGNED_PARTS } from "./alignment";
import { BLANK } from "./codings/blank";
import { NONE_IS_RIGHT } from "./codings/none";
import { WRONG_CODE } from "./codings/wrong-code";
import { COLLEAGUES_CALCULATION } from "./colleague";
import type { Exercise } from "./exercise";
import { SHORT_CUTS } from "./short-cuts";
import { LEAVE_ONE_OUT } from "./stability";
import { WISHED_CHANGES } from "./transition";
import { TYPED_ANSWERS } from "./typed";

/** All exercises, in the order of their sheets: Exercise 1, Exercise 2, … */
const ALL = {
  typed: TYPED_ANSWERS,
  colleague: COLLEAGUES_CALCULATION,
  shortCuts: SHORT_CUTS,
  stability: LEAVE_ONE_OUT,
  alignment: ALIGNED_PARTS,
  transition: WISHED_CHANGES,
  wrongCode: WRONG_CODE,
  blank: BLANK,
  none: NONE_IS_RIGHT,
} as const;

export type ExerciseId = keyof typeof ALL;

export const EXERCISES: Readonly<Record<ExerciseId, Exercise>> = ALL;
export const EXERCISE_IDS = Object.keys(ALL) as readonly ExerciseId[];

/** How many questions there are on all sheets together. */
export const QUESTIONS = EXERCISE_IDS.reduce((sum, id) => sum + EXERCISES[id].questions.length, 0);
