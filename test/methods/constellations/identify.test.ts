import { describe, expect, it } from "vitest";
import {
  ALONE,
  type CodeName,
  codingOf,
  findingOf,
  identify,
  leastKnown,
  NOTHING,
  resultOf,
  whyOf,
} from "../../../src/methods/constellations";
import { verdictOn } from "../../../src/methods/constellations/identify/verdict";

const found = (codes: readonly CodeName[], minKnown?: number) => identify(codingOf(codes), minKnown);
const finding = (codes: readonly CodeName[], minKnown?: number) => findingOf(found(codes, minKnown), codingOf(codes));

/** Wrecker's row of Table 2, of which all six dimensions fit. */
const C_TO_C: readonly CodeName[] = [
  ...(["IT", "market channel position", "proactive", "after-sales service", "formal agreement", "short-term"] as const),
  ...(["vertical", "forward", "unilateral"] as const),
];

describe("a verdict on a facet", () => {
  it.each([
    ["Systems integration", "form", [], "unknown", 0],
    ["Systems integration", "form", ["informal agreement", "formal agreement"], "fits", 1],
    ["Systems integration", "form", ["formal agreement", "merger"], "partly", 0.5],
    ["Systems integration", "form", ["merger"], "conflict", 0],
    ["Systems integration", "duration", ["long-term"], "not stated", 0],
    ["Systems integration", "capabilities", ["network"], "says nothing", 0],
    ["Systems integration", "capabilities", ["network", "IT"], "not named", 0],
    ["Systems integration", "capabilities", ["network", "IT", "production"], "partly", 0.5],
    ["Horizontal collaboration", "capabilities", ["production"], "not named", 0],
    ["Integration co-location", "form", ["formal agreement", "equity alliance"], "possible", 0.5],
    ["Integration co-location", "form", ["merger", "equity alliance"], "partly", 0.75],
    ["Specialist externality", "closeness", ["close"], "says nothing", 0],
    ["Specialist externality", "closeness", ["arm's length"], "conflict", 0],
    ["Shared service platform", "closeness", ["arm's length"], "not stated", 0],
  ] as const)("%s, %s %j: %s", (name, facet, coded, word, degree) => {
    expect(verdictOn(name, facet, coded)).toEqual({ word, degree });
  });

  it("a neutral code that is allowed keeps another of its facet from excluding: it may apply", () => {
    expect(verdictOn("Specialist externality", "closeness", ["close", "arm's length"]).word).toBe("partly");
  });

  it("is said with what is coded, what the paper has, and where", () => {
    const sentence = (...args: Parameters<typeof whyOf>) => whyOf(...args).sentence;
    expect(sentence("Integration co-location", "strategy", ["customer service"])).toBe(
      "Coded customer service; left open in 4.8, not among what Table 2 names (after-sales service).",
    );
    expect(sentence("Integration co-location", "form", ["merger", "acquisition"])).toBe(
      "Of merger and acquisition, merger agrees and acquisition does not (Table 2; 4.8).",
    );
    expect(sentence("Integration co-location", "form", ["formal agreement", "merger"])).toBe(
      "Of formal agreement and merger, merger is named and formal agreement left open (Table 2; 4.8; 4.8 (between the two on the continuum of 2.2.4)).",
    );
    expect(sentence("Systems integration", "capabilities", ["production", "IT", "relationship"])).toBe(
      "Of production, IT and relationship, production agrees and IT does not (Table 2).",
    );
    expect(sentence("Horizontal collaboration", "capabilities", ["IT"])).toBe(
      "IT is not among its key capabilities (relationship and network); capabilities alone rule nothing out.",
    );
    expect(whyOf("Systems integration", "place", ["own site"])).toEqual({
      verdict: "not stated",
      has: "–",
      source: "",
      sentence: "The paper does not say.",
    });
  });
});

