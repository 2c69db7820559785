import type { ComponentType } from "react";
import type { ANALYSES, FurtherId } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { Alignment } from "./Alignment";
import { Robustness } from "./Robustness";
import { Reliability } from "./Reliability";
import type { SectionProps } from "./section";
import { Transitions } from "./Transitions";

type SectionOf<K extends FurtherId> = ComponentType<SectionProps<FindingsOf<(typeof ANALYSES)[K]>>>;

/**
 * What a firm's card shows of each analysis that was asked for; null where it is about all firms together (./of-study.ts). An
 * analysis without its line here does not compile.
 */
export const SECTIONS: { readonly [K in FurtherId]: SectionOf<K> | null } = {
  alignment: Alignment,
  transitions: Transitions,
  robustness: Robustness,
  reliability: Reliability,
  cohort: null,
  segments: null,
  comparison: null,
  validation: null,
};
