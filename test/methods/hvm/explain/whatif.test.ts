import { describe, expect, it } from "vitest";
import { assess, DEFAULT_OPTIONS, type Six } from "../../../../src/methods/hvm";
import { assessScores, flips, replaced } from "../../../../src/methods/hvm/explain";
import { reconstructed } from "../../../support/studies";

const cohort = assess(reconstructed());

describe("what if", () => {
  const real = cohort.firms[0]!.scores as Six<number>;
  it("the real scores give the real class, distances and margin", () => {
    const again = assessScores("HVM1", real, DEFAULT_OPTIONS);
    expect(again.classification).toBe("Socialisors");
    expect(again.distances).toEqual(cohort.firms[0]!.distances);
  });
  it("at a flip the class is another, and a hundredth nearer it is not", () => {
    for (const flip of flips(real, DEFAULT_OPTIONS)) {
      if (flip === null) continue;
      const at = (score: number) => assessScores("HVM1", replaced(real, flip.vpd, score), DEFAULT_OPTIONS);
      expect(at(flip.score).classification ?? at(flip.score).tie).not.toBe("Socialisors");
      const nearer = flip.score + (flip.score > real[flip.vpd]! ? -0.01 : 0.01);
      expect(at(nearer).classification).toBe("Socialisors");
    }
  });
  it("some score alone changes HVM1's class", () => {
    expect(flips(real, DEFAULT_OPTIONS).filter(Boolean).length).toBeGreaterThan(0);
  });
});
