import { type ConstellationName, NAMES } from "../catalogue/constellations";
import { type Dimension, type Facet, FACETS, factsOf } from "../catalogue/facets";
import { equal } from "../../numbers/equal";
import type { Coding } from "../reading/coding";
import { verdictsOn } from "./verdict";

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
  const facets = FACETS.filter((facet) => coding[facet].length > 0).map((facet) => ({
    facet,
    facts: factsOf(facet),
    of: verdictsOn(facet, coding[facet]),
  }));
  return NAMES.map((constellation) => {
    const conflicts: Facet[] = [];
    const dimensions: Dimension[] = [];
    let [fit, details] = [0, 0];
    for (const { facet, facts, of } of facets) {
      const { word, degree } = of(constellation);
      if (facts.isMain) fit += degree;
      else if (word === "fits") details++;
      if (word !== "conflict") continue;
      conflicts.push(facet);
      if (!dimensions.includes(facts.dimension)) dimensions.push(facts.dimension);
    }
    return { constellation, fit, details, conflicts, conflictingDimensions: dimensions };
  });
}

/** The better first: by fit, then by details; where both are equal they stay in the order of Table 2. */
export function byFit(comparisons: readonly Comparison[]): readonly Comparison[] {
  return [...comparisons].sort((a, b) => (equal(a.fit, b.fit) ? b.details - a.details : b.fit - a.fit));
}

/** Whether two stand equal, in fit and details. */
export function standEqual(a: Comparison, b: Comparison): boolean {
  return equal(a.fit, b.fit) && a.details === b.details;
}
