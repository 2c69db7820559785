/**
 * The method: from answers to an assessment of each firm. Pure functions, no Excel.
 *
 * A study (key, answers) becomes scores, percentages and a sequence; the profile is compared with six footprints under a
 * distance measure; the nearest is the class. `assess` does it all; the rest is its parts.
 */
export * from "./propositions";
export * from "./scale";
export * from "./key";
export * from "./questionnaire";
export * from "./footprints";
export * from "./answers";
export * from "./encode";
export * from "./study";

export * from "./assessment";
export { assess, DEFAULT_OPTIONS } from "./assess";
export { type Figures, figuresOf } from "./figures";

export { equal, isFlat, TOLERANCE } from "./equal";
export { descending, endOfTie } from "./ties";
export { type ScoreRule, scoreFirms } from "./scores";
export { type AnswerCounts, countAnswers, type FirmCounts } from "./counts";
export { percentagesOf } from "./percentages";
export { type Sequence, sequenceOf, showSequence } from "./sequence";
export { focusOf, NEAR_TOP, NO_CLEAR_FOCUS } from "./focus";
export { type RankRule, ranks } from "./ranks";
export { namesOf, type Standing, standingOf } from "./nearest";
export { type DistanceSplit, scatterOf, splitDistance } from "./split";
export { FLAT_REASON, LOW_ANSWERED_SHARE, missingReason } from "./remarks";

export { MEASURES, MEASURE_NAMES } from "./measures";
export { distance, type Measure, type MeasureName } from "./measures/measure";
export { correlation } from "./measures/correlation";
export { spearman } from "./measures/spearman";
export { kendall } from "./measures/kendall";
export { euclidean } from "./measures/euclidean";
export { cityblock } from "./measures/cityblock";
export { cosine } from "./measures/cosine";
export { halfSquaredDistance, oneMinusCosine } from "./measures/angle";

// What cells mean (names, answers, VPDs, keys) is in ./cells: the sheets' reader and the functions import from there.
