import { describe, expect, it } from "vitest";
import { assess, type PropositionName, placeOfProposition } from "../../../src/methods/hvm";
import { profiles, PUBLISHED, reconstructed } from "../../support/studies";

describe("the published two-decimal scores", () => {
  const study = profiles("scores", Object.fromEntries(PUBLISHED.map(({ firm, scores }) => [firm, scores])));

  it("give the published sequences", () => {
    expect(assess(study).firms.map((firm) => firm.sequence)).toEqual(PUBLISHED.map((firm) => firm.sequence));
  });

  it.each(["correlation", "spearman", "kendall"] as const)("give the published classes under %s", (measure) => {
    const { firms } = assess(study, { measure });
    expect(firms.map((firm) => firm.classification)).toEqual(PUBLISHED.map((firm) => firm.current));
  });

  // method.md, section 3, table of measures
  it.each([
    ["correlation", [0.115, 0.581, 0.253, 0.506, 0.118, 0.715], 3],
    ["spearman", [0.4, 0.857, 0.229, 0.457, 0.171, 0.571], 3],
    ["kendall", [(4 * 2) / 15, (7 * 2) / 15, (3 * 2) / 15, (4 * 2) / 15, (2 * 2) / 15, (6 * 2) / 15], 6],
    ["euclidean", [22.0, 24.4, 21.7, 22.8, 20.5, 24.3], 1],
  ] as const)("lie at the distances of method.md under %s", (measure, expected, digits) => {
    const nearestTwo = assess(study, { measure }).firms.flatMap((firm) =>
      [...firm.distances].sort((a, b) => a! - b!).slice(0, 2),
    );
    expect(nearestTwo.map((value) => value!.toFixed(digits))).toEqual(expected.map((value) => value.toFixed(digits)));
  });

  it("have the focus that the paper describes: HVM2 is an almost equal split of four", () => {
    expect(assess(study).firms.map((firm) => firm.focus)).toEqual([1, 4, 1]);
  });

  it("put HVM2's top VPD outside its class", () => {
    expect(assess(study).firms.map((firm) => firm.topBelongsToClass)).toEqual([true, false, true]);
  });
});

describe("the reconstructed answers", () => {
  const { firms } = assess(reconstructed());

  it.each(PUBLISHED)("give every published figure of $firm", (published) => {
    const firm = firms.find(({ firm }) => firm === published.firm)!;
    const rankOn = (name: string) => firm.ranks[placeOfProposition(name as PropositionName)];
    expect(firm.scores.map((score) => score!.toFixed(2))).toEqual(published.scores.map((score) => score.toFixed(2)));
    expect(firm.sequence).toBe(published.sequence);
    expect(firm.classification).toBe(published.current);
    expect(firm.rankOnClass).toBe(published.rankInCurrent);
    expect(rankOn(published.current)).toBe(published.rankInCurrent);
    expect(rankOn(published.desired)).toBe(published.rankInDesired);
  });

  it("put the focus group into its classes under correlation", () => {
    const classes = Object.fromEntries(firms.slice(3).map((firm) => [firm.firm, firm.classification]));
    const [technological, social, simple] = ["Technological Integrators", "Socialisors", "Simplifiers"];
    expect(classes).toEqual({
      FG1: technological,
      FG2: technological,
      FG3: social,
      FG4: social,
      FG5: social,
      FG6: simple,
      FG7: technological,
    });
  });

  it("have 5, 5, 8 and seven times 1 respondents", () => {
    expect(firms.map((firm) => firm.respondents)).toEqual([5, 5, 8, 1, 1, 1, 1, 1, 1, 1]);
  });
});
