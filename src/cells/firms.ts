import { foldedName, holdsUnseen, nameAsSeen, shownName } from "./text";

/**
 * Called once for each spelling of a firm that differs from the first, or only looks like it; and once for a firm whose
 * name holds HTML or what is invisible, and for one whose name is long.
 */
export type OnSpelling = (
  how: "spelt otherwise" | "looks alike" | "holds what is unseen" | "is long",
  first: string,
  other: string,
) => void;

/** Excel looks up no longer text (MATCH, COUNTIF), nor filters by it. */
const LONG = 255;

/** The firms of a study in order of appearance, each shown as it was first spelt. */
export class Firms {
  readonly names: string[] = [];
  private readonly byFolded = new Map<string, number>();
  private readonly bySight = new Map<string, number>();
  private readonly bySpelling = new Map<unknown, number>();
  private readonly spellings = new Set<string>();
  private readonly unseen = new Set<number>();

  /** The index of a firm, added when it is new: neither known by its name, nor by how it looks. */
  index(value: unknown, onSpelling: OnSpelling): number {
    const known = this.bySpelling.get(value);
    if (known !== undefined) return known;
    const shown = shownName(value);
    const [folded, seen] = [foldedName(value), nameAsSeen(value)];
    let index = this.byFolded.get(folded);
    const isSpelt = index !== undefined;
    if (shown.length > LONG && !this.spellings.has(shown)) onSpelling("is long", shown, String(value));
    index ??= this.bySight.get(seen) ?? this.names.push(shown) - 1;
    this.byFolded.set(folded, index);
    if (!this.bySight.has(seen)) this.bySight.set(seen, index);
    const first = this.names[index]!;
    if (first !== shown && !this.spellings.has(shown))
      onSpelling(isSpelt ? "spelt otherwise" : "looks alike", first, shown);
    this.spellings.add(shown);
    if (holdsUnseen(value) && !this.unseen.has(index)) {
      this.unseen.add(index);
      onSpelling("holds what is unseen", first, String(value));
    }
    this.bySpelling.set(value, index);
    return index;
  }

  /** Folded names, to recognise "Acme total". */
  get folded(): ReadonlyMap<string, number> {
    return this.byFolded;
  }
}
