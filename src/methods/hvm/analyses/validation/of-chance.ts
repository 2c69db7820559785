import { fQuantile } from "../../../numbers/distributions";
import { Generator } from "../../../numbers/generator";
import { associationOf } from "../alignment/association";
import { REFERENCES } from "./references";
import type { Recomputed } from "./recomputed";

/** An interval, the generator, and points of a distribution. */
export const OF_CHANCE: Recomputed<"V20" | "V21" | "V22"> = {
  V20: ({ x, y }) => {
    const { rho, lower, upper } = associationOf(x, y);
    return { rho, lower, upper };
  },
  V21: (state) => {
    const generator = new Generator(state);
    return REFERENCES.V21.expected.map(() => generator.word());
  },
  V22: (points) => points.map(([p, d1, d2]) => fQuantile(p, d1, d2)),
};
