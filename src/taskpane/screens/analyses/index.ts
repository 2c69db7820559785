import type { ComponentType } from "react";
import type { ANALYSES, FurtherId } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { Robustness } from "./Robustness";
import type { SectionProps } from "./section";

/** What a firm's card shows of each analysis that was asked for. An analysis without its line here does not compile. */
export const SECTIONS: { readonly [K in FurtherId]: ComponentType<SectionProps<FindingsOf<(typeof ANALYSES)[K]>>> } = {
  robustness: Robustness,
};
