import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALIGNMENT, alignmentOf } from "../../../../src/methods/hvm/analyses/alignment";
import { onAssociation } from "../../../../src/methods/hvm/analyses/alignment/association";
import { onParts, verdictInWords } from "../../../../src/methods/hvm/analyses/alignment/words";
import { boundsFor, verdictOf } from "../../../../src/methods/hvm/analyses/alignment/verdict";
import {
  type AnswerStudy,
  assess,
  type AssessOptions,
  type Key,
  similarityOf,
  VPDS,
} from "../../../../src/methods/hvm";
import { STEP } from "../../../../src/methods/steps";
import { differences } from "../../../support/analyses/agrees";
import { REFERENCES } from "../../../support/analyses/references";
import { keyOf, profiles, reconstructed, studyOf } from "../../../support/studies";

const breathe = () => Promise.resolve();
const align = (study: AnswerStudy, options: AssessOptions = {}) =>
  Promise.resolve(ALIGNMENT.compute(study, assess(study, options), {}, breathe));

/** Six items a part, A to F each. */
function keyWithParts(...parts: string[]): Key {
  return {
    items: parts.flatMap((part) => keyOf("A", "B", "C", "D", "E", "F").items.map((item) => ({ ...item, part }))),
  };
}

describe("the sample study", () => {
  it("gives the reference numbers of five firms and of the study", async () => {
    const study = reconstructed();
    const found = await align(study);
    for (const { firm, further } of REFERENCES.sample.firms) {
      const { alignment } = found.firms[study.answers.firms.indexOf(firm)]!;
      expect(differences(alignment, further.alignment)).toEqual([]);
      expect(Object.keys(alignment)).toEqual(Object.keys(further.alignment as object));
    }
    const { alignment } = found.study;
    expect(differences(alignment, REFERENCES.sample.further.alignment)).toEqual([]);
    expect(Object.keys(alignment).sort()).toEqual(Object.keys(REFERENCES.sample.further.alignment as object).sort());
    expect(onAssociation(alignment.withFit)).toBe("Rough: under 25 firms.");
  });

  it("gives the table at the end of section 1 of analyses.md", async () => {
    const study = reconstructed();
    const { firms } = await align(study);
    const row = (firm: string) => {
      const { parts, similarities, meanSimilarity, ...rest } = firms[study.answers.firms.indexOf(firm)]!.alignment;
      return [
        ...similarities.map(({ r }) => r!.toFixed(2)),
        meanSimilarity!.toFixed(3),
        verdictInWords(rest),
        parts.map(({ nearest }) => nearest),
        parts.map(({ fewestAnswers }) => fewestAnswers),
      ];
    };
    const [soc, tech] = ["Socialisors", "Technological Integrators"];
    expect(row("HVM1")).toEqual(["0.94", "0.84", "0.88", "0.887", "aligned", [soc, soc, soc], [4, 3, 11]]);
    expect(row("HVM2")).toEqual(["0.72", "0.69", "0.68", "0.693", "aligned", [tech, tech, tech], [2, 3, 9]]);
    const weakly = "weakly aligned (Main competitive advantage apart)";
    expect(row("FG2")).toEqual(["0.35", "0.67", "0.29", "0.437", weakly, [tech, soc, tech], [1, 1, 3]]);
  });
});

describe("where there is no value", () => {
  const key = keyWithParts("One", "Two", "Three");
  const whole = [5, 4, 3, 2, 1, 1];

  it("a part without an answer on a VPD, or without a shape, leaves the firm without a mean and says why", async () => {
    const flat = [3, 3, 3, 3, 3, 3];
    const study = studyOf(
      [
        ["Gap", ...whole, 5, null, 3, 0, 1, 1, ...whole],
        ["Flat", ...whole, ...flat, ...whole],
      ],
      key,
    );
    const { firms, study: all } = await align(study);
    const [gap, even] = firms.map(({ alignment }) => alignment);
    expect(gap).toMatchObject({ meanSimilarity: null, verdict: null, apart: null });
    expect(gap!.similarities.map(({ r }) => r)).toEqual([null, expect.closeTo(1, 12), null]);
    expect(gap!.parts[1]).toMatchObject({ lacks: ["B", "D"], flat: false, nearest: null, fewestAnswers: 0 });
    expect(gap!.parts[1]).toMatchObject({ scores: { A: 5, B: null, D: null }, answers: { A: 1, B: 0, D: 0 } });
    expect(onParts(gap!.parts)).toEqual(["Two has no answer on Brand Management (B) and Simplification (D)."]);
    expect(even!.parts[1]).toMatchObject({ lacks: [], flat: true, nearest: null, similarityToClass: null });
    expect(onParts(even!.parts)).toEqual(["All six values of Two are equal: it has no shape."]);
    expect(all.alignment).toMatchObject({ firms: 0, meanSimilarity: null, own: null, others: null });
    expect(all.alignment.withFit).toEqual({ rho: null, n: 0, lower: null, upper: null });
    expect(onAssociation(all.alignment.withFit)).toBe("Needs four firms (interval: ten).");
  });

  it("a firm without a class has no parts in it and no similarity to it", async () => {
    const flat = [3, 3, 3, 3, 3, 3];
    const up = [1, 2, 3, 4, 5, 3];
    const study = studyOf([["Even", ...up, ...up.map((answer) => 6 - answer), ...flat]], key);
    const { alignment } = (await align(study)).firms[0]!;
    expect(alignment.partsInClass).toBe(null);
    expect(alignment.parts.map(({ similarityToClass }) => similarityToClass)).toEqual([null, null, null]);
  });

  it("a study of six values, or a key with fewer than two whole parts, lacks what it takes", () => {
    const cohort = assess(reconstructed());
    const lacking = (study: Parameters<typeof ALIGNMENT.lacking>[0]) => ALIGNMENT.lacking(study, cohort);
    expect(lacking(profiles("scores", { One: [1, 2, 3, 4, 5, 1] }))).toBe(
      "Needs the answers; this study holds only six values per firm.",
    );
    const fewer = "The key has fewer than two parts that cover all six dimensions.";
    expect(lacking(studyOf([], keyWithParts("One")))).toBe(fewer);
    expect(lacking(studyOf([], keyOf("A", "B", "C", "D", "E", "F")))).toBe(fewer);
    const short = { items: keyWithParts("One", "Two").items.slice(0, -1) };
    expect(lacking(studyOf([], short))).toBe(`${fewer} Two is left out: it has no item on Socialisation (F).`);
    expect(lacking(reconstructed())).toBe(null);
  });

  it("a part that does not cover all six is left out for all firms and named", async () => {
    const items = [
      ...keyWithParts("One", "Two").items,
      ...keyOf("A", "B").items.map((item) => ({ ...item, part: "Three" })),
    ];
    const { firms, study } = await align(studyOf([["One", ...whole, ...whole, 1, 2]], { items }));
    expect(study.alignment.leftOut).toEqual([{ part: "Three", lacks: ["C", "D", "E", "F"] }]);
    expect(firms[0]!.alignment).toMatchObject({
      verdict: "aligned",
      apart: null,
      parts: [{ part: "One" }, { part: "Two" }],
    });
    expect(study.alignment.pairs).toEqual([{ parts: ["One", "Two"], own: null, others: null }]);
  });
});

