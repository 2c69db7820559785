import type { FIRM_PROBLEMS } from "../../../../excel/answers/problems/firms";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/answers/problems/firms.ts mean, with examples. */
export const FIRM_PROBLEMS_MEAN: Meanings<typeof FIRM_PROBLEMS> = {
  "firm-blank": {
    means: "Answers without a firm count for none. Only merged cells name the firm of several rows.",
    examples: [
      { holds: "a respondent", line: "row" },
      { holds: "one answer" },
      { holds: "a profile" },
      { holds: "more of a firm" },
    ],
  },
  "firm-error-value": {
    means: "A formula that looks the firm up has failed.",
    examples: [{ value: "#N/A", line: "row" }],
  },
  "firm-is-an-answer": {
    means: "As a rule, counts of how often each answer was given stand below the answers.",
    examples: [{ value: "Very High", line: "row" }],
  },
  "firm-merged": {
    means: "A firm named once for several respondents.",
  },
  "firm-spelling": {
    means: "Capitals and spaces tell no firms apart.",
    examples: [{ first: "Acme", other: "ACME" }],
  },
  "firm-alike": {
    means:
      "Cyrillic and Greek letters that look like Latin ones tell no firms apart: as a rule, one was typed on another keyboard.",
    examples: [{ first: "Acme", other: "\u0410cme" }],
  },
  "firm-unseen": {
    means: "Copied names bring along zero-width spaces, marks of direction or HTML. They would split a firm in two.",
    examples: [{ firm: "Acme", spelt: "Acme\u200b" }],
  },
  "firm-long": {
    means: "As a rule, a text stands where a firm's name should.",
    examples: [{ characters: 8000 }],
  },
  "firm-named-once": {
    means: "In a list of an answer a row, a blank firm is filled only where every respondent is named exactly once.",
    examples: [{ rows: 32 }],
  },
  "one-firm": {
    means: "The firm is named after the sheet.",
    examples: [
      { sheet: "Acme", perhaps: [] },
      { sheet: "Answers", perhaps: [{ header: "Manufacturer", cell: "B1" }] },
    ],
  },
  "firm-column-passed": {
    means:
      "A firm column is chosen by its header and by what it holds: ratings, dates, comments, Yes and No are no firms.",
    examples: [{ header: "Company rating", holds: "ratings", line: "column" }],
  },
  "firm-column-chosen": {
    means: "The header only speaks of a firm, or several do and one does so more plainly.",
    examples: [
      { chosen: { header: "Your company", cell: "A1" }, rest: [], line: "column" },
      { chosen: { header: "Firm", cell: "A1" }, rest: [{ header: "Parent company", cell: "B1" }], line: "column" },
    ],
  },
  "names-unlabelled": {
    means: "On a single sheet names without a label are firms; where there are several sheets, each is a firm.",
    examples: [{ respondentsOf: null }, { respondentsOf: "Acme" }],
  },
};
