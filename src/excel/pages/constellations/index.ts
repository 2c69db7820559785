/** The sheets of the second method, in the order in which they stand in the workbook: behind those of the first. */
import type { SheetPage } from "../page";
import { ABOUT_PAGE } from "./about";
import { CLASSES_PAGE } from "./classes";
import { EVIDENCE_PAGE } from "./evidence";
import { IDENTIFIED_PAGE } from "./identified";
import { MATRIX_PAGE } from "./matrix";
import { PORTFOLIOS_PAGE } from "./portfolios";
import { PROBLEMS_PAGE } from "./problems";
import type { ConstellationResults } from "./results";

export const CONSTELLATION_PAGES: readonly SheetPage<ConstellationResults>[] = [
  IDENTIFIED_PAGE,
  MATRIX_PAGE,
  EVIDENCE_PAGE,
  PORTFOLIOS_PAGE,
  CLASSES_PAGE,
  PROBLEMS_PAGE,
  ABOUT_PAGE,
];
