/** Words of the first load; those of firms and classes stand in classes.ts, those of the choices in options.ts. */
import type { Assessment, PropositionName } from "../../methods/hvm";
import { grouped } from "../../cells/text";
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

/** "1 firm", "2,500 firms". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C"; beyond `most`, "A, B and 7 more". */
export function list(words: readonly string[], most = Infinity): string {
  if (words.length > most) return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}
