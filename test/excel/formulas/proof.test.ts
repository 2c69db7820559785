import { describe, expect, it } from "vitest";
import { HvmError } from "../../../src/excel/errors";
import { compare } from "./compare";
import { beyondExcel2010, misplacedFormulas } from "./formula-rules";
import { asFormulas, asValues, stateOf } from "./run";
import { WORKBOOKS } from "./workbooks";

describe("results as formulas give what assess gives, in every cell", () => {
  it.each(WORKBOOKS.map((book) => [book.name, book] as const))("%s", async (_, book) => {
    const state = stateOf(book);
    const expected = await asValues(state, book.assess);
    const got = await asFormulas(state, book.assess).catch((error: unknown) => {
      if (error instanceof HvmError && error.code === book.mayRefuse) return null;
      throw error;
    });
    if (got === null) return;
    expect(misplacedFormulas(expected, got)).toEqual([]);
    expect(beyondExcel2010(got)).toEqual([]);
    const { cells, different } = compare(expected, got);
    expect(different).toEqual([]);
    expect(cells).toBeGreaterThan(40);
  });
});
