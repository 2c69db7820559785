import { describe, expect, it } from "vitest";
import {
  assess,
  FOOTPRINTS,
  type Key,
  MEASURE_NAMES,
  normaliseFootprints,
  REFUSED,
  type Six,
  TOLERANCE,
  mapSix,
  placeOfProposition,
} from "../../../src/methods/hvm";
import { keyOf, profiles, studyOf } from "../../support/studies";

/** The rules of rules.md, "Numbers", one describe each. */

const SIX_ITEMS = keyOf("A", "B", "C", "D", "E", "F");
const only = (study: Parameters<typeof assess>[0], options?: Parameters<typeof assess>[1]) =>
  assess(study, options).firms[0]!;
const withScores = (...scores: Six<number | null>) => profiles("scores", { X: scores });

describe("rule 1: equal means within 1e-9, decided on scores", () => {
  const almost = withScores(2, 3 + 0.9e-9, 3, 4, 1, 5);
  it("in the sequence", () => {
    expect(only(almost).sequenceTies).toEqual(["BC"]);
    expect(only(withScores(2, 3, 3 + 0.9e-9, 4, 1, 5)).sequence).toBe("FDBCAE");
    expect(only(withScores(2, 3, 3 + 2e-9, 4, 1, 5)).sequence).toBe("FDCBAE");
  });
  it("in spearman and kendall, though the percentages lie further apart than 1e-9", () => {
    const same = only(withScores(2, 3, 3, 4, 1, 5));
    const [b, c] = only(almost).percentages!.slice(1, 3);
    expect(b! - c!).toBeGreaterThan(TOLERANCE);
    expect(only(almost).distancesBy.spearman).toEqual(same.distancesBy.spearman);
    expect(only(almost).distancesBy.kendall).toEqual(same.distancesBy.kendall);
    expect(only(almost, { measure: "kendall" }).distances).toEqual(same.distancesBy.kendall);
  });
  it("in the ranks", () => {
    const { firms } = assess(profiles("scores", { X: [3, 1, 1, 1, 1, 2], Y: [3 + 0.9e-9, 1, 1, 1, 1, 2] }));
    expect(firms.map((firm) => firm.ranks[0])).toEqual([1, 1]);
  });
  it("a chain of near-equals ends at the first that differs from the group's highest", () => {
    const chain = only(withScores(3 + 1.6e-9, 3 + 0.8e-9, 3, 4, 1, 5));
    expect(chain.sequenceTies).toEqual(["AB"]);
  });
  it("in flatness, though the percentages differ by more", () => {
    const flat = only(withScores(1, 1, 1, 1, 1, 1 + 0.9e-9));
    expect(flat.percentages![5] - flat.percentages![0]).toBeGreaterThan(TOLERANCE);
    expect(flat.notClassifiable?.code).toBe("flat-profile");
    expect(flat.distancesBy.correlation).toEqual([null, null, null, null, null, null]);
  });
});

describe("rule 2: the pooled score is Σw·x / Σw over answers 1..5", () => {
  const key: Key = {
    items: keyOf("A", "A", "B", "C", "D", "E", "F").items.map((item, i) =>
      i === 0 ? { ...item, weights: [2.5, 0, 0, 0, 0, 0.5] as const } : item,
    ),
  };
  const rows = [
    ["X", 5, 2, 1, 1, 1, 1, 3],
    ["X", 0, 4, 1, 1, 1, 1, null],
    ["X", 1, REFUSED, 1, 1, 1, 1, 4],
  ] as const;
  it("with weights, leaving out N/A, missing and refused", () => {
    const { scores, answers } = only(studyOf(rows, key));
    expect(scores[0]).toBeCloseTo((2.5 * 5 + 2 + 4 + 2.5 * 1) / (2.5 + 1 + 1 + 2.5), 14);
    expect(scores[5]).toBeCloseTo((0.5 * 5 + 3 + 0.5 * 1 + 4) / (0.5 + 1 + 0.5 + 1), 14);
    expect(answers).toEqual({ used: 18, notApplicable: 1, missing: 1, refused: 1 });
  });
  it("the respondent-mean is over respondents with at least one answer on the VPD", () => {
    const { scores } = only(studyOf(rows, key), { scores: "respondent-mean" });
    expect(scores[0]).toBeCloseTo(((2.5 * 5 + 2) / 3.5 + 4 + 1) / 3, 14);
    expect(scores[5]).toBeCloseTo(((0.5 * 5 + 3) / 1.5 + (0.5 * 1 + 4) / 1.5) / 2, 14);
  });
});

describe("rule 3: a reversed answer is 6 − x, N/A and blank stay what they are", () => {
  const key = keyOf("-A", "-A", "-A", "B", "C", "D", "E", "F");
  it("by the declared scale, whatever was observed", () => {
    expect(only(studyOf([["X", 5, 0, null, 1, 1, 1, 1, 2]], key)).scores[0]).toBe(1);
    expect(only(studyOf([["X", 2, 3, null, 1, 1, 1, 1, 2]], key)).scores[0]).toBe(3.5);
  });
});

