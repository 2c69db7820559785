import { error } from "./kind";

/** What Excel owed, and how the user gets it after all. */
const OWED = {
  request: "Excel left a request without an answer. Run again.",
  results: "Excel did not confirm that the results were written. Run again.",
  formulas: "Excel did not hand over what the formulas give. Run again.",
  deletion: "Excel did not confirm that the result sheets were deleted. Try again.",
};

/** What Excel itself refused, or did not answer. */
export const HOST_ERRORS = {
  "access-denied": error({
    says: () =>
      "Excel refused a change, because the workbook or a sheet is protected or open for reading only. Remove the protection (Review > Unprotect) or save a copy, and run again.",
    means: "The workbook cannot be changed as it stands.",
  }),
  "item-not-found": error({
    says: () => "Something in the workbook was deleted or renamed while we were at work. Run again.",
    means: "Another user, or you, changed sheets or tables in the middle of a run.",
  }),
  "cell-edit": error({
    says: () => "A cell is being edited. Press Enter or Esc to finish, and run again.",
    means: "Excel does nothing else as long as a cell is open for typing.",
  }),
  "connection-lost": error({
    says: () => "The connection to Excel was lost. Check that you are online, and run again.",
    means: "Excel on the web did not reach its server.",
  }),
  "excel-busy": error({
    says: () => "Excel has too much to do right now. Wait a minute, and run again.",
    means: "Excel limits how much add-ins may ask of it at a time.",
  }),
  "session-ended": error({
    says: () => "Excel has ended the session with this workbook. Close the workbook, open it again, and run again.",
    means: "Excel on the web has closed the workbook behind the page, as it does after a long rest.",
  }),
  "too-large": error<{ readonly what: "message" | "answer" }>({
    says: ({ what }) =>
      what === "message"
        ? "Excel refused a message as too large. Analyse fewer sheets at a time."
        : "Excel has more to hand over than it can in one piece. Analyse fewer sheets at a time.",
    means: "Excel on the web takes and gives some 5 MB in one piece.",
    examples: [{ what: "message" }, { what: "answer" }],
  }),
  "no-confirmation": error<{ readonly of: keyof typeof OWED }>({
    says: ({ of }) => OWED[of],
    means: "Excel answered without what it was asked for, so that nobody knows whether it was done.",
    examples: [{ of: "request" }, { of: "results" }, { of: "formulas" }, { of: "deletion" }],
  }),
  "excel-too-old": error({
    says: () => "This version of Excel lacks something that the add-in needs. Update Excel, and run again.",
    means: "See the README for the versions that will do.",
  }),
  "excel-failed": error({
    says: () => "Excel reported a problem that we did not foresee. Run again; if it comes back, restart Excel.",
    means: "Excel's own words are in the report that can be copied in the pane.",
  }),
  "damaged-answer": error({
    says: () => "An answer from Excel arrived damaged. Run again.",
    means: "An answer was cut off on its way.",
  }),
  stopped: error<{ readonly leaving: "nothing" | "added sheets" }>({
    says: ({ leaving }) =>
      leaving === "nothing"
        ? "Stopped."
        : "Stopped. The sheets that were added are taken away as soon as Excel answers.",
    means: "You have stopped the task. What Excel answers later is ignored.",
    examples: [{ leaving: "nothing" }, { leaving: "added sheets" }],
  }),
};
