import type { Answer } from "../study";
import { ITEMS, PEOPLE } from "../study";
import { list, plain, table, firm, respondent, items, type Sheet } from "../table";
import { hiding, pair, put, withColumn, type Pair } from "./pair";

/** Nobody answers 5, and somebody 0. */
const low = (zero: Answer, four: Answer) =>
  plain(
    PEOPLE.map((person, p) => ({
      ...person,
      answers: person.answers.map((answer, i) => (p + i === 0 ? zero : answer === 5 ? four : answer)),
    })),
  );
const asList = (rows: readonly (readonly [number, number])[]): Sheet => {
  const all = list(["Firm", "Respondent", "Item", "Answer"], (person, { id }, a) => [person.firm, person.name, id, a]);
  const again = rows.map(([from, added]) => all.rows[from]!.map((cell, c) => (c === 3 ? Number(cell) + added : cell)));
  return { ...all, rows: [...all.rows, ...again] };
};
const commented = withColumn(
  "Comment",
  PEOPLE.map(() => "as last year"),
);

export const ANSWER_NOTICES = {
  // An answer shown as a date; a column of dates that are no answers.
  "answer-date-format": pair(
    put([2, 3, { value: 3, format: "date" }]),
    withColumn(
      "Date of the interview",
      PEOPLE.map((_, i) => ({ value: 45_000 + i, format: "date" as const })),
    ),
  ),
  // 100 % is an answer of 1; a share beside the answers is none.
  "answer-percent-format": pair(
    put([2, 3, { value: 1, format: "per cent" }]),
    withColumn(
      "Export share",
      PEOPLE.map((_, i) => ({ value: 0.1 * i, format: "per cent" as const })),
    ),
  ),
  // With a 5 on the sheet the scale is 1 to 5.
  "zero-not-applicable": pair(low(0, 4), low(0, 5)),
  "answers-merged": pair({ ...put([2, 4, null]), merges: ["C2:D2"] }, { ...commented, merges: ["AJ2:AJ3"] }),
  // A total beside the answers is a formula, and no answer.
  "answers-from-formulas": pair(
    put([2, 3, { formula: "1+2", value: 3 }]),
    withColumn(
      "Total",
      PEOPLE.map((_, i) => ({ formula: `SUM(C${i + 2}:AI${i + 2})`, value: 100 + i })),
    ),
  ),
  // Answers in a hidden row count; a hidden column that holds none changes nothing.
  "answers-hidden": {
    said: { sheets: [plain()], as: hiding({ row: 3 }) },
    unsaid: { sheets: [commented], as: hiding({ column: 36 }) },
  },
  // The same answer to the same item once more; another one to it is no longer the same.
  "answer-twice": pair(asList([[1, 0]]), asList([[1, 1]])),
} satisfies Record<string, Pair>;

/** A table of the first twelve items alone. */
export const twelve = table([firm("Firm"), respondent(), ...items(({ id }) => id, undefined, ITEMS.slice(0, 12))]);
