import { isFlat } from "../../numbers/equal";
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
   * The set of the nearest (see `Standing`); 0 where a score is NaN or all six are equal. Always the same kind of array: engines are
   * slow where kinds change.
   */
  nearest(scores: Float64Array): number;
}

/**
 * What finds the footprints nearest to six scores under a measure, over and over without keeping anything: the class that a firm
 * would have, had it these scores.
 */
export interface Finder extends QuickFinder {
  /** The smallest distance of the scores that were last asked about; means nothing where their set is 0. */
  readonly distance: number;
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
  private readonly shares = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  private readonly near = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
  private description: number[] | undefined;

  constructor(
    private readonly measure: Measure,
    footprints: Footprints,
  ) {
    this.footprints = footprints.map((footprint) => measure.describe(footprint)!);
  }

  nearest(scores: Float64Array): number {
    if (!hasShape(scores)) return 0;
    return this.nearestTo(percentagesOf(scores, this.shares));
  }

  /** Takes the distance to one footprint alone, which is known to be the nearest. */
  measureTo(scores: Float64Array, place: number): void {
    const profile = this.measure.describe(percentagesOf(scores, this.shares), this.description);
    this.description = profile!;
    this.distance = this.measure.between(profile!, this.footprints[place]!);
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

  override nearest(scores: Float64Array): number {
    if (!hasShape(scores)) return 0;
    const order = orderOf(scores);
    if (this.sets[order]! < 0) {
      this.sets[order] = this.nearestTo(scores);
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
  /** The place of the footprint with the greatest sum, if it was clear. */
  protected place = 0;

  constructor(
    protected readonly exactly: ByShares,
    private readonly weights: Float64Array,
  ) {}

  nearest(scores: Float64Array): number {
    return this.isClear(scores) ? 1 << this.place : this.exactly.nearest(scores);
  }

  protected isClear(scores: Float64Array): boolean {
    const { weights } = this;
    let greatest = -Infinity;
    let next = -Infinity;
    let place = 0;
    for (let f = 0, at = 0; f < 6; f++) {
      let sum = 0;
      for (let v = 0; v < 6; v++) sum += weights[at++]! * scores[v]!;
      if (sum > greatest) {
        next = greatest;
        greatest = sum;
        place = f;
      } else if (sum > next) next = sum;
    }
    this.place = place;
    return greatest - next > CLEARLY && hasShape(scores);
  }
}

/** Measures one distance instead of six where the nearest is clear. */
class WithDistance extends ByWeights implements Finder {
  get distance(): number {
    return this.exactly.distance;
  }

  override nearest(scores: Float64Array): number {
    if (!this.isClear(scores)) return this.exactly.nearest(scores);
    this.exactly.measureTo(scores, this.place);
    return 1 << this.place;
  }
}

/** Whether all six are known, and not all equal. */
function hasShape(scores: Float64Array): boolean {
  for (let v = 0; v < 6; v++) if (Number.isNaN(scores[v])) return false;
  return !isFlat(scores);
}
