import { isFlat, TOLERANCE } from "../../numbers/equal";
import { percentagesOf } from "../../numbers/percentages";
import type { Footprints } from "../catalogue/footprints";
import type { Six } from "../catalogue/propositions";
import { orderOf, ORDERS } from "../profile/order";
import { MEASURES, type MeasureName } from "./measures";
import type { Measure } from "./measures/measure";
import { type Nearest, nearestIn, nearestSet } from "./nearest";
import { CLEARLY, type Weighing, weighingOf } from "./weighing";

/** What finds the nearest footprints alone. */
export interface QuickFinder {
  /**
   * The set of those nearest to the six scores that begin at a place, 0 by default (see `Standing`); 0 where a score is NaN or all six
   * are equal. Always the same kind of array: engines are slow where kinds change.
   */
  nearest(scores: Float64Array, from?: number): number;
}

/**
 * What finds the footprints nearest to six scores under a measure, over and over without keeping anything: the class that a firm
 * would have, had it these scores.
 */
export interface Finder extends QuickFinder {
  /** The smallest distance of the scores that were last asked about; means nothing where their set is 0. */
  readonly distance: number;
  /**
   * How many of some ways to put six scores in order are at most as far from their nearest footprint as the scores themselves.
   *
   * @param orderings six places a way
   */
  countAsClose(scores: Float64Array, orderings: Uint8Array): number;
}

/**
 * A `Finder` for a measure and six footprints.
 *
 * Measures that see percentages are computed as everywhere; those that see the order only are remembered by it, as there are few
 * orders.
 */
export function setFinder(measure: MeasureName, footprints: Footprints): Finder {
  const chosen: Measure = MEASURES[measure];
  return chosen.sees === "order" ? new ByOrder(chosen, footprints) : new ByShares(chosen, footprints);
}

/** The same sets as a `Finder`, some times as fast where weights tell which is nearest, but no distances. */
export function quickFinder(measure: MeasureName, footprints: Footprints): QuickFinder {
  const exactly = setFinder(measure, footprints);
  const weighing = weighingOf(MEASURES[measure], footprints);
  return weighing === null ? exactly : new ByWeights(exactly, weighing);
}

/**
 * What finds the proposition nearest to six scores under a measure, as often as it is asked: a firm's class, had it these scores.
 *
 * Null where a score is missing (null or NaN) or all six are equal. Ties as in `standingOf`.
 *
 * @example
 * finderOf("correlation", FOOTPRINTS)([2.5, 3.4, 3.54, 2.38, 3.29, 4.88]) // "Socialisors"
 */
export function finderOf(measure: MeasureName, footprints: Footprints): (scores: Six<number | null>) => Nearest {
  const finder = setFinder(measure, footprints);
  const known = new Float64Array(6);
  return (scores) => {
    for (let v = 0; v < 6; v++) known[v] = scores[v] ?? NaN;
    return nearestIn(finder.nearest(known));
  };
}

class ByShares implements Finder {
  distance = NaN;
  private readonly footprints: readonly (readonly number[])[];
  private readonly own = new Float64Array(6);
  private readonly shares = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  private readonly near = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  private description: number[] | undefined;
  private readonly weighing: Weighing | null;

  constructor(
    private readonly measure: Measure,
    footprints: Footprints,
  ) {
    this.weighing = weighingOf(measure, footprints);
    this.footprints = footprints.map((footprint) => measure.describe(footprint)!);
  }

  nearest(scores: Float64Array, from = 0): number {
    const own = this.taken(scores, from);
    return hasShape(own) ? this.nearestTo(percentagesOf(own, this.shares)) : 0;
  }

  /** Of the same scores in another order, those with the greater sum are closer: distances decide where two are about as great. */
  countAsClose(scores: Float64Array, orderings: Uint8Array): number {
    this.nearest(scores);
    const bound = this.distance + TOLERANCE;
    const { weighing } = this;
    const own = weighing?.greatest(scores, 0) ?? 0;
    const ordered = new Float64Array(6);
    let count = 0;
    for (let at = 0; at < orderings.length;) {
      for (let v = 0; v < 6; v++) ordered[v] = scores[orderings[at++]!]!;
      const more = weighing === null ? 0 : weighing.greatest(ordered, 0) - own;
      if (more > CLEARLY) count++;
      else if (more >= -CLEARLY && this.nearest(ordered) !== 0 && this.distance <= bound) count++;
    }
    return count;
  }

  protected taken(scores: Float64Array, from: number): Float64Array {
    const { own } = this;
    for (let v = 0; v < 6; v++) own[v] = scores[from + v]!;
    return own;
  }

  protected nearestTo(seen: ArrayLike<number>): number {
    const { measure, near } = this;
    const profile = measure.describe(seen, this.description);
    if (profile === null) return 0;
    this.description = profile;
    let smallest = Infinity;
    for (let f = 0; f < 6; f++) {
      const distance = measure.between(profile, this.footprints[f]!);
      near[f] = distance;
      if (distance < smallest) smallest = distance;
    }
    this.distance = smallest;
    return nearestSet(near);
  }
}

class ByOrder extends ByShares {
  private readonly sets = new Int8Array(ORDERS).fill(-1);
  private readonly distances = new Float64Array(ORDERS);

  override nearest(scores: Float64Array, from = 0): number {
    const own = this.taken(scores, from);
    if (!hasShape(own)) return 0;
    const order = orderOf(own);
    if (this.sets[order]! < 0) {
      this.sets[order] = this.nearestTo(own);
      this.distances[order] = this.distance;
    }
    this.distance = this.distances[order]!;
    return this.sets[order]!;
  }
}

/** Takes the greatest weighted sum of the scores, and asks the measure where two are about as great. */
class ByWeights implements QuickFinder {
  constructor(
    private readonly exactly: QuickFinder,
    private readonly weighing: Weighing,
  ) {}

  nearest(scores: Float64Array, from = 0): number {
    const { weighing } = this;
    weighing.greatest(scores, from);
    const isClear = weighing.ahead > CLEARLY && differ(scores, from);
    return isClear ? 1 << weighing.place : this.exactly.nearest(scores, from);
  }
}

/** Whether a score clearly is another than the first: then they are not all equal. */
function differ(scores: Float64Array, from: number): boolean {
  const first = scores[from]!;
  for (let v = 1; v < 6; v++) if (Math.abs(scores[from + v]! - first) > TOLERANCE) return true;
  return false;
}

/** Whether all six are known, and not all equal. */
function hasShape(scores: Float64Array): boolean {
  for (let v = 0; v < 6; v++) if (Number.isNaN(scores[v])) return false;
  return !isFlat(scores);
}
