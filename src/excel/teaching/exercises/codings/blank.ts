import { questionInWords } from "../../../../methods/constellations";
import type { Exercise } from "../exercise";
import { assessed, cellOf, codingPage, saysOf, type TaughtRelationship } from "./relationship";

const IVY: TaughtRelationship = {
  firm: "Ivy Sensors",
  service: "Training of operators",
  partners: "a maker of controls",
  codes: ["reactive", "informal agreement", "close"],
  notes: [
    "“A customer asked us for it; we would not have thought of it.”",
    "“With the makers of the controls we speak every week. There is no contract, we trust each other.”",
    "“What the training is for? It depends, I could not say in a word.”",
  ],
};
const GUESSES = ["vertical", "horizontal"] as const;

/** A blank that must stay one. */
export const BLANK: Exercise = {
  page: () => codingPage("Exercise 8: a blank cell", IVY),
  questions: [
    {
      question: `A colleague wants to fill in the integration of ${IVY.firm}, “since makers of controls supply makers of sensors, or the other way round”. What does the interview say of it? What would each guess do to the result? What belongs in the cell, and what would you ask?`,
      hint: `Type ${GUESSES.join(", then ")} into the cell and analyse each time; then leave it empty, and read “Ask next” on HVM Constellations.`,
      answer: () => {
        const open = assessed(IVY);
        const guessed = GUESSES.map((guess) => {
          const { finding } = assessed(IVY, [...IVY.codes, guess]);
          return `With ${guess}: ${finding}`;
        });
        return {
          cell: cellOf("integration"),
          wrong: "Nothing is wrong with the blank: the interview does not say at which stage the partner works.",
          said: saysOf(open),
          stands: guessed.join(" "),
          right: `Empty. ${open.finding} To be asked: ${questionInWords(open.next!, open.found.possible)}`,
          lesson:
            "It is never wrong to leave a cell empty. A guess comes back as a finding, and nobody sees any more that it was one: each of the two names another constellation.",
        };
      },
    },
  ],
  states: () => [],
};
