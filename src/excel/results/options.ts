import { CONSTELLATION_OPTIONS, type ConstellationOptions } from "../../methods/constellations/identify/options";
import { HVM_OPTIONS, type HvmOptions } from "../../methods/hvm";
import type { OptionTable } from "../../methods/options";
import { RESULTS_AS, type ResultsAs } from "../pages/imprint";

/** What can be decided about an analysis, beside what is read: how firms and relationships are assessed, and what is written. */
export interface Decisions extends HvmOptions, ConstellationOptions {
  /** What the result cells hold. */
  readonly results: ResultsAs;
}

/** The options of firms and their sheets, in the order in which they are offered: each has a few names to choose from. */
export const OPTIONS = { ...HVM_OPTIONS, results: RESULTS_AS } as const;

/** All options of an analysis: those, and what holds for codings. */
export const DECISIONS = { ...OPTIONS, ...CONSTELLATION_OPTIONS } as const satisfies OptionTable<Decisions>;
