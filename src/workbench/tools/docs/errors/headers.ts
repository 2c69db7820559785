import type { HEADER_ERRORS } from "../../../../excel/errors/headers";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/errors/headers.ts mean, with examples. */
export const HEADER_ERRORS_MEAN: Meanings<typeof HEADER_ERRORS> = {
  "no-header": {
    means: "Where items run down, a line above the answers has to name firms or respondents.",
    examples: [{ sheet: "Answers", range: "A1:D34" }],
  },
  "direction-in-doubt": {
    means: "One of the two counts the respondents, and nothing tells which.",
    examples: [{ sheet: "Answers", across: "B1", down: "A2" }],
  },
  "item-twice": {
    means: "Two columns hold answers to one item, and they may differ.",
    examples: [
      { sheet: "Answers", item: "Q3", cells: ["E1", "H1"] },
      { sheet: "Answers", header: "Q3", last: "H1" },
    ],
  },
  "item-over-columns": {
    means:
      "An item heads several columns, one for each point of the scale, as survey tools export it if asked for expanded columns.",
    examples: [{ sheet: "Answers", item: "Q1", range: "F1:K1", choices: ["Low", "Low to Medium", "Medium", "High"] }],
  },
  "item-contradiction": {
    means: "A header names two items at once.",
    examples: [
      { sheet: "Answers", cell: "D1", named: "Q2", worded: "Q5", bothWorded: false },
      { sheet: "Answers", cell: "D1", named: "Q2", worded: "Q5", bothWorded: true },
    ],
  },
  "list-without-firm": {
    means: "What a pivoted table or an export of single answers lacks: the firm has to stand in each row.",
    examples: [
      {
        sheet: "List",
        item: { header: "Attribute", cell: "B1" },
        answer: { header: "Value", cell: "C1" },
      },
    ],
  },
  "list-headers-unknown": {
    means:
      "In a list of an answer a row an item stands many times; which column holds the answers is told by its header.",
    examples: [{ sheet: "List", range: "B2:B1000" }],
  },
  "item-not-in-key": {
    means: "An item was declared for a column by a name that the key does not know.",
    examples: [{ header: "Quality", item: "Q99", choices: ["Q1", "Q2", "Q3"] }],
  },
  "answer-column-in-doubt": {
    means: "A list of an answer a row has one column of answers.",
    examples: [
      {
        sheet: "List",
        columns: [
          { header: "Score", cell: "C1" },
          { header: "Rating", cell: "D1" },
        ],
      },
    ],
  },
  "firm-column-in-doubt": {
    means: "Answers would be gathered by one of the two, and the results would hang on which.",
    examples: [
      {
        sheet: "Answers",
        columns: [
          { header: "Company", cell: "A1" },
          { header: "Organisation", cell: "B1" },
        ],
      },
    ],
  },
  "firm-column-not-found": {
    means: "The firm column that was asked for by its header is not there, or there is more than one.",
    examples: [
      { sheet: "Answers", header: "Plant", present: ["Company", "Respondent"] },
      { sheet: "Answers", header: "Plant", cells: ["A1", "C1"] },
    ],
  },
  "own-column-not-found": {
    means: "A column was chosen to compare two of its values, or to split the cohort, and is not there.",
    examples: [
      { sheet: "Answers", header: "Wave", present: ["Firm", "Year"] },
      { sheet: "Answers", header: "Wave", cells: ["C1", "F1"] },
    ],
  },
  "value-not-in-column": {
    means: "Two values of a column were chosen to be compared.",
    examples: [{ sheet: "Answers", header: "Wave", value: "3", present: ["1", "2"] }],
  },
  "firm-column-missing": {
    means: "Several rows of six values are several firms, and each needs its name.",
    examples: [{ sheet: "Scores", rows: 4, range: "A1:F5" }],
  },
  "key-mistake": {
    means:
      "The sheet “HVM Key” says which item counts for which dimension; with a mistake in it every score may be wrong.",
    examples: [{ sheet: "HVM Key", cell: "D7", what: "holds “-1”; a weight is a number above 0" }],
  },
  "footprints-mistake": {
    means:
      "The sheet “HVM Footprints” holds what firms are compared with; with a mistake in it every class may be wrong.",
    examples: [{ sheet: "HVM Footprints", cell: null, what: "has no footprint of Innovators; all six are needed" }],
  },
};
