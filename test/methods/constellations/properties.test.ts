import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byFacet,
  type CodeName,
  CODES_OF,
  type Coding,
  type Facet,
  FACETS,
  findingOf,
  identify,
  NAMES,
  nextQuestion,
  NOTHING,
  whyOf,
} from "../../../src/methods/constellations";

const RUNS = { numRuns: 300 };

/** Mostly blank, as codings are: else hardly any would leave one of the nine. */
const codesOf = (facet: Facet): fc.Arbitrary<readonly CodeName[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...CODES_OF[facet]]) });

const codings: fc.Arbitrary<Coding> = fc
  .tuple(...FACETS.map(codesOf))
  .map((all) => byFacet((facet) => all[FACETS.indexOf(facet)]!));

const facets = fc.constantFrom(...FACETS);
const leftOf = (coding: Coding) => new Set(identify(coding).possible);
const keepsAll = (before: ReadonlySet<string>, after: ReadonlySet<string>) => {
  for (const name of before) expect(after).toContain(name);
};

describe("whatever is coded,", () => {
  it("adding a blank never rules anything out", () => {
    fc.assert(
      fc.property(codings, facets, (coding, facet) => keepsAll(leftOf(coding), leftOf({ ...coding, [facet]: [] }))),
      RUNS,
    );
  });

  it("adding a code to what is coded of a facet never rules anything out", () => {
    fc.assert(
      fc.property(codings, facets, fc.nat(), (coding, facet, n) => {
        if (coding[facet].length === 0) return;
        const added = CODES_OF[facet][n % CODES_OF[facet].length]!;
        const more = CODES_OF[facet].filter((code) => code === added || coding[facet].includes(code));
        keepsAll(leftOf(coding), leftOf({ ...coding, [facet]: more }));
      }),
      RUNS,
    );
  });

  it("nor does it on any facet alone, whichever codes stand there", () => {
    for (const facet of FACETS) {
      const all = CODES_OF[facet];
      if (facet === "capabilities") continue;
      const subsets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, i) => (bits >> i) & 1));
      for (const some of subsets.slice(1)) {
        const left = leftOf({ ...NOTHING, [facet]: some });
        for (const added of all) {
          const more = all.filter((code) => code === added || some.includes(code));
          keepsAll(left, leftOf({ ...NOTHING, [facet]: more }));
        }
      }
    }
  });

  it("capabilities never rule anything out", () => {
    fc.assert(
      fc.property(codings, (coding) => keepsAll(leftOf({ ...coding, capabilities: [] }), leftOf(coding))),
      RUNS,
    );
  });

  it("the fit is 0 to known, and every one of the nine is possible or ruled out by a dimension", () => {
    fc.assert(
      fc.property(codings, (coding) => {
        const { results, known, possible } = identify(coding);
        expect(results.map(({ constellation }) => constellation)).toEqual(NAMES);
        for (const { constellation, fit, conflictingDimensions } of results) {
          expect(fit).toBeGreaterThanOrEqual(0);
          expect(fit).toBeLessThanOrEqual(known!);
          expect(possible.includes(constellation)).toBe(conflictingDimensions.length === 0);
        }
      }),
      RUNS,
    );
  });

  it("an answer of the next question leaves what it says, once it is coded", () => {
    fc.assert(
      fc.property(codings, (coding) => {
        const next = nextQuestion(identify(coding, 6), coding);
        if (next?.kind !== "separate") return;
        for (const { answer, leaves } of next.answers) {
          const coded = { ...coding, [next.facet!]: [answer as CodeName] };
          // A neutral answer is no telling code, and leaves all.
          if (answer === "close") continue;
          expect(NAMES.filter((name) => identify(coded).possible.includes(name))).toEqual(leaves);
        }
        expect(next.expectedLeft).toBeLessThan(identify(coding).possible.length);
      }),
      RUNS,
    );
  });

  it("a sentence says it", () => {
    fc.assert(
      fc.property(codings, fc.constantFrom(...NAMES), facets, (coding, name, facet) => {
        for (const text of [findingOf(identify(coding), coding), whyOf(name, facet, coding[facet]).sentence]) {
          expect(text).toMatch(/\S\.$/);
          expect(text).not.toMatch(/undefined|null|NaN|\(\)|: \.|\s\s/);
        }
      }),
      RUNS,
    );
  });
});
