import { count } from "../../methods/words";
import { MOST_FIRMS } from "./which-firms";

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

/** What is said of a report that was written: where it is, and which firms it has. */
export function reportInWords({ sheet, pages, firms, kept }: InsertedReport): string {
  const all =
    pages === firms ? `a page for each of ${count(firms, "firm")}` : `pages of ${pages} of ${count(firms, "firm")}`;
  const limit = pages < firms && pages === MOST_FIRMS ? ` (${MOST_FIRMS} at most: choose which)` : "";
  const other = kept === null ? "" : ` The earlier report on “${kept}” was changed since, so it stays, and is yours.`;
  return `The report is on the sheet “${sheet}”, with ${all}${limit}.${other}`;
}
