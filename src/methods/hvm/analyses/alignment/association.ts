import { isFlat } from "../../../numbers/equal";
import { type Interval, intervalOfRho } from "../../../numbers/interval-of-rho";
import { distance } from "../../classes/measures/measure";
import { SPEARMAN } from "../../classes/measures/spearman";

/** Fewer firms than this show no association, */
const FEWEST = 4;
/** fewer than this only a rough interval. */
const ROUGH = 25;

/** How two values of firms go together. */
export interface Association extends Interval {
  /** Spearman's ρ, −1..1; null under four firms, or where all values of one side are equal. */
  readonly rho: number | null;
  /** Firms that have both values. */
  readonly n: number;
}

/**
 * Spearman's ρ of two values of each firm, with its 95 % interval from ten firms on; firms that lack one of them are left out.
 *
 * @example
 * associationOf([0.2, 0.4, 0.6, 0.8, null], [1, 3, 2, 4, 5]) // {"rho": 0.8, "n": 4, "lower": null, "upper": null}
 */
export function associationOf(x: readonly (number | null)[], y: readonly (number | null)[]): Association {
  const both = [...x.keys()].filter((i) => x[i] !== null && y[i] !== null);
  const [xs, ys] = [both.map((i) => x[i]!), both.map((i) => y[i]!)];
  const n = both.length;
  if (n < FEWEST || isFlat(xs) || isFlat(ys)) return { rho: null, n, lower: null, upper: null };
  const rho = 1 - distance(SPEARMAN, xs, ys)!;
  return { rho, n, ...intervalOfRho(rho, n) };
}

/** Why there is no ρ, or no interval; or that it is rough. Null where there is nothing to say. */
export function onAssociation({ rho, n, lower }: Association): string | null {
  if (rho === null) return n < FEWEST ? "Needs four firms (interval: ten)." : "All values are equal.";
  if (lower === null)
    return n < 10 ? "The interval needs ten firms." : "No interval: the two orders are the same or opposite.";
  return n < ROUGH ? "Rough: under 25 firms." : null;
}
