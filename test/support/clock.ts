import type { Clock } from "../../src/excel/workbook/watchdog";

/** A clock that stands still until told to move on. */
export class ManualClock implements Clock {
  private now = 0;
  private calls: { due: number; call: () => void }[] = [];

  after(seconds: number, call: () => void): () => void {
    const entry = { due: this.now + seconds, call };
    this.calls.push(entry);
    return () => void (this.calls = this.calls.filter((each) => each !== entry));
  }

  get pending(): number {
    return this.calls.length;
  }

  advance(seconds: number): void {
    const end = this.now + seconds;
    for (let next = this.next(end); next; next = this.next(end)) {
      this.calls = this.calls.filter((each) => each !== next);
      this.now = next.due;
      next.call();
    }
    this.now = end;
  }

  private next(end: number) {
    return this.calls.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
  }
}
