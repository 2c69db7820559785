import { failed } from "../errors/hosting";
import { HvmError } from "../errors/hvm-error";

/** What each of Office.js's codes means to us. */
const EXPLANATIONS: Readonly<Record<string, () => HvmError>> = {
  AccessDenied: () => failed("access-denied"),
  ItemNotFound: () => failed("item-not-found"),
  // A name that was free when we looked.
  ItemAlreadyExists: () => failed("item-not-found"),
  InvalidOperationInCellEditMode: () => failed("cell-edit"),
  GeneralException: () => failed("another-workbook", { code: "GeneralException" }),
  InvalidSelection: () => failed("another-workbook", { code: "InvalidSelection" }),
  ConnectionFailure: () => failed("connection-lost"),
  ActivityLimitReached: () => failed("excel-busy"),
  InvalidOrTimedOutSession: () => failed("session-ended"),
  RequestPayloadSizeLimitExceeded: () => failed("too-large", { what: "message" }),
  ResponsePayloadSizeLimitExceeded: () => failed("too-large", { what: "answer" }),
  PropertyNotLoaded: () => failed("no-confirmation", { of: "request" }),
  ValueNotLoaded: () => failed("no-confirmation", { of: "request" }),
  InvalidObjectPath: () => failed("no-confirmation", { of: "request" }),
  ApiNotFound: () => failed("excel-too-old"),
  UnsupportedOperation: () => failed("excel-too-old"),
};

/** Whatever was thrown, as an error that we can explain. Told by its code, never by its words, which change with language. */
export function explained(error: unknown): HvmError {
  if (error instanceof HvmError) return error;
  const { code, name, message } = (error ?? {}) as { code?: unknown; name?: unknown; message?: unknown };
  const detail = [code ?? name, message].filter((part) => typeof part === "string").join(": ") || String(error);
  // An answer that was cut off is no JSON; the error may come from another realm, so its class says nothing.
  const isCutOff = code === undefined && name === "SyntaxError";
  // A part of our own code that is fetched when it is needed.
  if (name === "ChunkLoadError") return failed("add-in-failed").because(detail);
  const ours = isCutOff ? failed("damaged-answer") : (known(code) ?? failed("excel-failed"));
  return ours.because(detail);
}

function known(code: unknown): HvmError | undefined {
  return typeof code === "string" ? EXPLANATIONS[code]?.() : undefined;
}
