import type { MeasureName, RankRule, ScoreRule } from "../../methods/hvm";
import type { ResultsAs } from "../../excel";

export const MEASURE_WORDS: Readonly<Record<MeasureName, string>> = {
  correlation: "Correlation: compares shapes",
  spearman: "Spearman: compares the order of the six",
  kendall: "Kendall: compares the order, pair by pair",
  euclidean: "Euclidean: straight-line, in points",
  cityblock: "City-block: sum of differences, in points",
  cosine: "Cosine: compares proportions",
};

/** A measure as one word within a line. */
export const MEASURE_SHORT: Readonly<Record<MeasureName, string>> = {
  correlation: "Correlation",
  spearman: "Spearman",
  kendall: "Kendall",
  euclidean: "Euclidean",
  cityblock: "City-block",
  cosine: "Cosine",
};

export const SCORE_RULES: Readonly<Record<ScoreRule, string>> = {
  pooled: "Pool all answers of a firm",
  "respondent-mean": "Mean of the respondents' own scores",
};

export const RANK_RULES: Readonly<Record<RankRule, string>> = {
  "shared-best": "Share the better rank (1, 2, 2, 4)",
  average: "Share the average rank (1, 2.5, 2.5, 4)",
  dense: "Share a rank, none skipped (1, 2, 2, 3)",
};

export const RESULTS_AS: Readonly<Record<ResultsAs, string>> = {
  values: "Values",
  formulas: "Formulas that follow the answers",
};
