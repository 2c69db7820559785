import type { RESULT_ERRORS } from "../../../../excel/errors/results";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/errors/results.ts mean, with examples. */
export const RESULT_ERRORS_MEAN: Meanings<typeof RESULT_ERRORS> = {
  "no-results": {
    means: "The workbook has no result sheets, or they were deleted.",
  },
  "nothing-to-report": {
    means: "A report was asked for, but of no firm of the study.",
    examples: [{ asked: "all" }, { asked: "doubtful" }, { asked: "named" }],
  },
  "firm-gone": {
    means: "The results stand from before the firm was added or renamed.",
    examples: [{ sheet: "HVM Summary", firm: "Acme" }],
  },
  "place-gone": {
    means: "A link leads to a sheet that has gone since the answers were read.",
    examples: [{ sheet: "Answers" }],
  },
  "place-hidden": {
    means: "A link leads to a hidden sheet, which Excel does not show.",
    examples: [{ sheet: "Answers" }],
  },
  "last-sheets": {
    means: "A workbook cannot be without a visible sheet.",
  },
  "sheet-protected": {
    means: "A result sheet was protected after it was made.",
    examples: [{ sheet: "HVM Summary" }],
  },
  "sheet-rearranged": {
    means: "Result sheets are rewritten in place, and only cells that are surely ours are.",
    examples: [{ sheet: "HVM Rankings" }],
  },
  "sheet-of-another-version": {
    means:
      "A later version shows more columns. A sheet of an earlier one is kept as it is until you say that it may go.",
    examples: [{ sheet: "HVM Summary" }],
  },
  "total-row": {
    means: "The number of firms has changed, and the row below the table is in the way.",
    examples: [{ sheet: "HVM Summary" }],
  },
  "notes-in-the-way": {
    means: "What you typed on a result sheet is never overwritten.",
    examples: [{ sheet: "HVM Summary", cells: "A19:B20" }],
  },
  "name-taken": {
    means: "Results in formulas call their cells by names, and one of them is yours already.",
    examples: [{ name: "HVM_Items" }],
  },
  "no-earlier-content": {
    means: "Nothing is rewritten that could not be put back.",
  },
  "formulas-cannot-follow": {
    means: "The reader sees through spaces and texts where Excel's own comparisons and sums do not.",
    examples: [{ cells: ["Answers!B7 holds “4”, which is a text; enter it as a number."] }],
  },
  "formulas-differ": {
    means: "Formulas that do not give the same are of no use, whoever of the two is wrong.",
    examples: [{ sheet: "HVM Profiles", cell: "C7", gives: "#VALUE!", known: 3.5 }],
  },
};
