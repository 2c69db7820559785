import type { FindingsOf } from "../../../methods/analysis";
import type { ConstellationOptions, IDENTIFICATION } from "../../../methods/constellations";
import type { Cohort } from "../../../methods/hvm";
import type { CodingsReading } from "../../answers/codings";
import type { Imprint } from "../imprint";

/** What the second method found, for its pages to show. */
export interface ConstellationResults {
  /** What was read; its relationships are those of `found`, in the same order. */
  readonly codings: CodingsReading;
  readonly found: FindingsOf<typeof IDENTIFICATION>;
  readonly options: ConstellationOptions;
  /** The firms that were classified by answers in the same workbook; null where there are none. */
  readonly cohort: Cohort | null;
  readonly imprint: Imprint;
}

/** What an analysis itself gives of it. */
export type Constellations = Pick<ConstellationResults, "codings" | "found" | "options">;
