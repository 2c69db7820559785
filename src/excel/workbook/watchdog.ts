/** After so many seconds without an answer we say so, and again each time they have passed. */
export const SAY_AFTER = 10;
/** After so many seconds the user may stop. */
export const STOP_AFTER = 30;

/** What is known of Excel not answering (rules.md 33). */
export interface Silence {
  /** Since the message left. */
  readonly seconds: number;
  /** Excel waits for the user to finish editing a cell. That is waited for, however long it takes. */
  readonly editing: boolean;
  readonly mayStop: boolean;
  /** What to tell the user. */
  readonly message: string;
}

/** Where time comes from. */
export interface Clock {
  /** Calls back after so many seconds; the returned function calls it off. */
  after(seconds: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  after(seconds, call) {
    const timer = setTimeout(call, 1000 * seconds);
    return () => clearTimeout(timer);
  },
};

/** Notices when a message stays unanswered. It only tells; it never ends anything by itself. */
export class Watchdog {
  private callOff: () => void = () => undefined;
  private current = 0;

  /** @param isEditing asks Excel whether a cell is being edited; may never settle */
  constructor(
    private readonly clock: Clock,
    private readonly tell: (silence: Silence) => void,
    private readonly isEditing: () => Promise<boolean>,
  ) {}

  /** A message has left. The returned function says that its answer has come. */
  waiting(): () => void {
    const message = ++this.current;
    let editing = false;
    const tick = (seconds: number) => {
      this.callOff = this.clock.after(SAY_AFTER, () => {
        const now = seconds + SAY_AFTER;
        if (message !== this.current) return;
        this.tell(describe(now, editing));
        void this.isEditing().then((answer) => {
          const changed = answer !== editing;
          editing = answer;
          if (changed && message === this.current) this.tell(describe(now, editing));
        });
        tick(now);
      });
    };
    tick(0);
    return () => {
      if (message === this.current) this.end();
    };
  }

  /** Nothing is awaited any more. */
  end(): void {
    this.current++;
    this.callOff();
  }
}

function describe(seconds: number, editing: boolean): Silence {
  const mayStop = !editing && seconds >= STOP_AFTER;
  const message = editing
    ? "A cell is being edited, and Excel waits until that is done. Press Enter to keep or Esc to drop what you typed; this goes on by itself then."
    : `Excel has not answered for ${seconds} seconds. If you are typing in a cell, press Enter; if Excel shows a question, answer it.${mayStop ? " You can go on waiting, or stop." : ""}`;
  return { seconds, editing, mayStop, message };
}
