import type { Cohort } from "../../hvm";
import type { Reading } from "../answers/reading";
import { fingerprintOf } from "../fingerprint";
import { aboutSheet, type Imprint } from "./about";
import { distancesSheet } from "./distances";
import { inPrecision } from "./precision";
import { problemsSheet } from "./problems";
import { profilesSheet } from "./profiles";
import { rankingsSheet } from "./rankings";
import type { ReportSheet } from "./sheet";
import { summarySheet } from "./summary";

/** The six result sheets of a study, in the order in which they stand in the workbook. */
export function reportSheets(cohort: Cohort, reading: Reading, imprint: Imprint): ReportSheet[] {
  const origin = { fingerprint: fingerprintOf(reading), made: imprint.now.toISOString() };
  const sheets = [
    summarySheet(cohort),
    profilesSheet(cohort),
    distancesSheet(cohort, reading.footprintsSheet),
    rankingsSheet(cohort),
    problemsSheet(reading),
    aboutSheet(cohort, reading, imprint),
  ];
  return inPrecision(
    cohort,
    sheets.map((sheet) => ({ ...sheet, origin })),
  );
}
