import { PROPOSITIONS } from "../../../../methods/hvm";
import { vpds } from "../../../../methods/hvm/tables";
import type { Column } from "../../../sheets/sheet";

/** A column a VPD, headed as on the result sheets. */
export function vpdColumns(format: string, ending = ""): Column[] {
  const { heading, width } = vpds("plain", ending);
  return PROPOSITIONS.map((proposition) => ({ heading: heading(proposition), format, width }));
}
