import { describe, expect, it } from "vitest";
import { compare } from "./compare";
import { beyondExcel2010, misplacedFormulas } from "./formula-rules";
import { bothWays } from "./run";
import { WORKBOOKS } from "./workbooks";

describe("results as formulas give what assess gives, in every cell", () => {
  it.each(WORKBOOKS.map((book) => [book.name, book] as const))("%s", async (_, book) => {
    const results = await bothWays(book);
    if (results === null) return;
    const { expected, got } = results;
    expect(misplacedFormulas(expected, got)).toEqual([]);
    expect(beyondExcel2010(got)).toEqual([]);
    const { cells, different } = compare(expected, got);
    expect(different).toEqual([]);
    expect(cells).toBeGreaterThan(40);
  });
});
