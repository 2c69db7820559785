import { inWords } from "../../words";
import { MEASURES, MEASURE_NAMES } from "../classes/measures";
import { SCORE_RULES } from "../profile/scores";
import type { AssessOptions } from "../study/assessment";
import { showVerdict } from "../analyses/robustness/verdict";

/** How a report is to be read: five lines, for whoever has never seen one. */
export const HOW_TO_READ: readonly string[] = [
  "A firm's answers come to six scores of 1 to 5, on dimensions A to F. As shares of their sum they are its profile.",
  "A footprint is the profile expected of a firm that follows one value proposition. The class is the nearest of the six.",
  `How sure it is: ${showVerdict("stable")} – other items and managers would give it too; ${showVerdict("fairly stable")} – mostly; ${showVerdict("unsure")} – often not.`,
  "The runner-up is the second nearest. Where the margin to it is small, a few other answers would change the class.",
  "The class need not be the dimension with the highest score: the shape of the whole profile decides.",
];

/** What no report of this method can say. */
export const CANNOT_SAY: readonly string[] = [
  "Whether a firm does what its managers answered: the scores are their view, and nothing was measured on the shop floor.",
  "Which value proposition is better: none of the six is, and a class is neither praise nor blame.",
  `That a class is right: only three published cases check the method, and one of them alone tells its ${inWords(MEASURE_NAMES.length)} distance measures apart.`,
  "What is true of firms outside this study: ranks and shares describe these firms only.",
];

/** How the numbers of a firm came about, in a line. `footprints`: where the footprints are from. */
export function methodLine({ measure, scores }: Required<AssessOptions>, footprints: string): string {
  return `Scores: ${SCORE_RULES[scores].says}; N/A and blank cells are left out. Class: smallest ${MEASURES[measure].short} distance to the footprints of ${footprints}.`;
}

/** What stands beside every class. */
export const INFORMS = "A class informs a judgement and does not replace it.";
