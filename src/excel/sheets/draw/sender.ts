/** Most bytes of a message (rules.md 30): well below the 5 MB that Excel on the web refuses. */
const MESSAGE_BYTES = 2 * 1024 * 1024;
/** For what every message carries: titles, marks, lines, and the proof that it was done. */
const FRAME_BYTES = 14_000;
/** About what asking for a range and setting one property of it takes. */
const RANGE_BYTES = 340;

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
    return MESSAGE_BYTES - FRAME_BYTES - this.bytes;
  }

  /** Counts bytes, about, that are to be added to the message. */
  spend(bytes: number): void {
    this.bytes += bytes;
  }

  /** Sees that there is room for actions on so many ranges and for some bytes more, and counts them. */
  async roomFor(ranges: number, more = 0): Promise<void> {
    const bytes = ranges * RANGE_BYTES + more;
    if (this.room < bytes) await this.send();
    this.spend(bytes);
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
