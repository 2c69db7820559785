import { describe, expect, it } from "vitest";
import {
  type Agreement,
  agreementOf,
  CHANCE_VARIANCE,
  rwgjOf,
  spreadOf,
} from "../../../../src/methods/hvm/analyses/reliability/agreement";
import { alphaOf } from "../../../../src/methods/hvm/analyses/reliability/alpha";
import { feldt } from "../../../../src/methods/hvm/analyses/reliability/feldt";
import { iccOf } from "../../../../src/methods/hvm/analyses/reliability/icc";
import { itemRests } from "../../../../src/methods/hvm/analyses/reliability/item-statistics";
import { covariancesOf } from "../../../../src/methods/numbers/covariances";
import { TOLERANCE } from "../../../../src/methods/numbers/equal";
import { fQuantile, fTail } from "../../../../src/methods/numbers/distributions";
import { published } from "../../../support/analyses/references";

/** Shrout and Fleiss (1979), Table 2: six targets, four judges. */
const TARGETS = published("V14").inputs as readonly (readonly number[])[];
const JUDGES = columnsOf(TARGETS);

function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  return rows[0]!.map((_, column) => rows.map((row) => row[column]!));
}

function expectNear(actual: object, id: string): void {
  const { expected, tolerance } = published(id);
  for (const [name, value] of Object.entries(expected as object)) {
    const found = (actual as Readonly<Record<string, unknown>>)[name];
    [value].flat().forEach((each: number, i) => {
      expect(Math.abs(([found].flat()[i] as number) - each), `${name} ${i}`).toBeLessThanOrEqual(tolerance);
    });
  }
}

describe("Shrout and Fleiss's table", () => {
  it("has their ICC(1) .17 and ICC(2) .44, with R's digits (V14)", () => {
    const found = iccOf(
      TARGETS.flat(),
      TARGETS.flatMap((row, firm) => row.map(() => firm)),
    );
    expectNear(found, "V14");
    expect([found.icc1!.toFixed(2), found.icc2!.toFixed(2)]).toEqual(["0.17", "0.44"]);
  });

  it("has alpha .91, which is their ICC(3, 4), with Feldt's interval (V15)", () => {
    const alpha = alphaOf(JUDGES)!;
    expectNear({ alpha, ...feldt(alpha, 6, 4) }, "V15");
    expect(alpha.toFixed(2)).toBe("0.91");
  });

  it("has psych's item-rest correlations and alphas if dropped (V16)", () => {
    const rests = itemRests(covariancesOf(JUDGES));
    expectNear(
      { rest: rests.map(({ rest }) => rest), alphaIfDropped: rests.map((each) => each.alphaIfDropped) },
      "V16",
    );
  });
});

describe("agreement", () => {
  it("of one item is Bliese's r_wg (V18)", () => {
    const { inputs, expected, tolerance } = published("V18");
    const { rwgj } = agreementOf([spreadOf(inputs as number[])!])!;
    expect(Math.abs(rwgj - (expected as number))).toBeLessThanOrEqual(tolerance);
  });

  it("of six items is that of R's multilevel (V19)", () => {
    const items = columnsOf(published("V19").inputs as number[][]);
    expectNear(agreementOf(items.map((item) => spreadOf(item)!))!, "V19");
  });

  it("is 1 where all say the same, and 0 where they are as apart as chance or further", () => {
    const alike = agreementOf([spreadOf([3, 3, 3])!])!;
    expect(alike).toMatchObject({
      rwgj: 1,
      rwgjSlightSkew: 1,
      rStar: 1,
      ad: 0,
      verdict: "strong",
    } satisfies Partial<Agreement>);
    const apart = agreementOf([spreadOf([1, 5, 1, 5])!])!;
    expect(apart).toMatchObject({ rwgj: 0, rwgjSlightSkew: 0, ad: 2, verdict: "weak" });
    expect(apart.rStar).toBeLessThan(-1);
  });

  it("has no verdict with fewer than three answers an item, and none at all of single answers", () => {
    expect(agreementOf([spreadOf([3, 3, NaN])!])!.verdict).toBeNull();
    expect(agreementOf([spreadOf([3, 3, 3])!, spreadOf([3, NaN, 3])!])!.verdict).toBeNull();
    expect(spreadOf([3, NaN])).toBeNull();
    expect(agreementOf([])).toBeNull();
  });

  it("counts a value at a bound in", () => {
    // One item, slight skew: 1 − s²/1.34 is .71 and .51 at these variances.
    for (const [value, verdict] of [
      [0.71, "strong"],
      [0.51, "moderate"],
      [0.509, "weak"],
    ] as const) {
      expect(agreementOf([{ raters: 3, variance: 1.34 * (1 - value), deviation: 0 }])!.verdict).toBe(verdict);
    }
  });
});

