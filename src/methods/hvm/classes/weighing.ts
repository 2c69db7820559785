import type { Footprints } from "../catalogue/footprints";
import type { Measure } from "./measures/measure";

/** Sums further apart than this are distances further apart than the tolerance, for scores of at most 5. */
export const CLEARLY = 1e-6;

/** Weighted sums of six scores, one a footprint: the nearest has the greatest (see `Measure.weights`). */
export class Weighing {
  /** The place of the footprint with the greatest of the last sums, the first of equals, */
  place = 0;
  /** and by how much the next is smaller: NaN where a score is. */
  ahead = NaN;

  /** @param weights six a footprint */
  constructor(private readonly weights: Float64Array) {}

  /** The greatest sum of the six scores that begin at a place. Written out, as it is most of the work where items are drawn anew. */
  greatest(scores: Float64Array, from: number): number {
    const { weights } = this;
    const a = scores[from]!;
    const b = scores[from + 1]!;
    const c = scores[from + 2]!;
    const d = scores[from + 3]!;
    const e = scores[from + 4]!;
    const f = scores[from + 5]!;
    let greatest = -Infinity;
    let next = -Infinity;
    for (let place = 0, at = 0; place < 6; place++, at += 6) {
      const ofAB = weights[at]! * a + weights[at + 1]! * b;
      const ofCD = weights[at + 2]! * c + weights[at + 3]! * d;
      const ofEF = weights[at + 4]! * e + weights[at + 5]! * f;
      const sum = ofAB + ofCD + ofEF;
      if (sum > greatest) {
        next = greatest;
        greatest = sum;
        this.place = place;
      } else if (sum > next) next = sum;
    }
    this.ahead = greatest - next;
    return greatest;
  }
}

/** The weights of a measure that has any. */
export function weighingOf({ weights }: Measure, footprints: Footprints): Weighing | null {
  return weights === undefined
    ? null
    : new Weighing(Float64Array.from(footprints.flatMap((footprint) => weights(footprint))));
}
