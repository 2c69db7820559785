import { TOLERANCE } from "../../numbers/equal";
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
  let smallest = Infinity;
  for (let f = 0; f < distances.length; f++) if (distances[f]! < smallest) smallest = distances[f]!;
  let nearest = 0;
  let next = Infinity;
  let tied = 0;
  for (let f = 0; f < distances.length; f++) {
    const value = distances[f]!;
    if (value - smallest <= TOLERANCE) {
      nearest |= 1 << f;
      tied++;
    } else if (value < next) next = value;
  }
  if (tied > 1 || next === Infinity) return { nearest, second: 0, margin: 0 };
  let second = 0;
  for (let f = 0; f < distances.length; f++) {
    const value = distances[f]!;
    if (value - smallest > TOLERANCE && value - next <= TOLERANCE) second |= 1 << f;
  }
  return { nearest, second, margin: next - smallest };
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
  const names = namesOf(standingOf(distances).nearest);
  return names.length === 1 ? names[0]! : names;
}
