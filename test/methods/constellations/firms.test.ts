import { describe, expect, it } from "vitest";
import {
  type AssessedRelationship,
  assessRelationship,
  asInThePaper,
  classesMeet,
  type CodeName,
  codingOf,
  CODES_OF,
  constellationsFor,
  CONSTELLATION_OPTIONS,
  type ConstellationName,
  differOn,
  IDENTIFICATION,
  portfoliosOf,
  type Relationship,
} from "../../../src/methods/constellations";

function relationship(firm: string, codes: readonly CodeName[], more: Partial<Relationship> = {}): Relationship {
  return { firm, service: null, partners: [], isAlone: false, coding: codingOf(codes), judged: [], ...more };
}

const assessed = (...all: Relationship[]): readonly AssessedRelationship[] =>
  all.map((each) => assessRelationship(each));

const SI: ConstellationName = "Systems integration";
const CA: ConstellationName = "Competence acquisition";

describe("a relationship", () => {
  it("counts as what it is judged to be, else as the best, else as nothing", () => {
    const [best, judged, open, alone] = assessed(
      relationship("A", ["acquisition"]),
      relationship("A", ["acquisition"], { judged: [SI, CA] }),
      relationship("A", []),
      relationship("A", [], { isAlone: true, judged: [SI] }),
    );
    expect([best, judged, open, alone].map((each) => each!.countsAs)).toEqual([[CA], [SI, CA], [], []]);
    expect(judged!.judgedStanding).toEqual(["ruled out", "best"]);
    expect(judged!.found.best).toBe(CA);
    expect(alone).toMatchObject({ judgedStanding: [null], next: null, found: { status: "alone", known: null } });
  });
});

describe("a portfolio", () => {
  it("counts relationships, and says what they come to", () => {
    const [portfolio, other] = portfoliosOf(
      assessed(
        relationship("A", ["acquisition", "development partner"]),
        relationship("B", []),
        relationship("A", ["after-sales service"], { judged: [SI] }),
        relationship("A", [], { isAlone: true }),
        relationship("A", ["reactive", "acquisition"]),
        relationship("A", ["customer service"]),
      ),
    );
    expect(portfolio).toMatchObject({
      ...{ firm: "A", relationships: 5, alone: 1, judged: 1, undecided: 1, none: 1 },
      constellations: [SI, CA],
      strategies: ["customer service", "after-sales service", "development partner"],
      observedIn: ["Hydro Power", "Turnkey"],
      partOf: [],
      contains: [],
    });
    expect(portfolio!.differOn).toEqual(["Market orientation", "Mode of coordination", "Interfirm adaptation"]);
    expect(other).toMatchObject({ firm: "B", constellations: [], observedIn: [], partOf: [], differOn: [] });
  });

  it("is met in the paper as the same set, as a part, or as one with more", () => {
    expect(asInThePaper(["Horizontal collaboration"])).toEqual({
      observedIn: ["Valve"],
      partOf: ["Dredge&Dig", "Inertia"],
      contains: [],
    });
    expect(asInThePaper([SI, "Competence co-location", CA])).toEqual({
      observedIn: [],
      partOf: [],
      contains: ["Hydro Power", "Mill Service", "Turnkey"],
    });
    expect(
      asInThePaper(["Shared service platform", "Dual customer contact partnership", "Horizontal collaboration"]),
    ).toMatchObject({ observedIn: ["Dredge&Dig"] });
  });

  it("of one constellation differs on nothing", () => {
    expect(differOn([SI])).toEqual([]);
  });
});

describe("a strategy", () => {
  it("is carried by constellations that name it, or leave it open", () => {
    expect(constellationsFor("customer service")).toEqual({
      named: [SI, "Horizontal collaboration"],
      possible: ["Integration co-location"],
    });
    for (const strategy of CODES_OF.strategy) expect(constellationsFor(strategy).named).toContain(SI);
  });

  it("of a service without partners is remarked on in the finding, as in 5.3", () => {
    const findingOf = (...strategies: CodeName[]) =>
      assessRelationship(relationship("A", strategies, { isAlone: true })).finding;
    const none = "No constellation: provided without partners.";
    expect(findingOf()).toBe(none);
    expect(findingOf("customer service")).toBe(`${none} A strategy of customer service can be set up alone (5.3).`);
    expect(findingOf("development partner", "outsourcing partner")).toBe(
      `${none} More demanding strategies need a constellation (5.3; we read: outsourcing partner).`,
    );
  });
});

it("classes meet constellations as counts of relationships and firms, of firms that are in both", () => {
  const all = assessed(
    relationship("A", ["acquisition"]),
    relationship("A", ["acquisition"]),
    relationship("B", ["acquisition"]),
    relationship("C", ["acquisition"]),
  );
  const meets = classesMeet(all, ["Innovators", "Socialisors"], (firm) => (firm === "C" ? null : "Innovators"));
  expect(meets).toHaveLength(18);
  expect(meets.filter(({ relationships }) => relationships > 0)).toEqual([
    { class: "Innovators", constellation: CA, relationships: 3, firms: 2 },
  ]);
});

describe("as an analysis", () => {
  it("finds portfolios of firms and relationships of the study, and rests on the way", async () => {
    const relationships = Array.from({ length: 250 }, (_, i) => relationship(`Firm ${i % 7}`, ["acquisition"]));
    const shares: number[] = [];
    const { firms, study } = await IDENTIFICATION.compute(
      { relationships },
      null,
      { minKnown: CONSTELLATION_OPTIONS.minKnown.default },
      (done = 0) => {
        shares.push(done);
        return Promise.resolve();
      },
    );
    expect(firms).toHaveLength(7);
    expect(study.relationships).toHaveLength(250);
    expect(shares).toEqual([0.4, 0.8]);
    expect(Object.keys(firms[0]!)).toEqual(expect.arrayContaining([...IDENTIFICATION.finds.firm]));
  });

  it("is lacking where nothing is coded", () => {
    expect(IDENTIFICATION.lacking({ relationships: [] }, null)).toBe("No relationship is coded.");
    expect(IDENTIFICATION.lacking({ relationships: [relationship("A", [])] }, null)).toBeNull();
  });
});
