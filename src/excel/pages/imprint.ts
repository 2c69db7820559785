import { choiceOption } from "../../methods/options";

/** What the sheets say of the run that made them. */
export interface Imprint {
  /** The add-in's version. */
  readonly version: string;
  readonly now: Date;
  /** What runs the add-in, as Office tells it; null or absent where it does not. */
  readonly host?: string | null;
  /** Default: values. */
  readonly results?: ResultsAs;
  /** What was decided about further analyses, by the names of their options; their defaults where it is not said. */
  readonly decided?: Readonly<Record<string, unknown>>;
}

/** "2026-11-28 14:05 UTC" */
export function madeWhen({ now }: Imprint): string {
  return `${now.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** What the cells of the results hold: numbers and words, or formulas that follow the answers. */
export type ResultsAs = "values" | "formulas";

/** What the cells hold, as an option of a run. */
export const RESULTS_AS = choiceOption<ResultsAs>(
  {
    title: "Result cells hold",
    hint: "Formulas show how each number comes about, and need no add-in. They come with sheets for the key, the footprints and the steps.",
    flag: {
      name: "formulas",
      sets: "formulas",
      means: "write results that follow the answers, as Excel formulas",
    },
    default: "values",
  },
  { values: { label: "Values" }, formulas: { label: "Formulas that follow the answers" } },
);
