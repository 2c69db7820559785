import { MEASURES, type MeasureName } from "../../methods/hvm";

/** How the chosen measure is written in the sheets. */
export interface MeasureWords {
  /** In a heading: "correlation". */
  readonly short: string;
  /** In a sentence, with formula and range. */
  readonly long: string;
  readonly format: string;
}

const LONG: Readonly<Record<MeasureName, string>> = {
  correlation:
    "correlation distance, 1 − Pearson's r: 0 for the same shape, 1 for no likeness, 2 for the opposite shape",
  spearman: "Spearman distance, 1 − ρ: 0 for the same order of the six, 2 for the opposite order",
  kendall: "Kendall distance, 1 − τ-b: 0 for the same order of the six, 2 for the opposite order",
  euclidean: "Euclidean distance, in percentage points: 0 for the same six percentages",
  cityblock: "city-block distance, in percentage points: 0 for the same six percentages",
  cosine: "cosine distance, 1 − cosine similarity: 0 for the same proportions",
};

/** The words and the number format of a measure. */
export function measureWords(measure: MeasureName): MeasureWords {
  const points = MEASURES[measure].unit === "percentage points";
  return {
    short: measure === "cityblock" ? "city-block" : measure,
    long: LONG[measure],
    format: points ? "0.0" : "0.000",
  };
}
