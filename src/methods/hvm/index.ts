/**
 * The method: from answers to an assessment of each firm. Pure functions, no Excel.
 *
 * A study (key, answers) becomes scores, percentages and a sequence; the profile is compared with six footprints under a
 * distance measure; the nearest is the class. `assess` does it all; the rest is its parts.
 */
export * from "./catalogue/propositions";
export * from "./catalogue/scale";
export * from "./catalogue/key";
export * from "./catalogue/questionnaire";
export * from "./catalogue/footprints";
export * from "./profile/answers";
export * from "./profile/encode";
export * from "./study/study";

export * from "./study/assessment";
export { HVM_OPTIONS, type HvmOptions } from "./study/options";
export { assess, DEFAULT_OPTIONS } from "./study/assess";
export { type Figures, figuresOf } from "./study/figures";

export { equal, isFlat, TOLERANCE } from "../numbers/equal";
export { descending, endOfTie } from "../numbers/ties";
export { SCORE_RULES, type ScoreRule, scoreFirms } from "./profile/scores";
export { type AnswerCounts, countAnswers, type FirmCounts } from "./profile/counts";
export { percentagesOf } from "../numbers/percentages";
export { type Sequence, sequenceOf, showSequence } from "./profile/sequence";
export { focusOf, NEAR_TOP, NO_CLEAR_FOCUS } from "./profile/focus";
export { RANK_RULES, type RankRule, ranks } from "./profile/ranks";
export { namesOf, type Standing, standingOf } from "./classes/nearest";
export { type DistanceSplit, scatterOf, splitDistance } from "./classes/split";
export { FLAT_REASON, LOW_ANSWERED_SHARE, missingReason } from "./study/remarks";

export { MEASURES, MEASURE_NAMES, type MeasureName } from "./classes/measures";
export { distance, type Measure, type MeasureReferences, refersTo } from "./classes/measures/measure";

// What cells mean (names, answers, VPDs, keys) is in ./cells: the sheets' reader and the functions import from there.
