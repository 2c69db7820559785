import { SIX_DIMENSIONS } from "../catalogue/facets";
import type { Identification } from "./identify";

/** What came out, in a word or two, as tables and lists have it: beside it always stand what is known and how many remain. */
export const RESULT_WORDS = ["Matches", "One left", "Leads", "Tie", "Not enough", "None of the nine", "Alone"] as const;

export type ResultWord = (typeof RESULT_WORDS)[number];

/**
 * What came out, in a word or two.
 *
 * @example
 * resultInWords(identify(codingOf(["acquisition"]))) // "One left"
 */
export function resultInWords({ status, tie }: Pick<Identification, "status" | "tie">): ResultWord {
  switch (status) {
    case "matched":
      return "Matches";
    case "one-left":
      return "One left";
    case "several":
      return tie === null ? "Leads" : "Tie";
    case "not-enough":
      return "Not enough";
    case "none":
      return "None of the nine";
    case "alone":
      return "Alone";
  }
}

/**
 * What stands beside the name of a constellation wherever it is shown by itself.
 *
 * @example
 * resultInBrief(identify(codingOf(["acquisition"]))) // "One left, 1 of 6 known, 1 possible"
 */
export function resultInBrief(found: Identification): string {
  const word = resultInWords(found);
  if (found.known === null) return word;
  return `${word}, ${found.known} of ${SIX_DIMENSIONS.length} known, ${found.possible.length} possible`;
}
