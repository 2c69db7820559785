import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitDistance, sixAt } from "../../../../src/methods/hvm";

const total = ({ elevation, scatter, shape }: ReturnType<typeof splitDistance>) => elevation + scatter + shape;

describe("splitDistance", () => {
  // Origin: issue 2, section 1
  it("takes D² = 11 apart into 1.5 + .6676030258 + 8.8323969742", () => {
    const split = splitDistance([4, 3, 5, 2, 1, 3], [3, 3, 4, 4, 2, 5]);
    expect(split.elevation).toBeCloseTo(1.5, 12);
    expect(split.scatter).toBeCloseTo(0.6676030258, 10);
    expect(split.shape).toBeCloseTo(8.8323969742, 10);
    expect(total(split)).toBeCloseTo(11, 12);
  });

  it("always sums to the contributions (relative 1e-12)", () => {
    const six = fc.tuple(...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 1000 })));
    fc.assert(
      fc.property(six, six, (a, b) => {
        const split = splitDistance(sixAt(a), sixAt(b));
        const squared = split.contributions.reduce((sum, value) => sum + value, 0);
        expect(Math.abs(total(split) - squared)).toBeLessThanOrEqual(1e-12 * Math.max(1000, squared));
      }),
      { seed: 1953, numRuns: 1000 },
    );
  });

  it("gives a flat profile no shape term", () => {
    const split = splitDistance([2, 2, 2, 2, 2, 2], [1, 2, 3, 4, 5, 6]);
    expect(split.shape).toBe(0);
    expect(total(split)).toBeCloseTo(1 + 0 + 1 + 4 + 9 + 16, 12);
  });
});
