import {
  allowedBy,
  type CodeName,
  CODES_OF,
  type ConstellationName,
  isNeutral,
  NAMES,
} from "../../../../methods/constellations";

/** What the catalogue can be filtered by; the strategies and the capabilities that tell something. */
export const STRATEGIES = CODES_OF.strategy;
export const CAPABILITIES = CODES_OF.capabilities.filter((code) => !isNeutral(code));

/** What of the nine is wanted; null for any. */
export interface Wanted {
  readonly strategy: CodeName | null;
  readonly capability: CodeName | null;
}

/** Those of the nine for which the paper names what is wanted, or leaves it open, in the order of Table 2. */
export function wantedOf({ strategy, capability }: Wanted): readonly ConstellationName[] {
  return NAMES.filter(
    (name) =>
      (strategy === null || allowedBy(name, "strategy").all.includes(strategy)) &&
      (capability === null || allowedBy(name, "capabilities").named.includes(capability)),
  );
}

/** Whether the paper leaves the wanted strategy open for a constellation, and does not name it. */
export function leavesOpen(name: ConstellationName, { strategy }: Wanted): boolean {
  return strategy !== null && allowedBy(name, "strategy").possible.includes(strategy);
}
