import type { Found } from "../results/plan";
import type { Imprint } from "../pages/imprint";
import type { RunOptions } from "../workbook/session";
import type { InsertedReport } from "./inserted";
import type { FirmsOnReport } from "./which-firms";

export { type InsertedReport, reportInWords } from "./inserted";
export { type FirmsOnReport, MOST_FIRMS } from "./which-firms";

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
  // What stands on a report is loaded with the first one.
  const { insert } = await import("./insert");
  return insert(found, imprint, firms, options);
}
