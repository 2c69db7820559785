import type { Outcomes } from "../../methods";
import type { Cohort } from "../../methods/hvm";
import type { Reading } from "../answers/ground/reading";
import type { Constellations } from "../pages/constellations/results";
import type { Imprint } from "../pages/imprint";
/** What an analysis found, as a paper is to tell it. */
export interface Reported {
    readonly cohort: Cohort;
    readonly reading: Reading;
    readonly further?: Outcomes;
    readonly constellations?: Constellations | null;
}
/** When and by what an analysis was made, and what was decided of its chance. */
export type MadeBy = Pick<Imprint, "version" | "now" | "decided">;
