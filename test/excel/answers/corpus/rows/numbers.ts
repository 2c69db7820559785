/** Other scales within 0 to 5, codes, per cent, and six values as texts (rules 41, 42); notices that must be true. */
import type { Case, CellDraft } from "../../../../support/case";
import { malformed, unusual } from "../../../../support/case";
import {
  append,
  base,
  cellOf,
  change,
  firmsOf,
  ITEMS,
  mapAnswers,
  put,
  reads,
  respondentRows,
  row,
} from "../../../../support/draft";

const whole = mapAnswers(base(), (answer) => (typeof answer === "number" ? answer : 3));
const typed = (map: (answer: number) => CellDraft) =>
  respondentRows(whole, { cell: (answer) => map(answer as number) });
const sixes = (cells: (value: number) => CellDraft) => ({
  name: "Profiles",
  rows: [
    ["Firm", ..."ABCDEF"],
    ["Acme", ...[4.5, 3.8, 3.25, 3.1, 1.8, 1.25].map(cells)],
    ["Bolt", ...[1.5, 1.9, 3, 2.7, 3.8, 4.75].map(cells)],
  ] as CellDraft[][],
});
const scores = (six: number[]) => ({
  scores: { A: six[0], B: six[1], C: six[2], D: six[3], E: six[4], F: six[5] },
});
const comma = (value: number) => String(value).replace(".", ",");
const shares = (cells: (value: number) => CellDraft) => ({
  name: "Profiles",
  rows: [
    ["Firm", ..."ABCDEF"],
    ["Acme", ...[30.5, 20.5, 15, 14, 12, 8].map(cells)],
    ["Bolt", ...[8, 12, 14, 15, 20.5, 30.5].map(cells)],
  ] as CellDraft[][],
});

