import { allowedBy } from "./allowed";
import { type ConstellationName, NAMES } from "./constellations";
import { type Facet, FACETS } from "./facets";

/** Two of the nine. */
export interface Pair {
  readonly one: ConstellationName;
  readonly other: ConstellationName;
  /** On these facets the two share no code: whatever one of them allows rules the other out. */
  readonly separatedBy: readonly Facet[];
}

/**
 * All pairs of the nine, with the facets that always tell them apart; of some pairs there is none, and it depends on the codes.
 * Capabilities exclude nothing, and tell none apart.
 *
 * Source: that Table 2 is read as rules is ours.
 *
 * @example
 * PAIRS.filter(({ separatedBy }) => separatedBy.length === 0).length // 7
 */
export const PAIRS: readonly Pair[] = NAMES.flatMap((one, i) =>
  NAMES.slice(i + 1).map((other) => ({
    one,
    other,
    separatedBy: FACETS.filter((facet) => facet !== "capabilities" && shareNone(one, other, facet)),
  })),
);

function shareNone(one: ConstellationName, other: ConstellationName, facet: Facet): boolean {
  const [all, others] = [allowedBy(one, facet).all, allowedBy(other, facet).all];
  return !all.some((code) => others.includes(code));
}
