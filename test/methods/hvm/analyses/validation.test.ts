import { afterEach, expect, it, vi } from "vitest";
import { agreeInWords, VALIDATION } from "../../../../src/methods/hvm/analyses/validation";
import { differenceOf } from "../../../../src/methods/hvm/analyses/validation/compare";
import { REFERENCES } from "../../../../src/methods/hvm/analyses/validation/references";
import * as kendall from "../../../../src/methods/hvm/classes/measures/kendall";
import { assess } from "../../../../src/methods/hvm";
import { REFERENCES as OUTSIDE } from "../../../support/analyses/references";
import { profiles, reconstructed } from "../../../support/studies";

afterEach(() => void vi.restoreAllMocks());

const breathe = () => Promise.resolve();

async function validated(study = reconstructed() as Parameters<typeof assess>[0]) {
  return (await VALIDATION.compute(study, assess(study), {}, breathe)).study;
}

it("rests on the references that were handed over, V1 to V23", () => {
  const facts = (id: string, { inputs, expected, tolerance }: Omit<(typeof OUTSIDE.validation)[number], "id">) => ({
    id,
    inputs,
    expected,
    tolerance,
  });
  const ours = Object.entries(REFERENCES).map(([id, reference]) => facts(id, reference));
  expect(ours).toEqual(OUTSIDE.validation.map(({ id, ...reference }) => facts(id, reference)));
});

it("finds that every reference agrees, by any study", async () => {
  const sixes = profiles("percentages", { One: [10, 10, 30, 20, 20, 10], Two: [5, 10, 35, 25, 15, 10] });
  for (const study of [reconstructed(), sixes]) {
    const { validation } = await validated(study);
    expect(validation.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(agreeInWords(validation)).toBe("23 of 23");
  }
});

it("says of a function that has become wrong that it differs, and of one that fails too", async () => {
  const between = vi.spyOn(kendall.KENDALL, "between");
  between.mockReturnValue(0.5);
  const wrong = (await validated()).validation.filter(({ agrees }) => !agrees);
  expect(wrong).toEqual([
    { id: "V8", agrees: false, difference: expect.closeTo(0.0556, 4) as number },
    { id: "V11", agrees: false, difference: expect.closeTo(0.9714, 4) as number },
  ]);
  between.mockImplementation((a) => {
    if (a.length > 15) throw new RangeError("Too long.");
    return 0.5;
  });
  const failing = (await validated()).compared.filter(({ agrees }) => !agrees);
  expect(failing).toMatchObject([
    { id: "V8", difference: null, computed: null },
    { id: "V11", difference: expect.closeTo(0.9714, 4) as number },
  ]);
});

it("measures how far something is from what is expected", () => {
  expect(differenceOf([1, { a: 2.5 }], [1, { a: 2 }])).toBe(0.5);
  expect(differenceOf({ a: ["x"], b: 1 }, { a: ["x"], b: 1 })).toBe(0);
  for (const other of [undefined, null, NaN, Infinity, "1", [1], { a: 1 }]) expect(differenceOf(other, 1)).toBeNull();
  expect(differenceOf("Socialisors", "Innovators")).toBeNull();
  expect(differenceOf(null, "Innovators")).toBeNull();
  expect(differenceOf([1, 2], [1])).toBeNull();
  expect(differenceOf([1], [1, 2])).toBeNull();
  expect(differenceOf({ b: 1 }, { a: 1 })).toBeNull();
  expect(differenceOf(1, [1])).toBeNull();
  expect(differenceOf(null, null)).toBeNull();
});
