import { shown } from "../../shown";
import { probability } from "../../table";
import { count, list } from "../../words";
import type { CohortFigures } from "../analyses/cohort";
import { VERDICTS, showVerdict, type Verdict } from "../analyses/robustness/verdict";
import type { Sureness } from "../analyses/robustness/sureness";
import { NO_CLASS } from "../classes/nearest";
import type { Assessment } from "../study/assessment";

/** Whether the firms order the six VPDs alike, in a sentence; or why that cannot be said. */
export function concordanceInWords({ w, p, meanRho, firms }: CohortFigures["concordance"]): string {
  if (w === null)
    return `No concordance: ${firms < 2 ? "it needs two firms with six values" : "all values are equal"}.`;
  const chance = probability(p);
  const likely = typeof chance === "number" ? `= ${shown(chance, "probability")}` : (chance ?? "–");
  return `Firms order the six VPDs alike by Kendall’s W = ${shown(w, "coefficient")} (p ${likely}); the mean rank correlation of two firms is ${meanRho === null ? "–" : shown(meanRho, "coefficient")}.`;
}

/** Beside it: what it means for classes. */
export const CONCORDANCE_MEANS =
  "W is 0 where firms order them without anything in common, and 1 where all do so in the same order. A high W hints at a common pattern of answering, beside which the firms' own differences are small.";

/** Firms by how sure their classes are. */
export interface SureGroup {
  /** "●●● stable", "tied", "No class". */
  readonly says: string;
  readonly firms: readonly string[];
}

/** The firms by how sure their classes are, the surest first, then those that are tied, have no class, or of which it is not known. */
export function bySureness(firms: readonly Assessment[], sureness: ReadonlyMap<string, Sureness>): SureGroup[] {
  const verdictOf = ({ firm }: Assessment) => sureness.get(firm)?.verdict ?? null;
  const named = (of: (firm: Assessment) => boolean) => firms.filter(of).map(({ firm }) => firm);
  const groups = [
    ...VERDICTS.map((verdict: Verdict) => ({
      says: showVerdict(verdict),
      firms: named((firm) => verdictOf(firm) === verdict),
    })),
    {
      says: "Class, certainty not known",
      firms: named((firm) => firm.classification !== null && verdictOf(firm) === null),
    },
    { says: "Tied", firms: named(({ tie }) => tie !== null) },
    { says: NO_CLASS, firms: named(({ notClassifiable }) => notClassifiable !== null) },
  ];
  return groups.filter((group) => group.firms.length > 0);
}

/** "3 firms: HVM1, HVM3 and FG3". */
export function namedFirms(firms: readonly string[], most?: number): string {
  return `${count(firms.length, "firm")}: ${list(firms, most)}`;
}
