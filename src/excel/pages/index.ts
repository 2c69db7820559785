import { ABOUT_PAGE } from "./about";
import { DISTANCES_PAGE } from "./distances";
import type { ResultPage } from "./page";
import { PROBLEMS_PAGE } from "./problems";
import { PROFILES_PAGE } from "./profiles";
import { RANKINGS_PAGE } from "./rankings";
import { ANSWERS_PAGE } from "./steps/answers";
import { GIVEN_PAGE } from "./steps/given";
import { SCALE_PAGE } from "./steps/scale";
import { STEPS_PAGE } from "./steps/steps";
import { SUMMARY_PAGE } from "./summary";

/** All result sheets, in the order in which they stand in the workbook. */
export const PAGES: readonly ResultPage[] = [
  SUMMARY_PAGE,
  PROFILES_PAGE,
  DISTANCES_PAGE,
  RANKINGS_PAGE,
  PROBLEMS_PAGE,
  ABOUT_PAGE,
  SCALE_PAGE,
  ANSWERS_PAGE,
  GIVEN_PAGE,
  STEPS_PAGE,
];
