import { describe, expect, it } from "vitest";
import { assess, FOOTPRINTS, MEASURE_NAMES, MEASURES, PROPOSITIONS, type Six } from "../../../../src/methods/hvm";
import { pulls, pullsOf, shares } from "../../../../src/methods/hvm/explain";
import { reconstructed } from "../../../support/studies";

const study = reconstructed();
const cohort = assess(study);
const sum = (six: readonly number[]) => six.reduce((total, value) => total + value, 0);

describe("what each VPD adds to a distance", () => {
  it.each(MEASURE_NAMES)("%s: the six sum to the distance, or to its square, and none is negative", (measure) => {
    const { sees, contributions } = MEASURES[measure];
    for (const firm of cohort.firms) {
      const seen = (sees === "order" ? firm.scores : firm.percentages) as Six<number>;
      FOOTPRINTS.forEach((footprint, f) => {
        const six = shares(measure, seen, footprint)!;
        const distance = firm.distancesBy[measure][f]!;
        expect(six).toHaveLength(6);
        expect(Math.min(...six)).toBeGreaterThanOrEqual(0);
        expect(sum(six)).toBeCloseTo(contributions.sumTo === "distance" ? distance : distance ** 2, 9);
      });
    }
  });
  it.each(MEASURE_NAMES)("%s: it is defined for a flat profile where the measure is", (measure) => {
    expect(shares(measure, [1, 1, 1, 1, 1, 1], FOOTPRINTS[0]) !== null).toBe(MEASURES[measure].definedWhenFlat);
  });
  it("a VPD on which profile and footprint agree adds nothing", () => {
    expect(shares("cityblock", [12, 15, 39, 10, 8, 16], FOOTPRINTS[3])).toEqual([0, 0, 29, 29, 0, 0]);
    expect(shares("euclidean", [12, 15, 39, 10, 8, 16], FOOTPRINTS[3])).toEqual([0, 0, 841, 841, 0, 0]);
  });
});

describe("pulls", () => {
  it.each(MEASURE_NAMES)("%s: those of an assessed firm sum to its margin over the runner-up", (measure) => {
    const { contributions } = MEASURES[measure];
    const { options, firms } = assess(study, { measure });
    for (const firm of firms) {
      if (firm.classification === null) continue;
      const [one, other] = [firm.classification, firm.runnersUp[0]!];
      const distance = (name: string) => firm.distances[PROPOSITIONS.findIndex((each) => each.name === name)]!;
      const power = contributions.sumTo === "distance" ? 1 : 2;
      expect(sum(pullsOf(firm, options, one, other)!)).toBeCloseTo(
        distance(other) ** power - distance(one) ** power,
        8,
      );
    }
  });
  it("towards one rather than the other is the opposite of the other way round", () => {
    const seen = cohort.firms[0]!.percentages!;
    const six = pulls("correlation", seen, FOOTPRINTS[5], FOOTPRINTS[4])!;
    expect(pulls("correlation", seen, FOOTPRINTS[4], FOOTPRINTS[5])!.map((pull) => -pull)).toEqual(six);
  });
  it("a firm without a profile, or without shape under a measure of shape, has none", () => {
    const firmWith = (scores: Six<number | null>, measure: "correlation" | "euclidean") => {
      const { firms, options } = assess(
        { kind: "profiles", unit: "scores", firms: ["X"], profiles: [scores] },
        { measure },
      );
      return pullsOf(firms[0]!, options, "Innovators", "Socialisors");
    };
    expect(firmWith([1, 2, 3, 4, 5, null], "euclidean")).toBeNull();
    expect(firmWith([2, 2, 2, 2, 2, 2], "correlation")).toBeNull();
    expect(firmWith([2, 2, 2, 2, 2, 2], "euclidean")).not.toBeNull();
  });
});
