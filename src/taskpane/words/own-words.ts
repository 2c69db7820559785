import { foldedName } from "../../cells/text";
import type { DeclaredWord, Meaning, UnknownWord } from "../../excel";

/** A word that the user may give a meaning, or has given one. */
export interface WordToDeclare {
  readonly what: string;
  /** In how many cells it stands; null where that is not known. */
  readonly times: number | null;
  /** "" where it has none. */
  readonly means: Meaning | "";
}

/** The declared words first, then those that nobody knows, the most frequent first. */
export function wordsToDeclare(
  declared: readonly DeclaredWord[],
  met: readonly (DeclaredWord & { readonly times: number })[],
  unknown: readonly UnknownWord[],
): WordToDeclare[] {
  const isDeclared = (what: string) => declared.some((each) => same(each.what, what));
  return [
    ...declared.map(({ what, means }) => ({
      what,
      means,
      times: met.find((each) => same(each.what, what))?.times ?? null,
    })),
    ...unknown.filter(({ what }) => !isDeclared(what)).map(({ what, times }) => ({ what, times, means: "" as const })),
  ];
}

export function containing(all: readonly WordToDeclare[], search: string): readonly WordToDeclare[] {
  return all.filter(({ what }) => foldedName(what).includes(foldedName(search)));
}

/** The declared words with one changed; "" takes its meaning back. Nothing where none is left. */
export function withWord(
  declared: readonly DeclaredWord[],
  what: string,
  means: string,
): readonly DeclaredWord[] | undefined {
  const place = declared.findIndex((each) => same(each.what, what));
  const changed = means === "" ? [] : [{ what, means: means as Meaning }];
  const words =
    place < 0 ? [...declared, ...changed] : [...declared.slice(0, place), ...changed, ...declared.slice(place + 1)];
  return words.length > 0 ? words : undefined;
}

function same(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b);
}
