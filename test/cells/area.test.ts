import { expect, it } from "vitest";
import { contains, intersection, oneCell, sameArea, transposed, union } from "../../src/cells/area";

const A = { row: 1, column: 1, rows: 3, columns: 4 };
const B = { row: 3, column: 2, rows: 9, columns: 1 };

it("the intersection of areas is what both have, and none of areas that only touch", () => {
  expect(intersection(A, B)).toEqual({ row: 3, column: 2, rows: 1, columns: 1 });
  expect(intersection(A, { ...B, row: 4 })).toBeUndefined();
});

it("an area contains itself and what lies in it, and not what sticks out", () => {
  expect(contains(A, A)).toBe(true);
  expect(contains(A, oneCell(3, 4))).toBe(true);
  expect(contains(A, B)).toBe(false);
  expect(sameArea(A, { ...A })).toBe(true);
  expect(sameArea(A, B)).toBe(false);
});

it("the union of areas is the smallest around both, and of none and one the one", () => {
  expect(union(A, B)).toEqual({ row: 1, column: 1, rows: 11, columns: 4 });
  expect(union(undefined, B)).toBe(B);
});

it("transposed twice is as before", () => {
  expect(transposed(B)).toEqual({ row: 2, column: 3, rows: 1, columns: 9 });
  expect(transposed(transposed(B))).toEqual(B);
});
