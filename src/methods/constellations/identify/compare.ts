import { type ConstellationName, NAMES } from "../catalogue/constellations";
import type { CodeName } from "../catalogue/codes";
import { byFacet, type Dimension, type Facet, FACETS, factsOf } from "../catalogue/facets";
import { equal } from "../../numbers/equal";
import type { Coding } from "../reading/coding";
import { type Verdict, verdictOn } from "./verdict";

/** How a coding stands to one of the nine. */
export interface Comparison {
  readonly constellation: ConstellationName;
  /** How well what is known of the six agrees: 0 to 6. */
  readonly fit: number;
  /** How many details fit. They decide between equal fits. */
  readonly details: number;
  /** The facets that rule it out; none where it is possible. */
  readonly conflicts: readonly Facet[];
  /** Their dimensions, each once. */
  readonly conflictingDimensions: readonly Dimension[];
}

/** Compares a coding with each of the nine, in the order of Table 2. */
export function compareAll(coding: Coding): readonly Comparison[] {
  const verdicts = FACETS.map((facet) => (coding[facet].length > 0 ? verdictsOnAll(facet, coding[facet]) : null));
  return NAMES.map((constellation, c) => {
    let fit = 0;
    let details = 0;
    let against = 0;
    for (let f = 0; f < FACETS.length; f++) {
      const verdict = verdicts[f]?.[c];
      if (verdict === undefined) continue;
      if (IS_MAIN[f]) fit += verdict.degree;
      else if (verdict.word === "fits") details++;
      if (verdict.word === "conflict") against |= 1 << f;
    }
    const { conflicts, conflictingDimensions } = conflictsIn(against);
    return { constellation, fit, details, conflicts, conflictingDimensions };
  });
}

const IS_MAIN = FACETS.map((facet) => factsOf(facet).isMain === true);

type Conflicts = Pick<Comparison, "conflicts" | "conflictingDimensions">;

/**
 * The facets of a set (of a number, in which bit f stands for the facet at place f), and their dimensions. The same lists for the
 * same set: thousands of relationships have nine comparisons each, and few sets.
 */
function conflictsIn(set: number): Conflicts {
  const known = CONFLICTS.get(set);
  if (known) return known;
  const conflicts = FACETS.filter((_, f) => set & (1 << f));
  const found = { conflicts, conflictingDimensions: [...new Set(conflicts.map((facet) => factsOf(facet).dimension))] };
  CONFLICTS.set(set, found);
  return found;
}

const CONFLICTS = new Map<number, Conflicts>();

/** What was worked out, by facet and codes: a study has the same codes over and over, and the codes of a facet are few. */
const KNOWN = byFacet(() => new Map<string, readonly Verdict[]>());

function verdictsOnAll(facet: Facet, coded: readonly CodeName[]): readonly Verdict[] {
  const key = coded.join();
  const verdicts = KNOWN[facet].get(key) ?? NAMES.map((name) => verdictOn(name, facet, coded));
  KNOWN[facet].set(key, verdicts);
  return verdicts;
}

/** The better first: by fit, then by details; where both are equal they stay in the order of Table 2. */
export function byFit(comparisons: readonly Comparison[]): readonly Comparison[] {
  if (comparisons.length < 2) return comparisons;
  return [...comparisons].sort((a, b) => (equal(a.fit, b.fit) ? b.details - a.details : b.fit - a.fit));
}

/** Whether two stand equal, in fit and details. */
export function standEqual(a: Comparison, b: Comparison): boolean {
  return equal(a.fit, b.fit) && a.details === b.details;
}
