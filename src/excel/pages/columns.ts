import { PROPOSITIONS, vpdHeading } from "../../methods/hvm";
import { TEXT, type Column } from "../sheets/sheet";

/** The column of firm names that every sheet of firms begins with. */
export const FIRM: Column = { heading: "Firm", format: TEXT, width: 28 };

/** The columns of a sheet of text: what a row is about, more closely, and what there is to say. */
export const TOPICS: readonly Column[] = [
  { heading: "Topic", format: TEXT, width: 22 },
  { heading: "Point", format: TEXT, width: 30 },
  { heading: "Text", format: TEXT, width: 100, wrap: true },
];

/** The longest word of a heading, "Simplification," in bold, fits. */
const VPD_WIDTH = 16;

/** One column per VPD, headed by its letter and dimension and, where there is one, the unit. */
export function vpdColumns(format: string, unit = ""): Column[] {
  return PROPOSITIONS.map((proposition) => ({ heading: vpdHeading(proposition, unit), format, width: VPD_WIDTH }));
}
