import type { ANSWER_ERRORS } from "../../../../excel/errors/answers";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/errors/answers.ts mean, with examples. */
export const ANSWER_ERRORS_MEAN: Meanings<typeof ANSWER_ERRORS> = {
  "no-answers-found": {
    means: "Nothing was recognised as answers, or none of it counts.",
    examples: [
      {
        looked: "on the sheets",
        closest: 'Sheet "Answers" names 2 of the items (at C1), and at least 3 are needed.',
        hidden: ["Archive"],
      },
      { looked: "in the range", range: "Answers!A1:B9" },
      { looked: "in the list", sheet: "Answers" },
      { looked: "in the profiles", sheet: "Scores", range: "A1:G9" },
      {
        looked: "beside the items",
        sheets: ["Answers"],
        respondents: 3,
        refused: { count: 99, first: "C2 “7” is outside the scale of 1 to 5." },
        words: [],
        firstWord: null,
      },
      {
        looked: "beside the items",
        sheets: ["Answers"],
        respondents: 3,
        refused: { count: 99, first: "C2 “Agree” is not an answer on the scale." },
        words: [
          ["Agree", 60],
          ["Strongly agree", 39],
        ],
        firstWord: "C2",
      },
    ],
  },
  "no-codings-found": {
    means:
      "A workbook may hold answers, codings of value constellations, or both; this one has headings of codings, and no firm.",
    examples: [
      {
        sheet: "Relationships",
        problem: "The headings name dimensions of value constellations, and no firm.",
        remedy: "Name a firm column, and at least two dimensions beside it.",
      },
    ],
  },
  "no-relationships": {
    means: "A sheet for codings was added, and nobody has filled it in; there is nothing else to analyse.",
    examples: [{ sheet: "Relationships" }],
  },
  "firm-name-too-long": {
    means: "Names of up to 32,000 characters are read.",
    examples: [{ sheet: "Answers", cell: "A2", characters: 32_767 }],
  },
  "all-left-out": {
    means: "The firms and respondents that you chose to leave out are all there are.",
    examples: [{ sheets: ["Answers"] }],
  },
  "another-scale": {
    means:
      "More than single mistakes lie outside 0 to 5: more than 5 % of a table's numbers, or all numbers of one item. In a table of six scores a firm, it takes more than 20 %. Numbers only of 0 and 1, or shown as per cent, are another scale, too.",
    examples: [
      { sheet: "Answers", outside: { columns: ["Q3 (E1)"] }, looksLike: "a scale of 1 to 7" },
      { sheet: "Answers", outside: { numbers: 120, of: 660 }, looksLike: "a scale of 1 to 7" },
      {
        sheet: "Answers",
        outside: { numbers: 120, of: 660 },
        looksLike: "a scale of 1 to 7",
        declared: { lowest: 0, highest: 4 },
      },
      { sheet: "Answers", outside: { numbers: 165, of: 165, lie: "from 0 to 1" }, looksLike: "0 for no and 1 for yes" },
    ],
  },
  "numbers-not-alike": {
    means: "In a table of six scores or percentages a firm, decimal commas or per cent signs stand in some cells only.",
    examples: [
      {
        sheet: "Scores",
        cells: [
          { value: "3,4", cell: "C2" },
          { value: "2.5", cell: "B2" },
        ],
      },
    ],
  },
  "frequency-table": {
    means:
      "Items in one direction and the points of the scale in the other hold counts, as pivot tables and survey tools make them.",
    examples: [{ sheet: "Pivot", cell: "B2" }],
  },
  "tables-differ": {
    means:
      "Several tables are read as one study only if they have the same items, and all of them or none name the firm.",
    examples: [{ sheets: ["Answers", "Answers 2019"] }],
  },
  "one-study-or-several": {
    means:
      "Answers of two times, or of what is and what is wished for, would give one class between the two that is neither.",
    examples: [
      { sheets: ["Current", "Desired"], because: "names", firm: "Acme" },
      { sheets: ["Answers", "Answers (2)"], because: "respondents", firm: "Acme", respondent: "Ann", count: 1 },
      { sheets: ["Answers", "Answers (2)"], because: "respondents", firm: "Acme", respondent: "Ann", count: 12 },
    ],
  },
  "sample-beside-others": {
    means:
      "What the add-in made to try it or to learn from is no study of yours: its firms are never counted among others.",
    examples: [
      { samples: ["Sample study"], others: ["Answers"] },
      { samples: ["Sample study", "Sample study 2"], others: [] },
    ],
  },
  "several-lists": {
    means: "Lists of an answer a row, and tables of six values a firm, are read from one sheet.",
    examples: [{ sheets: ["List A", "List B"] }],
  },
  "two-tables-on-a-sheet": {
    means: "One table would be read and the other passed over without a word.",
    examples: [
      { sheet: "Answers", cell: "B2", lies: "above", header: "row 9" },
      { sheet: "Answers", cell: "B20", lies: "below" },
    ],
  },
  "sheet-not-found": {
    means: "A sheet was asked for by a name that none has which may hold answers.",
    examples: [
      { sheet: "Answer", isThere: false, choices: ["Answers", "Answers 2019"] },
      { sheet: "HVM Summary", isThere: true, choices: ["Answers"] },
    ],
  },
  "range-not-understood": {
    means: "What was typed or selected as the range to read is something else.",
    examples: [{ range: "Answers!A1:B2,C1:D2" }],
  },
  "sheet-too-large": {
    means: "As a rule, one cell far out was filled by accident.",
    examples: [{ sheet: "Answers", used: "A1:XFD5000", last: "XFD5000" }],
  },
  "answers-too-large": {
    means: "Excel on the web hands over so many cells at a time, and no more.",
    examples: [{ sheet: "Answers" }],
  },
};
