import { explore, type FurtherId, type Outcomes } from "../../methods";
import { surenessByFirm } from "../../methods/hvm/analyses/robustness/sureness";
import type { Imprint } from "../pages/imprint";
import { count } from "../../methods/words";
import type { Found } from "../results/plan";
import { fingerprintOf } from "../results/fingerprint";
import { goThere } from "../workbook/insert-sheet";
import { breatheWhenDue, type RunOptions } from "../workbook/session";
import { reportOf } from "./content";
import { placed } from "./layout";
import { isOnLetter } from "../sheets/draw/print";
import { writeReport } from "./draw/write";
import { type FirmsOnReport, firmsOnReport, MOST_FIRMS } from "./which-firms";

/** What was written. */
export interface InsertedReport {
  /** The sheet that is in front now. */
  readonly sheet: string;
  /** How many firms have a page on it, and of how many. */
  readonly pages: number;
  readonly firms: number;
  /** An earlier report that somebody had changed since, and that is theirs from now on; null where there was none. */
  readonly kept: string | null;
}

/** The analyses that a report tells of; those that were not asked for are done for it. */
const TOLD: readonly FurtherId[] = ["robustness", "alignment", "transitions", "cohort"];

/**
 * Makes the sheet HVM Report of an analysis, and goes there: a cover, all firms together, and a page a firm, as values. An earlier
 * report of ours goes once the new one stands, unless somebody changed it: then it stays, and is theirs.
 *
 * If writing fails, the workbook is as it was.
 *
 * @param firms which have a page, at most MOST_FIRMS of them; default: the first
 * @throws HvmError in words for the user
 */
export async function insertReport(
  found: Found,
  imprint: Imprint,
  firms: FirmsOnReport = "first",
  options: RunOptions = {},
): Promise<InsertedReport> {
  const { cohort, reading, constellations = null } = found;
  const further = await completed(found, imprint, options);
  const sureness = surenessByFirm(cohort.firms, further.robustness);
  const shown = firmsOnReport(cohort, sureness, firms);
  const pages = reportOf({ cohort, reading, further, constellations, imprint, sureness, firms: shown });
  const origin = { fingerprint: fingerprintOf(reading), made: imprint.now.toISOString() };
  const laid = placed(pages, isOnLetter() ? "Letter" : "A4");
  const { sheet, kept } = await writeReport(laid, { origin, ...imprint }, options);
  await goThere(sheet, "A1", options);
  return { sheet, pages: shown.length, firms: cohort.firms.length, kept };
}

/** What is said of a report that was written: where it is, and which firms it has. */
export function reportInWords({ sheet, pages, firms, kept }: InsertedReport): string {
  const all =
    pages === firms ? `a page for each of ${count(firms, "firm")}` : `pages of ${pages} of ${count(firms, "firm")}`;
  const limit = pages < firms && pages === MOST_FIRMS ? ` (${MOST_FIRMS} at most: choose which)` : "";
  const other = kept === null ? "" : ` The earlier report on “${kept}” was changed since, so it stays, and is yours.`;
  return `The report is on the sheet “${sheet}”, with ${all}${limit}.${other}`;
}

/** What the analysis found, with what it had not been asked for. */
async function completed(
  { cohort, reading, further = {} }: Found,
  imprint: Imprint,
  options: RunOptions,
): Promise<Outcomes> {
  const lacking = TOLD.filter((id) => further[id] === undefined);
  const more = await explore(lacking, reading.study, cohort, imprint.decided ?? {}, {
    breathe: breatheWhenDue(options),
  });
  return { ...more, ...further };
}
