import { REFUSALS, type Refused } from "../../../cells/refusals";
import { MOST_NAMES, list, plural } from "../../../methods/words";

import { notice, refused } from "./kind";

/** Single answers: what a cell holds, how it is formatted, merged or hidden, and answers that stand twice. */
export const ANSWER_PROBLEMS = {
  "answer-not-a-rating": refused<Refused>({
    ...REFUSALS["answer-not-a-rating"],
  }),
  "answer-error-value": refused<Refused>({
    ...REFUSALS["answer-error-value"],
  }),
  "answer-not-whole": refused<Refused>({
    ...REFUSALS["answer-not-whole"],
  }),
  "answer-outside-scale": refused<Refused>({
    ...REFUSALS["answer-outside-scale"],
  }),
  "answer-is-date": refused<Refused>({
    ...REFUSALS["answer-is-date"],
  }),
  "answer-contradicts-itself": refused<Refused>({
    ...REFUSALS["answer-contradicts-itself"],
  }),
  "answer-not-understood": refused<Refused>({
    ...REFUSALS["answer-not-understood"],
  }),
  "answer-date-format": notice<{ readonly count: number }>({
    problem: ({ count }) =>
      `${count === 1 ? "This answer has" : "These answers have"} the number format of a date; the number itself was taken as the answer.`,
    remedy: () => "Set the number format to General, and check that the answer is what was meant.",
  }),
  "answer-percent-format": notice<{ readonly count: number }>({
    problem: ({ count }) =>
      `${count === 1 ? "This answer has" : "These answers have"} the number format of a percentage; the number itself was counted (100 % is 1).`,
    remedy: () => "Set the number format to General, and check that the answer is what was meant.",
  }),
  "zero-not-applicable": notice<{ readonly zeros: number; readonly of: number }>({
    problem: ({ zeros, of }) =>
      `None of the ${of} numbers is 5, and ${zeros} ${zeros === 1 ? "is" : "are"} 0, which was taken for “not applicable”.`,
    remedy: () => "Nothing to do, unless the scale runs from 0 to 4: then declare it (in the settings of the pane, or by --map FILE).",
  }),
  "answers-merged": notice({
    problem: () => "These cells are merged: the answer counts once, for the first of them, and the others are missing.",
    remedy: () => "Unmerge them and enter each answer in its own cell.",
  }),
  "answers-from-formulas": notice<{ readonly count: number; readonly empty: number }>({
    problem: ({ count, empty }) =>
      [
        ...(count > 0
          ? [
              `${count} ${plural(count, "answer cell")} of this sheet ${count === 1 ? "is a formula" : "are formulas"}; the values shown there counted.`,
            ]
          : []),
        ...(empty > 0
          ? [
              `${empty} ${plural(empty, "formula")} among the answers ${empty === 1 ? "shows" : "show"} nothing, which counts as no answer.`,
            ]
          : []),
      ].join(" "),
    remedy: () => "Check that these are answers, and not totals or averages.",
  }),
  "answers-hidden": notice<{ readonly rows: readonly string[]; readonly columns: readonly string[] }>({
    problem: ({ rows, columns }) => {
      const said = [named(rows, "row"), named(columns, "column")].filter((part) => part !== "");
      return `${said.join(" and ")} of this sheet ${rows.length + columns.length === 1 ? "is" : "are"} hidden or filtered out; the answers there counted all the same.`;
    },
    remedy: () => "If they should not count, remove them from the table.",
  }),
  "answer-twice": notice<{ readonly earlier: string | null }>({
    problem: ({ earlier }) => `The same answer to this item stands at ${earlier} already; it counts once.`,
    remedy: () => "Remove one of the two rows.",
  }),
  "answers-differ": refused<{ readonly other: string | null }>({
    problem: ({ other }) => `Another answer to the same item stands at ${other}, so neither counts.`,
    remedy: () => "Remove the row that is wrong; if they are two respondents, name both in a respondent column.",
  }),
};

function named(lines: readonly string[], noun: string): string {
  return lines.length === 0 ? "" : `${lines.length} ${plural(lines.length, noun)} (${list(lines, MOST_NAMES)})`;
}