/** How likely random answers, evenly spread, of so many respondents reach a value on so many items: by all their sums of squares. */
function chanceRate(respondents: number, items: number, chance: number, bound: number): number {
  let answers = new Map([["0,0", 1]]);
  for (let r = 0; r < respondents; r++) {
    answers = convolved(
      answers,
      ["1,1", "2,4", "3,9", "4,16", "5,25"].map((each) => [each, 0.2] as const),
      (a, b) => {
        const [sum, squares] = a.split(",").map(Number);
        const [x, square] = b.split(",").map(Number);
        return `${sum! + x!},${squares! + square!}`;
      },
    );
  }
  /** Whole numbers: n(n − 1) times the variance. */
  const variances = [...answers].map(([each, p]) => {
    const [sum, squares] = each.split(",").map(Number);
    return [respondents * squares! - sum! * sum!, p] as const;
  });
  let totals = new Map([[0, 1]]);
  for (let i = 0; i < items; i++) totals = convolved(totals, variances, (a, b) => a + b);
  let rate = 0;
  for (const [total, p] of totals) {
    const meanVariance = total / (respondents * (respondents - 1)) / items;
    if (rwgjOf(items, meanVariance, chance) >= bound - TOLERANCE) rate += p;
  }
  return rate;
}

function convolved<K>(
  before: Map<K, number>,
  next: readonly (readonly [K, number])[],
  add: (a: K, b: K) => K,
): Map<K, number> {
  const after = new Map<K, number>();
  for (const [a, p] of before) {
    for (const [b, q] of next) after.set(add(a, b), (after.get(add(a, b)) ?? 0) + p * q);
  }
  return after;
}

it("random answers pass the usual cut-off as often as section 5 of analyses.md says, and seldom .71 under slight skew", () => {
  const rates = (chance: number, bound: number, digits = 0) =>
    [2, 3, 4, 5].map((respondents) =>
      [5, 6].map((items) => +(100 * chanceRate(respondents, items, chance, bound)).toFixed(digits)),
    );
  expect(rates(CHANCE_VARIANCE.uniform, 0.7)).toEqual([
    // The section says 30 of the first, which is 29.46 exactly: the fraction was enumerated twice, here and in Python.
    [29, 31],
    [18, 18],
    [11, 12],
    [7, 8],
  ]);
  const skewed = rates(CHANCE_VARIANCE.slightSkew, 0.71, 1);
  expect(skewed.slice(0, 3).map((pair) => pair.map(Math.round))).toEqual([
    [13, 14],
    [4, 4],
    [1, 1],
  ]);
  expect(skewed[3]).toEqual([0.3, 0.3]);
});

describe("ICC", () => {
  it("needs two firms, and a firm with two respondents", () => {
    expect(iccOf([1, 2, 3], [0, 0, 0])).toMatchObject({ firms: 1, firmsWithSeveral: 1, n0: null, f: null, icc1: null });
    expect(iccOf([1, 2, 3], [0, 1, 2])).toMatchObject({ firms: 3, respondents: 3, firmsWithSeveral: 0, icc1: null });
    expect(iccOf([1, NaN, 3], [0, 0, 1])).toMatchObject({ firms: 2, respondents: 2, icc1: null });
    expect(iccOf([], [])).toMatchObject({ firms: 0, respondents: 0, icc2: null });
  });

  it("is 1 without spread within firms, and null without any", () => {
    expect(iccOf([1, 1, 3, 3], [0, 0, 1, 1])).toMatchObject({ icc1: 1, icc2: 1, f: null, p: null, icc1Lower: null });
    expect(iccOf([2, 2, 2, 2], [0, 0, 1, 1])).toMatchObject({ icc1: null, icc2: null, f: null });
  });

  it("falls below 0 where firms differ less than their respondents, and ICC(2) has no value where they do not differ", () => {
    const { icc1, icc1Lower, icc2, icc2Lower, p } = iccOf([1, 5, 5, 1, 2, 4], [0, 0, 1, 1, 2, 2]);
    expect(icc1).toBe(-1);
    expect([icc2, icc2Lower, icc1Lower, p]).toEqual([null, null, -1, 1]);
    expect(iccOf([1, 5, 4.9, 1.2], [0, 0, 1, 1]).icc2).toBeLessThan(0);
  });

  it("does not depend on the order of respondents, nor on where a firm's rows stand", () => {
    expect(iccOf([1, 4, 2, 5], [0, 1, 0, 1])).toEqual(iccOf([1, 2, 4, 5], [0, 0, 1, 1]));
  });
});

describe("the F distribution", () => {
  it("has the points that tables print (V22)", () => {
    const { inputs, expected, tolerance } = published("V22");
    (inputs as [number, number, number][]).forEach((input, i) => {
      expect(Math.abs(fQuantile(...input) - (expected as number[])[i]!)).toBeLessThanOrEqual(tolerance);
    });
  });

  // scipy 1.17 (f.ppf, f.sf): far out, and with degrees of freedom as large studies have them.
  it.each([
    [0.975, 1249, 8750, 1.0860363424826538],
    [0.025, 9999, 49995, 0.9699387834291787],
    [0.975, 1, 1, 647.7890114778442],
    [0.025, 2, 3, 0.02553267898521133],
  ])("its %f quantile with %i and %i degrees of freedom is scipy's", (p, d1, d2, expected) => {
    expect(Math.abs(fQuantile(p, d1, d2) / expected - 1)).toBeLessThan(1e-11);
  });

  it.each([
    [12.0945526722, 9, 15, 2.1920576353362517e-5],
    [60, 9, 15, 3.89163809564146e-10],
    [1.5, 1249, 8750, 9.585679406667942e-24],
    [0, 3, 4, 1],
  ])("its tail from %f with %i and %i degrees of freedom is scipy's", (f, d1, d2, expected) => {
    expect(Math.abs(fTail(f, d1, d2) / expected - 1)).toBeLessThan(TOLERANCE);
  });
});
