import { type CodeName, codeNamed, CODES, PHRASES } from "../catalogue/codes";
import { FOREIGN } from "../catalogue/codes/strategy";
import { type Dimension, DIMENSIONS, type Facet, factsOf } from "../catalogue/facets";

/**
 * A text as spellings are compared: letters and digits, in lower case. Nothing fuzzier.
 *
 * @example
 * folded("After-Sales service") // "aftersalesservice"
 */
export function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

type Spelt = ReadonlyMap<string, readonly CodeName[]>;

/** What each spelling stands for, within its dimension: "both" is another thing of each. */
const SPELT: ReadonlyMap<Dimension, Spelt> = new Map(
  DIMENSIONS.map((dimension) => {
    const isOf = ({ facet }: { readonly facet: Facet }) => factsOf(facet).dimension === dimension;
    const codes = CODES.filter(isOf).flatMap(({ code, spellings }) =>
      [code, ...spellings].map((spelling) => [folded(spelling), [code]] as const),
    );
    const phrases = PHRASES.filter(isOf).flatMap(({ codes: names, spellings }) =>
      spellings.map((spelling) => [folded(spelling), names.map((name) => codeNamed(name)!.code)] as const),
    );
    return [dimension, new Map<string, readonly CodeName[]>([...codes, ...phrases])];
  }),
);

const FOREIGN_TO = new Map(
  FOREIGN.flatMap(({ authors, spellings }) => spellings.map((spelling) => [folded(spelling), authors])),
);

/**
 * The codes of a dimension that a text stands for, as it is; null where it is none of its spellings.
 *
 * @example
 * codesSpelt("Integration", "Both") // ["horizontal", "vertical"]
 */
export function codesSpelt(dimension: Dimension, text: string): readonly CodeName[] | null {
  return SPELT.get(dimension)!.get(folded(text)) ?? null;
}

/** The names of codes as the catalogue has them, letter by letter. */
const VERBATIM: ReadonlyMap<Dimension, Spelt> = new Map(
  DIMENSIONS.map((dimension) => {
    const own = CODES.filter(({ facet }) => factsOf(facet).dimension === dimension);
    return [dimension, new Map(own.map(({ code }) => [code as string, codesSpelt(dimension, code)!] as const))];
  }),
);

/** The same as `codesSpelt` for a name of a code, letter by letter, which most texts are: nothing needs to be folded. */
export function codesVerbatim(dimension: Dimension, text: string): readonly CodeName[] | null {
  return VERBATIM.get(dimension)!.get(text) ?? null;
}

/** The other dimension among whose main codes a text is; null where it is in none, or in several, as "both" is. */
export function otherDimensionOf(dimension: Dimension, text: string): Dimension | null {
  const others = DIMENSIONS.filter(
    (other) =>
      other !== dimension && codesSpelt(other, text)?.some((code) => factsOf(codeNamed(code)!.facet).isMain === true),
  );
  return others.length === 1 ? others[0]! : null;
}

/** Whose category a text is, of those whose typology is another. */
export function foreignAuthorsOf(text: string): string | null {
  return FOREIGN_TO.get(folded(text)) ?? null;
}
