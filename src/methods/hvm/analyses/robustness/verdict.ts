import { TOLERANCE } from "../../../numbers/equal";
import { list } from "../../../words";

/** How sure a class is, from the surest. */
export const VERDICTS = ["stable", "fairly stable", "unsure"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** The smaller share of resamples that keep the class must reach this. */
export const STABLE = 0.95;
export const FAIRLY_STABLE = 0.75;

/**
 * The verdict on a class: "stable" where it is kept in at least 95 % of the resamples and by leaving out any one item or respondent,
 * "fairly stable" from 75 % on, else "unsure".
 *
 * Bounds count as reached within 1e-9. What is null was not asked, or cannot be, and decides nothing; without a single share there is
 * no verdict.
 *
 * Source: this project's, checked on 18,000 simulated firms with known classes: a share says less than it seems to, as on average
 * it lies 5 points above the rate of right classes.
 *
 * @example
 * verdictFrom([0.909, 0.7955], [0, 0]) // "fairly stable"
 * verdictFrom([1, null], [1, null]) // "fairly stable"
 */
export function verdictFrom(kept: readonly (number | null)[], changed: readonly (number | null)[]): Verdict | null {
  const shares = kept.filter((share) => share !== null);
  if (shares.length === 0) return null;
  const least = Math.min(...shares) + TOLERANCE;
  if (least >= STABLE && changed.every((count) => !count)) return "stable";
  return least >= FAIRLY_STABLE ? "fairly stable" : "unsure";
}

/**
 * A sign a verdict, for the eye: three, two or one of three circles full. The word always stands beside it. Sorted as texts the three
 * stay in order whichever of the two circles an alphabet has first, as each begins like the next and differs from it in one place.
 */
const SIGNS: Readonly<Record<Verdict, string>> = { stable: "●●●", "fairly stable": "●●○", unsure: "●○○" };

/** A verdict as a sign alone, where the words stand beside. */
export function signOf(verdict: Verdict): string {
  return SIGNS[verdict];
}

/**
 * A verdict as a reader sees it.
 *
 * @example
 * showVerdict("fairly stable") // "●●○ fairly stable"
 */
export function showVerdict(verdict: Verdict): string {
  return `${SIGNS[verdict]} ${verdict}`;
}

/** How many firms have each verdict; `none` have no class, or are tied. */
export type VerdictCounts = Readonly<Record<Verdict | "none", number>>;

export function countVerdicts(verdicts: readonly (Verdict | null)[]): VerdictCounts {
  const counts = Object.fromEntries([...VERDICTS, "none" as const].map((verdict) => [verdict, 0]));
  for (const verdict of verdicts) counts[verdict ?? "none"]!++;
  return counts as VerdictCounts;
}

/**
 * The counts in words, without what does not occur; "" where no firm has a verdict.
 *
 * @example
 * verdictCountsInWords(countVerdicts(["stable", "unsure", "stable", null])) // "2 stable and 1 unsure"
 */
export function verdictCountsInWords(counts: VerdictCounts): string {
  return list(VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${verdict}`));
}
