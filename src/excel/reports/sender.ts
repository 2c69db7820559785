/**
 * Most bytes of cells in one message. Requests have to stay under 2 MB (rules.md 30), far below the 5 MB that Excel on the
 * web refuses; formats, charts and links take the rest.
 */
export const CELL_BYTES = 1_750_000;

/** Sends what has been asked of a context in as few messages as their size allows. */
export class Sender {
  private bytes = 0;

  /**
   * @param proof called before each message leaves, the last one or not: asks for something that has to come back, and
   *   returns the check that it did. Office.js resolves even if nobody confirmed the message.
   */
  constructor(
    readonly context: Excel.RequestContext,
    private readonly proof: (isLast: boolean) => () => void,
  ) {
    this.suspend();
  }

  /** How many more bytes the message can take. */
  get room(): number {
    return CELL_BYTES - this.bytes;
  }

  /** Counts bytes that were added to the message. */
  spend(bytes: number): void {
    this.bytes += bytes;
  }

  /** Sends the message, and sees that it was confirmed. */
  async send(isLast = false): Promise<void> {
    const check = this.proof(isLast);
    await this.context.sync();
    check();
    this.bytes = 0;
    if (!isLast) this.suspend();
  }

  /** Excel calculates and paints once for the message instead of once for each change. */
  private suspend(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
