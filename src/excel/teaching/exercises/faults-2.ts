import { PROPOSITIONS } from "../../../methods/hvm";
import { fixed } from "../../../cells/fixed";
import { vpdHeading } from "../../../methods/hvm";
import { assessed } from "./answers";
import { CELLS_2, colleaguesResult, colleaguesScores, FIRM_2, rightScoreFormula, ROWS_2 } from "./exercise-2";
import { classWords, type Fault } from "./fault";

/** The fault of exercise 2: N/A counted as an answer of 0. */
export function faults2(): Fault[] {
  const right = assessed(ROWS_2).get(FIRM_2)!;
  const wrong = colleaguesScores();
  const worst = wrong.reduce((at, score, v) => (right.scores[v]! - score > right.scores[at]! - wrong[at]! ? v : at), 0);
  const name = vpdHeading(PROPOSITIONS[worst]!);
  return [
    {
      cell: CELLS_2.scores,
      wrong: "AVERAGE takes the zeros in. 0 stands for not applicable, which is no point on the scale.",
      said: `Nothing is wrong with the answers. HVM About counts ${right.answers.notApplicable} of them as N/A, and the scores leave those out.`,
      stands: `${name} is ${fixed(wrong[worst]!, 2)}; the nearest is ${classWords(colleaguesResult())}.`,
      right: `${name} is ${fixed(right.scores[worst]!, 2)}; the class is ${classWords(right)}. In ${CELLS_2.firstScore}: ${rightScoreFormula(0)}`,
      lesson:
        "A code for “no answer” must never be a number that can be averaged. The HVM paper (section 4.1) says of its 0 that it is not a point in the scale.",
    },
  ];
}
