/** The writing side: result sheets out of a cohort. */
export { removeReports, type Removed } from "./remove";
export { writeReports, type Written, type WrittenSheet } from "./write";
export type { Imprint, ResultsAs } from "../pages/imprint";
