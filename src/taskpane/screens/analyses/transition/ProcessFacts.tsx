import type { Processes } from "../../../../methods/hvm/analyses/transition/processes";
import { list } from "../../../../methods/words";
import { Facts } from "../../../parts/Facts";

const POINTS: readonly (readonly [keyof Processes, string])[] = [
  ["predominant", "Predominant"],
  ["reliedOn", "Its class relies on"],
  ["lacking", "Lacking"],
  ["beyond", "Beyond"],
  ["toBuild", "To build for the wish"],
];

/** The firm's predominant processes beside those that its class, and its wish, rely on. */
export function ProcessFacts({ processes }: { readonly processes: Processes }) {
  const facts = POINTS.flatMap(([point, term]) => {
    const names = processes[point];
    return names === null ? [] : [[term, list(names) || "none"] as const];
  });
  return <Facts facts={facts} />;
}
