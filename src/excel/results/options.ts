import { HVM_OPTIONS, type HvmOptions } from "../../methods/hvm";
import type { OptionTable } from "../../methods/options";
import { RESULTS_AS, type ResultsAs } from "../pages/imprint";

/** What can be decided about an analysis, beside what is read: how firms are assessed, and what is written. */
export interface Decisions extends HvmOptions {
  /** What the result cells hold. */
  readonly results: ResultsAs;
}

/** All options of an analysis, in the order in which they are offered. */
export const OPTIONS = { ...HVM_OPTIONS, results: RESULTS_AS } as const satisfies OptionTable<Decisions>;
