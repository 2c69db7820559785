import type { Outcomes } from "../../methods";
import type { Cohort } from "../../methods/hvm";
import { surenessByFirm } from "../../methods/hvm/analyses/robustness/sureness";
import { declaredLine } from "../answers/declared/in-words";
import type { Line } from "../answers/ground/places";
import type { Reading } from "../answers/ground/reading";
import { PAGES, problemsMet } from "../pages";
import type { Imprint } from "../pages/imprint";
import { type Results, sheetsOf } from "../pages/page";
import { inPrecision } from "../pages/precision";
import type { SettingSheet } from "../settings/settings";
import type { ReportSheet } from "../sheets/sheet";
import { isReference } from "../workbook/owned-sheets";
import { fingerprintOf } from "./fingerprint";
import { groundOf } from "./live";

/** All that is to be written. */
export interface Plan {
  readonly reports: readonly ReportSheet[];
  /** Sheets of settings that formulas refer to, and that the workbook lacks. */
  readonly settings: readonly SettingSheet[];
  /** Names of ranges on sheets that are not ours. */
  readonly names: ReadonlyMap<string, Line>;
  /** What the formulas have to give; null if there are none. */
  readonly values: readonly ReportSheet[] | null;
  /** Which kinds of our sheets it renews; one that is not among its reports is said to be from an earlier run. */
  renews(kind: string): boolean;
}

/** The result sheets of a study, as values or as formulas. */
export function planned(cohort: Cohort, reading: Reading, imprint: Imprint, further: Outcomes = {}): Plan {
  const origin = { fingerprint: fingerprintOf(reading), made: imprint.now.toISOString() };
  const stamped = (sheets: readonly ReportSheet[]) => sheets.map((sheet) => ({ ...sheet, origin }));
  const { firms, options } = cohort;
  const sureness = surenessByFirm(firms, further.robustness);
  const results: Results = {
    firms,
    options,
    cohort,
    reading,
    imprint,
    further,
    met: problemsMet(further),
    sureness,
    live: null,
  };
  const declared = declaredLine(reading.declared);
  const values = sheetsOf(PAGES, results, declared);
  if (imprint.results !== "formulas") {
    return { reports: stamped(inPrecision(cohort, values)), settings: [], names: new Map(), values: null, renews };
  }
  const { live, settings, names } = groundOf(cohort, reading, imprint.now);
  return { reports: stamped(sheetsOf(PAGES, { ...results, live }, declared)), settings, names, values, renews };
}

const renews = (kind: string): boolean => !isReference(kind);
