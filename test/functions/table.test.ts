import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/functions/table";
import { call, parseFormula, parseValue } from "./formula";

describe.each(FUNCTIONS.map((entry) => [entry.id, entry] as const))("HVM.%s", (id, entry) => {
  it("gives what its example says", () => {
    const [formula, gives] = entry.example;
    const { id: called, args } = parseFormula(formula);
    const expected = parseValue(gives);
    const rows = (Array.isArray(expected) ? expected : [[expected]]) as unknown[][];
    expect(called).toBe(id);
    const result = call(id, ...args);
    expect(result.map((row, r) => row.map((cell, c) => cutAs(cell, rows[r]?.[c])))).toEqual(rows);
  });

  it("has a name that Excel takes: letters only, no cell address, no name of an Excel 4.0 macro function", () => {
    expect(id).toMatch(/^[A-Z]{3,20}$/);
    // XFD is the last column, so that no name of letters alone is an address; R and C are too short.
    expect(["RUN", "ECHO", "CALL", "STEP", "BEEP", "GOTO", "HALT", "RESULT", "RETURN"]).not.toContain(id);
  });

  it("takes as many values as it has parameters, the optional ones last", () => {
    expect(entry.compute.length).toBe(entry.parameters.length);
    const optional = entry.parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort());
    expect(new Set(entry.parameters.map(({ name }) => name)).size).toBe(entry.parameters.length);
  });

  it("is described in one sentence that fits beside the formula", () => {
    expect(entry.description).toMatch(/^[A-Z].*\.$/);
    expect(entry.description.length).toBeLessThanOrEqual(160);
    for (const { description } of entry.parameters) expect(description.length).toBeLessThanOrEqual(160);
  });

  it("says which argument is missing when it is called with nothing", () => {
    expect(call(id)).toEqual([[`#VALUE! ${entry.parameters[0]!.name} is missing or empty.`]]);
  });
});

it("no two functions share a name", () => {
  expect(new Set(FUNCTIONS.map(({ id }) => id)).size).toBe(FUNCTIONS.length);
});

/** "0.115…" stands for all numbers that begin so. */
function cutAs(cell: unknown, expected: unknown): unknown {
  if (typeof expected !== "string" || !expected.endsWith("…") || typeof cell !== "number") return cell;
  return `${String(cell).slice(0, expected.length - 1)}…`;
}
