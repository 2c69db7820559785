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
  const coded = FACETS.filter((facet) => coding[facet].length > 0);
  const verdicts = coded.map((facet) => verdictsOnAll(facet, coding[facet]));
  return NAMES.map((constellation, c) => {
    const conflicts: Facet[] = [];
    const dimensions: Dimension[] = [];
    let [fit, details] = [0, 0];
    coded.forEach((facet, f) => {
      const { word, degree } = verdicts[f]![c]!;
      const { isMain, dimension } = factsOf(facet);
      if (isMain) fit += degree;
      else if (word === "fits") details++;
      if (word !== "conflict") return;
      conflicts.push(facet);
      if (!dimensions.includes(dimension)) dimensions.push(dimension);
    });
    return { constellation, fit, details, conflicts, conflictingDimensions: dimensions };
  });
}

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
  return [...comparisons].sort((a, b) => (equal(a.fit, b.fit) ? b.details - a.details : b.fit - a.fit));
}

/** Whether two stand equal, in fit and details. */
export function standEqual(a: Comparison, b: Comparison): boolean {
  return equal(a.fit, b.fit) && a.details === b.details;
}
