import { foldedName, shownName } from "./text";

/** The firms of a study in order of appearance, each shown as it was first spelt. */
export class Firms {
  readonly names: string[] = [];
  private readonly byFolded = new Map<string, number>();
  private readonly bySpelling = new Map<unknown, number>();
  private readonly spellings = new Set<string>();

  /**
   * The index of a firm, added when it is new.
   *
   * @param onOtherSpelling called once for each spelling that differs from the first
   */
  index(value: unknown, onOtherSpelling: (first: string, other: string) => void): number {
    const known = this.bySpelling.get(value);
    if (known !== undefined) return known;
    const shown = shownName(value);
    const folded = foldedName(value);
    let index = this.byFolded.get(folded);
    if (index === undefined) {
      index = this.names.push(shown) - 1;
      this.byFolded.set(folded, index);
      this.spellings.add(shown);
    } else if (!this.spellings.has(shown)) {
      this.spellings.add(shown);
      onOtherSpelling(this.names[index] as string, shown);
    }
    this.bySpelling.set(value, index);
    return index;
  }

  /** Folded names, to recognise "Acme total". */
  get folded(): ReadonlyMap<string, number> {
    return this.byFolded;
  }
}
