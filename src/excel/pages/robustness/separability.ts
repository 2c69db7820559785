import { type MeasureName, MEASURES, type Proposition, PROPOSITIONS } from "../../../methods/hvm";
import { closestPair, type Separability } from "../../../methods/hvm/analyses/robustness/separability";
import type { Shares } from "../../../methods/hvm/analyses/robustness/tally";
import { tablesOf } from "../../../methods/table";

/** The footprints under one measure. */
export interface Measured extends Separability {
  readonly measure: MeasureName;
}

/** One footprint under one measure. */
export interface MeasuredFootprint {
  readonly measure: MeasureName;
  readonly proposition: Proposition;
  readonly distances: readonly number[];
}

const random = tablesOf<Measured, unknown>();

/** What six random scores are nearest to, a row a measure. */
export const RANDOM_PROFILES = random.table({
  measure: { heading: "Distance", unit: "text", width: 14, value: ({ measure }) => MEASURES[measure].short },
  shares: random.group({
    each: [...PROPOSITIONS.map(({ name }) => name), "undecided"] as const satisfies readonly (keyof Shares)[],
    heading: (name) => (name === "undecided" ? "Tied, %" : `${name}, %`),
    unit: "percent",
    decimals: 1,
    width: 14,
    value: ({ random: { shares } }, i) => 100 * (Object.values(shares) as number[])[i]!,
  }),
  median: {
    heading: "Half are as near as",
    unit: "distance",
    width: 11,
    means: "Half of the random profiles are at most so far from their nearest footprint.",
    value: ({ random: { median } }) => median,
  },
  fivePercent: {
    heading: "One in twenty is as near as",
    unit: "distance",
    width: 12,
    value: ({ random: { fivePercent } }) => fivePercent,
  },
});

const footprints = tablesOf<MeasuredFootprint, unknown>();

/** How far the footprints are from one another, a row a footprint and measure. */
export const BETWEEN_FOOTPRINTS = footprints.table({
  measure: { heading: "Distance", unit: "text", width: 14, value: ({ measure }) => MEASURES[measure].short },
  proposition: { heading: "Footprint of", unit: "text", width: 26, value: ({ proposition }) => proposition.name },
  distances: footprints.group({
    each: PROPOSITIONS,
    heading: ({ name }) => name,
    unit: "distance",
    width: 14,
    value: ({ distances }, f) => distances[f]!,
  }),
});

/** "Technological Integrators and Socialisors" */
export function closestInWords({ distances }: Separability): string {
  return closestPair(distances)
    .map((place) => PROPOSITIONS[place]!.name)
    .join(" and ");
}
