import type { Outcomes } from "../../../methods";
import type { Cohort } from "../../../methods/hvm";
import type { Sureness } from "../../../methods/hvm/analyses/robustness/sureness";
import type { Reading } from "../../answers/ground/reading";
import type { Constellations } from "../../pages/constellations/results";
import type { Imprint } from "../../pages/imprint";
/** All that a report tells of: an analysis, and which of its firms have a page. */
export interface Reported {
    readonly cohort: Cohort;
    readonly reading: Reading;
    readonly further: Outcomes;
    readonly constellations: Constellations | null;
    readonly imprint: Imprint;
    readonly sureness: ReadonlyMap<string, Sureness>;
    /** The places of the firms with a page, in the study's order. */
    readonly firms: readonly number[];
}
type FoundBy<K extends keyof Outcomes> = Extract<NonNullable<Outcomes[K]>, {
    found: unknown;
}>["found"];
/** What an analysis found; null where it could not be done. */
export declare function foundBy<K extends keyof Outcomes>({ further }: Pick<Reported, "further">, id: K): FoundBy<K> | null;
/** Where the footprints are from. */
export declare function footprintsFrom({ reading: { footprintsSheet } }: Pick<Reported, "reading">): string;
export {};
