import { answers, block, columns, reordered, rowsOf, underHeadings, type ProofEdit } from "./edit";
import { shuffled } from "../../support/people";

const NUMBERS = "twelve firms with N/A and missing answers";
const WORDS = "words as answers, in any spelling that is understood";
const LACKING = "a flat firm, a VPD without any answer, and a firm that says N/A only";
const TIED = "many firms with many ties";
const SCORES = "six scores per firm";
/** Columns of the items of VPD A, B, and C in a row per respondent. */
const A = "C J P Q R S";
const C = "E L W X Y Z";

const sorted = <T>(rows: T[]) => shuffled(5, rows);
const exchanged = <T>(rows: T[]) => [rows[rows.length - 1]!, ...rows.slice(1, -1), rows[0]!];

export const EDITS: readonly ProofEdit[] = [
  answers("other numbers", NUMBERS, { C2: 5, D2: 1, E3: 2, AI4: 3, H9: 1 }),
  answers("numbers as text", NUMBERS, { C2: "'5", D3: "'4" }),
  answers("words that no cell held before", NUMBERS, { C2: "High", D2: "very high", E3: "LOW", F4: "low to medium" }),
  answers("not applicable, in words and as 0", NUMBERS, { C2: "N/A", D2: 0, E2: "-", F3: "not applicable" }),
  answers("blank", NUMBERS, { C2: "", D3: "", E4: "", F5: "" }),
  answers("nonsense", NUMBERS, { C2: "hihg", D2: 6, E3: 3.5, F4: true, G5: "?", H6: "*", I7: "H*", J8: -1, K9: "~?" }),
  answers("words for words", WORDS, { C2: "High", D2: "medium", E3: "n/a", F3: "", G4: "Very high" }),
  answers("every answer of a respondent deleted", NUMBERS, block(columns(), [4], "")),
  answers("every answer of a firm on a VPD deleted", NUMBERS, block(C, rowsOf(NUMBERS, "Birch"), "")),
  answers("a firm moved to another", NUMBERS, { A4: "Cedar" }),
  answers("a firm in another case and with spaces", NUMBERS, { A4: " BIRCH ", A7: "cedar" }),
  answers("a VPD answered that had no answer, and a flat firm no longer flat", LACKING, {
    ...block(C, rowsOf(LACKING, "No price"), 4),
    ...block(A, rowsOf(LACKING, "Flat & Sons"), 5),
  }),
  answers("a firm made flat", LACKING, block(columns(), rowsOf(LACKING, "No price"), 2)),
  answers("ties made and broken", TIED, { ...block(A, [2, 3], 3), ...block(C, [10, 11], 5), AI33: 1 }),
  answers("a column per respondent", "a column per respondent, firms scattered", { B3: 5, C4: 1, D5: "", E6: "N/A" }),
  answers("a long list", "a long list, one respondent after the other", { D2: 5, D3: 1, D40: 0, D50: 2 }),
  answers("a long list in no order", "a long list in no order, words and refused answers in it", {
    D2: 5,
    D3: 1,
    D4: "high",
    D9: 4,
    D12: "",
  }),
  answers("a sheet per firm", "a sheet per firm, under awkward names", { B2: 5, C2: 1, D2: "", E2: 0 }),
  answers("scores", SCORES, { B2: 5, C3: 1, D4: 3.25, E5: 2 }),
  answers("scores deleted and refused", SCORES, { B2: "", C3: "3.18*", D4: 6, F6: 0.5 }),
  answers("scores made equal", SCORES, block("B C D", [2, 3, 4], 4)),
  answers("percentages", "percentages with one decimal, a flat one and a wrong one among them", {
    B2: 17,
    C2: 12.5,
    B5: 20,
  }),
  answers("percentages that no longer sum to 100", "six percentages per firm", { B2: 60 }),
  answers("scores in another order", "scores below a title, in another order of columns, with others between", {
    C5: 5,
    D6: 1,
    G7: "",
  }),
  underHeadings(NUMBERS, "weights, a VPD and a reversal of the inserted key", "HVM Key", [
    ["Q1", "Weight", 3],
    ["Q2", "Weight", 0.5],
    ["Q3", "VPD", "A"],
    ["Q4", "Reversed", "Yes"],
  ]),
  underHeadings(
    "weights that leave noise in the last digits: ties, focus and flatness all the same",
    "the user's key",
    "HVM Key",
    [
      ["A1", "Weight", 0.7],
      ["B2", "VPD", "F"],
      ["C3", "Reversed", "yes"],
    ],
  ),
  underHeadings(
    "reversed items, items on several VPDs, an item that the sheet does not have",
    "an item on two VPDs",
    "HVM Key",
    [
      ["Item 7", "Weight", 1.7],
      ["Item 2", "Reversed", "No"],
      ["Item 5", "VPD", "B"],
    ],
  ),
  underHeadings(NUMBERS, "the inserted footprints, to be rescaled", "HVM Footprints", [
    ["Innovators", "A Innovation %", 40],
    ["Innovators", "F Socialisation %", 4.3],
    ["Socialisors", "F Socialisation %", 50],
    ["Socialisors", "A Innovation %", 6],
  ]),
  underHeadings("the same footprints by distance in percentage points", "the user's footprints", "HVM Footprints", [
    ["Innovators", "A", 25],
    ["Innovators", "B", 35],
    ["Simplifiers", "D", 20],
    ["Simplifiers", "E", 27],
  ]),
  reordered("rows of respondents sorted", NUMBERS, sorted),
  reordered("rows of scattered respondents sorted, of a measure by order", TIED, sorted),
  reordered("a long list sorted", "a long list, one respondent after the other", sorted),
  reordered("two rows of a long list exchanged", "a long list, one respondent after the other", exchanged),
  reordered("rows of scores sorted", "whole scores, of which most are tied", sorted),
];
