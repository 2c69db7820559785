import type { TABLE_PROBLEMS } from "../../../../excel/answers/problems/tables";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/answers/problems/tables.ts mean, with examples. */
export const TABLE_PROBLEMS_MEAN: Meanings<typeof TABLE_PROBLEMS> = {
  "sheet-not-read": {
    means: "Every visible sheet is looked into; this one was passed over while others were read.",
    examples: [
      {
        because: "unrecognised",
        closest: 'Sheet "Notes" holds ratings from B2 on, but no header that names the items.',
      },
      { because: "counts", cell: "B2" },
      { because: "hidden" },
      { because: "copy of a result sheet" },
      { because: "sample" },
      { because: "blank form" },
      { because: "blank codings" },
    ],
  },
  "summary-sheet": {
    means: "Where each sheet is a firm, one named Total or Average is none.",
    examples: [{ sheet: "Average" }],
  },
  "items-absent": {
    means: "A dimension's score is the mean of those of its items that were answered.",
    examples: [
      { items: ["Q7"], unread: [] },
      { items: ["Q7", "Q9"], unread: [{ header: "Q8_1", cell: "I1" }] },
    ],
  },
  "item-blank": {
    means: "In a list of an answer a row, nothing says what was answered.",
  },
  "item-passed": {
    means:
      "Ids such as Q3 number other questions, too: statements beat ids, and another wording beats the id before it.",
    examples: [
      { header: "Q3. How many people work there?", item: "Q3", because: "other wording" },
      { header: "Q3", item: "Q3", because: "stands elsewhere" },
    ],
  },
  "item-reworded": {
    means:
      "In a questionnaire whose numbers are those of our items, an item that is stated nowhere else was asked in other words.",
    examples: [{ header: "Q12. Customers have to take our products as they are.", item: "Q12" }],
  },
  "header-alike": {
    means: "Some Cyrillic and Greek letters look like Latin ones; no item is lost because of them.",
    examples: [{ header: "ОP1", names: "Q14" }],
  },
  "heading-row": {
    means: "Headings may take up to three rows: Qualtrics writes ids, texts and import ids, SurveyMonkey “Response”.",
    examples: [{ line: "row" }, { line: "row", drawn: true }],
  },
  "headers-framed": {
    means:
      "The whole statement, or the item's id, stands in what the survey tool puts around it; nothing is matched in part.",
    examples: [
      { examples: [{ header: "Please rate [Our cost per unit is low.]", cell: "D1", item: "Q21" }] },
      {
        examples: [
          { header: "hvm/q1", cell: "D1", item: "Q1" },
          { header: "hvm/q2", cell: "E1", item: "Q2" },
        ],
      },
    ],
  },
  "column-unlabelled": {
    means: "What a column holds is told by its header only.",
    examples: [{ line: "column" }],
  },
  "summary-column": {
    means: "A header such as Total or Average tells that nobody answered there.",
    examples: [{ line: "column", header: "Total" }],
  },
  "item-unknown": {
    means: "The key in force, by default that of the HVM paper, has no item of that name.",
    examples: [
      { names: "column", item: "Q34" },
      { names: "row", item: "Q34" },
    ],
  },
};