describe("rule 4: a VPD without an answer", () => {
  const { firms } = assess(
    studyOf(
      [
        ["X", 3, 0, 4, null, 2, 5],
        ["Y", 2, 1, 5, 4, 3, 5],
      ],
      SIX_ITEMS,
    ),
  );
  const firm = firms[0]!;
  it("leaves everything null that needs all six, with the VPDs named", () => {
    const none = [null, null, null, null, null, null];
    expect(firm).toMatchObject({ percentages: null, sequence: null, sequenceTies: [], focus: null, margin: null });
    expect(firm).toMatchObject({ classification: null, tie: null, runnersUp: [], splits: null, rankOnClass: null });
    for (const name of MEASURE_NAMES) expect([firm.distancesBy[name], firm.agreement[name]]).toEqual([none, null]);
    expect(firm.notClassifiable).toMatchObject({ code: "no-answers-on-vpd", vpds: ["B", "D"] });
    expect(firm.remarks[0]).toBe(firm.notClassifiable!.reason);
    expect(firm.remarks[0]).toContain("Brand Management (B) and Simplification (D)");
  });
  it("keeps the other scores and their ranks", () => {
    expect(firm.scores).toEqual([3, null, 4, null, 2, 5]);
    expect(firm.ranks).toEqual([1, null, 2, null, 2, 1]);
    expect(firms[1]!.ranks).toEqual([2, 1, 1, 1, 1, 1]);
  });
});

describe("rule 5: a flat profile is not classifiable", () => {
  it.each(MEASURE_NAMES)("under %s, and three measures still appear under agreement", (measure) => {
    const firm = only(withScores(3, 3, 3, 3, 3, 3), { measure });
    expect(firm.notClassifiable?.code).toBe("flat-profile");
    expect(firm).toMatchObject({ classification: null, tie: null, margin: null, measuresAgreeing: null, focus: 6 });
    expect(firm).toMatchObject({ sequence: "ABCDEF", sequenceTies: ["ABCDEF"] });
    const { correlation, spearman, kendall, euclidean, cityblock, cosine } = firm.agreement;
    expect([correlation, spearman, kendall]).toEqual([null, null, null]);
    expect([euclidean, cosine]).toEqual(["Brand Managers", "Brand Managers"]);
    // By hand, twice the percentages above 100/6: Simplifiers 2(39 − 16.7) = 44.7, Brand Managers 2(18 + 35 + 21 − 50) = 48.
    expect(cityblock).toBe("Simplifiers");
    expect(firm.distances).toEqual(firm.distancesBy[measure]);
    expect(firm.distances.includes(null)).toBe(["correlation", "spearman", "kendall"].includes(measure));
  });
});

describe("rule 6: measures work on percentages", () => {
  it("so euclidean and cityblock are in percentage points, and a profile equal to a footprint lies at 0", () => {
    const scores = mapSix(FOOTPRINTS[1], (percentage) => percentage / 7);
    const firm = only(profiles("percentages", { X: mapSix(scores, (score) => score * 7) }));
    for (const name of MEASURE_NAMES) expect(firm.distancesBy[name][1]).toBeCloseTo(0, 12);
    expect(firm.distancesBy.cityblock[0]).toBeCloseTo(24 + 10 + 9 + 0 + 4 + 19, 10);
  });
});

describe("rule 7: a user's footprints", () => {
  const change = (row: number, values: unknown) =>
    FOOTPRINTS.map((footprint, r) => (r === row ? values : footprint)) as unknown[][];
  it("are rescaled to 100", () => {
    const { footprints } = normaliseFootprints(change(0, [42.4, 25, 13, 12, 6, 2]));
    expect(footprints![0].reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 12);
    expect(footprints![0][0]).toBeCloseTo(42.4 / 1.004, 12);
  });
  it.each([
    ["five rows", [...FOOTPRINTS].slice(1) as readonly unknown[] as unknown[][], null, null],
    ["five numbers", change(2, [20, 20, 20, 20, 20]), 2, null],
    ["a negative number", change(1, [-1, 36, 20, 15, 10, 20]), 1, 0],
    ["a text", change(5, [4, 6, 13, 9, "16", 52]), 5, 4],
    ["a blank", change(5, [4, 6, 13, 9, "", 52]), 5, 4],
    ["a sum of 99.4", change(3, [11.4, 15, 10, 39, 8, 16]), 3, null],
    ["a flat row", change(4, Array(6).fill(100 / 6)), 4, null],
  ])("with %s are a mistake that is located", (_, rows, row, column) => {
    const { footprints, mistake } = normaliseFootprints(rows);
    expect(footprints).toBeNull();
    expect(mistake).toMatchObject({ row, column });
  });
  it("at 99.5 and 100.5 still pass", () => {
    expect(normaliseFootprints(change(3, [11.5, 15, 10, 39, 8, 16])).mistake).toBeNull();
    expect(normaliseFootprints(change(3, [12.5, 15, 10, 39, 8, 16])).mistake).toBeNull();
  });
});

