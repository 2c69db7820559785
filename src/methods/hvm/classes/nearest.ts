import { TOLERANCE } from "../../numbers/equal";
import { alternatives } from "../../words";
import { PROPOSITIONS, type PropositionName, type Six } from "../catalogue/propositions";

/** Nearest footprint(s): one name, several in footprint order when tied, or null where nothing can be compared. */
export type Nearest = PropositionName | readonly PropositionName[] | null;

/**
 * Which footprints are nearest and which come second.
 *
 * A set of footprints is a number whose bit v stands for footprint v (A is bit 0): `namesOf` spells it out.
 */
export interface Standing {
  /** The footprints at the smallest distance; several on a tie. */
  readonly nearest: number;
  /** The footprints at the second smallest distance; none on a tie. */
  readonly second: number;
  /** Second smallest minus smallest distance; 0 on a tie. */
  readonly margin: number;
}

/**
 * The nearest and second nearest footprints by their distances, and the margin between the two.
 *
 * Distances within 1e-9 of the smallest share the first place (a tie, and nothing is second); of the others those within
 * 1e-9 of the smallest share the second.
 *
 * Source: the HVM paper assigns a firm to the "closest matching" footprint; ties and margin are method.md, section 3.
 *
 * @example
 * standingOf([1.2, 0.9, 1.4, 1.1, 0.2, 0.5]) // {"nearest": 16, "second": 32, "margin": 0.3}
 */
export function standingOf(distances: ArrayLike<number>): Standing {
  const nearest = nearestSet(distances);
  const smallest = smallestOf(distances);
  let next = Infinity;
  for (let f = 0; f < distances.length; f++) {
    if (!(nearest & (1 << f)) && distances[f]! < next) next = distances[f]!;
  }
  if (isTie(nearest) || next === Infinity) return { nearest, second: 0, margin: 0 };
  let second = 0;
  for (let f = 0; f < distances.length; f++) {
    if (!(nearest & (1 << f)) && distances[f]! - next <= TOLERANCE) second |= 1 << f;
  }
  return { nearest, second, margin: next - smallest };
}

/**
 * The set of the nearest footprints alone (see `Standing`).
 *
 * @example
 * nearestSet([1.2, 0.9, 1.4, 1.1, 0.2, 0.5]) // 16
 */
export function nearestSet(distances: ArrayLike<number>): number {
  const smallest = smallestOf(distances);
  let nearest = 0;
  for (let f = 0; f < distances.length; f++) if (distances[f]! - smallest <= TOLERANCE) nearest |= 1 << f;
  return nearest;
}

/** Whether more than one footprint is in a set. */
function isTie(set: number): boolean {
  return (set & (set - 1)) !== 0;
}

function smallestOf(distances: ArrayLike<number>): number {
  let smallest = Infinity;
  for (let f = 0; f < distances.length; f++) if (distances[f]! < smallest) smallest = distances[f]!;
  return smallest;
}

/**
 * The propositions in a set, in footprint order.
 *
 * @example
 * namesOf(0b110000) // ["Technological Integrators", "Socialisors"]
 */
export function namesOf(set: number): PropositionName[] {
  return PROPOSITIONS.filter((_, f) => set & (1 << f)).map((proposition) => proposition.name);
}

/** What is nearest by six distances. */
export function nearestOf(distances: Six<number>): Nearest {
  return nearestIn(nearestSet(distances));
}

/** A set as what is nearest: one name, several, or null for none. */
export function nearestIn(set: number): Nearest {
  if (set === 0) return null;
  const names = namesOf(set);
  return names.length === 1 ? names[0]! : names;
}

/** What stands where a class would, of a firm without one: a blank cell would look like a value that was forgotten. */
export const NO_CLASS = "No class";

/**
 * What is nearest as a reader sees it.
 *
 * @example
 * nearestInWords(["Innovators", "Simplifiers"]) // "Innovators / Simplifiers"
 * nearestInWords(null) // "No class"
 */
export function nearestInWords(nearest: Nearest): string {
  if (nearest === null) return NO_CLASS;
  return typeof nearest === "string" ? nearest : alternatives(nearest);
}

/** A firm's class wherever it is shown: its name, "A / B" of a tie, or that there is none. */
export function classInWords(firm: {
  readonly classification: PropositionName | null;
  readonly tie: readonly PropositionName[] | null;
}): string {
  return nearestInWords(firm.classification ?? firm.tie);
}
