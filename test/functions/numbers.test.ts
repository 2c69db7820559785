import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampleStudyRows } from "../../src/methods/hvm/sample/answers";
import { PROPOSITIONS } from "../../src/methods/hvm";
import { PUBLISHED, readCsv } from "../support/studies";
import { call, value } from "./formula";

const names = PROPOSITIONS.map(({ name }) => name);

describe("the published two-decimal scores", () => {
  const profiles = PUBLISHED.map(({ scores }) => [...scores]);

  it("give the published sequences and classes, one row each", () => {
    expect(call("SEQUENCE", profiles)).toEqual(PUBLISHED.map(({ sequence }) => [sequence]));
    expect(call("CLASSIFY", profiles)).toEqual(PUBLISHED.map(({ current }) => [current]));
  });

  it("have the focus that the paper describes", () => {
    expect(call("FOCUS", profiles)).toEqual([[1], [4], [1]]);
  });

  // method.md, section 3, table of measures
  it.each([
    ["correlation", [0.115, 0.581, 0.253, 0.506, 0.118, 0.715], 3],
    ["Spearman", [0.4, 0.857, 0.229, 0.457, 0.171, 0.571], 3],
    ["KENDALL", [(4 * 2) / 15, (7 * 2) / 15, (3 * 2) / 15, (4 * 2) / 15, (2 * 2) / 15, (6 * 2) / 15], 6],
    ["euclidean", [22.0, 24.4, 21.7, 22.8, 20.5, 24.3], 1],
    ["city-block", [43.2, 42.3, 45.3], 1],
    ["cosine", [0.114, 0.11, 0.097], 3],
  ] as const)("lie at the distances of method.md under %s", (measure, expected, digits) => {
    const perFirm = expected.length / 3;
    const smallest = call("DISTANCES", profiles, measure).flatMap((row) =>
      (row as number[]).sort((a, b) => a - b).slice(0, perFirm),
    );
    expect(smallest.map((distance) => (distance as number).toFixed(digits))).toEqual(
      expected.map((distance) => distance.toFixed(digits)),
    );
  });

  it("have as margin the difference of the two smallest distances, the second being the runner-up's", () => {
    for (const profile of profiles) {
      const distances = call("DISTANCES", [profile])[0] as number[];
      const [first, second] = [...distances].sort((a, b) => a - b);
      expect(value("MARGIN", [profile])).toBe(second! - first!);
      expect(value("RUNNERUP", [profile])).toBe(names[distances.indexOf(second!)]);
      expect(value("DISTANCE", [profile], value("RUNNERUP", [profile]))).toBe(second);
    }
  });
});

describe("R's measures", () => {
  // test/data/measures.R. Those that see neither level nor unit: the profile and footprint here are rescaled.
  const { cases } = JSON.parse(readFileSync(new URL("../data/measures.json", import.meta.url), "utf8")) as {
    cases: ({ x: number[]; y: number[] } & Record<string, number>)[];
  };
  const sixes = cases.filter(({ x, y }) => x.length === 6 && y.every((value) => value >= 0));

  it.each(["correlation", "spearman", "kendall", "cosine"])("%s", (measure) => {
    expect(sixes.length).toBeGreaterThanOrEqual(4);
    for (const { x, y, ...expected } of sixes) {
      const sum = y.reduce((total, value) => total + value, 0);
      const footprint = y.map((value) => (100 * value) / sum);
      const distance = value("DISTANCE", [x], "A", measure, Array(6).fill(footprint)) as number;
      expect(Math.abs(distance - expected[measure]!)).toBeLessThanOrEqual(1e-12 * Math.max(1, distance));
    }
  });
});

describe("the reconstructed answers", () => {
  const [, ...rows] = sampleStudyRows();
  const answers = rows.map(([, , ...codes]) => codes.map(Number));
  const firms = rows.map(([firm]) => [firm]);
  const firmNames = [...new Set(rows.map(([firm]) => firm))];

  it("give every published figure of HVM1–3, firms in order of appearance", () => {
    const scores = call("SCORES", answers, null, firms);
    const sequences = call("SEQUENCE", answers, null, firms);
    const classes = call("CLASSIFY", answers, null, null, null, firms);
    const ranks = call("RANKS", answers, null, null, firms);
    expect(scores.length).toBe(firmNames.length);
    for (const published of PUBLISHED) {
      const firm = firmNames.indexOf(published.firm);
      expect(scores[firm]!.map((score) => (score as number).toFixed(2))).toEqual(
        published.scores.map((score) => score.toFixed(2)),
      );
      expect(sequences[firm]).toEqual([published.sequence]);
      expect(classes[firm]).toEqual([published.current]);
      const rankOn = (name: string) => ranks[firm]![names.indexOf(name as (typeof names)[number])];
      expect(rankOn(published.current)).toBe(published.rankInCurrent);
      expect(rankOn(published.desired)).toBe(published.rankInDesired);
    }
  });

  it("of one firm are pooled over its rows, as a plain mean of the answers on each dimension shows", () => {
    const own = answers.filter((_, row) => firms[row]![0] === "HVM2");
    const key = readCsv("test/data/questionnaire-key.csv").slice(1);
    const expected = [..."ABCDEF"].map((vpd) => {
      const counted = own.flatMap((row) => row.filter((code, item) => key[item]!.includes(vpd) && code > 0));
      return counted.reduce((sum, code) => sum + code, 0) / counted.length;
    });
    const [scores] = call("SCORES", own);
    expected.forEach((score, v) => expect(scores![v]).toBeCloseTo(score, 12));
    expect(call("CLASSIFY", own)).toEqual([["Technological Integrators"]]);
  });

  it("and the scores that come from them are the same firm to every function", () => {
    const scores = call("SCORES", answers, null, firms);
    for (const id of ["VPD", "SEQUENCE"]) expect(call(id, scores)).toEqual(call(id, answers, null, firms));
    for (const id of ["CLASSIFY", "DISTANCES", "MARGIN", "RUNNERUP"]) {
      expect(call(id, scores)).toEqual(call(id, answers, null, null, null, firms));
    }
    expect(call("FOCUS", scores)).toEqual(call("FOCUS", answers, null, null, firms));
    expect(call("RANKS", scores)).toEqual(call("RANKS", answers, null, null, firms));
    expect(call("EXPLAIN", scores, "F")).toEqual(call("EXPLAIN", answers, "F", null, null, firms));
  });
});

describe("HVM.EXPLAIN", () => {
  it("splits the squared Euclidean distance two ways", () => {
    const profile = [[4, 3, 5, 2, 1, 3]];
    const [, parts] = call("EXPLAIN", profile, "Simplifiers");
    const squared = (value("DISTANCE", profile, "Simplifiers", "euclidean") as number) ** 2;
    const [elevation, scatter, shape, ...contributions] = parts as number[];
    expect(elevation! + scatter! + shape!).toBeCloseTo(squared, 9);
    expect(contributions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(squared, 9);
    expect(elevation).toBeCloseTo(0, 12);
  });
});
