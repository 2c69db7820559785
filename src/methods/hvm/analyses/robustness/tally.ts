import { PROPOSITIONS, type PropositionName } from "../../catalogue/propositions";
import type { Nearest } from "../../classes/nearest";
import type { Tally } from "./resampling";

/** How often each proposition alone was nearest, as shares of all; undecided are ties, equal scores and missing ones. */
export type Shares = Readonly<Record<PropositionName | "undecided", number>>;

/** What resampling came to. */
export interface Resampled {
  readonly resamples: number;
  /** The share in which the class alone was nearest, 0..1; null without a class. */
  readonly kept: number | null;
  /** Monte-Carlo standard error of `kept`; never 0. */
  readonly error: number | null;
  readonly shares: Shares;
}

/** Counts by sets of footprints as shares. */
export function sharesOf(tally: Tally): Shares {
  const all = tally.reduce((sum, count) => sum + count, 0);
  const named = PROPOSITIONS.map(({ name }, f) => [name, tally[1 << f]!] as const);
  const undecided = named.reduce((rest, [, count]) => rest - count, all);
  const entries = [...named, ["undecided", undecided] as const];
  return Object.fromEntries(entries.map(([name, count]) => [name, count / all])) as Shares;
}

/** What a tally says of a class. */
export function resampledOf(tally: Tally, own: Nearest): Resampled {
  const resamples = tally.reduce((sum, count) => sum + count, 0);
  const shares = sharesOf(tally);
  const kept = typeof own === "string" ? shares[own] : null;
  return { resamples, kept, error: kept === null ? null : errorOf(kept * resamples, resamples), shares };
}

/**
 * The standard error of a share of draws, which is above 0 even where all agree: √(p̃(1 − p̃) / (n + 4)) with p̃ = (c + 2) / (n + 4).
 *
 * Source: Agresti & Coull (1998), The American Statistician 52.
 */
function errorOf(count: number, of: number): number {
  const share = (count + 2) / (of + 4);
  return Math.sqrt((share * (1 - share)) / (of + 4));
}

/** The proposition that was nearest most often besides the class, where any was; the first of equals. */
export function mostFrequentOther(shares: Shares, own: Nearest): PropositionName | null {
  const others = PROPOSITIONS.map(({ name }) => name).filter((name) => name !== own && shares[name] > 0);
  return others.reduce<PropositionName | null>(
    (most, name) => (most === null || shares[name] > shares[most] ? name : most),
    null,
  );
}
