import { describe, expect, it } from "vitest";
import { CASES, DIMENSIONS, NAMES } from "../../src/methods/constellations";
import { call, value } from "./formula";

/** The cells of the 19 cases, as the sample has them. */
const CODED = CASES.map(({ coded }) => DIMENSIONS.map((dimension) => coded[dimension]?.[0] ?? ""));

describe("a relationship", () => {
  it("is six cells or seven, in a row or in a column, and rows spill", () => {
    const six = ["", "proactive", "", "acquisition", "", ""];
    for (const cells of [[six], [[...six, ""]], six.map((cell) => [cell])]) {
      expect(value("CONSTELLATION", cells)).toBe("Competence acquisition");
    }
    expect(call("CONSTELLATION", CODED).map(([cell]) => cell)).toHaveLength(19);
    expect(value("CONSTELLATION", [["acquisition"]])).toMatch(
      /^#VALUE! relationship has 1 row and 1 column\. Give a row of six cells \(Capabilities, .*\), or of seven with Structure\.$/,
    );
  });

  it("has blank cells as Excel hands them over", () => {
    expect(value("CONSTELLATION", [[0, null, "", "acquisition", undefined, "n/a"]])).toBe("Competence acquisition");
  });

  it("with a cell that holds no code is named, and why; the other rows stand", () => {
    const rows = [
      ["", "", "", "acquisition", "", ""],
      ["", "", "", "acquired perhaps?", "", ""],
      ["", 5, "", "", "", ""],
      ["", "#REF!", "", "", "", ""],
      ["", "", "advanced services", "", "", ""],
      ["", "", "", "", "reciprocal", ""],
      ["", "", "", "", "not vertical", ""],
      ["", "", "", "", "vertcal", ""],
    ];
    expect(call("CONSTELLATION", rows).map(([cell]) => cell)).toEqual([
      "Competence acquisition",
      "#VALUE! Row 2, column 4 of relationship: “acquired perhaps?” is not certain, and an uncertain code counts as unknown. Leave the cell empty, or enter all codes that may apply.",
      expect.stringMatching(/^#VALUE! Row 3, column 2 .*“5” is no code: codes are words\. Use reactive, proactive;/),
      "#VALUE! Row 4, column 2 of relationship holds the error “#REF!”.",
      expect.stringMatching(/“advanced services” is a category of Baines and Lightfoot \(2014\)/),
      expect.stringMatching(/“reciprocal” belongs to Interfirm adaptation, and stands under Integration\. Move it/),
      expect.stringMatching(/“not vertical” says what it is not\. Say what it is/),
      expect.stringMatching(
        /“vertcal” is none of the codes of Integration\. Choose one of horizontal, vertical, forward, backward, or/,
      ),
    ]);
    expect(call("CONSTELLATIONS", rows)[1]).toHaveLength(9);
  });

  it("of yes, 5 or a date holds no code", () => {
    for (const text of ["yes", "No", "TRUE", "5", "2024-01-31", "50 %", true, 3.5]) {
      expect([text, value("CODE", [[text]], "Integration")]).toEqual([
        text,
        expect.stringMatching(/is no code: codes are words/),
      ]);
    }
  });
});

describe("HVM.CONSTELLATION", () => {
  it("says a tie, that it is none, and why there is nothing to prefer", () => {
    const horizontal = ["", "proactive", "", "", "horizontal", "reciprocal"];
    expect(value("CONSTELLATION", [horizontal])).toMatch(/^Specialist externality \/ Shared service platform \/ /);
    expect(value("CONSTELLATION", [["", "reactive", "", "acquisition", "", ""]])).toBe("None of the nine");
    expect(value("CONSTELLATION", [horizontal], 4)).toMatch(
      /^#N\/A Not enough is coded to prefer one: 3 of 6\. Still possible: /,
    );
    expect(value("CONSTELLATION", [horizontal], 7)).toBe("#VALUE! minKnown is “7”. Use a whole number from 0 to 6.");
    expect(value("CONSTELLATION", [horizontal], 0)).toMatch(/ \/ /);
  });
});

it("HVM.CONSTELLATIONS: as many numbers as are possible", () => {
  const shown = call("CONSTELLATIONS", CODED);
  const left = call("CONSTELLATIONSLEFT", CODED);
  for (const [i, row] of shown.entries()) {
    const possible = row.filter((cell) => typeof cell === "number").length;
    expect(String(left[i]![0]).split(" / ")).toHaveLength(possible);
  }
  expect(value("CONSTELLATIONSLEFT", [["", "reactive", "", "acquisition", "", ""]])).toBe("None of the nine");
});

it("HVM.CONSTELLATIONWHY: details where they are coded; one relationship at a time; one of the nine", () => {
  const cells = ["", "", "", "formal; short-term", "", "", "own site"];
  const block = call("CONSTELLATIONWHY", [cells], "integration CO-LOCATION");
  expect(block.map(([dimension]) => dimension)).toEqual([
    ...["Dimension", "Capabilities", "Market orientation", "Service strategy", "Mode of coordination", "Integration"],
    ...["Interfirm adaptation", "Mode of coordination: duration", "Structure: place"],
  ]);
  expect(block.at(-1)).toEqual(["Structure: place", "own site", "shared site", "conflict", "4.8"]);
  expect(value("CONSTELLATIONWHY", [cells, cells], NAMES[0])).toMatch(/^#VALUE! relationship has 2 rows\./);
  expect(value("CONSTELLATIONWHY", [cells], "platform")).toMatch(
    /^#VALUE! constellation is “platform”, which is no value/,
  );
  expect(value("CONSTELLATIONWHY", [["", "x", "", "", "", ""]], NAMES[0])).toMatch(/^#VALUE! Row 1, column 2/);
});

it("HVM.NEXTQUESTION: none where the result stands", () => {
  expect(value("NEXTQUESTION", [["", "", "", "", "", ""]])).toMatch(/On average this leaves 5\.3 of 9\.$/);
  expect(value("NEXTQUESTION", [["", "reactive", "", "acquisition", "", ""]])).toMatch(
    /^#N\/A Nothing is left to ask\. None of the nine/,
  );
});

it("HVM.CONSTELLATIONRULE: of cells, on one dimension, by a facet's heading too", () => {
  expect(call("CONSTELLATIONRULE", [[NAMES[3]], [NAMES[7]]], "Form of agreement")).toEqual([
    ["formal agreement; close"],
    ["informal agreement; merger (formal agreement; equity alliance); close"],
  ]);
  expect(value("CONSTELLATIONRULE", NAMES[3], "Structure")).toBe("–");
  expect(call("CONSTELLATIONRULE", NAMES[0])[0]).toHaveLength(6);
  expect(value("CONSTELLATIONRULE", [["x"]])).toMatch(
    /^#VALUE! Row 1, column 1 of constellation is “x”, which is no value/,
  );
  expect(value("CONSTELLATIONRULE", [["#N/A"]], "Form")).toMatch(
    /^#N\/A Row 1, column 1 of constellation holds the error/,
  );
  expect(value("CONSTELLATIONRULE", NAMES[0], "size")).toMatch(/^#VALUE! dimension is “size”, which is no dimension/);
});

it("HVM.CONSTELLATIONSFOR: one strategy a cell", () => {
  expect(value("CONSTELLATIONSFOR", [["after-sales"]])).toMatch(/^Systems integration \/ /);
  expect(call("CONSTELLATIONSFOR", [["all"], [""]])).toEqual([
    ["#VALUE! Row 1, column 1 of strategy names 5 strategies. Use one."],
    ["#VALUE! Row 2, column 1 of strategy names no strategies. Use one."],
  ]);
});

it("HVM.CODE: cells of codes, empty where unknown", () => {
  const cells = [
    ["Both", "unknown"],
    ["forwards", "vertcal"],
  ];
  expect(call("CODE", cells, "integration (Chandler, 1990)")).toEqual([
    ["horizontal; vertical", ""],
    ["forward", expect.stringMatching(/^#VALUE! Row 2, column 2 of text: “vertcal” is none/)],
  ]);
});
