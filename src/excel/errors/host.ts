import { error } from "./kind";

/** What Excel owed, and how the user gets it after all. */
const OWED = {
  request: "Excel left a request without an answer. Run again.",
  results: "Excel did not confirm that the results were written. Run again.",
  formulas: "Excel did not hand over what the formulas give. Run again.",
  deletion: "Excel did not confirm that the result sheets were deleted. Try again.",
};

/** What Excel says while another workbook is in front (docs/excel/excel-add-ins-troubleshooting); the first also of much else. */
const REFUSED = {
  GeneralException:
    "Excel refused this without saying why (GeneralException), most often because another workbook is in front or a cell is being edited. Press Esc, click into this workbook, and run again; if it comes back, save the workbook and restart Excel, and if that does not help either, please report it.",
  InvalidSelection:
    "Excel could not do this, as it cannot while another workbook is in front. Click into this workbook, and run again; if it comes back, restart Excel.",
};

/** What Excel itself refused, or did not answer. */
export const HOST_ERRORS = {
  "access-denied": error({
    says: () =>
      "Excel refused a change, because a sheet or the workbook’s structure is protected, or the workbook is open for reading only. Remove the protection (Review > Unprotect Sheet, or Review > Protect Workbook) or save a copy, and run again.",
  }),
  "item-not-found": error({
    says: () => "Something in the workbook was added, deleted or renamed while we were at work. Run again.",
  }),
  "another-workbook": error<{ readonly code: keyof typeof REFUSED }>({
    says: ({ code }) => REFUSED[code],
  }),
  "cell-edit": error({
    says: () => "A cell is being edited. Press Enter or Esc to finish, and run again.",
  }),
  "connection-lost": error({
    says: () => "The connection to Excel was lost. Check that you are online, and run again.",
  }),
  "excel-busy": error({
    says: () => "Excel has too much to do right now. Wait a minute, and run again.",
  }),
  "session-ended": error({
    says: () => "Excel has ended the session with this workbook. Close the workbook, open it again, and run again.",
  }),
  "too-large": error<{ readonly what: "message" | "answer" }>({
    says: ({ what }) =>
      what === "message"
        ? "Excel refused a message as too large. Analyse fewer sheets at a time."
        : "Excel has more to hand over than it can in one piece. Analyse fewer sheets at a time.",
  }),
  "no-confirmation": error<{ readonly of: keyof typeof OWED }>({
    says: ({ of }) => OWED[of],
  }),
  "excel-too-old": error({
    says: () => "This version of Excel lacks something that the add-in needs. Update Excel, and run again.",
  }),
  "excel-failed": error({
    says: () => "Excel reported a problem that we did not foresee. Run again; if it comes back, restart Excel.",
  }),
  "damaged-answer": error({
    says: () => "An answer from Excel arrived damaged. Run again.",
  }),
  stopped: error<{ readonly leaving: "nothing" | "added sheets" }>({
    says: ({ leaving }) =>
      leaving === "nothing"
        ? "Stopped."
        : "Stopped. The sheets that were added are taken away as soon as Excel answers.",
  }),
};
