import type { Comparable } from "./reference";
import type { ReferenceId, REFERENCES } from "./references";

/**
 * For some of the references how each is worked out here, from its inputs: by the functions that the analyses themselves use, and
 * in the form of what is expected.
 */
export type Recomputed<Id extends ReferenceId> = {
  readonly [K in Id]: (inputs: (typeof REFERENCES)[K]["inputs"]) => Comparable;
};
