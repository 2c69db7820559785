import { isFlat, TOLERANCE } from "../../numbers/equal";
import { percentagesOf } from "../../numbers/percentages";
import type { Footprints } from "../catalogue/footprints";
import type { Six } from "../catalogue/propositions";
import { orderOf, ORDERS } from "../profile/order";
import { MEASURES, type MeasureName } from "./measures";
import type { Measure } from "./measures/measure";
import { type Nearest, nearestIn, nearestSet } from "./nearest";

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
 * Measures that see percentages are computed as everywhere, to the nearest alone where weights tell which it is; those that see
 * the order only are remembered by it, as there are few orders.
 */
export function setFinder(measure: MeasureName, footprints: Footprints): Finder {
  const chosen: Measure = MEASURES[measure];
  if (chosen.sees === "order") return new ByOrder(chosen, footprints);
  const exactly = new ByShares(chosen, footprints);
  return chosen.weights === undefined ? exactly : new WithDistance(exactly, weightsOf(chosen.weights, footprints));
}

/** The same sets as a `Finder`, some times as fast, but no distances. */
export function quickFinder(measure: MeasureName, footprints: Footprints): QuickFinder {
  const chosen: Measure = MEASURES[measure];
  return chosen.weights === undefined
    ? setFinder(measure, footprints)
    : new ByWeights(new ByShares(chosen, footprints), weightsOf(chosen.weights, footprints));
}

function weightsOf(weights: NonNullable<Measure["weights"]>, footprints: Footprints): Float64Array {
  return Float64Array.from(footprints.flatMap((footprint) => weights(footprint)));
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

  constructor(
    private readonly measure: Measure,
    footprints: Footprints,
  ) {
    this.footprints = footprints.map((footprint) => measure.describe(footprint)!);
  }

  nearest(scores: Float64Array, from = 0): number {
    const own = this.taken(scores, from);
    return hasShape(own) ? this.nearestTo(percentagesOf(own, this.shares)) : 0;
  }

  countAsClose(scores: Float64Array, orderings: Uint8Array): number {
    this.nearest(scores);
    const bound = this.distance + TOLERANCE;
    const ordered = new Float64Array(6);
    let count = 0;
    for (let at = 0; at < orderings.length;) {
      for (let v = 0; v < 6; v++) ordered[v] = scores[orderings[at++]!]!;
      if (this.nearest(ordered) !== 0 && this.distance <= bound) count++;
    }
    return count;
  }

  /** Takes the distance to one footprint alone, which is known to be the nearest. */
  measureTo(scores: Float64Array, from: number, place: number): void {
    const own = this.taken(scores, from);
    const profile = this.measure.describe(percentagesOf(own, this.shares), this.description);
    this.description = profile!;
    this.distance = this.measure.between(profile!, this.footprints[place]!);
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

/** Sums further apart than this are distances further apart than the tolerance, for scores of at most 5. */
const CLEARLY = 1e-6;

/** Takes the greatest weighted sum of the scores, and asks the measure where two are about as great. */
class ByWeights implements QuickFinder {
  /** The place of the footprint with the greatest sum, the first of equals. */
  protected place = 0;
  /** That sum, and by how much the next is smaller; NaN where a score is. In an array, as a number by itself takes memory each time. */
  protected readonly sums = new Float64Array(2);

  constructor(
    protected readonly exactly: ByShares,
    private readonly weights: Float64Array,
  ) {}

  nearest(scores: Float64Array, from = 0): number {
    return this.isClear(scores, from) ? 1 << this.place : this.exactly.nearest(scores, from);
  }

  protected isClear(scores: Float64Array, from: number): boolean {
    this.weigh(scores, from);
    return this.sums[1]! > CLEARLY && differ(scores, from);
  }

  protected weigh(scores: Float64Array, from: number): void {
    const { weights, sums } = this;
    let greatest = -Infinity;
    let next = -Infinity;
    let place = 0;
    const a = scores[from]!;
    const b = scores[from + 1]!;
    const c = scores[from + 2]!;
    const d = scores[from + 3]!;
    const e = scores[from + 4]!;
    const g = scores[from + 5]!;
    for (let f = 0, at = 0; f < 6; f++, at += 6) {
      const sum =
        weights[at]! * a +
        weights[at + 1]! * b +
        weights[at + 2]! * c +
        weights[at + 3]! * d +
        weights[at + 4]! * e +
        weights[at + 5]! * g;
      if (sum > greatest) {
        next = greatest;
        greatest = sum;
        place = f;
      } else if (sum > next) next = sum;
    }
    this.place = place;
    sums[0] = greatest;
    sums[1] = greatest - next;
  }
}

/** Measures one distance instead of six where the nearest is clear. */
class WithDistance extends ByWeights implements Finder {
  get distance(): number {
    return this.exactly.distance;
  }

  override nearest(scores: Float64Array, from = 0): number {
    if (!this.isClear(scores, from)) return this.exactly.nearest(scores, from);
    this.exactly.measureTo(scores, from, this.place);
    return 1 << this.place;
  }

  /** Of the same scores in another order, those with the greater sum are closer; where two are about as great, distances decide. */
  countAsClose(scores: Float64Array, orderings: Uint8Array): number {
    this.nearest(scores);
    const bound = this.distance + TOLERANCE;
    this.weigh(scores, 0);
    const own = this.sums[0]!;
    const ordered = new Float64Array(6);
    let count = 0;
    for (let at = 0; at < orderings.length;) {
      for (let v = 0; v < 6; v++) ordered[v] = scores[orderings[at++]!]!;
      this.weigh(ordered, 0);
      const more = this.sums[0]! - own;
      if (more > CLEARLY) count++;
      else if (more >= -CLEARLY && this.nearest(ordered) !== 0 && this.distance <= bound) count++;
    }
    return count;
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
