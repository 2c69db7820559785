import { REFUSALS, type Refused } from "../../../cells/refusals";
import { counted, listed } from "../../../cells/text";
import { notice, refused } from "./kind";

/** Single answers: what a cell holds, how it is formatted, merged or hidden, and answers that stand twice. */
export const ANSWER_PROBLEMS = {
  "answer-not-a-rating": refused<Refused>({
    ...REFUSALS["answer-not-a-rating"],
    means: "TRUE and FALSE come from tick boxes and comparisons, and say nothing on a scale of 1 to 5.",
    examples: [{ value: true }],
  }),
  "answer-error-value": refused<Refused>({
    ...REFUSALS["answer-error-value"],
    means: "A formula failed, or its value was pasted after it had failed.",
    examples: [{ value: "#DIV/0!" }],
  }),
  "answer-not-whole": refused<Refused>({
    ...REFUSALS["answer-not-whole"],
    means: "An average or a typing mistake: respondents tick whole numbers.",
    examples: [{ value: 3.5 }],
  }),
  "answer-outside-scale": refused<Refused>({
    ...REFUSALS["answer-outside-scale"],
    means: "A single number below 0 or above 5. Where many are, the whole table is refused as another scale.",
    examples: [{ value: 7 }],
  }),
  "answer-is-date": refused<Refused>({
    ...REFUSALS["answer-is-date"],
    means: "Excel took what was typed for a date, as it does with 1-2 or 3/4.",
    examples: [{ value: 45_000 }],
  }),
  "answer-contradicts-itself": refused<Refused>({
    ...REFUSALS["answer-contradicts-itself"],
    means: "The scale's words go with its numbers: 1 Low, 5 Very High.",
    examples: [{ value: "5 = Low" }],
  }),
  "answer-not-understood": refused<Refused>({
    ...REFUSALS["answer-not-understood"],
    means: "A text that is neither a number nor a word of the scale. Nothing is guessed.",
    examples: [{ value: "quite high, I think" }],
  }),
  "answer-date-format": notice<{ readonly count: number }>({
    problem: ({ count }) =>
      `${count === 1 ? "This answer has" : "These answers have"} the number format of a date; the number itself was counted.`,
    remedy: () => "Set the number format to General, and check that the answer is what was meant.",
    means: "The cells show dates of January 1900 and hold numbers from 0 to 5.",
    examples: [{ count: 1 }, { count: 3 }],
  }),
  "answers-merged": notice({
    problem: () => "These cells are merged: the answer counts once, for the first of them, and the others are missing.",
    remedy: () => "Unmerge them and enter each answer in its own cell.",
    means: "Excel keeps one value for merged cells, and whether it was meant for all of them nobody can tell.",
  }),
  "answers-from-formulas": notice<{ readonly count: number }>({
    problem: ({ count }) =>
      `${counted(count, "answer cell")} of this sheet ${count === 1 ? "is a formula" : "are formulas"}; the values shown there counted.`,
    remedy: () => "Check that these are answers, and not totals or averages.",
    means: "Answers are typed as a rule; a formula among them may compute something else.",
    examples: [{ count: 1 }, { count: 33 }],
  }),
  "answers-hidden": notice<{ readonly rows: readonly string[]; readonly columns: readonly string[] }>({
    problem: ({ rows, columns }) => {
      const said = [named(rows, "row"), named(columns, "column")].filter((part) => part !== "");
      return `${said.join(" and ")} of this sheet ${rows.length + columns.length === 1 ? "is" : "are"} hidden or filtered out; the answers there counted all the same.`;
    },
    remedy: () => "If they should not count, remove them from the table.",
    means: "Results do not change with a filter.",
    examples: [
      { rows: ["7", "8", "9"], columns: [] },
      { rows: ["7"], columns: ["D"] },
    ],
  }),
  "answer-twice": notice<{ readonly earlier: string | null }>({
    problem: ({ earlier }) => `The same answer to this item stands at ${earlier} already; it counts once.`,
    remedy: () => "Remove one of the two rows.",
    means: "In a list of an answer a row, a row stands twice.",
    examples: [{ earlier: "D7" }],
  }),
  "answers-differ": refused<{ readonly other: string | null }>({
    problem: ({ other }) => `Another answer to the same item stands at ${other}, so neither counts.`,
    remedy: () => "Remove the row that is wrong; if they are two respondents, name both in a respondent column.",
    means: "In a list of an answer a row, one respondent answers an item in two ways.",
    examples: [{ other: "D7" }],
  }),
};

function named(lines: readonly string[], noun: string): string {
  return lines.length === 0 ? "" : `${counted(lines.length, noun)} (${listed(lines)})`;
}
