import type { PropositionName } from "../catalogue/propositions";

/** The business processes that the HVM paper asks firms about (its Table 7), in its order. */
export const PROCESSES = ["Strategy", "New Product Development", "Order Fulfilment", "Customer Relationship"] as const;

export type ProcessName = (typeof PROCESSES)[number];

/** What is known of a firm besides its answers. */
export interface FirmFacts {
  /** The proposition that it wishes to follow; null where none is stated. */
  readonly desired: PropositionName | null;
  /** Its predominant processes, in the order of `PROCESSES`; null where none is marked, which is "not stated" and not "none". */
  readonly processes: readonly ProcessName[] | null;
}

/** A firm of which nothing else is known. */
export const NO_FACTS: FirmFacts = { desired: null, processes: null };
