import type { Cohort } from "../../methods/hvm";
import type { Reading } from "../answers/ground/reading";
import { aboutSheet } from "./about";
import type { Imprint } from "./imprint";
import { distancesSheet } from "./distances";
import { problemsSheet } from "./problems";
import { profilesSheet } from "./profiles";
import { rankingsSheet } from "./rankings";
import type { ReportSheet } from "../sheets/sheet";
import { summarySheet } from "./summary";

/** The six result sheets of a study as values in full, in the order in which they stand in the workbook. */
export function reportSheets(cohort: Cohort, reading: Reading, imprint: Imprint): ReportSheet[] {
  return [
    summarySheet(cohort),
    profilesSheet(cohort),
    distancesSheet(cohort, reading.footprintsSheet),
    rankingsSheet(cohort),
    problemsSheet(reading),
    aboutSheet(cohort, reading, imprint),
  ];
}
