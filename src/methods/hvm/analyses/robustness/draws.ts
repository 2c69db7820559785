import { below, seededGenerator } from "../../../numbers/generator";
import type { Chance } from "../chance";

/** So many places are made at a time, and no more are kept of one kind: a megabyte. */
const MOST = 1 << 18;
/** So many kinds are kept. */
const KINDS = 16;

/** How many are drawn from an urn of so many, with replacement: k − 1 of k, and at least one (see `itemResamples`). */
export function drawsFrom(size: number): number {
  return Math.max(1, size - 1);
}

/**
 * What is drawn from urns, over and over, as a seed has it. What lies in them is counted through from the first urn to the last, and
 * a place is one of these numbers.
 *
 * Every firm starts from the seed, and so draws the same places as the last that had urns of these sizes: they are made once.
 */
export class Draws {
  private readonly known = new Map<string, Uint32Array>();

  constructor(private readonly chance: Chance) {}

  /** The places of all resamples, one resample after the other, within it urn by urn; in blocks of whole resamples. */
  *blocks(sizes: readonly number[]): Generator<Uint32Array, void, void> {
    const { seed, resamples } = this.chance;
    const kind = sizes.join();
    const known = this.known.get(kind);
    if (known) return yield known;
    const draws = sizes.reduce((sum, size) => sum + drawsFrom(size), 0);
    const generator = seededGenerator(seed);
    const atATime = Math.max(1, Math.floor(MOST / draws));
    for (let done = 0; done < resamples; done += atATime) {
      const places = new Uint32Array(draws * Math.min(atATime, resamples - done));
      generator.fill(places);
      toPlaces(places, sizes);
      if (resamples <= atATime) this.keep(kind, places);
      yield places;
    }
  }

  private keep(kind: string, places: Uint32Array): void {
    if (this.known.size === KINDS) this.known.clear();
    this.known.set(kind, places);
  }
}

/** Turns words into the places that they draw. */
function toPlaces(words: Uint32Array, sizes: readonly number[]): void {
  for (let at = 0; at < words.length;) {
    let first = 0;
    for (const size of sizes) {
      for (const end = at + drawsFrom(size); at < end; at++) words[at] = first + below(size, words[at]!);
      first += size;
    }
  }
}
