import type { Difference } from "../../difference";

/** An error that Excel would answer with: a code and a message; the interpreter adds where it happened. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Error codes of Office.js that the host raises, with Excel's wording. */
const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof messages;

/** `detail` says what exactly was wrong, after Excel's own words. */
export function failure(code: ErrorCode, detail?: string): HostError {
  return new HostError(code, detail ? `${messages[code]} ${detail}` : messages[code]);
}

/** A member that Excel has and this host has not. Never silently ignored. */
export function notImplemented(what: string): HostError {
  return new HostError("ApiNotFound", `The embedded host does not implement ${what}`);
}

export const MEMBERS: Difference = {
  excel: "Has some 2,600 members of ExcelApi 1.1 to 1.15.",
  here: "Only the members are there that the add-in uses; any other is an error that names it, never a silent nothing.",
  why: "What nobody calls, nobody would keep right.",
  source: "@types/office-js 1.0.612",
  test: "test/workbench/host/sheets.test.ts: a member that the host has not is an error that names it",
};

export const ERROR_MESSAGES: Difference = {
  excel: "Says an error in one general sentence, in the language of the installation.",
  here: "Details of error messages follow Excel's codes and words in English, then say what exactly was wrong.",
  why: "Whoever reads them is a developer.",
  source: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  test: null,
};
