/** Answers on another scale than 0–5 (rule 19): the table is refused, never squeezed into ours. */
import type { Case, CellDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import type { Answer, Person } from "../../../support/draft";
import { base, cellOf, change, firmsOf, ITEMS, mapAnswers, put, reads, respondentRows } from "../../../support/draft";

/** The base study with every answer typed on another scale. */
function onScale(map: (answer: number) => CellDraft, people: Person[] = base()) {
  return respondentRows(people, { cell: (answer) => (typeof answer === "number" ? map(answer) : null) });
}

/** Five respondents (as in the base study) × 20 items = 100 numbers, without N/A and blanks. */
const HUNDRED = mapAnswers(base(["Acme", "Bolt"], ITEMS.slice(0, 20)), (answer) =>
  typeof answer === "number" ? answer : 3,
);

/** One number outside the scale for each of the first `count` items, each with another person. */
function outside(count: number): { person: number; item: string }[] {
  return Array.from({ length: count }, (_, index) => ({ person: 1 + (index % 5), item: ITEMS[index * 3]! }));
}

function withOutside(count: number) {
  return put(
    respondentRows(HUNDRED),
    Object.fromEntries(outside(count).map(({ person, item }) => [cellOf(person, item), 6])),
  );
}

/** The column of an item, typed otherwise. */
function column(item: string, map: (answer: number, person: number) => CellDraft) {
  const people = mapAnswers(base(), (answer) => (typeof answer === "number" ? answer : 3));
  const cells = people.map((person, index): [string, CellDraft] => [
    cellOf(index + 1, item),
    map(person.answers[item] as number, index + 1),
  ]);
  return { people, sheet: put(respondentRows(people), Object.fromEntries(cells)) };
}

/** Agreement scales have "very low", ours does not: it is refused wherever it stands. */
const veryLow = (answer: number): string => ["very low", "low", "medium", "high", "very high"][answer - 1]!;
const VERY_LOW_MEANS: Record<string, Answer> = { "very low": "refused", low: 1, medium: 3, high: 4, "very high": 5 };

const toSix = column("Q10", () => 6);
const oneToSeven = column("Q10", (_, person) => [7, 3, 6, 2, 4][person - 1]!);
const someFractions = column("Q4", (answer) => answer / 5 - 0.05);

export const scales: Case[] = [
  malformed(
    "a table on a scale of 1–7 is refused and the scale is named",
    onScale((x) => [1, 3, 4, 6, 7][x - 1]!),
    {
      error: /Answers/,
      mentions: [/\b1\b.*\b7\b/s],
    },
  ),
  malformed(
    "a table on a scale of 1–6 is refused and the scale is named",
    onScale((x) => (x === 5 ? 6 : x)),
    {
      error: /Answers/,
      mentions: [/\b6\b/],
    },
  ),
  malformed(
    "a table on a scale of 0–10 is refused and the scale is named",
    onScale((x) => x * 2),
    {
      error: /Answers/,
      mentions: [/\b10\b/],
    },
  ),
  malformed(
    "a table on a scale of 1–10 is refused and the scale is named",
    onScale((x) => (x === 1 ? 1 : x * 2)),
    {
      error: /Answers/,
      mentions: [/\b10\b/],
    },
  ),
  malformed(
    "a table on a scale of 0–100 is refused and the scale is named",
    onScale((x) => x * 20),
    {
      error: /Answers/,
      mentions: [/\b100\b/],
    },
  ),
  malformed(
    "a table on a scale of −2..2 is refused and the scale is named",
    onScale((x) => x - 3),
    {
      error: /Answers/,
      mentions: [/[-−–]\s?2/],
    },
  ),
  malformed(
    "a table on a scale of 1–7 typed as text is refused like numbers",
    // our reading of rule 19: "the same as text" makes a number of "7", also for the share outside the scale
    onScale((x) => String([1, 3, 4, 6, 7][x - 1]!)),
    { error: /Answers/, mentions: [/\b7\b/] },
  ),
  malformed(
    "a table in which 9 means no answer, more than 5 % of it, is refused",
    respondentRows(
      mapAnswers(base(), (answer, item) => (["Q3", "Q12"].includes(item) ? "N/A" : answer)),
      { cell: (answer) => (answer === "N/A" ? 9 : typeof answer === "number" ? answer : null) },
    ),
    { error: /Answers/, mentions: [/\b9\b/] },
  ),
  malformed(
    "a firm of two whose respondents used 1–7 makes more than 5 % of the numbers: the table is refused",
    put(
      respondentRows(base()),
      Object.fromEntries(ITEMS.flatMap((item, index) => [4, 5].map((p) => [cellOf(p, item), 1 + ((index + p) % 7)]))),
    ),
    { error: /Answers/, mentions: [/\b7\b/] },
  ),
  malformed(
    "an item column of 0–100 alone refuses the table, with its header or cells named",
    column("Q10", (answer) => answer * 20).sheet,
    { error: /Answers/, mentions: [/Q10|\bL\d*\b/, /\b100\b/] },
  ),
  malformed("an item column of nothing but 6 refuses the table", toSix.sheet, {
    error: /Answers/,
    mentions: [/Q10|\bL\d*\b/],
  }),
  malformed("an item column of −1 for no answer alone refuses the table", column("Q21", () => -1).sheet, {
    error: /Answers/,
    mentions: [/Q21|\bW\d*\b/],
  }),
  malformed(
    "an item column on 1–7 that is not wholly outside 0–5 loses its 6 and 7, named by cell",
    oneToSeven.sheet,
    reads(
      [7, 3, 6, 2, 4].reduce(
        (people, value, index) => change(people, index + 1, { Q10: value > 5 ? "refused" : (value as Answer) }),
        oneToSeven.people,
      ),
      {
        problems: [
          { severity: "refused", sheet: "Answers", cell: cellOf(1, "Q10"), value: 7 },
          { severity: "refused", sheet: "Answers", cell: cellOf(3, "Q10"), value: 6 },
        ],
      },
    ),
  ),
  malformed(
    "exactly 5 % of the numbers outside 0–5 are refused one by one",
    withOutside(5),
    reads(
      outside(5).reduce((people, { person, item }) => change(people, person, { [item]: "refused" }), HUNDRED),
      {
        problems: outside(5).map(({ person, item }) => ({
          severity: "refused",
          sheet: "Answers",
          cell: cellOf(person, item),
          value: 6,
        })),
      },
    ),
  ),
  malformed("more than 5 % of the numbers outside 0–5 refuse the table", withOutside(6), { error: /Answers/ }),
  malformed(
    "a table of fractions 0–1 is not a table of answers: its 100 % is no 1",
    onScale((x) => x / 5),
    // Rule 19 speaks of numbers outside 0..5 only, so a reader may also refuse every fraction by cell; then 1.0 is a 1.
    {
      either: [
        { error: /Answers/ },
        {
          firms: firmsOf(mapAnswers(base(), (x) => (x === 5 ? 1 : typeof x === "number" ? "refused" : "missing"))),
          problems: [{ severity: "refused", sheet: "Answers", near: "C2:AI6" }],
        },
      ],
    },
  ),
  malformed(
    "an item column of fractions is refused cell by cell",
    someFractions.sheet,
    // our reading of rule 19: fractions lie inside 0..5, so they are refused by rule 21, not the table by rule 19
    {
      either: [
        { error: /Answers/, mentions: [/Q4|\bF\d*\b/] },
        {
          layout: "respondent rows",
          firms: firmsOf(
            [1, 2, 3, 4, 5].reduce((people, p) => change(people, p, { Q4: "refused" }), someFractions.people),
          ),
          problems: [1, 2, 3, 4, 5].map((p) => ({ severity: "refused", sheet: "Answers", cell: cellOf(p, "Q4") })),
        },
      ],
    },
  ),
  malformed(
    "a table of percentages as text has no answers",
    onScale((x) => `${x * 20}%`),
    { error: /Answers/ },
  ),
  malformed(
    "a table of decimals with commas has no answers",
    onScale((x) => `${x - 1},5`),
    { error: /Answers/ },
  ),
  malformed(
    "a table of words from another scale (agree, disagree) has no answers",
    onScale((x) => ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"][x - 1]!),
    { error: /Answers/ },
  ),
  malformed(
    "a table of words in another language has no answers",
    onScale((x) => ["niedrig", "eher niedrig", "mittel", "hoch", "sehr hoch"][x - 1]!),
    { error: /Answers/ },
  ),
  malformed(
    'on a scale from "very low" the words that are not ours are refused, each by cell',
    onScale(veryLow),
    reads(
      mapAnswers(base(), (x) => (typeof x === "number" ? VERY_LOW_MEANS[veryLow(x)]! : "missing")),
      {
        problems: base().flatMap((person, index) =>
          ITEMS.filter((item) => person.answers[item] === 1).map((item) => ({
            severity: "refused" as const,
            sheet: "Answers",
            cell: cellOf(index + 1, item),
            value: "very low",
          })),
        ),
      },
    ),
  ),
  malformed(
    "a matrix of ticks, a column per answer, has no answers",
    respondentRows(base(), { header: (item) => `${item}_5`, cell: (answer) => (answer === 5 ? "x" : null) }),
    { error: /Answers/ },
  ),
  malformed(
    "a matrix of 1 for ticked, a column per answer (Q1_1 … Q7_5), is not read as answers",
    {
      name: "Answers",
      rows: [
        ["Firm", "Respondent", ...ITEMS.slice(0, 7).flatMap((item) => [1, 2, 3, 4, 5].map((n) => `${item}_${n}`))],
        ...base().map((person) => [
          person.firm,
          person.name,
          ...ITEMS.slice(0, 7).flatMap((item) => [1, 2, 3, 4, 5].map((n) => (person.answers[item] === n ? 1 : 0))),
        ]),
      ],
    },
    { error: /Answers/ },
  ),
  malformed(
    "of two sheets the one on 1–7 is refused by name, whatever becomes of the other",
    [
      respondentRows(base(["Acme"]), { name: "North" }),
      { ...onScale((x) => [1, 3, 4, 6, 7][x - 1]!, base(["Bolt"])), name: "South" },
    ],
    {
      either: [
        { error: /South/ },
        {
          layout: "respondent rows",
          firms: firmsOf(base(["Acme"])),
          problems: [{ severity: "refused", sheet: "South", near: "A1:AI3" }],
          sources: ["North"],
        },
      ],
    },
  ),
  unusual(
    "a table of words only is read",
    onScale((x) => ["Low", "Low to Medium", "Medium", "High", "Very High"][x - 1]!),
    reads(mapAnswers(base(), (answer) => (answer === "N/A" ? "missing" : answer))),
  ),
  unusual(
    "a table of numbers with words is read",
    onScale((x) => ["1 - Low", "2 - Low to Medium", "3 - Medium", "4 - High", "5 - Very High"][x - 1]!),
    reads(mapAnswers(base(), (answer) => (answer === "N/A" ? "missing" : answer))),
  ),
  unusual(
    "a table of numbers as text, as from a CSV, is read",
    respondentRows(base(), { cell: (x) => (x === "missing" ? "" : x === "N/A" ? "0" : String(x)) }),
    reads(base()),
  ),
  unusual(
    "blanks are not numbers: one 6 among few answers still refuses the cell only",
    put(respondentRows(mapAnswers(base(), (x, _, p) => (p === 3 ? "missing" : x))), { [cellOf(3, "Q8")]: 6 }),
    reads(
      change(
        mapAnswers(base(), (x, _, p) => (p === 3 ? "missing" : x)),
        3,
        { Q8: "refused" },
      ),
      {
        problems: [{ severity: "refused", sheet: "Answers", cell: cellOf(3, "Q8"), value: 6 }],
      },
    ),
  ),
];
