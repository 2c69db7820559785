import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, FOOTPRINTS, type MeasureName, MEASURE_NAMES, MEASURES } from "../../../../../src/methods/hvm";

const SEED = 20261122;
const value = fc.double({ min: -1000, max: 1000, noNaN: true });
/** Whole numbers make ties. */
const tied = fc.integer({ min: -3, max: 3 });
const pair = fc
  .integer({ min: 2, max: 12 })
  .chain((n) =>
    fc.oneof(
      fc.tuple(fc.array(value, { minLength: n, maxLength: n }), fc.array(value, { minLength: n, maxLength: n })),
      fc.tuple(fc.array(tied, { minLength: n, maxLength: n }), fc.array(tied, { minLength: n, maxLength: n })),
    ),
  );

const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (drawn) => void property(drawn)),
    { seed: SEED, numRuns: 500 },
  );

describe.each(MEASURE_NAMES)("%s", (name) => {
  const measure = MEASURES[name];
  const between = (x: number[], y: number[]) => distance(measure, x, y);
  const flat = [2, 2, 2, 2, 2, 2];
  const zero = [0, 0, 0, 0, 0, 0];
  const profile = [4, 3, 5, 2, 1, 3];

  it("is 0 from a profile to itself, unless undefined for it", () => {
    check(pair, ([x]) => expect(between(x, x) ?? 0).toBe(0));
  });

  it("is the same in both directions", () => {
    check(pair, ([x, y]) => expect(between(x, y)).toBe(between(y, x)));
  });

  it("stays within its bounds", () => {
    check(pair, ([x, y]) => {
      const d = between(x, y) ?? 0;
      expect(d).toBeGreaterThanOrEqual(0);
      expect(d).toBeLessThanOrEqual(measure.unit.most);
    });
  });

  it("does not depend on the order in which the values stand", () => {
    check(pair, ([x, y]) => {
      const d = between([...x].reverse(), [...y].reverse());
      if (d === null) expect(between(x, y)).toBeNull();
      else expect(Math.abs(d - between(x, y)!)).toBeLessThanOrEqual(1e-12 * Math.max(1, d));
    });
  });

  it(`is ${measure.definedWhenFlat ? "defined" : "null"} for a flat profile`, () => {
    expect(between(flat, profile) !== null).toBe(measure.definedWhenFlat);
    expect(between(profile, flat) !== null).toBe(measure.definedWhenFlat);
  });

  it(`is ${measure.unit.name === "0 to 2" ? "null" : "defined"} for a profile of zeros`, () => {
    expect(between(zero, profile) === null).toBe(measure.unit.name === "0 to 2");
    expect(between(profile, zero) === null).toBe(measure.unit.name === "0 to 2");
  });

  it("takes values within 1e-9 for ties", () => {
    check(pair, ([x, y]) => {
      const nudged = x.map((value, i) => value + (i % 2) * 1e-10);
      const distinct = [...x]
        .sort((a, b) => a - b)
        .every((v, i, all) => i === 0 || v === all[i - 1] || v - all[i - 1]! > 1e-7);
      if (!distinct) return;
      const [d, e] = [between(x, y), between(nudged, y)];
      if (d === null) expect(e).toBeNull();
      else expect(Math.abs(d - e!)).toBeLessThanOrEqual(measure.sees === "order" ? 0 : 1e-2);
    });
  });

  it("refuses profiles of unequal lengths, and empty ones", () => {
    expect(() => between([1, 2, 3], [1, 2])).toThrow(RangeError);
    expect(() => between([], [])).toThrow("have 0 and 0");
  });

  it("refuses a profile with a missing value, and says which", () => {
    for (const missing of [NaN, Infinity, null as unknown as number, undefined as unknown as number]) {
      expect(() => between([1, missing, 3], [1, 2, 3])).toThrow("value 2 is missing");
      expect(() => between([1, 2, 3], [1, 2, missing])).toThrow("value 3 is missing");
    }
  });

  it("agrees with R within 1e-12", () => {
    const { cases } = JSON.parse(readFileSync(new URL("../../../../data/measures.json", import.meta.url), "utf8")) as {
      cases: ({ x: number[]; y: number[] } & Record<MeasureName, number>)[];
    };
    expect(cases.length).toBeGreaterThan(50);
    for (const { x, y, ...expected } of cases) {
      const error = Math.abs(between(x, y)! - expected[name]);
      expect(error, `${x} | ${y}`).toBeLessThanOrEqual(1e-12 * Math.max(1, expected[name]));
    }
  });
});

describe("independent numbers (issue 2, section 1)", () => {
  const x = [3.2, 4, 4, 2.5, 4, 3.2, 5, 1, 2.5, 3.2];
  const y = [60, 75, 70, 60, 80, 60, 90, 20, 40, 70];
  const a = [4, 3, 5, 2, 1, 3];
  const b = [3, 3, 4, 4, 2, 5];
  it.each([
    ["correlation", x, y, 1 - 0.951520438164],
    ["spearman", x, y, 1 - 0.936783914552],
    ["kendall", x, y, 1 - 0.886715535892],
    ["correlation", a, b, 1 - 0.4045199175],
    ["cityblock", a, b, 7],
    ["cosine", a, b, 1 - 0.9281975183],
  ] as const)("%s", (name, left, right, expected) => {
    expect(distance(MEASURES[name], left, right)).toBeCloseTo(expected, name === "cityblock" ? 14 : 9);
  });

  it("spearman is not the shortcut formula, which gives .939393939394 under ties", () => {
    expect(1 - distance(MEASURES.spearman, x, y)!).not.toBeCloseTo(0.939393939394, 4);
  });
});

describe("correlation keeps at least 14 digits of 1 − r", () => {
  /** 1 − r of whole numbers to 50 digits, in integer arithmetic: r = P/√(Q), all sums exact. */
  function exact(x: readonly bigint[], y: readonly bigint[]): number {
    const n = BigInt(x.length);
    const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
    const dot = (p: readonly bigint[], q: readonly bigint[]) => sum(p.map((value, i) => value * q[i]!));
    const cross = n * dot(x, y) - sum(x) * sum(y);
    const square = (n * dot(x, x) - sum(x) ** 2n) * (n * dot(y, y) - sum(y) ** 2n);
    const SCALE = 10n ** 50n;
    const root = integerRoot(square * SCALE * SCALE);
    return Number(((root - cross * SCALE) * 10n ** 40n) / root) / 1e40;
  }
  function integerRoot(value: bigint): bigint {
    let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
    for (;;) {
      const next = (root + value / root) / 2n;
      if (next >= root) return root;
      root = next;
    }
  }

  it("for firms' percentages against the six footprints", () => {
    let state = SEED;
    const random = (n: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * n);
    };
    let fewest = Infinity;
    for (let i = 0; i < 2000; i++) {
      const scores = Array.from({ length: 6 }, () => 1000 + random(4001));
      if (Math.max(...scores) === Math.min(...scores)) continue;
      for (const footprint of FOOTPRINTS) {
        const expected = exact(scores.map(BigInt), footprint.map(BigInt));
        const error = Math.abs(distance(MEASURES.correlation, scores, footprint)! - expected) / expected;
        fewest = Math.min(fewest, -Math.log10(Math.max(error, 1e-17)));
      }
    }
    expect(fewest).toBeGreaterThanOrEqual(14);
  });
});
