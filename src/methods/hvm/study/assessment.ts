import type { AnswerCounts } from "../profile/counts";
import type { Footprints } from "../catalogue/footprints";
import type { MeasureName } from "../classes/measures";
import type { PropositionName, Six, Vpd } from "../catalogue/propositions";
import type { HvmOptions } from "./options";
import type { Nearest } from "../classes/nearest";
import type { DistanceSplit } from "../classes/split";

/** The options of the method, and the footprints, which are part of the data. */
export interface AssessOptions extends Partial<HvmOptions> {
  /** Default: Table 5 of the HVM paper. */
  readonly footprints?: Footprints;
}

export interface NotClassifiable {
  readonly code: "no-answers-on-vpd" | "flat-profile";
  /** VPDs without a score, for "no-answers-on-vpd". */
  readonly vpds: readonly Vpd[];
  /** A sentence for the reader. */
  readonly reason: string;
}

/** All that is known of one firm. Null where there is no value. */
export interface Assessment {
  readonly firm: string;
  /** 0 in a study of profiles. */
  readonly respondents: number;
  readonly answers: AnswerCounts;
  /** used ÷ (respondents × items found), 0..1; null in a study of profiles. */
  readonly answeredShare: number | null;
  /** 1..5 each; all null in a study of percentages. */
  readonly scores: Six<number | null>;
  /** Sum 100. */
  readonly percentages: Six<number> | null;
  /** Six letters, highest score first, ties by letter: "FCBEAD". */
  readonly sequence: string | null;
  /** Runs of tied letters within the sequence: ["CF"]. */
  readonly sequenceTies: readonly string[];
  /** Distance to each footprint under every measure; null where the measure is undefined. */
  readonly distancesBy: Readonly<Record<MeasureName, Six<number | null>>>;
  /** Distances under the chosen measure: `distancesBy[measure]`. */
  readonly distances: Six<number | null>;
  readonly splits: Six<DistanceSplit> | null;
  readonly classification: PropositionName | null;
  /** The tied propositions in footprint order, when the smallest distance is shared. */
  readonly tie: readonly PropositionName[] | null;
  /** Propositions at the second smallest distance, in footprint order; empty on a tie or without a class. */
  readonly runnersUp: readonly PropositionName[];
  /** Second smallest minus smallest distance; 0 on a tie; null when not classifiable. */
  readonly margin: number | null;
  readonly agreement: Readonly<Record<MeasureName, Nearest>>;
  /** How many measures have the class as their unique nearest; null without a class. */
  readonly measuresAgreeing: number | null;
  readonly topBelongsToClass: boolean | null;
  /** How many VPDs score within 0.5 of the top, the top included; null without six scores. */
  readonly focus: number | null;
  /** Rank of the firm on each VPD, by score; null without that score. */
  readonly ranks: Six<number | null>;
  readonly rankOnClass: number | null;
  readonly notClassifiable: NotClassifiable | null;
  /** What a reader should know, one sentence each. */
  readonly remarks: readonly string[];
}

/** The assessments of a study, firms in the study's order, with the options that made them. */
export interface Cohort {
  readonly options: Required<AssessOptions>;
  readonly firms: readonly Assessment[];
}
