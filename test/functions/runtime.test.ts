import { beforeEach, describe, expect, it } from "vitest";
import { associateFunctions } from "../../src/functions/associate";
import { FUNCTIONS } from "../../src/functions/table";
import type { EmbeddedHost } from "../../src/workbench/host";
import { openHost } from "../support/open";

/** Through Microsoft's own runtime of custom functions, by the messages that Excel sends. */
let host: EmbeddedHost;
const HVM1 = [2.5, 3.4, 3.54, 2.38, 3.29, 4.88];
const FLAT = [3, 3, 3, 3, 3, 3];

beforeEach(async () => {
  host = await openHost();
});

it.each(["functions", "when-called"])("%s.ts associates every function of the table, at once", async (entry) => {
  const ids = FUNCTIONS.map(({ id }) => id);
  // As the build puts it into when-called.ts.
  Object.assign(globalThis, { HVM_FUNCTIONS: ids });
  const associated: string[] = [];
  const { associate } = CustomFunctions;
  CustomFunctions.associate = ((id: string, run: () => unknown) => {
    associated.push(id);
    associate(id, run);
  }) as typeof associate;
  await import(`../../src/functions/${entry}.ts`);
  expect(associated).toEqual(ids);
  expect(await host.callFunction("HVM.CLASSIFY", [[HVM1], null, null, null, null])).toEqual([["Socialisors"]]);
});

describe("a cell", () => {
  beforeEach(associateFunctions);

  it("shows values; an error in one row of many stays in that row, with its sentence", async () => {
    const result = await host.callFunction("HVM.CLASSIFY", [[HVM1, FLAT], null, null, null, null]);
    expect(result).toEqual([
      ["Socialisors"],
      [{ error: "#N/A", message: expect.stringMatching(/^Not classifiable: all six dimensions/) as string }],
    ]);
  });

  it("shows an error with its sentence when the call as a whole is wrong", async () => {
    expect(await host.callFunction("HVM.SCORES", [[HVM1], null, null])).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(/^answers has 1 row and 6 columns, but the key has 33 items/) as string,
    });
  });

  it("takes over errors and rich values in its range, which arrive as objects", async () => {
    const rich = { type: "FormattedNumber", basicValue: 2.5, numberFormat: "0.00" };
    const profiles = [
      [...HVM1.slice(1), { error: "#N/A" }],
      [rich, ...HVM1.slice(1)],
    ];
    expect(await host.callFunction("HVM.SEQUENCE", [profiles, null, null])).toEqual([
      [{ error: "#N/A", message: "Row 1, column 6 of profileOrAnswers holds the error “#N/A”." }],
      ["FCBEAD"],
    ]);
  });

  it("does not take for an argument what the runtime appends, whether those left out are null or absent", async () => {
    expect(await host.callFunction("HVM.CLASSIFY", [[HVM1]])).toEqual([["Socialisors"]]);
    expect(await host.callFunction("HVM.FOCUS", [[HVM1]])).toEqual([[1]]);
    expect(await host.callFunction("HVM.RANKS", [[[4], [5]]])).toEqual([[2], [1]]);
    expect(await host.callFunction("HVM.DISTANCE", [[HVM1]])).toMatchObject({ error: "#VALUE!" });
  });

  it("shows an empty text, never 0, where there is nothing", async () => {
    expect(await host.callFunction("HVM.ANSWER", [[["High", ""]]])).toEqual([[4, ""]]);
  });

  it("is one of 1,000 that are called together and answered in one message", async () => {
    const before = host.traffic.messages;
    const calls = Array.from({ length: 1000 }, () => ({ id: "CLASSIFY", args: [[HVM1], null, null, null, null] }));
    const results = await host.customFunctions.callAll(calls);
    expect(new Set(results.map((result) => JSON.stringify(result)))).toEqual(new Set(['[["Socialisors"]]']));
    expect(host.traffic.messages - before).toBe(1);
  });
});

describe("a result with many errors", () => {
  const rows = (count: number) => Array.from({ length: count }, () => [0, 0, 0, 0, 0, 0]);

  it("says why for the first thousand of them", async () => {
    associateFunctions();
    const result = (await host.callFunction("HVM.CLASSIFY", [rows(1200)])) as { error: string; message: string }[][];
    expect(result.every(([cell]) => cell!.error === "#N/A")).toBe(true);
    expect(result[999]![0]!.message).toMatch(/^Row 1000, column 1 of profileOrAnswers is empty or 0/);
    expect(result[1000]![0]!.message).toBe("");
  });

  it("or of more than Excel takes at once is refused, with the first of them", async () => {
    associateFunctions();
    expect(await host.callFunction("HVM.DISTANCES", [rows(6000)])).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(
        /^The result is more than Excel takes at once\. Give fewer rows in one formula\. The first of its 36,000 errors: Row 1, /,
      ) as string,
    });
  });
});

it("a function that is not associated gives an error instead of waiting for ever", async () => {
  expect(await host.callFunction("HVM.NOSUCH", [])).toMatchObject({ error: "#VALUE!" });
});
