import type { Assessment, Discipline, MeasureName, PropositionName, RankRule, ScoreRule } from "../../methods/hvm";
// Not through the method's index: this is part of the first load, and the rest of the method is not.
import { PROPOSITIONS, propositionNamed, vpdHeading } from "../../methods/hvm/catalogue/propositions";
import type { Layout, ResultsAs } from "../../excel";

/** How the reader found the answers to lie. */
export const LAYOUTS: Readonly<Record<Layout, string>> = {
  "respondent rows": "one row per respondent",
  "item rows": "one row per item, one column per respondent",
  long: "one row per answer: firm, respondent, item, answer",
  "sheet per firm": "one sheet per firm",
  profiles: "six scores or percentages per firm",
};

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

/** The firm's class, the classes between which it is tied, or none. */
export function classedOf({ classification, tie }: Assessment): readonly PropositionName[] {
  return classification ? [classification] : (tie ?? []);
}

/** "Socialisors", "Innovators / Socialisors", "No class": as the sheets join alternatives. */
export function classWords(firm: Assessment): string {
  return classedOf(firm).join(" / ") || "No class";
}

/** "Customer Intimacy, soft value"; empty without a class. */
export function placeWords(firm: Assessment): string {
  const placed = classedOf(firm).map(propositionNamed);
  if (placed.length === 0) return "";
  const disciplines = new Set<Discipline>(placed.map(({ discipline }) => discipline));
  const values = new Set(placed.map(({ value }) => value.toLowerCase()));
  return `${[...disciplines].join(" / ")}, ${[...values].join(" / ")} value`;
}

/** "F Socialisation". */
export function vpdWords(vpd: number): string {
  return vpdHeading(PROPOSITIONS[vpd]!);
}

/** What a focus number means. */
export function focusWords(focus: number): string {
  return focus === 1
    ? "clear: one dimension stands out"
    : focus === 2
      ? "two dimensions near the top"
      : `none clear: ${focus} near the top`;
}
