import { TOLERANCE } from "../../../numbers/equal";
import { seededGenerator } from "../../../numbers/generator";
import { STEP, type Steps } from "../../../steps";
import type { Footprints } from "../../catalogue/footprints";
import { mapSix, type Six, sixOf } from "../../catalogue/propositions";
import { HIGHEST, LOWEST } from "../../catalogue/scale";
import { setFinder } from "../../classes/finder";
import { MEASURE_NAMES, MEASURES, type MeasureName } from "../../classes/measures";
import { distance } from "../../classes/measures/measure";
import { type Shares, sharesOf } from "./tally";

const PROFILES = 20_000;
const HALF = 10_000;
const ONE_IN_TWENTY = 1_000;
/** About how much work a random profile is, sorting included. */
const WORK = 400;

/** How well six footprints can be told apart under one measure. */
export interface Separability {
  /** Of each footprint to each, in their order. */
  readonly distances: Six<Six<number>>;
  readonly random: {
    readonly profiles: number;
    /** How often each footprint is nearest to a profile of six random scores. */
    readonly shares: Shares;
    /** Half of them are at most so far from their nearest footprint, */
    readonly median: number;
    /** and one in twenty is at most so far. */
    readonly fivePercent: number;
  };
}

/**
 * Can the footprints be told apart? Their distances, and what 20,000 profiles of six random scores between 1 and 5 are nearest to,
 * under each measure.
 *
 * Random profiles are drawn A to F, each score 1 + 4u, from the seed on, the same for each measure.
 *
 * Source: this project's.
 */
export function* separabilityOf(footprints: Footprints, seed: number): Steps<Record<MeasureName, Separability>> {
  const found = {} as Record<MeasureName, Separability>;
  for (const name of MEASURE_NAMES) {
    const between = (a: number, b: number) => (a === b ? 0 : distance(MEASURES[name], footprints[a]!, footprints[b]!)!);
    found[name] = {
      distances: sixOf((a) => sixOf((b) => between(a, b))),
      random: yield* randomProfiles(name, footprints, seed),
    };
  }
  return found;
}

function* randomProfiles(measure: MeasureName, footprints: Footprints, seed: number): Steps<Separability["random"]> {
  const finder = setFinder(measure, footprints);
  const generator = seededGenerator(seed);
  const tally = new Float64Array(64);
  const smallest = new Float64Array(PROFILES);
  const scores = new Float64Array(6);
  for (let profile = 0; profile < PROFILES; profile++) {
    for (let v = 0; v < 6; v++) scores[v] = LOWEST + (HIGHEST - LOWEST) * generator.unit();
    tally[finder.nearest(scores)]!++;
    smallest[profile] = finder.distance;
    if ((profile + 1) % (STEP / WORK) === 0) yield STEP;
  }
  smallest.sort();
  return {
    profiles: PROFILES,
    shares: sharesOf(tally),
    median: smallest[HALF - 1]!,
    fivePercent: smallest[ONE_IN_TWENTY - 1]!,
  };
}

/** The two footprints that are closest, by their places; the first in order of equals. */
export function closestPair(distances: Six<Six<number>>): readonly [number, number] {
  let closest: readonly [number, number] = [0, 1];
  mapSix(distances, (row, a) =>
    row.forEach((value, b) => {
      if (b > a && value < distances[closest[0]]![closest[1]]! - TOLERANCE) closest = [a, b];
    }),
  );
  return closest;
}