describe("a status and its finding", () => {
  it("alone: without partners there is nothing to identify", () => {
    expect(findingOf(ALONE, NOTHING)).toBe("No constellation: provided without partners.");
  });

  it("matched: all six are coded and fit, and one is left", () => {
    expect(found(C_TO_C)).toMatchObject({ status: "matched", best: "C-to-C intermediary", known: 6, margin: null });
    expect(finding(C_TO_C)).toBe(
      "C-to-C intermediary: all six dimensions are coded and fit; the other eight are ruled out.",
    );
  });

  it("one-left: named even where little is known, with what is not coded", () => {
    expect(found(["acquisition"])).toMatchObject({ status: "one-left", best: "Competence acquisition", known: 1 });
    const fiveAndAWrongCapability: CodeName[] = [...C_TO_C.slice(2), "production"];
    expect(finding(fiveAndAWrongCapability)).toBe("Only C-to-C intermediary is left; 5 of 6 coded dimensions agree.");
  });

  it("none: the nearest is named, with the dimension against it", () => {
    const codes: readonly CodeName[] = ["reactive", "acquisition"];
    expect(found(codes)).toMatchObject({ status: "none", best: null, possible: [], known: 2 });
    expect(found(codes).nearest).toEqual([
      "Systems integration",
      "Competence co-location",
      "Horizontal collaboration",
      "Competence acquisition",
    ]);
    expect(finding(codes)).toContain(
      "Competence acquisition, against it: Market orientation: coded reactive, the paper has proactive.",
    );
    expect(finding(codes)).toMatch(/^None of the nine: each is ruled out\. Nearest: .* completeness \(6\.3\)\.$/);
  });

  it("not-enough: several remain, and less is known than asked for", () => {
    expect(found([])).toMatchObject({ status: "not-enough", best: null, tie: null, margin: null, known: 0 });
    expect(finding(["proactive", "horizontal"])).toMatch(
      /^Not enough is coded to prefer one: 2 of 6\. Still possible: /,
    );
    expect(found(["proactive", "horizontal"], 2).status).toBe("several");
    expect(found([], 0)).toMatchObject({ status: "several", best: null, margin: 0 });
  });

  it("several: the first by fit leads, or by a detail, or they are equal", () => {
    const horizontal: readonly CodeName[] = ["proactive", "horizontal", "reciprocal"];
    expect(found(horizontal)).toMatchObject({ status: "several", best: null, margin: 0 });
    expect(finding(horizontal)).toMatch(/^Equal: Specialist externality, .*; the codes do not decide\.$/);
    const byFit: readonly CodeName[] = [...horizontal, "radical innovation"];
    expect(found(byFit)).toMatchObject({ best: "Shared service platform", margin: 1 });
    expect(finding(byFit)).toMatch(/^Shared service platform leads: 4 of 4, 1 ahead of .*; \d remain possible\.$/);
    const byADetail: readonly CodeName[] = [...horizontal, "separately"];
    expect(found(byADetail)).toMatchObject({ best: "Shared service platform", margin: 0, tie: null });
    expect(finding(byADetail)).toMatch(/^Shared service platform leads: 3 of 3, by a detail ahead of /);
    const detailAlone = finding(["long-term"], 0);
    expect(detailAlone).toMatch(
      / leads by a detail alone, ahead of .*: none of the six dimensions is coded; \d remain/,
    );
  });

  it("one away: a single dimension is against it; contested: and it fits better than the first possible one", () => {
    const codes: readonly CodeName[] = [...C_TO_C.filter((code) => code !== "formal agreement"), "informal agreement"];
    const { possible, oneAway, contestedBy } = found(
      codes.filter((code) => code !== "short-term" && code !== "forward"),
    );
    expect(possible).toEqual([]);
    expect(oneAway[0]).toEqual({ constellation: "C-to-C intermediary", dimension: "Mode of coordination", fit: 5 });
    expect(contestedBy).toEqual([]);
    const contested = found([
      "acquisition",
      "systems integration",
      "after-sales service",
      "customer support service",
      "reciprocal",
      "horizontal",
    ]);
    expect(contested.possible).toEqual(["Competence acquisition"]);
    expect(contested.contestedBy).toEqual(["Dual customer contact partnership"]);
  });

  it("structure counts as one dimension against it", () => {
    const { results } = found(["own site", "partner only"]);
    expect(results.filter(({ conflictingDimensions }) => conflictingDimensions.join() === "Structure")).toHaveLength(4);
  });

  it("the least that must be known is a whole number from 0 to 6", () => {
    for (const wrong of [-1, 7, 2.5, NaN]) expect(() => found([], wrong)).toThrow(RangeError);
    expect(["0", "6", " 3 "].map(leastKnown.parse)).toEqual([0, 6, 3]);
    expect(["7", "", "three", 1.5, null].map(leastKnown.parse)).toEqual(Array(5).fill(undefined));
  });

  it("one of the nine is looked up among the results", () => {
    expect(resultOf(found(C_TO_C), "C-to-C intermediary")).toMatchObject({ fit: 6, details: 2, conflicts: [] });
  });
});
