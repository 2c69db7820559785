/** A failure that we can explain: what happened, where, what to do. */
export class HvmError extends Error {
  /**
   * @param code stable name, e.g. "no-answers-found"; never a host's message
   * @param message for the user: what happened, where (sheet and cell), what to do
   * @param detail for a copyable report: the host's own words, if any
   */
  constructor(
    readonly code: string,
    message: string,
    readonly detail: string | null = null,
  ) {
    super(message);
    this.name = "HvmError";
  }
}
