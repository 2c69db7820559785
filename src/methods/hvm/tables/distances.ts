import { alternatives } from "../../words";
import { tablesOf } from "../../table";
import { type Proposition, PROPOSITIONS, VPDS } from "../catalogue/propositions";
import { equal } from "../../numbers/equal";
import type { Assessment } from "../study/assessment";
import { type Chosen, distanceDecimals, FIRM, group, table, vpds } from "./chosen";
import { TERMS } from "./terms";

/** How far each firm's profile is from each of the six footprints. */
export const DISTANCES = table({
  firm: FIRM,
  distances: group({
    each: PROPOSITIONS,
    heading: ({ name }) => name,
    unit: "distance",
    decimals: distanceDecimals,
    width: 14,
    means: TERMS.distance,
    value: ({ distances }, f) => distances[f]!,
  }),
  nearest: { heading: "Nearest", unit: "text", width: 23, wrap: true, means: TERMS.class, value: nearestOf },
});

function nearestOf({ distances }: Assessment): string | null {
  const smallest = Math.min(...distances.filter((distance) => distance !== null));
  const nearest = PROPOSITIONS.filter((_, f) => distances[f] !== null && equal(distances[f]!, smallest));
  return alternatives(nearest.map(({ name }) => name)) || null;
}

const footprints = tablesOf<Proposition, Chosen>();

/** The footprints that the profiles were compared with, a row a proposition. */
export const FOOTPRINTS_USED = footprints.table({
  proposition: { heading: "Footprint of", unit: "text", width: 23, value: ({ name }) => name },
  percentages: footprints.group({
    ...vpds("percent", ", %"),
    decimals: ({ options }) => (options.footprints.flat().every(Number.isInteger) ? 0 : 1),
    means: TERMS.footprint,
    value: ({ vpd }, v, { options }) => options.footprints[VPDS.indexOf(vpd)]![v]!,
  }),
});
