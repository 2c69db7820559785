import { oneAwayInWords } from "./words";
import type { Exercise } from "../exercise";
import { assessed, cellOf, codingPage, instead, saysOf, type TaughtRelationship } from "./relationship";

const HOLLY: TaughtRelationship = {
  firm: "Holly Valves",
  service: "Overhaul of valves",
  partners: "two machine shops",
  codes: ["production", "reactive", "after-sales service", "informal agreement", "vertical", "reciprocal"],
  notes: [
    "“Our customers kept asking who would overhaul the valves. In the end we said yes.”",
    "“It is repair and maintenance of what is installed. Everybody watches the price.”",
    "“The two shops machine the parts for us, as they have done for years. Nothing is written down.”",
    "“They work to our drawings as ever. It was we who changed: our planning, our store, our hours.”",
  ],
};
const [WRONG, RIGHT] = ["reciprocal", "unilateral"] as const;

/** A code that rules out the constellation that is right. */
export const WRONG_CODE: Exercise = {
  page: () => codingPage("Exercise 7: a code that rules out the wrong one", HOLLY),
  questions: [
    {
      question: `None of the nine remains for ${HOLLY.firm}. One code contradicts the interview. Which? What remains when it says what was said?`,
      hint: "Read the interview beside the six codes. “One code away” on HVM Constellations says which single dimension rules out which constellation: look whether that very code is right.",
      answer: () => {
        const wrong = assessed(HOLLY);
        const right = assessed(HOLLY, instead(HOLLY.codes, WRONG, RIGHT));
        return {
          cell: cellOf("adaptation"),
          wrong: `“${WRONG}”: the firm changed what it does, and the shops work as ever. That is ${RIGHT}.`,
          said: `${saysOf(wrong)} One code away: ${oneAwayInWords(wrong)}.`,
          stands: wrong.finding,
          right: right.finding,
          lesson:
            "One code can rule out what five others speak for. Before you believe a “none”, check the code that stands alone against the rest; and change it only for what was said, never for the result.",
        };
      },
    },
  ],
  states: () => [],
};
