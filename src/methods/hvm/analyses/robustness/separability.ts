import { TOLERANCE } from "../../../numbers/equal";
import { seededGenerator, unit } from "../../../numbers/generator";
import { STEP, type Steps } from "../../../steps";
import type { Footprints } from "../../catalogue/footprints";
import { mapSix, type Six, sixOf } from "../../catalogue/propositions";
import { HIGHEST, LOWEST } from "../../catalogue/scale";
import { type Finder, setFinder } from "../../classes/finder";
import { MEASURE_NAMES, MEASURES, type MeasureName } from "../../classes/measures";
import { distance } from "../../classes/measures/measure";
import { type Shares, sharesOf } from "./tally";

export const PROFILES = 20_000;
const HALF = 10_000;
const ONE_IN_TWENTY = 1_000;
/** About how much work a random profile is, sorting included, in code that has hardly run yet. */
const WORK = 800;
/** So many are done between two steps; few, as engines compile early what is often called. */
const AT_A_TIME = 100;

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
  const bySeed = known.get(footprints) ?? new Map<number, Record<MeasureName, Separability>>();
  known.set(footprints, bySeed);
  const found = bySeed.get(seed) ?? (yield* workedOut(footprints, seed));
  bySeed.set(seed, found);
  return found;
}

/** What was worked out before: it is most of the work in a small study, and the same in every analysis with these footprints. */
const known = new WeakMap<Footprints, Map<number, Record<MeasureName, Separability>>>();

function* workedOut(footprints: Footprints, seed: number): Steps<Record<MeasureName, Separability>> {
  const drawn = drawProfiles(seed);
  const found = {} as Record<MeasureName, Separability>;
  for (const name of MEASURE_NAMES) {
    yield STEP;
    const between = (a: number, b: number) => (a === b ? 0 : distance(MEASURES[name], footprints[a]!, footprints[b]!)!);
    const distances = sixOf((a) => sixOf((b) => between(a, b)));
    found[name] = { distances, random: yield* nearestToRandom(drawn, setFinder(name, footprints)) };
  }
  return found;
}

/** Six scores a profile, in one array. */
function drawProfiles(seed: number): Float64Array {
  const words = new Uint32Array(6 * PROFILES);
  seededGenerator(seed).fill(words);
  const scores = new Float64Array(words.length);
  for (let i = 0; i < words.length; i++) scores[i] = LOWEST + (HIGHEST - LOWEST) * unit(words[i]!);
  return scores;
}

function* nearestToRandom(drawn: Float64Array, finder: Finder): Steps<Separability["random"]> {
  const tally = new Float64Array(64);
  const smallest = new Float64Array(PROFILES);
  for (let from = 0; from < PROFILES; from += AT_A_TIME) {
    findNearest(drawn, finder, tally, smallest, from);
    yield AT_A_TIME * WORK;
  }
  smallest.sort();
  return {
    profiles: PROFILES,
    shares: sharesOf(tally),
    median: smallest[HALF - 1]!,
    fivePercent: smallest[ONE_IN_TWENTY - 1]!,
  };
}

/** Some of the profiles: a function of its own, and often called, as engines then compile it early. */
function findNearest(
  drawn: Float64Array,
  finder: Finder,
  tally: Float64Array,
  smallest: Float64Array,
  from: number,
): void {
  const scores = new Float64Array(6);
  for (let profile = from; profile < from + AT_A_TIME; profile++) {
    for (let v = 0; v < 6; v++) scores[v] = drawn[6 * profile + v]!;
    tally[finder.nearest(scores)]!++;
    smallest[profile] = finder.distance;
  }
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
