import { expect, it } from "vitest";
import { FOOTPRINTS, PROPOSITIONS, type Six, similarityOf, sixOf, TOLERANCE } from "../../../../src/methods/hvm";
import { gapOf } from "../../../../src/methods/hvm/analyses/transition/gap";
import { roadTo } from "../../../../src/methods/hvm/analyses/transition/road";
import { generator } from "../../../support/cohorts";

const random = generator(7);
const PROFILES = Array.from({ length: 300 }, (): Six<number> => sixOf(() => 1 + 4 * random()));
const WISHES = PROPOSITIONS.map((_, d) => d);

/** Every profile with every wish. */
function each(act: (profile: Six<number>, desired: number) => void): void {
  for (const profile of PROFILES) for (const desired of WISHES) act(profile, desired);
}

const likeness = (profile: Six<number>) => FOOTPRINTS.map((footprint) => similarityOf(profile, footprint)!);

it("gaps sum to 0, and what is aimed at has the desired shape at the firm's own level and steepness", () => {
  each((profile, desired) => {
    const { target, gapScore } = gapOf(profile, FOOTPRINTS[desired]!);
    const sum = (six: Six<number>) => six.reduce((total, value) => total + value, 0);
    expect(Math.abs(sum(gapScore))).toBeLessThan(1e-12);
    expect(similarityOf(target, FOOTPRINTS[desired]!)).toBeCloseTo(1, 12);
    const steepness = (six: Six<number>) => Math.hypot(...six.map((value) => value - sum(six) / 6));
    expect(steepness(target)).toBeCloseTo(steepness(profile), 12);
  });
});

it("the road is 0 just where the desired footprint is nearest, alone or jointly, and else above 0 and at most 1", () => {
  each((profile, desired) => {
    const { share, overtakesLast } = roadTo(profile, desired, FOOTPRINTS)!;
    const r = likeness(profile);
    expect(share === 0).toBe(r.every((other) => other <= r[desired]! + TOLERANCE));
    expect(overtakesLast === null).toBe(share === 0);
    expect(share).toBeLessThanOrEqual(1);
  });
});

it("after the road the desired footprint is jointly nearest, beside the one overtaken last, with the r that is said; before it is not", () => {
  each((profile, desired) => {
    const { share, overtakesLast, similarity } = roadTo(profile, desired, FOOTPRINTS)!;
    const { gapScore } = gapOf(profile, FOOTPRINTS[desired]!);
    const after = (part: number) => likeness(sixOf((v) => profile[v]! + part * gapScore[v]!));
    const there = after(share);
    expect(there[desired]!).toBeCloseTo(similarity!, 9);
    expect(Math.max(...there)).toBeCloseTo(there[desired]!, 9);
    if (overtakesLast === null) return;
    const last = PROPOSITIONS.findIndex(({ name }) => name === overtakesLast);
    expect(there[last]!).toBeCloseTo(there[desired]!, 9);
    const before = after(0.99 * share);
    expect(Math.max(...before)).toBeGreaterThan(before[desired]!);
  });
});
