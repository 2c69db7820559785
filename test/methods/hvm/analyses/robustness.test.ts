import { describe, expect, it } from "vitest";
import { assess, type AssessOptions, DEFAULT_KEY, FOOTPRINTS, type Study } from "../../../../src/methods/hvm";
import { ROBUSTNESS, robustnessOf } from "../../../../src/methods/hvm/analyses/robustness";
import { closestPair } from "../../../../src/methods/hvm/analyses/robustness/separability";
import { countVerdicts, verdictCountsInWords } from "../../../../src/methods/hvm/analyses/robustness/verdict";
import { atOnce, STEP, withRests } from "../../../../src/methods/steps";
import { differences } from "../../../support/analyses/agrees";
import { REFERENCES } from "../../../support/analyses/references";
import { keyOf, profiles, reconstructed, studyOf } from "../../../support/studies";

const CHANCE = { seed: 1, resamples: 2000 };
const SAMPLE = reconstructed();

function robustness(study: Study, options: AssessOptions = {}, chance = CHANCE) {
  return atOnce(robustnessOf(study, assess(study, options), chance));
}

const found = robustness(SAMPLE);
const of = (firm: string) => found.firms[SAMPLE.answers.firms.indexOf(firm)]!;

describe("robustness of the sample study agrees with the references", () => {
  it.each(REFERENCES.sample.firms)("for $firm: stability, closeness, sensitivity", ({ firm, further }) => {
    const { stability, closeness, sensitivity } = further;
    expect(differences(of(firm), { stability, closeness, sensitivity })).toEqual([]);
    const shares = (side: unknown) => (side as { items: { shares: object } }).items.shares;
    expect(shares(of(firm).stability)).toEqual(shares(stability));
  });

  it("for the footprints under three measures", () => {
    const { separability } = REFERENCES.sample.further;
    expect(differences(found.study.separability, separability)).toEqual([]);
    expect(closestPair(found.study.separability.correlation.distances)).toEqual([4, 5]);
  });
});

describe("the table of analyses.md 6", () => {
  const share = (value: number | undefined | null) => (value === undefined || value === null ? null : value.toFixed(3));
  it.each([
    ["HVM1", "1.000", "1.000", "stable"],
    ["HVM2", "0.909", "0.795", "fairly stable"],
    ["HVM3", "1.000", "1.000", "stable"],
    ["FG1", "0.728", null, "unsure"],
    ["FG2", "0.849", null, "fairly stable"],
    ["FG3", "0.993", null, "stable"],
    ["FG4", "0.634", null, "unsure"],
    ["FG5", "1.000", null, "stable"],
    ["FG6", "0.997", null, "stable"],
    ["FG7", "0.845", null, "fairly stable"],
  ])("%s", (firm, items, respondents, verdict) => {
    const stability = of(firm).stability!;
    const near = (value: string | null, expected: string | null) =>
      expect(value === null ? null : Math.abs(Number(value) - Number(expected)) < 0.0011).toBe(expected && true);
    near(share(stability.items.kept), items);
    near(share(stability.respondents?.kept), respondents);
    expect(stability.verdict).toBe(verdict);
    expect([stability.withoutEachItem.changed, stability.withoutEachRespondent?.changed ?? 0]).toEqual([0, 0]);
  });

  it("counts the verdicts", () => {
    const counts = countVerdicts(found.firms.map(({ stability }) => stability!.verdict));
    expect(verdictCountsInWords(counts)).toBe("5 stable, 3 fairly stable and 2 unsure");
  });
});

it("closeness counts the orderings of analyses.md 7", () => {
  expect(found.firms.map(({ closeness }) => closeness!.asClose)).toEqual([93, 84, 61, 96, 146, 73, 294, 212, 159, 154]);
});

it("sensitivity finds what analyses.md 8 tells", () => {
  for (const firm of ["HVM1", "HVM2", "HVM3"]) expect(of(firm).sensitivity).toMatchObject({ compared: 5, changed: 0 });
  expect(of("FG2").sensitivity!.variants["without Operational performance"]).toBe("Socialisors");
  expect(of("FG4").sensitivity!.variants).toMatchObject({
    "without Key competence": "Simplifiers",
    "without Operational performance": "Brand Managers",
  });
});

