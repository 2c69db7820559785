import { explore, type FurtherId, type Outcomes } from "../../methods";
import { surenessByFirm } from "../../methods/hvm/analyses/robustness/sureness";
import { failed } from "../errors";
import type { Imprint } from "../pages/imprint";
import type { Found } from "../results/plan";
import { fingerprintOf } from "../results/fingerprint";
import { goThere } from "../workbook/insert-sheet";
import { breatheWhenDue, type RunOptions } from "../workbook/session";
import { reportOf } from "./content";
import { placed } from "./layout";
import { isOnLetter } from "../sheets/draw/print";
import { writeReport } from "./draw/write";
import type { InsertedReport } from "./inserted";
import { type FirmsOnReport, firmsOnReport } from "./which-firms";

/** The analyses that a report tells of; those that were not asked for are done for it. */
const TOLD: readonly FurtherId[] = ["robustness", "alignment", "transitions", "cohort"];

/** As `insertReport`, which loads this. */
export async function insert(
  found: Found,
  imprint: Imprint,
  firms: FirmsOnReport,
  options: RunOptions,
): Promise<InsertedReport> {
  const { cohort, reading, constellations = null } = found;
  const further = await completed(found, imprint, options);
  const sureness = surenessByFirm(cohort.firms, further.robustness);
  const shown = firmsOnReport(cohort, sureness, firms);
  if (shown.length === 0) throw failed("nothing-to-report", { asked: askedFor(cohort.firms.length, firms) });
  const pages = reportOf({ cohort, reading, further, constellations, imprint, sureness, firms: shown });
  const origin = { fingerprint: fingerprintOf(reading), made: imprint.now.toISOString() };
  const laid = placed(pages, isOnLetter() ? "Letter" : "A4");
  const begins = laid.begins.slice(-shown.length);
  const firmRows = new Map(shown.map((place, i) => [cohort.firms[place]!.firm, begins[i]!]));
  const { sheet, kept } = await writeReport(laid, { origin, firmRows, ...imprint }, options);
  await goThere(sheet, "A1", options);
  return { sheet, pages: shown.length, firms: cohort.firms.length, kept };
}

function askedFor(all: number, firms: FirmsOnReport): "all" | "doubtful" | "named" {
  if (all === 0 || firms === "first") return "all";
  return firms === "unsure" ? "doubtful" : "named";
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
