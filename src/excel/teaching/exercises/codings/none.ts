import type { Exercise } from "../exercise";
import { allCells, assessed, codingPage, saysOf, type TaughtRelationship } from "./relationship";
import { oneAwayInWords } from "./words";

const JUNIPER: TaughtRelationship = {
  firm: "Juniper Drives",
  service: "Upkeep of drives, by the year",
  partners: "a maker of bearings",
  codes: [
    ...(["service process", "proactive", "customer support service", "equity alliance", "horizontal"] as const),
    ...(["reciprocal", "own site"] as const),
  ],
  notes: [
    "“Nobody had asked. We wanted to be more than one supplier among many.”",
    "“The customer's plant shall never stop: we look after it before anything breaks.”",
    "“We founded a company with the makers of the bearings; each holds one half of it.”",
    "“Both make parts for the same machines. They learned from us, and we from them; both had to change a lot.”",
    "“Each of us works in his own halls, as before.”",
  ],
};

/** A "none of the nine" that is right. */
export const NONE_IS_RIGHT: Exercise = {
  page: () => codingPage("Exercise 9: none of the nine", JUNIPER),
  questions: [
    {
      question: `None of the nine remains for ${JUNIPER.firm}. Check each code against the interview. Is one of them wrong? What would you report?`,
      hint: "Take the codes one by one, and the sentence that speaks for each. Then read on HVM Constellation Evidence what rules out the nearest.",
      answer: () => {
        const found = assessed(JUNIPER);
        return {
          cell: allCells(),
          wrong: "Nothing: for each code there is a sentence in the interview.",
          said: `${saysOf(found)} One code away: ${oneAwayInWords(found)}.`,
          stands:
            "Whoever changes one of the codes until a name comes out gets the nearest, and has lost what was found.",
          right: found.finding,
          lesson:
            "Nine forms were found in 13 firms; others exist. A “none” on good evidence is a finding: report it with what rules out the nearest.",
        };
      },
    },
  ],
  states: () => [],
};
