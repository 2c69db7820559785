import { describe, expect, it } from "vitest";
import { quotedSheet, quoteSheet, splitSheet, unquotedSheet } from "../../src/cells/sheet-name";

const NAMES = ["Answers", "My sheet", "It's", "'quoted'", "a!b", "A1", "R1C1", "2024", "Größe", "a,b"];

describe("a sheet's name", () => {
  it.each(NAMES)("%s comes back from a reference, quoted always or where needed", (name) => {
    expect(unquotedSheet(quotedSheet(name))).toBe(name);
    expect(splitSheet(`${quotedSheet(name)}!A1:B2`)).toEqual({ sheet: name, rest: "A1:B2" });
    expect(splitSheet(`${quoteSheet(name)}!A1:B2`)).toEqual({ sheet: name, rest: "A1:B2" });
  });

  it("is quoted by Excel only where it could be taken for something else", () => {
    expect(NAMES.filter((name) => quoteSheet(name) === name)).toEqual(["Answers", "Größe"]);
  });

  it("is not named by every reference", () => {
    expect(splitSheet("A1:B2")).toEqual({ sheet: undefined, rest: "A1:B2" });
  });
});
