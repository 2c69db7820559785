import { describe, expect, it } from "vitest";
import {
  assessRelationship,
  type CodeName,
  CODES,
  codingOf,
  evidenceOf,
  FACETS,
  identify,
  portfolioInWords,
  portfoliosOf,
  type Relationship,
  RESULT_WORDS,
  resultInBrief,
  resultInWords,
  settle,
  whyOf,
} from "../../../src/methods/constellations";
import { seededGenerator, unit } from "../../../src/methods/numbers/generator";

function relationship(codes: readonly CodeName[], more: Partial<Relationship> = {}): Relationship {
  const { coding } = settle(codingOf(codes));
  return { firm: "A", service: null, partners: [], isAlone: false, coding, judged: [], ...more };
}

const assessed = (codes: readonly CodeName[], more?: Partial<Relationship>) =>
  assessRelationship(relationship(codes, more));

describe("a result in a word", () => {
  it.each([
    [
      "Matches",
      "Competence acquisition",
      "process improvement; proactive; development partner; acquisition; horizontal; reciprocal",
    ],
    ["One left", "one", "acquisition"],
    ["Leads", "by fit", "proactive; after-sales service; formal agreement; horizontal; reciprocal; radical innovation"],
    ["Tie", "equal", "customer service; informal agreement; reactive"],
    ["Not enough", "two known", "proactive; reciprocal"],
    ["None of the nine", "bought, on request", "reactive; acquisition"],
  ])("%s: %s", (word, _, codes) => {
    const found = identify(codingOf(codes.split("; ") as CodeName[]));
    expect(resultInWords(found)).toBe(word);
    expect(RESULT_WORDS).toContain(word);
    expect(resultInBrief(found)).toBe(`${word}, ${found.known} of 6 known, ${found.possible.length} possible`);
  });

  it("Alone: where nothing is identified, nothing is said to be known", () => {
    expect(resultInBrief(assessed(["proactive"], { isAlone: true }).found)).toBe("Alone");
  });
});

describe("evidence", () => {
  it("is a row for each coded facet of each constellation that is possible, one code away, or judged", () => {
    const of = assessed(["reactive", "informal agreement", "close"], { judged: ["Competence acquisition"] });
    const { rows, all, relationships } = evidenceOf([of]);
    expect([all, relationships]).toEqual([rows.length, 1]);
    const standings = new Map(rows.map(({ constellation, standings }) => [constellation, standings.join(", ")]));
    expect([...standings]).toEqual([
      ["Systems integration", "possible"],
      ["Horizontal collaboration", "possible"],
      ["Competence co-location", "one code away"],
      ["Dual customer contact partnership", "one code away"],
      ["Integration co-location", "one code away"],
      ["Competence acquisition", "ruled out, judged"],
    ]);
    expect(rows.slice(0, 3).map(({ facet }) => facet)).toEqual(["orientation", "form", "closeness"]);
    expect(rows.filter(({ constellation }) => constellation === "Integration co-location")[0]).toMatchObject({
      ...{ verdict: "conflict", coded: ["reactive"], has: "proactive" },
      sentence: "Ruled out: coded reactive; the paper has proactive (Table 2).",
    });
  });

  it("of none of the nine, begins with those that are nearest or one code away", () => {
    const { rows } = evidenceOf([assessed(["reactive", "acquisition"])]);
    const standings = new Map(rows.map(({ constellation, standings }) => [constellation, standings.join(", ")]));
    expect(standings.get("Systems integration")).toBe("nearest, one code away");
    expect(standings.get("Competence acquisition")).toBe("nearest, one code away");
  });

  it("is none where nothing is coded, or a service is provided alone", () => {
    expect(evidenceOf([assessed([]), assessed(["proactive"], { isAlone: true })]).rows).toEqual([]);
  });

  it("is cut between relationships, and what is left out is counted", () => {
    const each = assessed(["acquisition"]);
    const one = evidenceOf([each]).rows.length;
    const { rows, relationships, all } = evidenceOf([each, each, each], 2 * one + 1);
    expect([rows.length, relationships, all]).toEqual([2 * one, 2, 3 * one]);
  });

  it("says of 2,000 relationships what asking one by one says, in less than a second", () => {
    const words = seededGenerator(2013);
    const many = Array.from({ length: 2_000 }, () =>
      assessed(CODES.filter(() => unit(words.word()) < 0.12).map(({ code }) => code)),
    );
    const before = performance.now();
    const { rows } = evidenceOf(many);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(rows.length).toBeGreaterThan(20_000);
    for (const { constellation, facet, coded, of, standings: _, ...why } of rows) {
      expect(coded).toBe(of.relationship.coding[facet]);
      expect(why).toEqual(whyOf(constellation, facet, coded));
    }
    expect(new Set(rows.map(({ facet }) => facet)).size).toBe(FACETS.length);
  });
});

describe("a portfolio in words", () => {
  const words = (...all: Relationship[]) =>
    portfolioInWords(portfoliosOf(all.map((each) => assessRelationship(each)))[0]!);

  it("says what counts, where the paper met it, and what differs side by side", () => {
    const judged = (...judged: Relationship["judged"]) => relationship([], { judged });
    expect(words(judged("Systems integration"), judged("Competence acquisition"))).toBe(
      "2 relationships: Systems integration and Competence acquisition. The paper met exactly this in Hydro Power and Turnkey. Side by side they differ on market orientation, mode of coordination and interfirm adaptation; very different ones may be hard to coordinate (6.1).",
    );
    expect(words(judged("Shared service platform", "Horizontal collaboration"))).toBe(
      "1 relationship: Shared service platform and Horizontal collaboration. The paper met this, with more, in Dredge&Dig. Side by side they differ on mode of coordination; very different ones may be hard to coordinate (6.1).",
    );
    expect(words(judged("C-to-C intermediary", "Systems integration", "Competence acquisition"))).toContain(
      "The paper did not meet this set, but a part of it in Hydro Power and Turnkey, which is no warning: it saw 13 firms.",
    );
  });

  it("names no constellation where none counts", () => {
    const all = [relationship([]), relationship(["reactive", "acquisition"]), relationship([], { isAlone: true })];
    expect(words(...all)).toBe(
      "3 relationships (1 undecided, 1 none of the nine, 1 alone): counted as no constellation.",
    );
  });
});
