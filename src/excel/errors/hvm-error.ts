import type { ErrorCode } from "./catalogue";

/** A failure that we can explain: what happened, where, what to do. Made by `failed`, which has the words. */
export class HvmError extends Error {
  /**
   * @param code stable name, e.g. "no-answers-found"; never a host's message
   * @param message for the user: what happened, where (sheet and cell), what to do
   * @param detail for a copyable report: the host's own words, if any
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly detail: string | null = null,
  ) {
    super(message);
    this.name = "HvmError";
  }

  /** The same failure with what the host said of it. */
  because(detail: string): HvmError {
    return new HvmError(this.code, this.message, detail);
  }

  /** The same failure with more said around it, such as in which state it left the workbook. */
  saying(around: (message: string) => string): HvmError {
    return new HvmError(this.code, around(this.message), this.detail);
  }
}
