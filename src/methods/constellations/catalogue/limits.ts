import { inWords } from "../../words";
import { CASES } from "./cases";
import { CONSTELLATIONS } from "./constellations";
import { OBSERVED_FIRMS } from "./firms";

const ofOneFirm = CONSTELLATIONS.filter(({ firms }) => (firms.length as number) === 1).length;

/**
 * What cannot be said with the nine, for wherever results are shown: on what they rest, what of the method is not the paper's, and
 * what no result says.
 *
 * Source: Kowalkowski, Witell, Gustafsson (2013), sections 3 and 6.3.
 */
export const LIMITS: readonly string[] = [
  `The ${inWords(CONSTELLATIONS.length)} forms were distilled from ${CASES.length} observations in ${OBSERVED_FIRMS.length} Swedish firms of under 250 employees with multinational customers, which were chosen with an expert’s help. 25 CEOs and managers were interviewed, in some firms one informant, and on the supplier’s side only; ${inWords(ofOneFirm)} of the ${inWords(CONSTELLATIONS.length)} rest on a single firm.`,
  "The study is exploratory and by its authors’ own word not exhaustive (6.3); we know of no validation on another sample.",
  "The codes, the reading of Table 2 as rules, the fit and the questions are this product’s, not the authors’. Counts of the paper’s cases are no frequencies to expect.",
  "No result says which constellation a firm should choose, and none is higher than another.",
];
