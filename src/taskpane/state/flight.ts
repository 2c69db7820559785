import type { RunOptions } from "../../excel";
import type { Action } from "./pane-state";
import { cancelledWords, troubleOf, wasStopped } from "./trouble";

/** The verbs under way: one long one at a time, which can be cancelled, and small ones on the side. */
export class Flight {
  private abort: AbortController | null = null;
  private cancelled = false;

  constructor(private readonly dispatch: (action: Action) => void) {}

  get busy(): boolean {
    return this.abort !== null;
  }

  /** What a verb is told: whether to stop, and whom to tell that Excel is silent. */
  options(signal?: AbortSignal): RunOptions {
    return { signal, onSilence: (silence) => this.dispatch({ type: "silence", silence }) };
  }

  /** The long one. Its failure takes the place of what is shown, unless it is the user's own cancelling. */
  async long(work: (options: RunOptions) => Promise<void>): Promise<void> {
    this.abort = new AbortController();
    this.cancelled = false;
    try {
      await work(this.options(this.abort.signal));
    } catch (error) {
      if (this.cancelled && wasStopped(error)) this.dispatch({ type: "cancelled", notice: cancelledWords(error) });
      else this.failed(error);
    } finally {
      this.abort = null;
    }
  }

  /** One on the side: a failure is said above what is shown, and takes nothing away. */
  async aside(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.dispatch({ type: "notice", notice: troubleOf(error).message });
    }
  }

  failed(error: unknown): void {
    this.dispatch({ type: "failed", trouble: troubleOf(error) });
  }

  /** The user wants the long one to stop. */
  cancel(): void {
    if (!this.abort) return;
    this.cancelled = true;
    this.dispatch({ type: "stopping" });
    this.abort.abort();
  }

  /** The pane closes. */
  end(): void {
    this.abort?.abort();
  }
}
