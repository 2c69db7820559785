import { cellAddress } from "../../cells/a1";
import { SUMMARY } from "../../methods/hvm/tables";
import { Grid } from "../sheets/grid";
import { type Block, HEADINGS_ROW, type OnOurSheet } from "../sheets/sheet";
import type { Results } from "./page";
import { PROFILES_PAGE } from "./profiles";

/** So many classes link: each link costs time and space in the file. */
const LINKED_FIRMS = 1_000;

/** Where each class on HVM Summary leads: to what stands behind it, the firm's row on HVM Profiles. */
export function classLinks(results: Results): NonNullable<Block["link"]> {
  const column = new Grid(SUMMARY, results).place("class");
  return { column, to: (_, firm) => behindClass(firm), most: LINKED_FIRMS };
}

/** The cell that shows what a firm's class rests on, by the firm's place in the study. */
function behindClass(firm: number): OnOurSheet {
  return { kind: PROFILES_PAGE.kind, cell: cellAddress(HEADINGS_ROW + 1 + firm, 0) };
}
