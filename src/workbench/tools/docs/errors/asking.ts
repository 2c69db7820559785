import type { ASKING_ERRORS } from "../../../../excel/errors/asking";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/errors/asking.ts mean, with examples. */
export const ASKING_ERRORS_MEAN: Meanings<typeof ASKING_ERRORS> = {
  "no-firms": {
    means: "A questionnaire needs somebody to answer it.",
  },
  "too-many-respondents": {
    means: "The questionnaire has a column for each respondent, and a sheet has no more of them.",
    examples: [{ room: 1000, wanted: 1200 }],
  },
  "firm-blank": {
    means: "Answers are gathered by the firm's name.",
  },
  "name-not-usable": {
    means: "When the answers are in, rows and columns with such names are left out.",
    examples: [{ name: "Average" }],
  },
  "respondent-twice": {
    means: "Two columns of one name could not be told apart.",
    examples: [{ firm: "Acme", respondent: "Kim" }],
  },
  "firms-sheet-there": {
    means: "What is known of the firms stands on one sheet only, and one that is there is never written over.",
    examples: [{ sheet: "HVM Firms" }],
  },
  "key-sheet-there": {
    means: "A key stands on one sheet only, and one that is there is never written over.",
    examples: [{ sheet: "HVM Key" }],
  },
  "workbook-in-use": {
    means: "The teaching workbook brings its own study, key and results, and never writes over yours.",
    examples: [{}, { setting: "HVM Key" }],
  },
};
