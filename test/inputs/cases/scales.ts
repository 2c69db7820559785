/** Other scales and codes, numbers that are nearly whole, six values per firm. */
import { kindOf, reads, refuses } from "../input";
import { nearest, PEOPLE, withAnswers, type Answer, type FirmOutcome } from "../study";
import { firm, items, plain, respondent, table, word, type Cell, type Sheet } from "../table";

const scale = kindOf("scales");
const profile = kindOf("six values per firm");

const recoded = (as: (answer: Answer, person: number, item: number) => Cell) =>
  table([firm("Firm"), respondent(), ...items(({ id }) => id, as)]);
/** So many cells of 198 that hold a 6, spread over the items. */
const sixes = (count: number) =>
  recoded((answer, person, item) =>
    (item - 1) * 6 + person <= count * 11 && ((item - 1) * 6 + person) % 11 === 1 ? 6 : answer,
  );
const without = (count: number) =>
  PEOPLE.map((person, p) => ({
    ...person,
    answers: person.answers.map((a, i) => (i * 6 + p + 1 <= count * 11 && (i * 6 + p + 1) % 11 === 1 ? null : a)),
  }));
const fromNought = PEOPLE.map((person) => ({
  ...person,
  answers: person.answers.map((a) => (Number(a) - 1) as Answer),
}));

const VALUES: Readonly<Record<string, readonly number[]>> = {
  "Alder Valves": [3.2, 4.8, 1.5, 2.1, 2.2, 3.3],
  "Birch Pumps": [2.1, 1.4, 1.2, 1.9, 4.7, 4.1],
  "Cedar Gears": [2.4, 2.9, 2.2, 4.6, 1.3, 3.1],
};
const LETTERS = ["A", "B", "C", "D", "E", "F"];
const shares = (values: readonly number[]) =>
  values.map((value) => Math.round((1000 * value) / values.reduce((a, b) => a + b)) / 10);
const profiles = (
  write: (value: number, column: number) => Cell,
  headers: readonly Cell[] = LETTERS,
  of = (values: readonly number[]) => values,
): Sheet => ({
  name: "Profiles",
  rows: [["Firm", ...headers], ...Object.entries(VALUES).map(([name, values]) => [name, ...of(values).map(write)])],
});
const scored: readonly FirmOutcome[] = Object.entries(VALUES).map(([name, values]) => ({
  firm: name,
  classification: nearest(values),
  scores: Object.fromEntries(LETTERS.map((letter, index) => [letter, values[index]!])),
}));
const shared: readonly FirmOutcome[] = Object.entries(VALUES).map(([name, values]) => ({
  firm: name,
  classification: nearest(shares(values)),
}));

