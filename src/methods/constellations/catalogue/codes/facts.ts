import type { Facet } from "../facets";

/** A code: what can be said of a facet. */
export interface CodeFacts {
  readonly facet: Facet;
  readonly code: string;
  /** Told of so many of the nine that it tells nothing: it is kept, and never compared. */
  readonly neutral?: true;
  readonly meaning: string;
  readonly source: string;
  /** What is accepted for it besides its own name; compared by letters and digits only. */
  readonly spellings: readonly string[];
}

/** Words that stand for several codes, of one facet or of several of one dimension. */
export interface PhraseFacts {
  /** Where the file of codes lists it. */
  readonly facet: Facet;
  readonly codes: readonly string[];
  readonly meaning: string;
  readonly source: string;
  readonly spellings: readonly string[];
}

/** Categories of another typology, which have no code here. */
export interface ForeignFacts {
  /** "Tukker (2004)" */
  readonly authors: string;
  readonly spellings: readonly string[];
}
