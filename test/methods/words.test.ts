import { expect, it } from "vitest";
import { commas, count, grouped, list, plural } from "../../src/methods/words";

it("list joins as a sentence does, and says how many more there are than it may name", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map((words) => list(words))).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
  ]);
  expect(list(["A", "B", "C", "D"], 2)).toBe("A, B and 2 more");
});

it("commas joins without “and”, but for those that it does not name", () => {
  expect(commas(["A", "B", "C"], 3)).toBe("A, B, C");
  expect(commas(["A", "B", "C"], 2)).toBe("A, B and 1 more");
});

it("count groups thousands and takes the word for one or for several", () => {
  expect([0, 1, 2500].map((n) => count(n, "firm"))).toEqual(["0 firms", "1 firm", "2,500 firms"]);
  expect(plural(2, "is", "are")).toBe("are");
  expect([999, 1000, 1234567].map(grouped)).toEqual(["999", "1,000", "1,234,567"]);
});