export const SCALES = [
  scale(
    "only 0 and 1",
    "binary.csv",
    recoded((a) => (Number(a) > 2 ? 1 : 0)),
    refuses(/0 (to|and|or) 1/),
  ),
  scale(
    "answers formatted as per cent, 20 % to 100 %",
    "percent.xlsx",
    recoded((a) => ({ value: Number(a) / 5, format: "per cent" })),
    refuses(/per ?cent|%/i),
  ),
  scale(
    "answers of 0 % and 100 % alone, formatted as per cent",
    "extremes.xlsx",
    recoded((a) => ({ value: Number(a) > 2 ? 1 : 0, format: "per cent" })),
    refuses(/per ?cent|%|0 (to|and|or) 1/i),
  ),
  scale(
    "0 to 4: zeros and no single 5 in 198 numbers, said, and how to declare it",
    "nought.csv",
    plain(fromNought),
    reads(fromNought, { says: [/0 to 4/] }),
  ),
  scale(
    "1 to 7",
    "seven.csv",
    recoded((a, who, item) => Math.min(7, Number(a) + ((who + item) % 3))),
    refuses(/1 to 7/),
  ),
  scale(
    "a slider of 0 to 100",
    "slider.csv",
    recoded((a, who) => Number(a) * 20 - who),
    refuses(/100/),
  ),
  scale(
    "words of agreement: told which words count",
    "agree.csv",
    recoded(
      (a) => ["", "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"][Number(a)]!,
    ),
    refuses(/Strongly agree/, /Very High/),
  ),
  scale(
    "words of another language",
    "deutsch.csv",
    recoded((a) => ["", "gering", "eher gering", "mittel", "hoch", "sehr hoch"][Number(a)]!),
    refuses(/sehr hoch/, /Very High/),
  ),
  scale(
    "words with other capitals and hyphens count",
    "spelt.csv",
    recoded((a) => String(word(a)).toUpperCase().replace("LOW TO MEDIUM", "low-to-medium")),
    [
      reads(),
      reads(
        PEOPLE.map((person) => ({ ...person, answers: person.answers.map((a) => (a === 2 ? null : a)) })),
        { says: [/low-to-medium/] },
      ),
    ],
    { debatable: "the rules fold statements, and say of words only that they count: read, or refused by cell" },
  ),
  scale(
    "9 cells of 198 with a 6 (4.5 %): refused cell by cell",
    "nine.csv",
    sixes(9),
    reads(without(9), { says: [/C2\b/] }),
  ),
  scale("10 cells of 198 with a 6 (5.05 %): another scale", "ten.csv", sixes(10), refuses(/to 6\b/)),
  scale(
    "numbers off a whole by floating point",
    "floating.csv",
    recoded((a, who) => Number(a) + (who % 2 ? 4e-10 : -4e-10)),
  ),
  scale(
    "numbers off a whole by more than that, in two cells",
    "off.csv",
    recoded((a, who, item) => Number(a) + (who === 1 && item < 3 ? 1e-6 : 0)),
    reads(
      withAnswers(PEOPLE, [
        [1, 1, null],
        [1, 2, null],
      ]),
      { says: [/C2\b/, /D2\b/] },
    ),
  ),
  scale(
    "9 for 'do not know' in a few cells: grouped, with their count",
    "nines.csv",
    recoded((a, who, item) => (who === 3 && item % 8 === 0 ? 9 : a)),
    reads(
      withAnswers(
        PEOPLE,
        [8, 16, 24, 32].map((item) => [3, item, null] as const),
      ),
      { says: [/\b9\b/] },
    ),
  ),
  scale(
    "decimal commas as text in answers: 4,0",
    "commas.xlsx",
    recoded((a) => `${a},0`),
    reads(),
    { debatable: "rule 42 speaks of profile tables alone; 4,0 is plainly 4" },
  ),
  profile(
    "decimal commas as text in a workbook",
    "commas.xlsx",
    profiles((value) => String(value).replace(".", ",")),
    { firms: scored },
  ),
  profile(
    "percentages with per cent signs as text",
    "signs.csv",
    profiles((value) => `${value}%`, LETTERS, shares),
    { firms: shared },
  ),
  profile(
    "German percentages: comma, space, sign",
    "german.xlsx",
    profiles((value) => `${String(value).replace(".", ",")} %`, LETTERS, shares),
    { firms: shared },
  ),
  profile(
    "names of the dimensions as headers, a space in each number's text",
    "named.csv",
    profiles(
      (value) => ` ${value} `,
      [
        "Innovation",
        "Brand Management",
        "Price Minimisation",
        "Simplification",
        "Technological Integration",
        "Socialisation",
      ],
    ),
    { firms: scored },
  ),
  profile(
    "commas in some columns, points in others: not written alike",
    "mixed.xlsx",
    profiles((value, column) => (column % 2 ? String(value).replace(".", ",") : String(value))),
    refuses(/comma|alike|decimal|number/i),
  ),
  profile(
    "per cent signs in some rows only",
    "some.csv",
    {
      name: "Profiles",
      rows: [
        ["Firm", ...LETTERS],
        ...Object.entries(VALUES).map(([name, values], index) => [
          name,
          ...shares(values).map((value) => (index === 1 ? value : `${value}%`)),
        ]),
      ],
    },
    [refuses(/%|per cent|alike/i), { firms: shared }],
    {
      debatable:
        "each row reads alike whichever way, since percentages and numbers have the same shape; 'written alike' says refuse",
    },
  ),
];
