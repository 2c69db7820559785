import type { Cohort } from "../../methods/hvm";
import type { Line } from "../answers/ground/places";
import type { Reading } from "../answers/ground/reading";
import { fingerprintOf } from "./fingerprint";
import type { Imprint } from "../pages/imprint";
import { reportSheets } from "../pages";
import { liveResults } from "../formulas";
import type { SettingSheet } from "../settings/settings";
import { inPrecision } from "../pages/precision";
import type { ReportSheet } from "../sheets/sheet";

/** All that is to be written. */
export interface Plan {
  readonly reports: readonly ReportSheet[];
  /** Sheets of settings that formulas refer to, and that the workbook lacks. */
  readonly settings: readonly SettingSheet[];
  /** Names of ranges on sheets that are not ours. */
  readonly names: ReadonlyMap<string, Line>;
  /** What the formulas have to give; null if there are none. */
  readonly values: readonly ReportSheet[] | null;
}

/** The result sheets of a study, as values or as formulas. */
export function planned(cohort: Cohort, reading: Reading, imprint: Imprint): Plan {
  const origin = { fingerprint: fingerprintOf(reading), made: imprint.now.toISOString() };
  const stamped = (sheets: readonly ReportSheet[]) => sheets.map((sheet) => ({ ...sheet, origin }));
  if (imprint.results !== "formulas") {
    const sheets = reportSheets(cohort, reading, imprint);
    return { reports: stamped(inPrecision(cohort, sheets)), settings: [], names: new Map(), values: null };
  }
  const values = reportSheets(cohort, reading, imprint);
  const { sheets, settings, names } = liveResults(values, cohort, reading, imprint.now.toISOString().slice(0, 10));
  return { reports: stamped(sheets), settings, names, values };
}
