import { expect, it } from "vitest";
import {
  mapSix,
  placeOfProposition,
  PROPOSITIONS,
  propositionNamed,
  propositionOf,
  sixAt,
  sixOf,
  vpdHeading,
  vpdInWords,
  VPDS,
} from "../../../../src/methods/hvm";

it("a proposition is found by its name and by its letter", () => {
  for (const [place, proposition] of PROPOSITIONS.entries()) {
    expect(placeOfProposition(proposition.name)).toBe(place);
    expect(propositionNamed(proposition.name)).toBe(proposition);
    expect(propositionOf(VPDS[place]!)).toBe(proposition);
  }
});

it("a VPD is headed with its letter first, and named in sentences with its letter last", () => {
  expect(vpdHeading(PROPOSITIONS[5])).toBe("F Socialisation");
  expect(vpdHeading(PROPOSITIONS[0], ", %")).toBe("A Innovation, %");
  expect(vpdInWords(PROPOSITIONS[5])).toBe("Socialisation (F)");
});

it("six values are made of their places, of six others, or taken from a list that has them", () => {
  expect(sixOf((v, vpd) => `${v}${vpd}`)).toEqual(["0A", "1B", "2C", "3D", "4E", "5F"]);
  expect(mapSix(VPDS, (vpd) => vpd.toLowerCase())).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(sixAt(Float64Array.of(9, 1, 2, 3, 4, 5, 6), 1)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(() => sixAt([1, 2, 3, 4, 5])).toThrow(RangeError);
});
