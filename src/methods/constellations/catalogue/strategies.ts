import { list } from "../../words";
import { allowedBy } from "./allowed";
import type { CodeName } from "./codes";
import { type ConstellationName, NAMES } from "./constellations";

/** Which constellations carry a service strategy, in the order of Table 2. */
export interface Carriers {
  /** The paper names it for them, */
  readonly named: readonly ConstellationName[];
  /** or leaves it open. */
  readonly possible: readonly ConstellationName[];
}

/** What a firm can set up alone; the more demanding ones need a constellation (the others, as we read it). */
const SET_UP_ALONE: readonly CodeName[] = ["customer service", "development partner"];

/**
 * Which constellations carry a service strategy.
 *
 * Source: Table 2; 4.5 and 4.8 for what is left open.
 *
 * @example
 * constellationsFor("outsourcing partner").possible // ["Shared service platform", "Integration co-location"]
 */
export function constellationsFor(strategy: CodeName): Carriers {
  const carriers = (rule: "named" | "possible") =>
    NAMES.filter((name) => allowedBy(name, "strategy")[rule].includes(strategy));
  return { named: carriers("named"), possible: carriers("possible") };
}

/**
 * What the paper says of a service without partners that is coded with these strategies; null where it says nothing.
 *
 * Source: 5.3.
 *
 * @example
 * remarkOnAlone(["after-sales service"]) // "More demanding strategies need a constellation (5.3; we read: after-sales service)."
 */
export function remarkOnAlone(strategies: readonly CodeName[]): string | null {
  if (strategies.length === 0) return null;
  const demanding = strategies.filter((code) => !SET_UP_ALONE.includes(code));
  return demanding.length === 0
    ? `A strategy of ${list(strategies)} can be set up alone (5.3).`
    : `More demanding strategies need a constellation (5.3; we read: ${demanding.join("; ")}).`;
}
