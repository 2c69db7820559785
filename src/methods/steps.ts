import type { Breathe } from "./analysis";

/**
 * Long work that can be left off at times: it yields now and then, and says how much it has done since it last did. Work is
 * counted, not timed, in steps of about an addition, so that the same study always rests at the same places.
 */
export type Steps<T> = Generator<number, T, void>;

/** After so much work others are let go on: some 5 to 10 ms. */
export const REST_AFTER = 5_000_000;

/** Before the first rest it is less, and grows by a quarter with each: code that has hardly run yet is many times as slow. */
const FIRST_REST = 1_000_000;

/** No step of `Steps` is to be larger by much, where the work can be divided at all. */
export const STEP = 1_000_000;

/**
 * Does the work with rests.
 *
 * @param share how much of it is done when it rests, 0..1
 */
export async function withRests<T>(steps: Steps<T>, breathe: Breathe, share: () => number = () => 0): Promise<T> {
  let done = 0;
  let enough = FIRST_REST;
  for (;;) {
    const { value, done: ended } = steps.next();
    if (ended) return value;
    done += value;
    if (done < enough) continue;
    done = 0;
    enough = Math.min(REST_AFTER, 1.25 * enough);
    await breathe(share());
  }
}

/** Does the work without a rest, where there is little of it. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
