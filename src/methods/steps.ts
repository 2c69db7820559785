import type { Breathe } from "./analysis";

/**
 * Long work that can be left off at times: it yields now and then, and says how much it has done since it last did. Work is
 * counted, not timed, in steps of about an addition, so that the same study always rests at the same places.
 */
export type Steps<T> = Generator<number, T, void>;

/**
 * After so much work a rest is offered: about half a millisecond, and several where code has hardly run yet. Whoever waits knows the
 * time, and takes it when it is due. No step of `Steps` is to be larger by much, where the work can be divided at all.
 */
export const STEP = 250_000;

/**
 * Does the work, and offers rests.
 *
 * @param share how much of it is done when it rests, 0..1
 */
export async function withRests<T>(steps: Steps<T>, breathe: Breathe, share: () => number = () => 0): Promise<T> {
  let done = 0;
  for (;;) {
    const { value, done: ended } = steps.next();
    if (ended) return value;
    done += value;
    if (done < STEP) continue;
    done = 0;
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
