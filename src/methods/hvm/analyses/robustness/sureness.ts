import type { Outcome } from "../../../analysis";
import type { Assessment } from "../../study/assessment";
import type { Stability } from "./stability";
import { showVerdict, type Verdict } from "./verdict";

/** How sure a firm's class is, as it is said wherever the class stands. */
export interface Sureness {
  readonly verdict: Verdict | null;
  /** "●●● stable", or "●●● stable, items only" of a single respondent; without a verdict, why there is none. */
  readonly says: string;
  /** Shares of the resamples that keep the class, 0..1; null where that is not known, or could not have come out otherwise. */
  readonly keptItems: number | null;
  readonly keptRespondents: number | null;
}

/**
 * Whether other items could have come out otherwise. They could not where one item alone stands behind each score: every draw is the same
 * then, and leaving one out leaves no score.
 */
export function canItemsVary({ withoutEachItem: { of, changes }, items: { kept } }: Stability): boolean {
  return kept !== 1 || changes.length < of || changes.some(({ nearest }) => nearest !== null);
}

/** Whether neither other items nor other respondents could have come out otherwise. */
export function isUntested(stability: Stability): boolean {
  return stability.withoutEachRespondent === null && !canItemsVary(stability);
}

/**
 * "●●○ fairly stable"; null without a verdict. What could not be asked is not to look answered: "●●● stable, items only" of a single
 * respondent, "●●○ fairly stable, respondents only" where one item alone stands behind each score, "untested" where both is so.
 */
export function verdictInWords(stability: Stability): string | null {
  const { verdict, withoutEachRespondent } = stability;
  const [items, respondents] = [canItemsVary(stability), withoutEachRespondent !== null];
  const asked = items ? (respondents ? "" : ", items only") : respondents ? ", respondents only" : ", untested";
  return verdict && `${showVerdict(verdict)}${asked}`;
}

/** As much of what the robustness analysis came to as is needed; absent where it was not asked for. */
export type RobustnessOutcome =
  Outcome<{ readonly firms: readonly { readonly stability: Stability | null }[] }> | undefined;

/** How sure the class of each firm is, in the study's order. */
export function surenessOf(firms: readonly Assessment[], outcome: RobustnessOutcome): readonly Sureness[] {
  return firms.map((firm, i) => {
    const stability = outcome && "found" in outcome ? outcome.found.firms[i]!.stability : null;
    return {
      verdict: stability?.verdict ?? null,
      says: (stability && verdictInWords(stability)) ?? whyNone(firm, outcome),
      keptItems: stability && canItemsVary(stability) ? stability.items.kept : null,
      keptRespondents: stability?.respondents?.kept ?? null,
    };
  });
}

/** The same by the firms' names. */
export function surenessByFirm(
  firms: readonly Assessment[],
  outcome: RobustnessOutcome,
): ReadonlyMap<string, Sureness> {
  return new Map(surenessOf(firms, outcome).map((sure, i) => [firms[i]!.firm, sure]));
}

function whyNone({ tie, notClassifiable }: Assessment, outcome: RobustnessOutcome): string {
  if (notClassifiable) return "no class";
  if (tie) return "tied";
  if (outcome === undefined) return "not asked for";
  return "lacking" in outcome ? "not worked out" : "needs the answers";
}

/** The smallest share that is known, by which firms are sorted; null where none is. */
export function leastKept({ keptItems, keptRespondents }: Sureness): number | null {
  const known = [keptItems, keptRespondents].filter((share) => share !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
