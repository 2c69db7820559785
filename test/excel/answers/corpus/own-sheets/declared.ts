/** What the user declares: words, a scale, a key, whom to leave out by cell and why (rule 44). Applied exactly, never guessed. */
import { DEFAULT_KEY } from "../../../../../src/methods/hvm";
import { type Case, malformed, unusual } from "../../../../support/case";
import {
  type Answer,
  append,
  base,
  firmsOf,
  longRows,
  mapAnswers,
  put,
  reads,
  respondentRows,
} from "../../../../support/draft";

const study = base();
const WORDS = ["strongly disagree", "disagree", "neutral", "agree", "strongly agree"];
const words = WORDS.map((what, i) => ({ what, means: (["1", "2", "3", "4", "5"] as const)[i]! }));
const inWords = respondentRows(study, {
  cell: (answer) => (typeof answer === "number" ? WORDS[answer - 1]! : answer === "N/A" ? "don't know" : null),
});
const notKnown = { what: "Don't  Know", means: "N/A" } as const;
const onScale = (of: (answer: number) => number | string) =>
  respondentRows(study, { cell: (answer) => (typeof answer === "number" ? of(answer) : null) });
const withoutNa = mapAnswers(study, (answer) => (answer === "N/A" ? "missing" : answer));
const SEVEN = [1, 2, 4, 6, 7];
/** What a number counts as between the end that counts as 1 and the one that counts as 5. */
const between = (x: number, one: number, five: number) => (1 + (4 * (x - one)) / (five - one)) as Answer;
const twice = append(respondentRows(study), respondentRows(study).rows[1]!);

