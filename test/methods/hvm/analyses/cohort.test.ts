import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COHORT } from "../../../../src/methods/hvm/analyses/cohort";
import { assess, type Study } from "../../../../src/methods/hvm";
import { differences } from "../../../support/analyses/agrees";
import { REFERENCES } from "../../../support/analyses/references";
import { keyOf, profiles, reconstructed, studyOf } from "../../../support/studies";

const together = async (study: Study) =>
  (await Promise.resolve(COHORT.compute(study, assess(study), {}, () => Promise.resolve()))).study.cohort;

describe("the sample study", () => {
  it("gives the reference numbers", async () => {
    expect(differences(await together(reconstructed()), REFERENCES.sample.further.cohort)).toEqual([]);
  });

  it("gives what section 9 of analyses.md says of it", async () => {
    const { concordance, classes, disciplines, values, tied, none } = await together(reconstructed());
    const { w, chi2, p, meanRho } = concordance;
    expect([w!.toFixed(3), chi2!.toFixed(2), p!.toFixed(4), meanRho!.toFixed(3)]).toEqual([
      "0.409",
      "20.45",
      "0.0010",
      "0.343",
    ]);
    expect(classes).toMatchObject({ "Technological Integrators": 5, Socialisors: 4, Simplifiers: 1 });
    expect(disciplines).toEqual({ "Product Leadership": 0, "Operational Excellence": 1, "Customer Intimacy": 9 });
    expect([values, tied, none]).toEqual([{ Hard: 5, Soft: 5 }, 0, 0]);
  });
});

describe("of six values a firm", () => {
  it("there are counts and the concordance of the values as they stand, and no scores", async () => {
    const study = profiles("percentages", {
      One: [10, 10, 30, 20, 20, 10],
      Two: [5, 10, 35, 25, 15, 10],
      Gap: [5, 10, 35, 25, null, 10],
    });
    const found = await together(study);
    expect(found).toMatchObject({ none: 1, vpds: null, concordance: { firms: 2 } });
    expect(found.concordance.w).toBeGreaterThan(0.9);
  });

  it("one firm, or only flat ones, have no concordance", async () => {
    const nothing = { w: null, chi2: null, p: null, meanRho: null };
    const one = await together(profiles("scores", { One: [1, 2, 3, 4, 5, 1] }));
    expect(one.concordance).toEqual({ firms: 1, ...nothing });
    const flat = await together(profiles("scores", { One: [2, 2, 2, 2, 2, 2], Two: [4, 4, 4, 4, 4, 4] }));
    expect([flat.concordance, flat.none]).toEqual([{ firms: 2, ...nothing }, 2]);
  });
});

it("a VPD without a score has no mean, one score no spread", async () => {
  const { vpds, concordance } = await together(
    studyOf([["One", 4, 3, 2, 5, 1, null]], keyOf("A", "B", "C", "D", "E", "F")),
  );
  expect(vpds!.A).toEqual({ firms: 1, mean: 4, sd: null, lowest: 4, median: 4, highest: 4 });
  expect(vpds!.F).toEqual({ firms: 0, mean: null, sd: null, lowest: null, median: null, highest: null });
  expect(concordance.firms).toBe(0);
});

it("a tie is counted as one, and as no class", async () => {
  const halfway = [42, 25, 13, 12, 6, 2].map((share, v) => (share + [12, 15, 10, 39, 8, 16][v]!) / 2);
  const study = profiles("percentages", { Between: halfway as never });
  const cohort = assess(study, { measure: "euclidean" });
  const found = await Promise.resolve(COHORT.compute(study, cohort, {}, () => Promise.resolve()));
  const { classes, tied, none } = found.study.cohort;
  const counted = Object.values(classes).reduce((sum, each) => sum + each, tied + none);
  expect([counted, cohort.firms[0]!.tie === null ? 0 : 1]).toEqual([1, tied]);
});

it("counts add up and the order of firms does not matter", async () => {
  const six = fc.array(fc.constantFrom(1, 2, 3, 4, 5, null), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(six, { minLength: 1, maxLength: 12 }), async (given) => {
      const study = (rows: typeof given) => ({
        kind: "profiles" as const,
        unit: "scores" as const,
        firms: rows.map((_, i) => `Firm ${i}`),
        profiles: rows as never,
      });
      const [there, back] = [await together(study(given)), await together(study([...given].reverse()))];
      expect(differences(back, there)).toEqual([]);
      const all = Object.values(there.classes).reduce((sum, each) => sum + each, there.tied + there.none);
      expect(all).toBe(given.length);
      const { w, meanRho } = there.concordance;
      if (w !== null) expect([w >= -1e-12, w <= 1 + 1e-12, meanRho! <= 1 + 1e-12]).toEqual([true, true, true]);
    }),
    { numRuns: 200, seed: 20261128 },
  );
});
