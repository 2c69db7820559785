/** What formulas may follow or refuse, but must not get wrong. */
import { cellAddress } from "../../../../src/cells/a1";
import { append, longRows, put, respondentRows } from "../../../support/draft";
import { DEFAULT_KEY } from "../../../support/draft";
import { FIRMS, keySheet, randomPeople, type ProofWorkbook } from "../../../support/people";

const people = randomPeople(91, FIRMS.slice(0, 4), { most: 3, gaps: 0 });
const answers = respondentRows(people);
const list = longRows(people);

const books: Omit<ProofWorkbook, "mayRefuse">[] = [
  { name: "a firm with a no-break space", sheets: [put(answers, { A2: "Alder\u00a0" })] },
  { name: "a firm with a line break", sheets: [put(answers, { A2: "Al\nder", A3: "Al der" })] },
  { name: "a firm in two forms of é", sheets: [put(answers, { A2: "Café", A3: "Cafe\u0301" })] },
  { name: "a firm that is a number", sheets: [put(answers, { A2: 12, A3: "12", A4: 7 })] },
  {
    name: "firms that Excel takes for one, though they are two",
    sheets: [put(answers, { A2: "Straße", A3: "STRASSE" })],
  },
  { name: "firms that differ in width only", sheets: [put(answers, { A2: "Ａlder" })] },
  { name: "a firm of 300 letters", sheets: [put(answers, { A2: "Long ".repeat(60) })] },
  { name: "a row without a firm", sheets: [put(answers, { A3: null })] },
  { name: "a firm that is an error", sheets: [put(answers, { A3: { error: "#N/A" } })] },
  { name: "an answer within 1e-9 of a whole number", sheets: [put(answers, { C2: 2.9999999999 })] },
  { name: "an answer of 300 letters", sheets: [put(answers, { C2: "High".padEnd(300, "!") })] },
  { name: "an answer with a no-break space", sheets: [put(answers, { C2: "Low\u00a0to Medium", D2: "High\t" })] },
  { name: "an answer that is blank text", sheets: [put(answers, { C2: " ", D2: "\u00a0" })] },
  { name: "a respondent whose answers are all refused", sheets: [put(answers, refusedRow())] },
  { name: "merged answers", sheets: [{ ...put(answers, { D2: null }), merges: ["C2:D2"] }] },
  {
    name: "a header that is repeated",
    sheets: [append(answers, answers.rows[0]!, ["Late", "Person 1", ...answers.rows[1]!.slice(2)])],
  },
  { name: "the same answer twice in a long list", sheets: [append(list, list.rows[3]!)] },
  {
    name: "two answers to one item in a long list",
    sheets: [append(list, [...list.rows[3]!.slice(0, 3), 1], [...list.rows[3]!.slice(0, 3), 5])],
  },
  { name: "respondents in two spellings in a long list", sheets: [put(list, { B2: "PERSON 1", B3: " person  1" })] },
  { name: "an item in two spellings in a long list", sheets: [put(list, { C2: "1", C5: "Question 04" })] },
  {
    name: "a long list without respondents",
    sheets: [
      {
        ...list,
        rows: longRows(people.filter(({ name }) => name === "Person 1")).rows.map(([firm, , ...rest]) => [
          firm!,
          ...rest,
        ]),
      },
    ],
  },
  {
    name: "a firm twice with the same scores",
    sheets: [profiles(["Alder", 1, 2, 3, 4, 5, 4], ["ALDER", 1, 2, 3, 4, 5, 4])],
  },
  {
    name: "a firm twice with other scores",
    sheets: [profiles(["Alder", 1, 2, 3, 4, 5, 4], ["Alder", 1, 2, 3, 4, 5, 5])],
  },
  { name: "a score that is a text", sheets: [profiles(["Alder", 1, "2.5", 3, 4, 5, 4])] },
  { name: "scores that differ by about 1e-9, in chains", sheets: [nearScores()] },
  { name: "a key with words for VPDs", sheets: [answers, put(keySheet(DEFAULT_KEY), { C2: "Innovation", C4: "c" })] },
  { name: "a key with weights as text", sheets: [answers, put(keySheet(DEFAULT_KEY), { D2: "2.5", D3: null })] },
  {
    name: "a key with every word for reversed",
    sheets: [
      answers,
      put(keySheet(DEFAULT_KEY), { E2: true, E3: "x", E4: 1, E5: " YES", E6: "reversed", E7: null, E8: 0 }),
    ],
  },
  { name: "a key below a title, its columns in another order", sheets: [answers, movedKey()] },
];

export const doubtfulBooks: ProofWorkbook[] = books.map((book) => ({ ...book, mayRefuse: true }));

function refusedRow() {
  return Object.fromEntries(answers.rows[1]!.slice(2).map((_, i) => [cellAddress(1, i + 2), "hihg"]));
}

function profiles(...rows: (string | number)[][]) {
  return { name: "Profiles", rows: [["Firm", ..."ABCDEF"], ...rows, ["Birch", 5, 4, 3, 2, 1, 1]] };
}

/** Equal means within 1e-9 of the highest of a tie, wherever a decimal place would be cut. */
function nearScores() {
  const near = [3, 3 + 0.9e-9, 3 + 1.8e-9, 3 - 0.9e-9, 2.0000000005, 2.0000000004];
  return profiles(
    ...FIRMS.slice(2, 8).map((firm, f) => [firm, ...near.map((_, v) => near[(f * 5 + v * (f % 2 ? 5 : 1)) % 6]!)]),
    ["Twin 1", 3, 2, 4, 1, 5, 2.5],
    ["Twin 2", 3 + 0.9e-9, 2 - 0.9e-9, 4, 1 + 1.1e-9, 5, 2.5 + 0.5e-9],
  );
}

function movedKey() {
  const { rows, ...sheet } = keySheet(DEFAULT_KEY);
  return { ...sheet, rows: [["Our key"], [], ...rows.map((cells) => [null, ...[...cells].reverse()])] };
}
