import { count, inWords } from "../../words";
import { CASES } from "./cases";
import { type ConstellationName, CONSTELLATIONS } from "./constellations";
import { OBSERVED_FIRMS } from "./firms";

const ON_ONE_FIRM = CONSTELLATIONS.filter(({ firms }) => firms.length === 1).length;

/** What the method cannot say, for wherever its results are shown: on sheets, in the pane, in the README. */
export const LIMITS = [
  {
    point: "The source of the nine",
    text: `The ${inWords(CONSTELLATIONS.length)} are distilled from ${CASES.length} observations in ${count(OBSERVED_FIRMS.length, "Swedish firm")} of fewer than 250 employees with multinational customers, chosen with the help of an expert: talks with 25 chief executives and managers, in some firms with one only, and on the supplier's side alone. ${capital(inWords(ON_ONE_FIRM))} of the ${inWords(CONSTELLATIONS.length)} rest on a single firm.`,
  },
  {
    point: "Not all there are",
    text: "The study explores; its authors do not claim to have met every form (6.3). We know of no other sample on which the nine were checked.",
  },
  {
    point: "What is ours",
    text: "The codes, the reading of Table 2 as rules, the fit and the questions are this product's, not the authors'.",
  },
  {
    point: "No frequencies",
    text: "How often the paper met a constellation is no measure of how often to expect it.",
  },
  {
    point: "No advice",
    text: "No result says which constellation a firm should choose. None is higher than another, and no road leads from one to the next: the authors argue against such ladders (5.1, 6.1).",
  },
] as const;

/** Constellations of which the paper says that large makers use them, too. Source: 5.1. */
export const OF_LARGE_MAKERS: readonly ConstellationName[] = [
  "Systems integration",
  "Integration co-location",
  "Competence acquisition",
];

/** Two sentences for above the results. */
export const IN_BRIEF = `${capital(inWords(CONSTELLATIONS.length))} forms found in ${count(OBSERVED_FIRMS.length, "Swedish firm")}; other forms exist. This informs a judgement and does not replace it.`;

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
