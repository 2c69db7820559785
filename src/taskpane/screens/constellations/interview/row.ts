import { type Coding, rowOfSheet, SHEET_COLUMNS } from "../../../../methods/constellations";

/** Whose relationship it is; what is not said stays empty. */
export interface Whose {
  readonly firm: string;
  readonly service: string;
  readonly partners: string;
}

/** What a spreadsheet takes for the beginning of a formula. */
const BEGINS_FORMULA = /^[\s=+\-@]+/;

/** The headings of a coding sheet, as they are pasted above its rows. */
export const HEADINGS = SHEET_COLUMNS.map(({ heading }) => heading).join("\t");

/**
 * A coding as a row to paste into a coding sheet: its columns in their order, with tabs between. A text stays a text: what would
 * make a formula of it, or end its cell, is left out.
 */
export function rowToPaste(coding: Coding, { firm, service, partners }: Whose): string {
  const cells = rowOfSheet({ coding, firm: plain(firm), service: plain(service), partners: plain(partners) });
  return cells.join("\t");
}

function plain(text: string): string {
  return text
    .replace(/[\t\n\r"]+/g, " ")
    .replace(BEGINS_FORMULA, "")
    .trim();
}
