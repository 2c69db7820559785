/** What the sheets say of the run that made them. */
export interface Imprint {
  /** The add-in's version. */
  readonly version: string;
  readonly now: Date;
  /** Default: values. */
  readonly results?: ResultsAs;
}

/** What the cells of the results hold: numbers and words, or formulas that follow the answers. */
export type ResultsAs = "values" | "formulas";
