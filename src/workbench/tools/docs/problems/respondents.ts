import type { RESPONDENT_PROBLEMS } from "../../../../excel/answers/problems/respondents";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/answers/problems/respondents.ts mean, with examples. */
export const RESPONDENT_PROBLEMS_MEAN: Meanings<typeof RESPONDENT_PROBLEMS> = {
  "row-without-answers": {
    means: "Respondents are those who have answered at least one item.",
    examples: [{ label: "Acme", line: "row" }],
  },
  "answer-beside-heading": {
    means:
      "Questionnaires made before 1.2 had a line above each part. Whoever typed straight down answered there too, and every later answer then stands beside another statement.",
    examples: [{ part: "Key competence" }],
  },
  "header-repeated": {
    means: "Tables that were pasted below each other bring their headers along.",
    examples: [
      { at: "C20", line: "row" },
      { at: null, line: "row" },
    ],
  },
  "summary-row": {
    means: "A label such as Total, Average, Median or N tells that nobody answered there.",
    examples: [
      { line: "row", label: "Average", of: "answers" },
      { line: "row", label: "Acme total", of: "firms" },
    ],
  },
  "named-like-statistic": {
    means:
      "Max, Min, N and SD head statistics, and are names. A row with a firm and answers of its own is a respondent.",
    examples: [{ line: "row", label: "Max" }],
  },
  "row-of-counts": {
    means: "Below the answers it is counted how often each point of the scale was given.",
    examples: [{ line: "row", label: "Very High" }],
  },
  "row-of-averages": {
    means: "Averages without a label would count as one more respondent.",
    examples: [{ line: "row" }],
  },
  "respondent-twice": {
    means: "Two respondents of one firm bear one name.",
    examples: [
      { firm: "Acme", respondent: "Kim", earlier: 'row 5 of sheet "Answers"', sameAnswers: false },
      { firm: "Acme", respondent: "Kim", earlier: 'row 5 of sheet "Answers"', sameAnswers: true },
    ],
  },
  "answers-twice": {
    means: "Two respondents agree in everything, which is rare with ten items or more.",
    examples: [{ earlier: 'row 5 of sheet "Answers"' }],
  },
  "respondents-by-id": {
    means: "In a list of an answer a row, an id that comes with several items, once with each, is a respondent's.",
    examples: [{ header: "id", cell: "A1" }],
  },
  "respondents-repeated": {
    means:
      "The same answers stand on two sheets, such as words on one and the numbers that they were recoded to on another.",
    examples: [
      { count: 1, sheets: ["Words"] },
      { count: 12, sheets: ["Words"] },
    ],
  },
  "sheets-as-one-study": {
    means: "The sheets may be two times, or a state and a wish, and would not have been read together unasked.",
    examples: [{ sheets: ["Current", "Desired"] }],
  },
  "waves-in-a-column": {
    means: "A column such as Wave, Year or State tells apart the rows of people who stand in the table more than once.",
    examples: [
      { header: "Wave", values: ["1", "2"], firm: "Acme", respondent: "Kim", count: 12 },
      { header: "Year", values: ["2023", "2024"], firm: "Acme", respondent: "", count: 1 },
    ],
  },
  "rows-not-compared": {
    means: "Two values of a column are compared, and the column has others.",
    examples: [{ header: "Wave", two: ["1", "2"], rows: 5, line: "row", others: ["3", ""] }],
  },
  "rows-marked": {
    means:
      "Survey tools say of a response that it was a preview, unfinished or rejected. Whether it counts is for you to say; nothing is dropped for you.",
    examples: [
      { header: "Response Type", mark: "Survey Preview", rows: 1, line: "row" },
      { header: "Status", mark: "Partial", rows: 3, line: "row" },
    ],
  },
  "left-out-by-user": {
    means: "Whoever reads the results learns that somebody is missing from them.",
    examples: [
      { firm: "Acme", respondent: null },
      { firm: "Acme", respondent: "Kim", cell: "Answers!B5", reason: "test entry" },
    ],
  },
  "left-out-unknown": {
    means: "A name that you chose earlier is not on the sheets any more.",
    examples: [{ firm: "Acme", respondent: "Kim" }],
  },
};
