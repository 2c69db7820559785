import type { Finder } from "../../classes/finder";
import { TOLERANCE } from "../../../numbers/equal";

/** How easily six values come as close to a footprint as these do. */
export interface Closeness {
  /** To the nearest footprint, under the chosen measure. */
  readonly distance: number;
  /** How many orderings of the six have a nearest footprint at most as far, the given one among them. */
  readonly asClose: number;
  readonly of: number;
  /** asClose ÷ of, 0..1. */
  readonly share: number;
  readonly verdict: ClosenessVerdict;
}

/** From the closest. */
const CLOSENESS_VERDICTS = ["closer than chance", "somewhat closer than chance", "no closer than chance"] as const;

export type ClosenessVerdict = (typeof CLOSENESS_VERDICTS)[number];

export const CLOSER = 0.05;
export const SOMEWHAT_CLOSER = 0.25;

/** All 720 ways to put six things in order. */
const ORDERINGS = 720;

/** About how much work a firm is. */
export const CLOSENESS_WORK = 60 * ORDERINGS;

/**
 * How many of the 720 orderings of six scores (or percentages) over the six VPDs come as close to some footprint: an exact test that
 * keeps the profile's steepness and ties.
 *
 * A share of at most .05 is "closer than chance", of at most .25 "somewhat closer than chance"; distances and bounds within 1e-9 are
 * equal. Null where a value is missing (null or NaN) or all six are equal. A large share does not make a class wrong: it means that
 * closeness alone proves little.
 *
 * Source: this project's; all orderings under the hypothesis that they are equally likely, as in any permutation test.
 *
 * @example
 * closenessOf([2.5, 3.4, 3.54, 2.38, 3.29, 4.88], setFinder("correlation", FOOTPRINTS)).asClose // 93
 */
export function closenessOf(levels: readonly (number | null)[], finder: Finder): Closeness | null {
  const own = Float64Array.from(levels, (level) => level ?? NaN);
  if (finder.nearest(own) === 0) return null;
  const { distance } = finder;
  places ??= Uint8Array.from(orderingsOf([0, 1, 2, 3, 4, 5]).flat());
  const asClose = finder.countAsClose(own, places);
  const share = asClose / ORDERINGS;
  return { distance, asClose, of: ORDERINGS, share, verdict: closenessVerdict(share) };
}

/** Six places an ordering; made when first needed. */
let places: Uint8Array | undefined;

function closenessVerdict(share: number): ClosenessVerdict {
  const [closer, somewhat, not] = CLOSENESS_VERDICTS;
  if (share <= CLOSER + TOLERANCE) return closer;
  return share <= SOMEWHAT_CLOSER + TOLERANCE ? somewhat : not;
}

function orderingsOf(things: readonly number[]): number[][] {
  if (things.length <= 1) return [[...things]];
  return things.flatMap((first, i) => orderingsOf(things.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}
