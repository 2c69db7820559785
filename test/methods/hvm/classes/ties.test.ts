import { expect, it } from "vitest";
import { descending, ranks, TOLERANCE } from "../../../../src/methods/hvm";
import { seeded } from "../../../support/survey";

/** The rank of each value by counting: an independent, slow way. */
const counted = (values: number[]) =>
  values.map((value) => 1 + values.filter((other) => other - value > TOLERANCE).length);

it.each([
  ["few values", 20, () => 1],
  ["many different values", 3000, (random: () => number) => random()],
  ["many ties", 3000, (random: () => number) => Math.floor(random() * 40) / 7],
  [
    "one outlier that crowds the rest into a bucket",
    3000,
    (random: () => number) => (random() < 0.001 ? 1e12 : random()),
  ],
  ["nothing but ties", 3000, () => 2],
])("descending and ranks agree with counting: %s", (_, n, draw) => {
  const random = seeded(7);
  const values = Array.from({ length: n }, () => draw(random));
  expect([...ranks(values)]).toEqual(counted(values));
  const order = [...descending(values)];
  expect(order).toEqual(values.map((_, i) => i).sort((a, b) => values[b]! - values[a]! || a - b));
});

it("values that are missing have no rank and take none", () => {
  const values = Array.from({ length: 100 }, (_, i) => (i % 3 === 0 ? NaN : i));
  const ranked = [...ranks(values)];
  expect(ranked[0]).toBeNaN();
  expect(ranked[98]).toBe(1);
  expect(ranked[1]).toBe(66);
  expect([...ranks([NaN, NaN])]).toEqual([NaN, NaN]);
  expect([...ranks([])]).toEqual([]);
});
