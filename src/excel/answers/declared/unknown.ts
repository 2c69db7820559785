import { foldedName, shownName } from "../../../cells/text";

/** A word or a number that stands in cells of answers and is none, and in how many. */
export interface UnknownWord {
  readonly what: string;
  readonly times: number;
}

/** Beyond so many different ones they are comments, and no words to be given a meaning. */
const MOST = 200;

/** Counts what is no answer, by what it says, so that the user may declare what it means. */
export class Unknown {
  private readonly words = new Map<string, { what: string; times: number }>();

  note(value: unknown): void {
    if (typeof value !== "string" && typeof value !== "number") return;
    const name = foldedName(value);
    const earlier = this.words.get(name);
    if (earlier !== undefined) earlier.times++;
    else if (this.words.size < MOST) this.words.set(name, { what: shownName(value), times: 1 });
  }

  /** The most frequent first. */
  get list(): readonly UnknownWord[] {
    return [...this.words.values()].sort((a, b) => b.times - a.times);
  }
}
