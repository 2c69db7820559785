import type { Outcomes } from "../../methods";
import type { Cohort } from "../../methods/hvm";
import { surenessByFirm } from "../../methods/hvm/analyses/robustness/sureness";
import { declaredLine } from "../answers/declared/in-words";
import type { Line } from "../answers/ground/places";
import type { Reading } from "../answers/ground/reading";
import { PAGES, problemsMet } from "../pages";
import type { Constellations, ConstellationResults } from "../pages/constellations/results";
import type { Imprint } from "../pages/imprint";
import type { Since } from "../pages/since";
import { type Results, type SheetPage, sheetsOf } from "../pages/page";
import { inPrecision } from "../pages/precision";
import type { SettingSheet } from "../settings/settings";
import type { ReportSheet } from "../sheets/sheet";
import { refuseTooLong } from "../sheets/too-long";
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

/** What an analysis found, to be written. */
export interface Found {
  readonly cohort: Cohort;
  readonly reading: Reading;
  /** What the further analyses came to; absent for none. */
  readonly further?: Outcomes;
  /** What the second method found; absent or null for no codings. */
  readonly constellations?: Constellations | null;
  /** What is different since the last analysis; absent where nobody asked. */
  readonly since?: Since | null;
}

/** The pages of the second method, which are loaded where there are codings. */
export async function pagesFor({ constellations }: Found): Promise<readonly SheetPage<ConstellationResults>[]> {
  return constellations ? (await import("../pages/constellations")).CONSTELLATION_PAGES : [];
}

/**
 * The result sheets of what was found, of the first method as values or as formulas.
 *
 * @param pages those of the second method, as `pagesFor` has them
 */
export function planned(found: Found, imprint: Imprint, pages: readonly SheetPage<ConstellationResults>[] = []): Plan {
  const { cohort, reading, constellations } = found;
  const origin = { fingerprint: fingerprintOf(reading), made: imprint.now.toISOString() };
  const stamped = (written: Content): Plan => ({
    ...written,
    reports: written.reports.map((sheet) => ({ ...sheet, origin })),
    renews: (kind) => !isReference(kind),
  });
  const first = cohort.firms.length === 0 && constellations ? NOTHING : ofFirms(found, imprint);
  if (!constellations) return stamped(first);
  const classified = cohort.firms.length === 0 ? null : cohort;
  const second = sheetsOf(pages, { ...constellations, cohort: classified, imprint }, null);
  return stamped({ ...first, reports: [...first.reports, ...second] });
}

/** What is to be written, before it is said whose it is. */
type Content = Omit<Plan, "renews">;

const NOTHING: Content = { reports: [], settings: [], names: new Map(), values: null };

/** The sheets of the first method. */
function ofFirms({ cohort, reading, further = {}, since }: Found, imprint: Imprint): Content {
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
    since,
    live: null,
  };
  const declared = declaredLine(reading.declared);
  const values = sheetsOf(PAGES, results, declared);
  if (imprint.results !== "formulas") {
    return { reports: inPrecision(cohort, values), settings: [], names: new Map(), values: null };
  }
  const { live, settings, names } = groundOf(cohort, reading, imprint.now);
  const reports = sheetsOf(PAGES, { ...results, live }, declared);
  refuseTooLong(reports);
  return { reports, settings, names, values };
}
