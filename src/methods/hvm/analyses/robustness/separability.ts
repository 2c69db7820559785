import { TOLERANCE } from "../../../numbers/equal";
import { type Generator, seededGenerator, unit } from "../../../numbers/generator";
import { STEP, type Steps } from "../../../steps";
import type { Footprints } from "../../catalogue/footprints";
import { mapSix, type Six, sixOf } from "../../catalogue/propositions";
import { HIGHEST, LOWEST } from "../../catalogue/scale";
import { type Finder, setFinder } from "../../classes/finder";
import { orderOf, ORDERS } from "../../profile/order";
import { MEASURE_NAMES, MEASURES, type MeasureName } from "../../classes/measures";
import { distance } from "../../classes/measures/measure";
import type { Tally } from "./resampling";
import { type Shares, sharesOf } from "./tally";

export const PROFILES = 20_000;
const HALF = 10_000;
const ONE_IN_TWENTY = 1_000;
/** About how much work a random profile is, sorting included, in code that has hardly run yet. */
const WORK = 800;
/** So many are done between two steps; few, as engines compile early what is often called. */
const AT_A_TIME = 50;

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
  const { scores, firsts, selves } = yield* drawProfiles(seed);
  const searches = MEASURE_NAMES.map((name): Search => {
    const alike = MEASURES[name].sees === "order" ? firsts : selves;
    const distances = new Float64Array(PROFILES);
    const tally = new Float64Array(64);
    return { finder: setFinder(name, footprints), alike, sets: new Uint8Array(PROFILES), distances, tally };
  });
  // Some profiles under each measure in turn: an engine then compiles what the measures share for all of them, and not anew for each.
  for (let from = 0; from < PROFILES; from += AT_A_TIME) {
    for (const search of searches) findNearest(scores, search, from);
    yield AT_A_TIME * WORK * searches.length;
  }
  const found = {} as Record<MeasureName, Separability>;
  for (const [m, name] of MEASURE_NAMES.entries()) {
    const between = (a: number, b: number) => (a === b ? 0 : distance(MEASURES[name], footprints[a]!, footprints[b]!)!);
    found[name] = { distances: sixOf((a) => sixOf((b) => between(a, b))), random: summary(searches[m]!) };
    yield STEP;
  }
  return found;
}

/** Profiles drawn at random. */
interface Drawn {
  /** Six scores a profile. */
  readonly scores: Float64Array;
  /** For each profile the first that has its order: to measures that see orders alone they are one and the same. */
  readonly firsts: Uint16Array;
  /** Each profile itself: to other measures no two are the same. */
  readonly selves: Uint16Array;
}

function* drawProfiles(seed: number): Steps<Drawn> {
  const generator = seededGenerator(seed);
  const [firsts, selves] = [new Uint16Array(PROFILES), new Uint16Array(PROFILES)];
  const drawn = { scores: new Float64Array(6 * PROFILES), firsts, selves };
  const known = new Int32Array(ORDERS).fill(-1);
  for (let from = 0; from < PROFILES; from += AT_A_TIME) {
    drawSome(generator, drawn, known, from);
    yield AT_A_TIME * WORK;
  }
  return drawn;
}

function drawSome(generator: Generator, { scores, firsts, selves }: Drawn, known: Int32Array, from: number): void {
  const words = new Uint32Array(6);
  const own = new Float64Array(6);
  for (let profile = from; profile < from + AT_A_TIME; profile++) {
    generator.fill(words);
    for (let v = 0; v < 6; v++) scores[6 * profile + v] = own[v] = LOWEST + (HIGHEST - LOWEST) * unit(words[v]!);
    const order = orderOf(own);
    if (known[order]! < 0) known[order] = profile;
    firsts[profile] = known[order]!;
    selves[profile] = profile;
  }
}

/** What is looked for under one measure: the nearest to each profile, how far it is, and how often each set is nearest. */
interface Search {
  readonly finder: Finder;
  /** For each profile the first that is the same to the measure. */
  readonly alike: Uint16Array;
  readonly sets: Uint8Array;
  readonly distances: Float64Array;
  readonly tally: Tally;
}

/** Some of the profiles: a function of its own, and often called, as engines then compile it early. */
function findNearest(scores: Float64Array, { finder, alike, sets, distances, tally }: Search, from: number): void {
  for (let profile = from; profile < from + AT_A_TIME; profile++) {
    const first = alike[profile]!;
    if (first === profile) {
      sets[profile] = finder.nearest(scores, 6 * profile);
      distances[profile] = finder.distance;
    } else {
      sets[profile] = sets[first]!;
      distances[profile] = distances[first]!;
    }
    tally[sets[profile]!]!++;
  }
}

function summary({ distances, tally }: Search): Separability["random"] {
  const smallest = distances.slice().sort();
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
