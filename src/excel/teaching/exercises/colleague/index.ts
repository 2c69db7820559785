import { PROPOSITIONS, vpdHeading } from "../../../../methods/hvm";
import { fixed } from "../../../../methods/numbers/fixed";
import type { Exercise } from "../exercise";
import { assessed } from "../ground/answers";
import { classWords } from "../ground/words";
import {
  CALCULATION,
  colleaguesPage,
  colleaguesResult,
  colleaguesScores,
  FIRM,
  rightScoreFormula,
  ROWS,
} from "./sheet";

/** N/A counted as an answer of 0. */
export const COLLEAGUES_CALCULATION: Exercise = {
  page: colleaguesPage,
  questions: [
    {
      question: `A colleague found a class for ${FIRM}. Which mistake is in the formulas of the scores? Mend it in the sheet. Which class has the firm then?`,
      hint: `Look at ${CALCULATION.score(0)} and at what it takes the mean of. What does a 0 mean on this questionnaire? COUNTIF counts what is above 0.`,
      answer() {
        const right = assessed(ROWS).get(FIRM)!;
        const wrong = colleaguesScores();
        const worst = wrong.reduce(
          (at, score, v) => (right.scores[v]! - score > right.scores[at]! - wrong[at]! ? v : at),
          0,
        );
        const name = vpdHeading(PROPOSITIONS[worst]!);
        return {
          cell: CALCULATION.scores,
          wrong: "AVERAGE includes the zeros. Here 0 means not applicable, which is not a point on the scale.",
          said: `Nothing is wrong with the answers. HVM About counts ${right.answers.notApplicable} of them as N/A, and the scores leave those out.`,
          stands: `${name} is ${fixed(wrong[worst]!, 2)}; the nearest is ${classWords(colleaguesResult())}.`,
          right: `${name} is ${fixed(right.scores[worst]!, 2)}; the class is ${classWords(right)}. In ${CALCULATION.score(0)}: ${rightScoreFormula(0)}`,
          lesson:
            "A code for “no answer” must never be a number that can be averaged. The HVM paper (section 4.1) says of its 0 that it is not a point in the scale.",
        };
      },
    },
  ],
  states: () => [
    { state: "The colleague's: N/A counted as 0", firms: [{ ...colleaguesResult(), scores: colleaguesScores() }] },
    { state: "N/A left out", firms: [assessed(ROWS).get(FIRM)!] },
  ],
};
