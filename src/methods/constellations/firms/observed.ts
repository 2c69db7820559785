import { type ConstellationName, CONSTELLATIONS } from "../catalogue/constellations";
import { type Dimension, type Facet, factsOf, MAIN_FACETS } from "../catalogue/facets";
import { PAIRS } from "../catalogue/pairs";

/** The constellations of each of the thirteen firms, by its short name, in the order of Table 1: by the alphabet. */
const OBSERVED: ReadonlyMap<string, readonly ConstellationName[]> = observed();

function observed(): ReadonlyMap<string, readonly ConstellationName[]> {
  const byFirm = new Map<string, readonly ConstellationName[]>();
  for (const { name, firms } of CONSTELLATIONS) {
    for (const firm of firms) byFirm.set(firm, [...(byFirm.get(firm) ?? []), name]);
  }
  return new Map([...byFirm].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where the paper met such a portfolio, by the short names of its firms. */
export interface AsInThePaper {
  /** Firms with exactly this set, */
  readonly observedIn: readonly string[];
  /** with more than this set, */
  readonly partOf: readonly string[];
  /** and those with two or more, all of them in this set, which has more. */
  readonly contains: readonly string[];
}

/**
 * Where the paper met a set of constellations. One that it did not meet is no warning: it saw thirteen firms.
 *
 * Source: Table 2.
 *
 * @example
 * asInThePaper(["Horizontal collaboration", "Systems integration"]).observedIn // ["Inertia"]
 */
export function asInThePaper(set: readonly ConstellationName[]): AsInThePaper {
  const key = set.join();
  const found = KNOWN.get(key) ?? compared(set);
  KNOWN.set(key, found);
  return found;
}

/** What was worked out, by the set: many firms have the same. */
const KNOWN = new Map<string, AsInThePaper>();

function compared(set: readonly ConstellationName[]): AsInThePaper {
  if (set.length === 0) return { observedIn: [], partOf: [], contains: [] };
  const firmsWhere = (is: (theirs: readonly ConstellationName[]) => boolean) =>
    [...OBSERVED].filter(([, theirs]) => is(theirs)).map(([firm]) => firm);
  const within = (some: readonly ConstellationName[], all: readonly ConstellationName[]) =>
    some.every((name) => all.includes(name));
  return {
    observedIn: firmsWhere((theirs) => theirs.length === set.length && within(theirs, set)),
    partOf: firmsWhere((theirs) => theirs.length > set.length && within(set, theirs)),
    contains: firmsWhere((theirs) => theirs.length > 1 && theirs.length < set.length && within(theirs, set)),
  };
}

/**
 * The dimensions on which two of some constellations have no code in common: what a firm must keep up side by side. Capabilities
 * are not compared.
 *
 * Source: 6.1, that very different ones may be hard to coordinate.
 *
 * @example
 * differOn(["Systems integration", "Competence acquisition"]) // ["Market orientation", "Mode of coordination", "Interfirm adaptation"]
 */
export function differOn(set: readonly ConstellationName[]): readonly Dimension[] {
  const apart = new Set<Facet>();
  for (const { one, other, separatedBy } of PAIRS) {
    if (set.includes(one) && set.includes(other)) for (const facet of separatedBy) apart.add(facet);
  }
  return MAIN_FACETS.filter((facet) => apart.has(facet)).map((facet) => factsOf(facet).dimension);
}