describe("rule 8: the sequence has six letters, ties by letter", () => {
  it("and the ties are listed", () => {
    expect(only(withScores(1, 3, 5, 2, 4, 5))).toMatchObject({ sequence: "CFEBDA", sequenceTies: ["CF"] });
    expect(only(withScores(1, 3, 5, 1, 3, 5)).sequenceTies).toEqual(["CF", "BE", "AD"]);
  });
});

describe("rule 9: focus counts scores from the top − 0.5 on, inclusive", () => {
  it("within 1e-9", () => {
    expect(only(withScores(4.9, 4.4, 4.4 - 0.5e-9, 4.39, 1, 1)).focus).toBe(3);
    expect(only(withScores(4.9, 4.4 - 2e-9, 1, 1, 1, 1)).focus).toBe(1);
  });
});

describe("rule 10: a tie of classes", () => {
  // Kendall: DFBACE and its neighbours; FG1's order FEACDB lies 4 discordant pairs from two footprints.
  const firm = only(withScores(4, 1, 3, 2, 4.5, 5), { measure: "kendall" });
  it("names all, in footprint order, and nothing else", () => {
    expect(firm).toMatchObject({ classification: null, tie: ["Technological Integrators", "Socialisors"], margin: 0 });
    expect(firm).toMatchObject({ runnersUp: [], rankOnClass: null, topBelongsToClass: null, measuresAgreeing: null });
    expect(firm.remarks[0]).toContain("Equally close to Technological Integrators and Socialisors");
  });
});

describe("rule 11: the margin is the second smallest minus the smallest distance", () => {
  it("in the chosen measure, and tied runners-up are all named in footprint order", () => {
    const footprints = [...FOOTPRINTS] as unknown as [...Six<Six<number>>];
    footprints[0] = footprints[3] = FOOTPRINTS[1];
    const firm = only(withScores(...mapSix(FOOTPRINTS[5], (p) => 1 + p / 20)), { footprints });
    const sorted = [...firm.distances].sort((a, b) => a! - b!);
    expect(firm.classification).toBe("Socialisors");
    expect(firm.margin).toBe(sorted[1]! - sorted[0]!);
    const tied = only(withScores(1, 5, 1.2, 2, 3, 3.5), { footprints });
    expect(tied.tie).toEqual(["Innovators", "Brand Managers", "Simplifiers"]);
    const runners = only(withScores(1.5, 4.5, 1.2, 1.6, 5, 2), { footprints });
    expect(runners.classification).toBe("Technological Integrators");
    expect(runners.runnersUp).toEqual(["Innovators", "Brand Managers", "Simplifiers"]);
    expect(runners.remarks).toContain("The second place is shared by Innovators, Brand Managers and Simplifiers.");
  });
});

describe("rule 12: agreement per measure is a name, tied names, or null", () => {
  const firm = only(withScores(4, 1, 3, 2, 4.5, 5));
  it("and only unique nearest count as agreeing", () => {
    expect(firm.classification).toBe("Technological Integrators");
    expect(firm.agreement.kendall).toEqual(["Technological Integrators", "Socialisors"]);
    const agreeing = MEASURE_NAMES.filter((name) => firm.agreement[name] === firm.classification);
    expect(agreeing).not.toContain("kendall");
    expect(firm.measuresAgreeing).toBe(agreeing.length);
  });
});

describe("rule 13: the top VPD belongs to the class if the class's VPD is among the tied tops", () => {
  it("tied and not tied", () => {
    const tied = only(withScores(3, 2.5, 2, 2.2, 5, 5));
    expect(tied).toMatchObject({ classification: "Technological Integrators", topBelongsToClass: true });
    const below = only(withScores(3, 2.5, 2, 2.2, 4.9, 5));
    expect(below).toMatchObject({ classification: "Technological Integrators", topBelongsToClass: false });
  });
});

describe("rule 14: ranks are among the firms that have that score, the highest 1", () => {
  const scores = { V: 5, W: 3.5, X: 3.5, Y: 1, Z: 2, None: null };
  const study = profiles(
    "scores",
    Object.fromEntries(Object.entries(scores).map(([firm, score]) => [firm, [score, 2, 3, 1, 5, 4] as const])),
  );
  it.each([
    [undefined, [1, 2, 2, 5, 4, null]],
    ["average", [1, 2.5, 2.5, 5, 4, null]],
    ["dense", [1, 2, 2, 4, 3, null]],
  ] as const)("%s", (rule, expected) => {
    const { firms } = assess(study, { ranks: rule });
    expect(firms.map((firm) => firm.ranks[0])).toEqual(expected);
    expect(firms[5]!.ranks[4]).toBe(rule === "average" ? 3.5 : 1);
  });
  it("rank on the class is the rank on the class's VPD", () => {
    for (const firm of assess(study).firms.slice(0, 5)) {
      const vpd = placeOfProposition(firm.classification!);
      expect(firm.rankOnClass).toBe(firm.ranks[vpd]);
    }
  });
});