describe("a firm's numbers", () => {
  it("depend on its own answers and the seed alone", () => {
    const { answers } = SAMPLE;
    const rows = [...answers.firmOf.keys()].filter((row) => answers.firms[answers.firmOf[row]!] === "HVM2");
    const codes = (row: number) => [...answers.codes.subarray(33 * row, 33 * row + 33)];
    const alone = studyOf(
      rows.map((row) => ["renamed", ...codes(row)] as const),
      DEFAULT_KEY,
    );
    expect(robustness(alone).firms[0]!.stability).toEqual(of("HVM2").stability);
  });

  it("do not depend on the order of the table's columns", () => {
    const { answers } = SAMPLE;
    const turned = {
      ...answers,
      items: [...answers.items].reverse(),
      codes: answers.codes.map((_, i) => answers.codes[33 * Math.floor(i / 33) + 32 - (i % 33)]!),
    };
    expect(robustness({ ...SAMPLE, answers: turned }).firms).toEqual(found.firms);
  });

  it("under respondent-mean of a single respondent are those under pooled", () => {
    const mean = robustness(SAMPLE, { scores: "respondent-mean" });
    for (const [i, { stability }] of mean.firms.entries()) {
      if (SAMPLE.answers.firms[i]!.startsWith("FG")) expect(stability).toEqual(found.firms[i]!.stability);
    }
  });
});

describe("where there is no value", () => {
  const key = keyOf(..."ABCDEF");

  it("six values a firm have closeness and separability only", () => {
    const study = profiles("percentages", { One: [10, 10, 30, 20, 20, 10] });
    const { firms, study: whole } = robustness(study);
    expect(ROBUSTNESS.lacking(study, assess(study))).toBeNull();
    expect(firms[0]).toMatchObject({ stability: null, sensitivity: null, closeness: { of: 720 } });
    expect(whole).toEqual(found.study);
  });

  it("a firm that is not classifiable has no stability and no closeness; what another rule would claim stands", () => {
    const [firm] = robustness(studyOf([["Gap", 0, 2, 3, 4, 5, 1]], key)).firms;
    expect(firm).toMatchObject({ stability: null, closeness: null, sensitivity: { changed: null } });
    expect(Object.keys(firm!.sensitivity!.variants)).toEqual(["notApplicableAsZero"]);
  });

  it("a tie keeps its shares, but nothing is kept or changed", () => {
    const tied = [...FOOTPRINTS] as unknown as [(typeof FOOTPRINTS)[0], ...(typeof FOOTPRINTS)[0][]];
    tied[1] = tied[0];
    const footprints = tied as unknown as typeof FOOTPRINTS;
    const [firm] = robustness(studyOf([["Tie", 5, 4, 2, 2, 1, 1]], key), { footprints }).firms;
    expect(firm!.stability).toMatchObject({
      withoutEachItem: { of: 6, changed: null },
      withoutEachRespondent: null,
      items: { kept: null, error: null, shares: { undecided: 1 }, drawn: { A: 1 } },
      respondents: null,
      verdict: null,
    });
    expect(firm!.sensitivity!.changed).toBeNull();
  });

  it("leaving out the only item of a dimension changes the class, to none", () => {
    const [firm] = robustness(studyOf([["One", 5, 4, 2, 2, 1, 1]], key)).firms;
    expect(firm!.stability).toMatchObject({
      withoutEachItem: { changed: 6, changes: [{ item: "Q1", nearest: null }, {}, {}, {}, {}, {}] },
      verdict: "fairly stable",
    });
  });
});

describe("yielding", () => {
  const many = studyOf(
    Array.from(
      { length: 400 },
      (_, r) => ["Large", ...DEFAULT_KEY.items.map((_, i) => 1 + ((7 * r + 3 * i) % 5))] as const,
    ),
    DEFAULT_KEY,
  );

  it.each(["pooled", "respondent-mean"] as const)("no step is much larger than STEP: %s", (scores) => {
    const steps = robustnessOf(many, assess(many, { scores }), { seed: 1, resamples: 100 });
    let most = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) most = Math.max(most, step.value);
    expect(most).toBeLessThanOrEqual(2 * STEP);
  });

  it("others are let go on after so much work, and a stop ends it", async () => {
    let rests = 0;
    await withRests(robustnessOf(many, assess(many), { seed: 1, resamples: 4000 }), () =>
      Promise.resolve(void rests++),
    );
    expect(rests).toBeGreaterThan(1);
    const stop = withRests(robustnessOf(many, assess(many), { seed: 1, resamples: 4000 }), () =>
      Promise.reject(new Error("stopped")),
    );
    await expect(stop).rejects.toThrow("stopped");
  });
});
