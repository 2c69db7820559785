import type { AnalysisId, Outcomes } from "../../methods";
import type { Problem } from "../answers/ground/reading";
import { ABOUT_PAGE } from "./about";
import { ALIGNMENT_PAGE } from "./alignment";
import { COHORT_PAGE } from "./cohort";
import { SEGMENTS_PAGE } from "./cohort/segments";
import { COMPARISON_PAGE } from "./comparison";
import { DISTANCES_PAGE } from "./distances";
import type { ResultPage } from "./page";
import { PROBLEMS_PAGE } from "./problems";
import { PROFILES_PAGE } from "./profiles";
import { RANKINGS_PAGE } from "./rankings";
import { REMARKS_PAGE } from "./remarks";
import { ROBUSTNESS_PAGE } from "./robustness";
import { RELIABILITY_PAGE } from "./reliability";
import { ANSWERS_PAGE } from "./steps/answers";
import { GIVEN_PAGE } from "./steps/given";
import { SCALE_PAGE } from "./steps/scale";
import { STEPS_PAGE } from "./steps/steps";
import { SUMMARY_PAGE } from "./summary";
import { TRANSITIONS_PAGE } from "./transitions";
import { VALIDATION_PAGE } from "./validation";

/** The sheets of each analysis. */
export const OF_ANALYSES: { readonly [K in AnalysisId]: readonly ResultPage[] } = {
  classification: [SUMMARY_PAGE, REMARKS_PAGE, PROFILES_PAGE, DISTANCES_PAGE, RANKINGS_PAGE],
  alignment: [ALIGNMENT_PAGE],
  transitions: [TRANSITIONS_PAGE],
  robustness: [ROBUSTNESS_PAGE],
  reliability: [RELIABILITY_PAGE],
  cohort: [COHORT_PAGE],
  segments: [SEGMENTS_PAGE],
  comparison: [COMPARISON_PAGE],
  validation: [VALIDATION_PAGE],
};

/** The sheets that tell about the others. */
export const ABOUT_OTHERS: readonly ResultPage[] = [PROBLEMS_PAGE, ABOUT_PAGE];

/** The sheets that hold the steps in between where results are formulas. */
export const STEPS: readonly ResultPage[] = [SCALE_PAGE, ANSWERS_PAGE, GIVEN_PAGE, STEPS_PAGE];

/** All result sheets, in the order in which they stand in the workbook. */
export const PAGES: readonly ResultPage[] = [...Object.values(OF_ANALYSES).flat(), ...ABOUT_OTHERS, ...STEPS];

/** What analyses found wrong; it stands among the problems, and concerns the whole workbook. */
export function problemsMet(further: Outcomes): Problem[] {
  const met = PAGES.flatMap((page) => page.problems?.(further) ?? []);
  return met.map((problem) => ({ ...problem, sheet: null, cell: null, value: null }));
}
