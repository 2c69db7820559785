/** Words of the first load; those of firms and their classes stand in classes.ts. */
import type { Assessment, PropositionName } from "../../methods/hvm";
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
