import type { PropositionName } from "../../catalogue/propositions";
import { type FirmFacts, PROCESSES, type ProcessName } from "../../study/firm-facts";

/** A firm's predominant processes beside those that its proposition relies on. Lists in the order of Table 7. */
export interface Processes {
  readonly predominant: readonly ProcessName[];
  /** Null where the firm has no single class, or the paper names none for it. Likewise the next three. */
  readonly reliedOn: readonly ProcessName[] | null;
  readonly shared: readonly ProcessName[] | null;
  readonly lacking: readonly ProcessName[] | null;
  readonly beyond: readonly ProcessName[] | null;
  /** What the desired proposition relies on that is not predominant; null without a wish, or where the paper names none. */
  readonly toBuild: readonly ProcessName[] | null;
}

/** The processes that the paper finds a proposition to rely on; of the other four it says nothing. */
const RELIED_ON: { readonly [K in PropositionName]?: readonly ProcessName[] } = {
  "Technological Integrators": ["Strategy", "New Product Development"],
  Socialisors: ["Strategy", "Customer Relationship"],
};

/**
 * Whether a firm's predominant processes suit its class, and which its wish would take; null where none is stated.
 *
 * Source: the HVM paper, Table 7 and abstract. The expectation was drawn from three of the same firms: it informs, it does not test.
 *
 * @example
 * processesOf({ desired: null, processes: ["Strategy", "Order Fulfilment"] }, "Socialisors").lacking // ["Customer Relationship"]
 */
export function processesOf({ desired, processes }: FirmFacts, current: PropositionName | null): Processes | null {
  if (processes === null) return null;
  const inOrder = (belongs: (process: ProcessName) => boolean) => PROCESSES.filter(belongs);
  const has = (process: ProcessName) => processes.includes(process);
  const reliedOn = current && (RELIED_ON[current] ?? null);
  const wished = desired && (RELIED_ON[desired] ?? null);
  return {
    predominant: inOrder(has),
    reliedOn,
    shared: reliedOn && reliedOn.filter(has),
    lacking: reliedOn && reliedOn.filter((process) => !has(process)),
    beyond: reliedOn && inOrder((process) => has(process) && !reliedOn.includes(process)),
    toBuild: wished && wished.filter((process) => !has(process)),
  };
}

/** What to know of a firm's processes beside the lists: why some are not there; null where all are. */
export function onProcesses(found: Processes | null, current: PropositionName | null): string | null {
  if (found === null) return "Not stated: mark the predominant processes on the sheet HVM Firms.";
  if (found.reliedOn !== null) return null;
  return current === null ? "No single class to compare with." : `The paper names no processes for ${current}.`;
}