export const declared: Case[] = [
  unusual("declared words count as declared, whatever their case and spaces", inWords, reads(study), {
    words: [...words, notKnown],
  }),
  malformed("words that nobody declared are refused", inWords, {
    error: /no answer from 1 to 5/,
    mentions: [/agree/],
  }),
  unusual(
    "a declared number is no number of another scale: 99 is missing wherever it stands",
    respondentRows(withoutNa, { cell: (answer) => (typeof answer === "number" ? answer : 99) }),
    reads(withoutNa),
    { words: [{ what: "99", means: "missing" }] },
  ),
  unusual(
    "a declared number of our own scale counts as declared",
    respondentRows(withoutNa, { cell: (answer) => (typeof answer === "number" ? 6 - answer : null) }),
    reads(withoutNa),
    { words: ["1", "2", "3", "4", "5"].map((what, i) => ({ what, means: (["5", "4", "3", "2", "1"] as const)[i]! })) },
  ),
  unusual(
    "a declared scale of 0 to 4 counts as 1 to 5, and its 0 is no N/A",
    onScale((x) => x - 1),
    reads(withoutNa),
    {
      scale: { lowest: 0, highest: 4, reversed: false },
    },
  ),
  unusual(
    "a declared scale of −2 to 2 as text counts alike",
    onScale((x) => String(x - 3)),
    reads(withoutNa),
    {
      scale: { lowest: -2, highest: 2, reversed: false },
    },
  ),
  unusual(
    "a declared scale of 0 to 100 in steps of 25 counts alike",
    onScale((x) => 25 * (x - 1)),
    reads(withoutNa),
    {
      scale: { lowest: 0, highest: 100, reversed: false },
    },
  ),
  unusual(
    "a reversed scale of 1 to 5 is turned round",
    onScale((x) => 6 - x),
    reads(withoutNa),
    {
      scale: { lowest: 1, highest: 5, reversed: true },
    },
  ),
  unusual(
    "a list of answers on a declared scale counts alike, with a declared word beside it",
    put(
      (({ name, rows }) => ({
        name,
        rows: rows.map((row) => row.map((cell, c) => (c === 3 && typeof cell === "number" ? cell - 1 : cell))),
      }))(longRows(mapAnswers(study, (answer) => (typeof answer === "number" ? answer : "missing")))),
      { D2: "lots" },
    ),
    { firms: firmsOf(mapAnswers(withoutNa, (answer, item, person) => (item === "Q1" && person === 1 ? 5 : answer))) },
    { scale: { lowest: 0, highest: 4, reversed: false }, words: [{ what: "lots", means: "5" }] },
  ),
  malformed(
    "a number beyond a declared scale is refused with the declared ends",
    put(
      onScale((x) => x - 1),
      { C2: 5 },
    ),
    reads(
      mapAnswers(withoutNa, (answer, item, person) => (item === "Q1" && person === 1 ? "refused" : answer)),
      { problems: [{ severity: "refused", cell: "C2", value: 5, mentions: [/outside the scale of 0 to 4/] }] },
    ),
    { scale: { lowest: 0, highest: 4, reversed: false } },
  ),
  malformed(
    "a number with a word of ours is refused beside a declared scale",
    put(
      onScale((x) => x - 1),
      { C2: "4 - High" },
    ),
    reads(
      mapAnswers(withoutNa, (answer, item, person) => (item === "Q1" && person === 1 ? "refused" : answer)),
      { problems: [{ severity: "refused", cell: "C2", mentions: [/do not agree/] }] },
    ),
    { scale: { lowest: 0, highest: 4, reversed: false } },
  ),
  malformed(
    "numbers beyond a declared scale refuse the table like those beyond ours",
    onScale((x) => x + 1),
    { error: /not on the declared scale of 0 to 4/ },
    { scale: { lowest: 0, highest: 4, reversed: false } },
  ),
  unusual(
    "a declared scale of 1 to 7 counts in proportion, also between our points",
    onScale((x) => SEVEN[x - 1]!),
    reads(mapAnswers(withoutNa, (answer) => (typeof answer === "number" ? between(SEVEN[answer - 1]!, 1, 7) : answer))),
    { scale: { lowest: 1, highest: 7, reversed: false } },
  ),
  unusual(
    "a declared scale of 0 to 10 that runs the other way counts in proportion from its upper end",
    onScale((x) => String(2 * x)),
    reads(mapAnswers(withoutNa, (answer) => (typeof answer === "number" ? between(2 * answer, 10, 0) : answer))),
    { scale: { lowest: 0, highest: 10, reversed: true } },
  ),
  malformed(
    "a number between two points of a declared scale is refused",
    put(
      onScale((x) => SEVEN[x - 1]!),
      { C2: 3.3 },
    ),
    reads(
      mapAnswers(withoutNa, (answer, item, person) => {
        if (item === "Q1" && person === 1) return "refused";
        return typeof answer === "number" ? between(SEVEN[answer - 1]!, 1, 7) : answer;
      }),
      { problems: [{ severity: "refused", cell: "C2", value: 3.3, mentions: [/between two points/, /1 to 7/] }] },
    ),
    { scale: { lowest: 1, highest: 7, reversed: false } },
  ),
  malformed(
    "many numbers between the points of a declared scale refuse the table, and nothing is rounded",
    onScale((x) => (x === 3 ? 3.3 : x)),
    { error: /lies between two points of the declared scale/, mentions: [/1 to 7/] },
    { scale: { lowest: 1, highest: 7, reversed: false } },
  ),
  malformed(
    "a scale without two ends is refused",
    onScale((x) => x),
    { error: /no two ends/ },
    { scale: { lowest: 5, highest: 5, reversed: false } },
  ),
  malformed(
    "a word declared to mean two things is refused",
    inWords,
    { error: /both 4 and 5/ },
    { words: [...words, { what: "Agree", means: "5" }] },
  ),
  malformed(
    "words declared where there are scores of firms and no answers are refused",
    {
      name: "Profiles",
      rows: [
        ["Firm", ..."ABCDEF"],
        ["Acme", 2.5, 3.4, 3.54, 2.38, 3.29, 4.88],
      ],
    },
    { error: /scores or percentages of firms and no answers/ },
    { words },
  ),
  malformed(
    "a key that is handed over beside one in the workbook is refused",
    [
      respondentRows(study),
      {
        name: "HVM Key",
        rows: [
          ["Item", "Part", "VPD"],
          ["Q1", "Key competence", "A"],
        ],
      },
    ],
    { error: /Use one of the two/ },
    { key: DEFAULT_KEY },
  ),
  unusual(
    "one of two equal rows of a person is left out by its cell, with the reason",
    twice,
    {
      firms: firmsOf(study),
      problems: [{ severity: "notice", cell: "B7", mentions: [/Answers!B7/, /sent twice/] }],
    },
    {
      leaveOut: {
        firms: [],
        respondents: [{ firm: "Acme", respondent: "Managing Director", cell: "Answers!B7", reason: "sent twice" }],
      },
    },
  ),
  unusual(
    "whoever does not stand in the cell any more counts, and it is said",
    respondentRows(study),
    reads(study, { problems: [{ severity: "notice", cell: null, mentions: [/not among the answers/] }] }),
    { leaveOut: { firms: [], respondents: [{ firm: "Acme", respondent: "Managing Director", cell: "Answers!B3" }] } },
  ),
];
