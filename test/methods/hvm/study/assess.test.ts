import { describe, expect, it } from "vitest";
import { assess, DEFAULT_OPTIONS, type MeasureName, otherMeasures, type Six } from "../../../../src/methods/hvm";
import { keyOf, profiles, PUBLISHED, reconstructed, studyOf } from "../../../support/studies";

describe("assess", () => {
  it("returns plain data: it survives JSON", () => {
    const cohort = assess(reconstructed());
    expect(JSON.parse(JSON.stringify(cohort))).toEqual(cohort);
  });

  it("says which options it used", () => {
    expect(assess(reconstructed()).options).toEqual(DEFAULT_OPTIONS);
    expect(assess(reconstructed(), { measure: "kendall" }).options).toEqual({ ...DEFAULT_OPTIONS, measure: "kendall" });
  });

  it("refuses options that it does not know", () => {
    expect(() => assess(reconstructed(), { measure: "pearson" as MeasureName })).toThrow(
      'measure is one of correlation, spearman, kendall, euclidean, cityblock, cosine, not "pearson"',
    );
    const footprints = [[1]] as never;
    expect(() => assess(reconstructed(), { footprints })).toThrow("must be six footprints");
  });

  it("refuses a table whose parts do not fit together", () => {
    const study = reconstructed();
    const { answers } = study;
    const short = { ...answers, codes: answers.codes.subarray(1) };
    expect(() => assess({ ...study, answers: short })).toThrow("25 respondents × 33 items");
    expect(() => assess({ ...study, answers: { ...answers, firms: ["HVM1"] } })).toThrow("not listed");
  });

  it("a study without firms has an empty cohort", () => {
    expect(assess(profiles("scores", {})).firms).toEqual([]);
  });
});

describe("a study of percentages", () => {
  const percent: Six<number> = [12.5, 17, 17.7, 11.9, 16.5, 24.6];
  const { firms } = assess(profiles("percentages", { Whole: percent, Gap: [20, null, 20, 20, 20, 20] }));

  it("is rescaled to 100, classified, and neither scored nor ranked", () => {
    const [firm] = firms;
    expect(firm!.percentages!.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 12);
    expect(firm).toMatchObject({ classification: "Socialisors", sequence: "FCBEAD", topBelongsToClass: true });
    expect(firm).toMatchObject({ focus: null, rankOnClass: null, respondents: 0, answeredShare: null });
    expect(firm!.scores.concat(firm!.ranks)).toEqual(Array(12).fill(null));
    expect(firm!.remarks.join()).toContain("Not ranked: ranks compare scores");
  });

  it("with a gap is not classifiable, and the gap is named", () => {
    expect(firms[1]).toMatchObject({ percentages: null, classification: null, sequence: null });
    expect(firms[1]!.notClassifiable).toMatchObject({ code: "no-answers-on-vpd", vpds: ["B"] });
    expect(firms[1]!.remarks[0]).toBe("Not classifiable: there is no percentage for Brand Management (B).");
  });

  it("that sum to something else than 100 ± 0.5 are refused with the firm's name", () => {
    expect(() => assess(profiles("percentages", { X: [10, 10, 10, 10, 10, 10] }))).toThrow("percentages of X");
    expect(() => assess(profiles("percentages", { X: [-10, 30, 20, 20, 20, 20] }))).toThrow("X has -10");
  });
});

describe("a study of scores", () => {
  it("refuses a score outside 1..5 with the firm's name", () => {
    expect(() => assess(profiles("scores", { X: [0, 1, 2, 3, 4, 5] }))).toThrow("X has 0 where scores are 1 to 5");
    expect(() => assess(profiles("scores", { X: [NaN, 1, 2, 3, 4, 5] }))).toThrow("X has NaN");
  });
});

describe("remarks", () => {
  const remarksOf = (scores: Six<number>) => assess(profiles("scores", { X: scores })).firms[0]!.remarks;

  it("of HVM1: none, though three measures of six see flatness and give something else", () => {
    expect(remarksOf(PUBLISHED[0]!.scores)).toEqual([]);
    const { firms } = assess(profiles("scores", { X: PUBLISHED[0]!.scores }));
    expect(otherMeasures(firms[0]!)).toBe(
      "Euclidean distance, city-block distance and cosine distance give Technological Integrators",
    );
  });

  it("of a firm for which measures of shape and order differ: the class depends on how shapes are compared", () => {
    const { firms } = assess(reconstructed());
    const remarks = firms.flatMap(({ firm, remarks: all }) => all.map((remark) => `${firm}: ${remark}`));
    expect(remarks.filter((remark) => remark.includes("depends on"))).toEqual([
      "FG4: The class depends on how shapes are compared: Spearman's rank correlation gives a tie of Brand Managers and Simplifiers; " +
        "Kendall's rank correlation, Euclidean distance and cosine distance give Brand Managers; city-block distance gives Simplifiers.",
    ]);
  });

  it("of HVM2: the top is not the class's VPD, and there is no clear focus", () => {
    expect(remarksOf(PUBLISHED[1]!.scores)).toEqual([
      "Highest on Socialisation (F), yet the profile as a whole is closest to Technological Integrators.",
      "No clear focus: 4 dimensions score within 0.5 of the highest.",
    ]);
  });

  it("of HVM3: none", () => {
    expect(remarksOf(PUBLISHED[2]!.scores)).toEqual([]);
  });

  it("of a single respondent with few answers", () => {
    const key = keyOf(..."ABCDEF", ..."ABCDEF", "A");
    const study = studyOf([["X", 1, 2, 2, 1, 5, 4, 0, 0, 0, null, null, null, null]], key);
    const { remarks } = assess(study).firms[0]!;
    expect(remarks).toContain("Rests on the answers of a single respondent.");
    expect(remarks).toContain("Only 46 % of the cells hold an answer from 1 to 5.");
  });

  it("of a flat profile: only that it cannot be classified", () => {
    expect(remarksOf([3, 3, 3, 3, 3, 3])).toEqual([expect.stringContaining("Not classifiable: all six dimensions")]);
  });
});