export const numbers: Case[] = [
  malformed(
    "whole numbers but for rounding, at the ends of the scale, too, are answers",
    typed((x) => x + 4e-10),
    reads(whole),
  ),
  malformed(
    "numbers only of 0 and 1 are another scale",
    typed((x) => (x > 3 ? 1 : 0)),
    {
      error: /0 for no and 1 for yes/,
      mentions: [/Answers/],
    },
  ),
  malformed(
    "numbers of 0, a half and 1 are shares, and another scale",
    typed((x) => (x > 3 ? 1 : x < 3 ? 0 : 0.5)),
    {
      error: /shares of 1/,
    },
  ),
  malformed(
    "numbers formatted as per cent are another scale",
    {
      ...typed((x) => x),
      formats: Object.fromEntries(ITEMS.flatMap((item) => [1, 2, 3, 4, 5].map((p) => [cellOf(p, item), "0%"]))),
    },
    { error: /per cent/ },
  ),
  malformed(
    "a single answer formatted as per cent counts, and is said",
    { ...typed((x) => x), formats: { C2: "0%" } },
    reads(whole, { problems: [{ severity: "notice", sheet: "Answers", cell: "C2", mentions: [/percentage/] }] }),
  ),
  malformed(
    "codes such as −99 are refused one by one where they are few",
    put(
      typed((x) => x),
      { C2: -99, D3: -99 },
    ),
    reads(change(change(whole, 1, { Q1: "refused" }), 2, { Q2: "refused" }), {
      problems: ["C2", "D3"].map((cell) => ({ severity: "refused" as const, cell, value: -99 })),
    }),
  ),
  malformed(
    "many codes are named with their count, and how they are declared",
    typed((x) => (x === 1 ? -99 : x)),
    {
      error: /−99 \(\d+ times\)/,
      mentions: [/declare/],
    },
  ),
  malformed(
    "zeros without a single 5 among many numbers may be a scale from 0 to 4: said",
    typed((x) => x - 1),
    reads(
      mapAnswers(whole, (x) => (x === 1 ? "N/A" : (((x as number) - 1) as 1))),
      {
        problems: [{ severity: "notice", sheet: "Answers", mentions: [/0 to 4/, /declare/, /--map/] }],
      },
    ),
  ),
  malformed(
    "where no word counts, the words met and those that count are named",
    typed((x) => ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"][x - 1]!),
    { error: /Strongly agree/, mentions: [/Very High/, /declare/] },
  ),
  unusual("six scores with decimal commas, all of a table, are scores", sixes(comma), {
    firms: { Acme: scores([4.5, 3.8, 3.25, 3.1, 1.8, 1.25]), Bolt: scores([1.5, 1.9, 3, 2.7, 3.8, 4.75]) },
  }),
  unusual(
    "percentages that rise along a row, or down a column, are percentages and no items",
    {
      name: "Profiles",
      rows: [
        ["Firm", ..."ABCDEF"],
        ["Acme", 6, 12, 14, 18, 20, 30],
        ["Bolt", 8, 30, 20, 18, 14, 10],
        ["Cord", 9, 12, 30, 17, 12, 20],
      ],
    },
    { layout: "profiles", firms: { Acme: {}, Bolt: {}, Cord: {} }, problems: [] },
  ),
  malformed("scores with commas beside another with a point are refused", put(sixes(comma), { B2: 4.5 }), {
    error: /more than one way/,
    mentions: [/3,8.*C2/, /4\.5.*B2/, /alike/],
  }),
  malformed(
    "scores of one firm with commas, of another with points, are refused",
    put(
      sixes((x) => x),
      { B2: "4,5", C2: "3,8", D2: "3,25", E2: "3,1", F2: "1,8", G2: "1,25" },
    ),
    { error: /more than one way/, mentions: [/4,5.*B2/, /alike/] },
  ),
  malformed(
    "per cent signs in some rows only are refused",
    put(
      shares((x) => `${x}%`),
      { B3: 8, C3: 12, D3: 14, E3: 15, F3: 20.5, G3: 30.5 },
    ),
    { error: /more than one way/, mentions: [/30\.5%.*B2/, /B3/, /per cent/] },
  ),
  malformed(
    "scores with commas and one text that is no number: that alone does not count",
    put(sixes(comma), { C2: "n.a." }),
    {
      firms: { Acme: { classification: null }, Bolt: scores([1.5, 1.9, 3, 2.7, 3.8, 4.75]) },
      problems: [{ severity: "refused", sheet: "Profiles", cell: "C2" }],
    },
  ),
  malformed(
    "answers as shares of 1, shown as per cent, are called so, and not averages",
    typed((x) => x / 5),
    { error: /shares of 1 \(per cent\)/, mentions: [/Answers/] },
  ),
  unusual(
    "six percentages with their signs are percentages",
    shares((x) => `${x}%`),
    {
      firms: { Acme: {}, Bolt: {} },
      problems: [],
    },
  ),
  unusual(
    "six percentages with signs and decimal commas are percentages",
    shares((x) => `${comma(x)} %`),
    {
      firms: { Acme: {}, Bolt: {} },
      problems: [],
    },
  ),
  malformed(
    "formulas of a total row are not said to have counted",
    {
      ...append(
        put(
          typed((x) => x),
          { C2: 5 },
        ),
        row("Total", null, () => 15),
      ),
      formulas: { C7: "=SUM(C2:C6)", D7: "=SUM(D2:D6)", C2: "=2+3" },
    },
    reads(change(whole, 1, { Q1: 5 }), { problems: [{ severity: "notice", mentions: [/^1 answer cell/] }] }),
  ),
  malformed(
    "a hidden total row is not said to have counted",
    {
      ...append(
        typed((x) => x),
        row("Total", null, () => 15),
      ),
      hiddenRows: [3, 7],
    },
    reads(whole, { problems: [{ severity: "notice", mentions: [/^1 row \(3\)/] }] }),
  ),
  unusual(
    "a list's blank answer to an item is no second answer",
    {
      name: "List",
      rows: [
        ["Firm", "Respondent", "Item", "Answer"],
        ["Acme", "MD", "Q1", null],
        ...ITEMS.map((item): CellDraft[] => ["Acme", "MD", item, whole[0]!.answers[item] as number]),
      ],
    },
    { layout: "long", firms: { Acme: firmsOf([whole[0]!]).Acme! } },
  ),
];
