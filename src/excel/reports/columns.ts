import { PROPOSITIONS, type Proposition } from "../../hvm";
import { TEXT, type Column } from "./sheet";

/** The column of firm names that every sheet of firms begins with. */
export const FIRM: Column = { heading: "Firm", format: TEXT, width: 28 };

/** One column per VPD, headed by its letter and dimension and, where there is one, the unit. */
export function vpdColumns(format: string, width: number, unit = ""): Column[] {
  return PROPOSITIONS.map((proposition) => ({ heading: vpdHeading(proposition, unit), format, width }));
}

/** "A Innovation", "A Innovation, %". */
export function vpdHeading({ vpd, dimension }: Proposition, unit = ""): string {
  return `${vpd} ${dimension}${unit}`;
}
