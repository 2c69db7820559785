import type { HOST_ERRORS } from "../../../../excel/errors/host";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/errors/host.ts mean, with examples. */
export const HOST_ERRORS_MEAN: Meanings<typeof HOST_ERRORS> = {
  "access-denied": {
    means: "The workbook cannot be changed as it stands.",
  },
  "item-not-found": {
    means: "Another user, or you, changed sheets or tables in the middle of a run.",
  },
  "another-workbook": {
    means:
      "Excel for Windows and Mac adds, deletes and shows sheets in the workbook that is in front, and another one came there meanwhile. Excel does not always say so: its general failure has other causes, too.",
    examples: [{ code: "GeneralException" }, { code: "InvalidSelection" }],
  },
  "cell-edit": {
    means: "Excel does nothing else as long as a cell is open for typing.",
  },
  "connection-lost": {
    means: "Excel on the web did not reach its server.",
  },
  "excel-busy": {
    means: "Excel limits how much add-ins may ask of it at a time.",
  },
  "session-ended": {
    means: "Excel on the web has closed the workbook behind the page, as it does after a long rest.",
  },
  "too-large": {
    means: "Excel on the web takes and gives some 5 MB in one piece.",
    examples: [{ what: "message" }, { what: "answer" }],
  },
  "no-confirmation": {
    means: "Excel answered without what it was asked for, so that nobody knows whether it was done.",
    examples: [{ of: "request" }, { of: "results" }, { of: "formulas" }, { of: "deletion" }],
  },
  "excel-too-old": {
    means: "See the README for the versions that will do.",
  },
  "excel-failed": {
    means: "Excel's own words are in the report that can be copied in the pane.",
  },
  "damaged-answer": {
    means: "An answer was cut off on its way.",
  },
  stopped: {
    means: "You have stopped the task. What Excel answers later is ignored.",
    examples: [{ leaving: "nothing" }, { leaving: "added sheets" }],
  },
};