it("a mean at a bound, within 1e-9, has reached it", () => {
  for (const m of [2, 3, 4, 5, 6, 9]) {
    const [lower, upper] = boundsFor(m);
    expect([upper - 5e-10, upper - 1e-8, lower - 5e-10, lower - 1e-8].map((r) => verdictOf(r, m))).toEqual([
      "aligned",
      "weakly aligned",
      "weakly aligned",
      "not aligned",
    ]);
  }
});

describe("for any answers", () => {
  const parts = ["One", "Two", "Three", "Four"];
  const answer = fc.integer({ min: 0, max: 5 });
  const rows = fc.array(
    fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.array(answer, { minLength: 24, maxLength: 24 })),
    {
      minLength: 1,
      maxLength: 24,
    },
  );
  const studyFrom = (given: readonly (readonly [string, readonly number[]])[]) =>
    studyOf(
      given.map(([firm, codes]) => [firm, ...codes] as const),
      keyWithParts(...parts),
    );

  it("others in linear time is the mean over all pairs of different firms", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { firms, study } = await align(studyFrom(given));
        const whole = firms.map(({ alignment }) => alignment).filter(({ meanSimilarity }) => meanSimilarity !== null);
        for (const { parts: named, own, others } of study.alignment.pairs) {
          const [p, q] = named.map((part) => parts.indexOf(part)) as [number, number];
          const r = (i: number, j: number) => {
            const six = (firm: number, part: number) => VPDS.map((vpd) => whole[firm]!.parts[part]!.scores[vpd]!);
            return similarityOf(six(i, p), six(j, q))!;
          };
          const all = whole.flatMap((_, i) => whole.map((__, j) => ({ same: i === j, r: r(i, j) })));
          const meanOf = (same: boolean) => {
            const each = all.filter((one) => one.same === same);
            return each.reduce((sum, one) => sum + one.r, 0) / each.length;
          };
          if (whole.length < 2) expect([own, others]).toEqual([null, null]);
          else expect(differences({ own, others }, { own: meanOf(true), others: meanOf(false) })).toEqual([]);
        }
      }),
      { numRuns: 100, seed: 20261128 },
    );
  });

  it("the order of firms does not matter", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const one = studyFrom(given);
        const other = studyFrom([...given].reverse());
        const [there, back] = [await align(one), await align(other)];
        expect(differences(back.study, there.study)).toEqual([]);
        one.answers.firms.forEach((firm, i) => {
          expect(differences(back.firms[other.answers.firms.indexOf(firm)], there.firms[i])).toEqual([]);
        });
      }),
      { numRuns: 100, seed: 20261128 },
    );
  });
});

it("the rule for several respondents holds for parts too", async () => {
  const items = ["One", "Two"].flatMap((part) =>
    keyOf("A", "A", "B", "C", "D", "E", "F").items.map((item) => ({ ...item, part })),
  );
  const rest = [2, 3, 4, 5, 1, 1, 2, 3, 4, 5, 1, 1];
  const study = studyOf(
    [
      ["a", 1, 5, ...rest],
      ["a", 1, 0, ...rest],
    ],
    { items },
  );
  const first = async (scores: "pooled" | "respondent-mean") =>
    (await align(study, { scores })).firms[0]!.alignment.parts[0]!;
  expect((await first("pooled")).scores.A).toBeCloseTo(7 / 3, 12);
  expect((await first("respondent-mean")).scores.A).toBe(2);
  expect((await first("pooled")).answers).toEqual({ A: 3, B: 2, C: 2, D: 2, E: 2, F: 2 });
});

it("no step is much larger than STEP in a study of many firms, so that others are let go on", () => {
  const { key, answers } = reconstructed();
  const codes = [...answers.codes.subarray(0, answers.items.length)];
  const many = studyOf(
    Array.from({ length: 200 }, (_, firm) => [`Firm ${firm}`, ...codes] as const),
    key,
  );
  const steps = alignmentOf(many, assess(many));
  let most = 0;
  let all = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) {
    most = Math.max(most, step.value);
    all += step.value;
  }
  expect(most).toBeLessThanOrEqual(4 * STEP);
  expect(all).toBeGreaterThan(4 * STEP);
});
