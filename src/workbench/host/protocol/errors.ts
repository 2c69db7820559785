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
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
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
