import { describe, expect, it } from "vitest";
import { assess, FOOTPRINTS, PROPOSITIONS, scatterOf } from "../../../../../src/methods/hvm";
import { seeded } from "../../../../support/survey";
import { profiles, PUBLISHED } from "../../../../support/studies";

describe("why the Euclidean distance is not the default", () => {
  const hvm1 = assess(profiles("scores", { HVM1: PUBLISHED[0]!.scores }), { measure: "euclidean" }).firms[0]!;

  it("it takes HVM1, published as a Socialisor, for a Technological Integrator", () => {
    expect(hvm1.classification).toBe("Technological Integrators");
  });

  it("although HVM1's shape is nearest to the Socialisors: their steepness outweighs it", () => {
    const [technological, social] = [hvm1.splits![4], hvm1.splits![5]];
    expect(social.shape).toBeLessThan(technological.shape / 2);
    expect(social.scatter).toBeGreaterThan(4 * technological.scatter);
    expect(social.scatter + social.shape).toBeGreaterThan(technological.scatter + technological.shape);
  });

  // method.md, section 3: centred sums of squares
  it("footprints differ in steepness: three are flat, the Socialisors' is the steepest", () => {
    const squares = FOOTPRINTS.map((footprint) => Math.round(scatterOf(footprint) ** 2));
    expect([squares[1], squares[4], squares[3], squares[5]]).toEqual([583, 589, 643, 1595]);
    expect(Math.max(...squares)).toBe(1595);
  });

  // method.md, section 3: 37 %, 36 %, 26 % and 0 % of 20,000 random profiles. It does not say how they were
  // drawn; here uniformly between medium and high, 2.5..4.5, hence within 2 points
  it("so of random profiles the three flat footprints take nearly all, and the Socialisors none", () => {
    const random = seeded(1953);
    const firms = Array.from({ length: 20_000 }, (_, i) => `Firm ${i}`);
    const drawn = firms.map(() => [2.5, 2.5, 2.5, 2.5, 2.5, 2.5].map((low) => low + 2 * random()) as never);
    const cohort = assess({ kind: "profiles", unit: "scores", firms, profiles: drawn }, { measure: "euclidean" });
    const share = PROPOSITIONS.map(
      ({ name }) => cohort.firms.filter((firm) => firm.classification === name).length / firms.length,
    );
    expect(share[1]! + share[4]! + share[3]!).toBeGreaterThan(0.97);
    expect(share[5]).toBeLessThan(0.005);
    const expected = [37, 36, 26];
    for (const [i, f] of [1, 4, 3].entries()) expect(Math.abs(100 * share[f]! - expected[i]!)).toBeLessThan(2);
  });
});
