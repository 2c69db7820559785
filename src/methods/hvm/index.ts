/**
 * The first method, high value manufacturing: from answers to an assessment of each firm.
 *
 * A study (key, answers) becomes scores, percentages and a sequence; the profile is compared with six footprints under a
 * distance measure; the nearest is the class. `assess` does it all; the rest is its parts.
 *
 * catalogue/ holds what is given (propositions, scale, key, footprints), profile/ what a firm's answers come to, classes/ how
 * profiles are compared (a distance measure is one file and one line in classes/measures/index.ts), study/ the whole, with its
 * options, and explain/ why it came out so. Sentences stand here only where they are part of a result, such as remarks.
 */
export * from "./catalogue/propositions";
export * from "./catalogue/scale";
export * from "./catalogue/key";
export * from "./catalogue/questionnaire";
export * from "./catalogue/footprints";
export * from "./profile/answers";
export * from "./profile/encode";
export * from "./study/study";
export * from "./study/firm-facts";

export * from "./study/assessment";
export { HVM_OPTIONS, type HvmOptions } from "./study/options";
export { assess, DEFAULT_OPTIONS } from "./study/assess";
export { type Figures, figuresOf, nearestTo, secondTo } from "./study/figures";

export { equal, isFlat, TOLERANCE } from "../numbers/equal";
export { ranks } from "../numbers/ranks";
export { descending, endOfTie } from "../numbers/ties";
export { SCORE_RULES, type ScoreRule, scoreFirms } from "./profile/scores";
export { type AnswerCounts, countAnswers, type FirmCounts } from "./profile/counts";
export { percentagesOf } from "../numbers/percentages";
export { type Sequence, sequenceOf, showSequence } from "./profile/sequence";
export { focusOf, NEAR_TOP, NO_CLEAR_FOCUS } from "./profile/focus";
export { RANK_RULES, type RankRule } from "./profile/ranks";
export { finderOf, quickFinder, setFinder } from "./classes/finder";
export { similarityOf } from "./classes/similarity";
export { classInWords, type Nearest, nearestIn, nearestInWords, NO_CLASS } from "./classes/nearest";
export { type DistanceSplit, scatterOf, splitDistance } from "./classes/split";
export { FLAT_REASON, LOW_ANSWERED_SHARE, missingReason, otherMeasures } from "./study/remarks";

export { MEASURES, MEASURE_NAMES, type MeasureName, measuresInWords, MOST_GIVE } from "./classes/measures";
export { distance, type Measure, type MeasureReferences, refersTo } from "./classes/measures/measure";
