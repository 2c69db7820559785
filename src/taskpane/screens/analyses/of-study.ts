import type { ComponentType } from "react";
import type { ANALYSES, FurtherId } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { AlignmentOfStudy } from "./AlignmentOfStudy";
import { CohortOfStudy } from "./CohortOfStudy";
import { ComparisonOfStudy } from "./ComparisonOfStudy";
import { ReliabilityOfStudy } from "./ReliabilityOfStudy";
import { SegmentsOfStudy } from "./SegmentsOfStudy";
import type { StudySectionProps } from "./section";
import { ValidationOfStudy } from "./ValidationOfStudy";

type SectionOf<K extends FurtherId> = ComponentType<StudySectionProps<FindingsOf<(typeof ANALYSES)[K]>>>;

/** What the view of all firms together shows of an analysis that was asked for; for those that say something of all firms. */
export const OF_STUDY: { readonly [K in FurtherId]?: SectionOf<K> } = {
  alignment: AlignmentOfStudy,
  reliability: ReliabilityOfStudy,
  cohort: CohortOfStudy,
  segments: SegmentsOfStudy,
  comparison: ComparisonOfStudy,
  validation: ValidationOfStudy,
};
