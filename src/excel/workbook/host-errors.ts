import { HvmError } from "./errors";

/** What each of Office.js's codes means for the user: our code, and what happened and what to do. */
const EXPLANATIONS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  AccessDenied: [
    "access-denied",
    "Excel refused a change, because the workbook or a sheet is protected or open for reading only. Remove the protection (Review > Unprotect) or save a copy, and run again.",
  ],
  ItemNotFound: [
    "item-not-found",
    "Something in the workbook was deleted or renamed while we were at work. Run again.",
  ],
  InvalidOperationInCellEditMode: ["cell-edit", "A cell is being edited. Press Enter or Esc to finish, and run again."],
  ConnectionFailure: ["connection-lost", "The connection to Excel was lost. Check that you are online, and run again."],
  ActivityLimitReached: ["excel-busy", "Excel has too much to do right now. Wait a minute, and run again."],
  InvalidOrTimedOutSession: [
    "session-ended",
    "Excel has ended the session with this workbook. Close the workbook, open it again, and run again.",
  ],
  RequestPayloadSizeLimitExceeded: [
    "too-large",
    "Excel refused a message as too large. Analyse fewer sheets at a time.",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "too-large",
    "Excel has more to hand over than it can in one piece. Analyse fewer sheets at a time.",
  ],
  PropertyNotLoaded: ["no-confirmation", "Excel left a request without an answer. Run again."],
  ValueNotLoaded: ["no-confirmation", "Excel left a request without an answer. Run again."],
  InvalidObjectPath: ["no-confirmation", "Excel left a request without an answer. Run again."],
  ApiNotFound: [
    "excel-too-old",
    "This version of Excel lacks something that the add-in needs. Update Excel, and run again.",
  ],
  UnsupportedOperation: [
    "excel-too-old",
    "This version of Excel lacks something that the add-in needs. Update Excel, and run again.",
  ],
};

const UNFORESEEN = [
  "excel-failed",
  "Excel reported a problem that we did not foresee. Run again; if it comes back, restart Excel.",
] as const;

/** Whatever was thrown, as an error that we can explain. Told by its code, never by its words, which change with language. */
export function explained(error: unknown): HvmError {
  if (error instanceof HvmError) return error;
  const { code, name, message } = (error ?? {}) as { code?: unknown; name?: unknown; message?: unknown };
  const detail = [code ?? name, message].filter((part) => typeof part === "string").join(": ") || String(error);
  // An answer that was cut off is no JSON; the error may come from another realm, so its class says nothing.
  if (code === undefined && name === "SyntaxError") {
    return new HvmError("damaged-answer", "An answer from Excel arrived damaged. Run again.", detail);
  }
  const [ours, words] = (typeof code === "string" ? EXPLANATIONS[code] : undefined) ?? UNFORESEEN;
  return new HvmError(ours, words, detail);
}
