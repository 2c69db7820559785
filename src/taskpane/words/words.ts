import type { Assessment, Discipline, PropositionName } from "../../methods/hvm";
// Not through the method's index: this is part of the first load, and the rest of the method is not.
import { PROPOSITIONS, propositionNamed, vpdHeading } from "../../methods/hvm/catalogue/propositions";
import type { Layout } from "../../excel";

/** How the reader found the answers to lie. */
export const LAYOUTS: Readonly<Record<Layout, string>> = {
  "respondent rows": "one row per respondent",
  "item rows": "one row per item, one column per respondent",
  long: "one row per answer: firm, respondent, item, answer",
  "sheet per firm": "one sheet per firm",
  profiles: "six scores or percentages per firm",
};

/** The firm's class, the classes between which it is tied, or none. */
export function classedOf({ classification, tie }: Assessment): readonly PropositionName[] {
  return classification ? [classification] : (tie ?? []);
}

/** "Socialisors", "Innovators / Socialisors", "No class": as the sheets join alternatives. */
export function classWords(firm: Assessment): string {
  return classedOf(firm).join(" / ") || "No class";
}

/** "Customer Intimacy, soft value"; empty without a class. */
export function placeWords(firm: Assessment): string {
  const placed = classedOf(firm).map(propositionNamed);
  if (placed.length === 0) return "";
  const disciplines = new Set<Discipline>(placed.map(({ discipline }) => discipline));
  const values = new Set(placed.map(({ value }) => value.toLowerCase()));
  return `${[...disciplines].join(" / ")}, ${[...values].join(" / ")} value`;
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
