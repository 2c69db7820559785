import { alternatives } from "../../methods/words";
import { type Assessment, PROPOSITIONS, propositionNamed, vpdHeading } from "../../methods/hvm";
import { classedOf } from "./words";

/** "Customer Intimacy, soft value"; empty without a class. */
export function placeWords(firm: Assessment): string {
  const placed = classedOf(firm).map(propositionNamed);
  if (placed.length === 0) return "";
  const disciplines = alternatives(placed.map(({ discipline }) => discipline));
  return `${disciplines}, ${alternatives(placed.map(({ value }) => value.toLowerCase()))} value`;
}

/** "F Socialisation". */
export function vpdWords(vpd: number): string {
  return vpdHeading(PROPOSITIONS[vpd]!);
}

/** What a focus number means. */
export function focusWords(focus: number): string {
  return focus === 1
    ? "clear: one dimension stands out"
    : focus === 2
      ? "two dimensions near the top"
      : `none clear: ${focus} near the top`;
}
