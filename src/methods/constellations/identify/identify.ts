import type { ConstellationName } from "../catalogue/constellations";
import { type Dimension, factsOf, MAIN_FACETS } from "../catalogue/facets";
import { equal } from "../../numbers/equal";
import { type Coding, telling } from "../reading/coding";
import { byFit, compareAll, type Comparison, standEqual } from "./compare";
import { leastKnown } from "./options";

/** What came out, in one word; the name of a constellation never stands without it. */
export type Status = "alone" | "none" | "matched" | "one-left" | "not-enough" | "several";

/** One that a single dimension rules out: the tolerance for one wrong code. */
export interface OneAway {
  readonly constellation: ConstellationName;
  readonly dimension: Dimension;
  readonly fit: number;
}

/** What a coding comes to. */
export interface Identification {
  readonly status: Status;
  /** How many of the six are coded with something that tells; null where there is nothing to identify. */
  readonly known: number | null;
  readonly unknownDimensions: readonly Dimension[];
  /** Those not ruled out, the best fit first. */
  readonly possible: readonly ConstellationName[];
  readonly best: ConstellationName | null;
  /** All first ones, where the codes do not decide between them. */
  readonly tie: readonly ConstellationName[] | null;
  /** How far the best is ahead in fit; null where none leads or ties. */
  readonly margin: number | null;
  /** Of none of the nine: those with the fewest conflicts. */
  readonly nearest: readonly ConstellationName[] | null;
  readonly oneAway: readonly OneAway[];
  /** Those of `oneAway` that fit better than the first possible one: one code decides against the better picture. */
  readonly contestedBy: readonly ConstellationName[];
  /** The nine, in the order of Table 2; empty where there is nothing to identify. */
  readonly results: readonly Comparison[];
}

/** A service without partners is no constellation. */
export const ALONE: Identification = {
  status: "alone",
  known: null,
  unknownDimensions: [],
  possible: [],
  best: null,
  tie: null,
  margin: null,
  nearest: null,
  oneAway: [],
  contestedBy: [],
  results: [],
};

/**
 * Which of the nine remain, how well each agrees, and what decides.
 *
 * A set-theoretic ideal type, in which one clear no excludes, with a third value for what is unknown; what is unknown has no
 * weight in the order of the rest (Gower).
 *
 * Source: Table 2 and section 4; statuses and fit are ours.
 *
 * @param minKnown so many of the six must be coded for one of several to be preferred, 0 to 6
 * @throws {RangeError} if `minKnown` is another number
 *
 * @example
 * identify(codingOf(["acquisition"])).best // "Competence acquisition"
 * identify(codingOf(["reactive", "acquisition"])).status // "none"
 */
export function identify(coding: Coding, minKnown: number = leastKnown.default): Identification {
  if (leastKnown.parse(minKnown) === undefined) {
    throw new RangeError(`minKnown is ${leastKnown.allowed}, not ${String(minKnown)}.`);
  }
  const results = compareAll(coding);
  const unknown = MAIN_FACETS.filter((facet) => telling(coding[facet]).length === 0);
  const known = MAIN_FACETS.length - unknown.length;
  const left = byFit(results.filter(({ conflicts }) => conflicts.length === 0));
  const away = byFit(results.filter(({ conflictingDimensions }) => conflictingDimensions.length === 1));
  const first = left[0];
  const contested = away.filter(({ fit }) => first !== undefined && fit > first.fit && !equal(fit, first.fit));
  return {
    ...decided(left, results, known, minKnown),
    known,
    unknownDimensions: unknown.map((facet) => factsOf(facet).dimension),
    possible: names(left),
    oneAway: away.map(({ constellation, conflictingDimensions, fit }) => ({
      constellation,
      dimension: conflictingDimensions[0]!,
      fit,
    })),
    contestedBy: names(contested),
    results,
  };
}

type Decided = Pick<Identification, "status" | "best" | "tie" | "margin" | "nearest">;

function decided(
  left: readonly Comparison[],
  results: readonly Comparison[],
  known: number,
  minKnown: number,
): Decided {
  const none = { best: null, tie: null, margin: null, nearest: null };
  const [first, second] = left;
  if (first === undefined) return { ...none, status: "none", nearest: nearestOf(results) };
  if (second === undefined) {
    return { ...none, status: equal(first.fit, 6) ? "matched" : "one-left", best: first.constellation };
  }
  if (known < minKnown) return { ...none, status: "not-enough" };
  const firsts = left.filter((each) => standEqual(each, first));
  return firsts.length > 1
    ? { ...none, status: "several", tie: names(firsts), margin: 0 }
    : { ...none, status: "several", best: first.constellation, margin: first.fit - second.fit };
}

function nearestOf(results: readonly Comparison[]): readonly ConstellationName[] {
  const fewest = Math.min(...results.map(({ conflictingDimensions }) => conflictingDimensions.length));
  const near = byFit(results.filter(({ conflictingDimensions }) => conflictingDimensions.length === fewest));
  return names(near.filter((each) => standEqual(each, near[0]!)));
}

function names(comparisons: readonly Comparison[]): readonly ConstellationName[] {
  return comparisons.map(({ constellation }) => constellation);
}
