import type { CohortFigures } from "../analyses/cohort";
import type { Sureness } from "../analyses/robustness/sureness";
import type { Assessment } from "../study/assessment";
/** Whether the firms order the six VPDs alike, in a sentence; or why that cannot be said. */
export declare function concordanceInWords({ w, p, meanRho, firms }: CohortFigures["concordance"]): string;
/** Beside it: what it means for classes. */
export declare const CONCORDANCE_MEANS = "W is 0 where firms order them without anything in common, and 1 where all do so in the same order. A high W hints at a common pattern of answering, beside which the firms' own differences are small.";
/** Firms by how sure their classes are. */
export interface SureGroup {
    /** "● stable", "tied", "No class". */
    readonly says: string;
    readonly firms: readonly string[];
}
/** The firms by how sure their classes are, the surest first, then those that are tied, have no class, or of which it is not known. */
export declare function bySureness(firms: readonly Assessment[], sureness: ReadonlyMap<string, Sureness>): SureGroup[];
/** "3 firms: HVM1, HVM3 and FG3". */
export declare function namedFirms(firms: readonly string[], most?: number): string;
