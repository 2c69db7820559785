import type { ANSWER_PROBLEMS } from "../../../../excel/answers/problems/answers";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/answers/problems/answers.ts mean, with examples. */
export const ANSWER_PROBLEMS_MEAN: Meanings<typeof ANSWER_PROBLEMS> = {
  "answer-not-a-rating": {
    means: "TRUE and FALSE come from tick boxes and comparisons, and say nothing on a scale of 1 to 5.",
    examples: [{ value: true }],
  },
  "answer-error-value": {
    means: "A formula failed, or its value was pasted after it had failed.",
    examples: [{ value: "#DIV/0!" }],
  },
  "answer-not-whole": {
    means: "An average or a typing mistake: respondents tick whole numbers.",
    examples: [{ value: 3.5 }],
  },
  "answer-outside-scale": {
    means: "A single number below 0 or above 5. Where many are, the whole table is refused as another scale.",
    examples: [{ value: 7 }],
  },
  "answer-is-date": {
    means: "Excel took what was typed for a date, as it does with 1-2 or 3/4.",
    examples: [{ value: 45_000 }],
  },
  "answer-contradicts-itself": {
    means: "The scale's words go with its numbers: 1 Low, 5 Very High.",
    examples: [{ value: "5 = Low" }],
  },
  "answer-not-understood": {
    means: "A text that is neither a number nor a word of the scale. Nothing is guessed.",
    examples: [{ value: "quite high, I think" }],
  },
  "answer-date-format": {
    means: "The cells show dates of January 1900 and hold numbers from 0 to 5.",
    examples: [{ count: 1 }, { count: 3 }],
  },
  "answer-percent-format": {
    means: "Single cells show per cent. Where more do, the whole table is refused as another scale.",
    examples: [{ count: 1 }, { count: 3 }],
  },
  "zero-not-applicable": {
    means: "On paper forms 0 is “not applicable”; tools that count from 0 write it for the lowest answer.",
    examples: [{ zeros: 32, of: 165 }],
  },
  "answers-merged": {
    means: "Excel keeps one value for merged cells, and whether it was meant for all of them nobody can tell.",
  },
  "answers-from-formulas": {
    means: "Answers are typed as a rule; a formula among them may compute something else.",
    examples: [
      { count: 1, empty: 0 },
      { count: 33, empty: 2 },
      { count: 0, empty: 1 },
    ],
  },
  "answers-hidden": {
    means: "Results do not change with a filter.",
    examples: [
      { rows: ["7", "8", "9"], columns: [] },
      { rows: ["7"], columns: ["D"] },
    ],
  },
  "answer-twice": {
    means: "In a list of an answer a row, a row stands twice.",
    examples: [{ earlier: "D7" }],
  },
  "answers-differ": {
    means: "In a list of an answer a row, one respondent answers an item in two ways.",
    examples: [{ other: "D7" }],
  },
};
