import { describe, expect, it } from "vitest";
import {
  allowedBy,
  byFacet,
  CASES,
  CODES_OF,
  codingOf,
  type ConstellationName,
  FACETS,
  identify,
  NAMES,
  standingOf,
} from "../../../src/methods/constellations";
import { codedCases } from "../../support/constellations/cases";
import { SECTION_8 } from "../../support/constellations/section-8";

describe("section 8: the paper's own cases", () => {
  it.each(CASES.map(({ firm, constellation }, i) => [i + 1, firm, constellation] as const))(
    "case %i, %s, %s: A, B and C",
    (number) => {
      const shown = (["A", "B", "C"] as const).map((by) => {
        const { coding, is } = codedCases(by)[number - 1]!;
        const found = identify(coding);
        return `${standingOf(is, found)} ${found.possible.length}`;
      });
      expect(shown).toEqual(SECTION_8[number - 1]);
    },
  );

  it.each([
    ["A", [2, 1, 16, 0]],
    ["B", [5, 1, 13, 0]],
    ["C", [19, 0, 0, 0]],
  ] as const)("best, tied, possible and ruled out under %s: %j", (by, counts) => {
    const standings = codedCases(by).map(({ coding, is }) => standingOf(is, identify(coding)));
    expect(
      ["best", "tied", "possible", "ruled out"].map((each) => standings.filter((one) => one === each).length),
    ).toEqual(counts);
  });

  it("the text says 0 to 3 of the six of a case", () => {
    const known = codedCases("A").map(({ coding }) => identify(coding).known!);
    expect([Math.min(...known), Math.max(...known)]).toEqual([0, 3]);
  });
});

describe("section 8: the nine rows of Table 2", () => {
  const rowOf = (name: ConstellationName) => identify(byFacet((facet) => namedOn(name, facet)));
  const namedOn = (name: ConstellationName, facet: (typeof FACETS)[number]) => allowedBy(name, facet).named;

  it.each(NAMES)("%s leads for itself", (name) => {
    expect(rowOf(name).best).toBe(name);
  });

  it("four of them are alone left", () => {
    expect(NAMES.filter((name) => rowOf(name).possible.length === 1)).toHaveLength(4);
  });
});

describe("section 3: what follows from the rules alone", () => {
  const integrations = [["horizontal"], ["vertical"], ["horizontal", "vertical"]] as const;
  const codings = CODES_OF.strategy.flatMap((strategy) =>
    CODES_OF.orientation.flatMap((orientation) =>
      CODES_OF.form.flatMap((form) =>
        integrations.flatMap((integration) =>
          CODES_OF.adaptation.map((adaptation) => [strategy, orientation, form, ...integration, adaptation]),
        ),
      ),
    ),
  );
  const left = (codes: (typeof codings)[number]) => identify(codingOf(codes)).possible;

  it("of the 360 codings 261 leave none of the nine, 78 one, 12 two, 9 three", () => {
    const counts = codings.map((codes) => left(codes).length);
    expect(counts).toHaveLength(360);
    expect([0, 1, 2, 3].map((n) => counts.filter((each) => each === n).length)).toEqual([261, 78, 12, 9]);
  });

  it("integration co-location alone takes 39 of the 78, and none with place = own site", () => {
    const takes = (codes: (typeof codings)[number]) => left(codes).join() === "Integration co-location";
    expect(codings.filter(takes)).toHaveLength(39);
    expect(codings.filter((codes) => takes([...codes, "own site"]))).toHaveLength(0);
  });

  it("seven pairs have no facet that always separates them", () => {
    const separates = (one: ConstellationName, other: ConstellationName) =>
      FACETS.some((facet) => {
        if (facet === "capabilities") return false;
        const [a, b] = [allowedBy(one, facet), allowedBy(other, facet)];
        return !a.isSilent && !b.isSilent && !a.all.some((code) => b.all.includes(code));
      });
    const pairs = NAMES.flatMap((one, i) => NAMES.slice(i + 1).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => !separates(one, other)).map((pair) => pair.join(" / "))).toEqual([
      "Specialist externality / Shared service platform",
      "Specialist externality / Integration co-location",
      "Shared service platform / Dual customer contact partnership",
      "Shared service platform / Integration co-location",
      "Dual customer contact partnership / Horizontal collaboration",
      "Dual customer contact partnership / Integration co-location",
      "Horizontal collaboration / Integration co-location",
    ]);
  });
});
