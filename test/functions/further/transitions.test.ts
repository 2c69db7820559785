import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FOOTPRINTS, VPDS } from "../../../src/methods/hvm";
import { call, value } from "../formula";

/** ../../data/analyses-references.json; numbers to 9 decimals. */
const { profiles } = JSON.parse(
  readFileSync(new URL("../../data/analyses-references.json", import.meta.url), "utf8"),
) as {
  profiles: {
    name: string;
    unit: string;
    profile: number[];
    transitions: Record<string, { gapScore: Record<string, number> | null; road: { share: number } }>;
  }[];
};
const HVM3 = [3.66, 3.49, 3.24, 3.05, 4.26, 3.75];

describe("HVM.GAP and HVM.ROAD", () => {
  it.each(profiles)("give the references' numbers for $name", ({ unit, profile, transitions }) => {
    for (const [desired, { gapScore, road }] of Object.entries(transitions)) {
      expect(value("ROAD", [profile], desired)).toBeCloseTo(road.share, 9);
      if (unit === "percentages") {
        expect(call("GAP", [profile], desired)[0]![0]).toMatch(
          /^#VALUE! GAP needs scores from 1 to 5, and profileOrAnswers holds percentages/,
        );
        continue;
      }
      VPDS.forEach((vpd, v) => expect(call("GAP", [profile], desired)[0]![v]).toBeCloseTo(gapScore![vpd]!, 9));
    }
  });

  it("take a row a firm, a letter for the wish, and footprints of the user's", () => {
    const swapped = [...FOOTPRINTS.slice(1), FOOTPRINTS[0]];
    expect(call("ROAD", [HVM3, HVM3], "C", swapped)).toEqual(call("ROAD", [HVM3, HVM3], "D"));
    expect(call("GAP", [HVM3, HVM3], "C", swapped)).toEqual(call("GAP", [HVM3, HVM3], "D"));
    expect(call("GAP", [HVM3, HVM3], "D")).toHaveLength(2);
  });

  it("say why where there is none, in the row that it belongs to", () => {
    const rows = call("ROAD", [[3, 3, 3, 3, 3, 3], HVM3], "Socialisors");
    expect([rows[0]![0], rows[1]![0]]).toEqual([expect.stringMatching(/^#N\/A Not classifiable/), expect.any(Number)]);
    expect(call("GAP", [[3, 3, 3, 3, 3, 3]], "Socialisors")[0]).toHaveLength(6);
    expect(value("ROAD", [HVM3], "Inventors")).toMatch(/^#VALUE! desired is “Inventors”, which is no proposition/);
  });
});

describe("HVM.TRANSITION", () => {
  it("gives verdict and kind, cell by cell; one wish may serve for all", () => {
    const classes = [["Socialisors"], ["Technological Integrators"], ["Innovators"]];
    expect(call("TRANSITION", classes, "innovator").flat()).toEqual([
      "major: other discipline, soft to hard",
      "difficult: other discipline, same value",
      "stays: already there",
    ]);
    expect(call("TRANSITION", classes, [["A"], ["F"], [""]]).flat()).toEqual([
      "major: other discipline, soft to hard",
      "realistic: same discipline, hard to soft",
      "#N/A Row 3, column 1 of desired is blank: no desired proposition.",
    ]);
  });

  it("has none for a tie, which is no single starting point, and none for two wishes", () => {
    expect(value("TRANSITION", "Innovators / Simplifiers", "F")).toBe(
      "#N/A Equally close to Innovators and Simplifiers: no single starting point.",
    );
    expect(value("TRANSITION", "F", "Innovators / Simplifiers")).toMatch(
      /^#VALUE! Row 1, column 1 of desired names 2 propositions/,
    );
  });

  it("refuses wishes that do not fit the classes", () => {
    expect(value("TRANSITION", [["A"], ["B"], ["C"]], [["A"], ["B"]])).toBe(
      "#VALUE! desired has 2 rows and 1 column, and current 3 rows and 1 column. Use one cell, or as many as current has.",
    );
  });
});
