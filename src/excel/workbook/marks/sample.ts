import { isMarkedAs, markAs } from "./mark";

/** The first cell of the sample study. Add-ins before 1.2 marked it by nothing else. */
export const SAMPLE_TITLE = "Sample study: a reconstruction, not the original data";

/** Says nothing of whose the sheet is: a sample is the user's, and is never rewritten. */
export const SAMPLE_NAME = "HVM_Sample";

/** Marks a sheet that the add-in makes as a sample, an exercise or a template (rules.md 43). Sends nothing. */
export function markAsSample(worksheet: Excel.Worksheet): void {
  markAs(worksheet, SAMPLE_NAME);
}

/** Whether a sheet bears that mark. */
export const isMarkedAsSample = isMarkedAs(SAMPLE_NAME);
