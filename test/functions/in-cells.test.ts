import { beforeEach, describe, expect, it } from "vitest";
import { openXlsx, saveXlsx } from "../../src/workbench/file/xlsx";
import { loadFunctions } from "../../src/workbench/tools/load-functions";
import { connect } from "../../src/workbench/host/protocol/client";
import type { EmbeddedHost } from "../../src/workbench/host";
import type { WorkbookState } from "../../src/workbench/workbook";
import { onSheet, openHost, roundTrip } from "../support/open";

/** Formulas of cells, set through Office.js and computed by Microsoft's own runtime of custom functions. */
let host: EmbeddedHost;
const HVM1 = [2.5, 3.4, 3.54, 2.38, 3.29, 4.88];
const FLAT = [3, 3, 3, 3, 3, 3];

async function open(state?: WorkbookState): Promise<void> {
  host = await openHost(state);
  await loadFunctions(host);
}

/** Writes formulas below each other, from a cell in the first row on. */
function set(column: string, ...formulas: unknown[]) {
  const cells = formulas.map((each) => [each]);
  return roundTrip(`${column}1:${column}${cells.length}`, cells, "formulas");
}

const shown = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

beforeEach(async () => {
  await open();
  await roundTrip("A1:F2", [HVM1, FLAT]);
});

describe("a cell that calls =HVM.*", () => {
  it("shows what the function gives", async () => {
    expect((await set("H", "=HVM.CLASSIFY(A1:F1)")).values).toEqual([["Socialisors"]]);
  });

  it("fills as many cells as the function gives", async () => {
    await set("H", "=HVM.DISTANCES(A1:F1)");
    const [distances] = await shown("H1:M1");
    expect(distances!.at(-1)).toBeCloseTo(0.115191187, 9);
    expect(distances!.every((each) => typeof each === "number")).toBe(true);
  });

  it("shows an error in the row that it belongs to, with its sentence", async () => {
    await set("H", "=HVM.CLASSIFY(A1:F2)");
    expect(await shown("H1:H2")).toEqual([["Socialisors"], ["#N/A"]]);
    expect(host.user.errorMessage("Sheet1", "H2")).toMatch(/^Not classifiable: all six dimensions/);
    expect(host.user.errorMessage("Sheet1", "H1")).toBeUndefined();
  });

  it("follows when what it refers to is edited, also the sentence", async () => {
    await set("H", "=HVM.CLASSIFY(A1:F1)");
    host.user.edit("Sheet1", "F1", 1);
    expect(await shown("H1")).toEqual([["Price Minimisers"]]);
    host.user.edit("Sheet1", "F1", "");
    expect(await shown("H1")).toEqual([["#N/A"]]);
    expect(host.user.errorMessage("Sheet1", "H1")).toMatch(/^Row 1, column 6 of profileOrAnswers is empty or 0/);
    host.user.edit("Sheet1", "F1", 4.88);
    expect(await shown("H1")).toEqual([["Socialisors"]]);
    expect(host.user.errorMessage("Sheet1", "H1")).toBeUndefined();
  });

  it("passes single values, cells that hold them, errors, and null for what is left out", async () => {
    await set("H", "spearman", '=HVM.MARGIN(A1:F1,"spearman")', "=HVM.MARGIN(A1:F1,H1)", "=HVM.MARGIN(A1:F1,,,,)");
    const [, typed, referred, otherwise] = (await shown("H1:H4")).flat();
    expect(typed).toBeCloseTo(0.457142857, 9);
    expect(referred).toBe(typed);
    expect(otherwise).toBeCloseTo(0.4660734085, 9);
    await set("C", "=NA()");
    expect(await shown("H4")).toEqual([["#N/A"]]);
    expect(host.user.errorMessage("Sheet1", "H4")).toContain("holds the error “#N/A”");
  });

  it("is #VALUE! with several cells for a single value, or with too many arguments", async () => {
    await set("H", "=HVM.MARGIN(A1:F1,A1:B1)", "=HVM.VALUE(1,2)");
    expect(await shown("H1:H2")).toEqual([["#VALUE!"], ["#VALUE!"]]);
  });

  it("works within other formulas, on the result of another, and twice in one", async () => {
    await set(
      "H",
      '=IF(HVM.MARGIN(A1:F1)>0.1,"clear","close")',
      "=HVM.CLASSIFY(A1:F1)",
      "=HVM.VALUE(H2)",
      '=HVM.VALUE("A")&" "&HVM.VALUE("F")',
      "=SUM(HVM.FOOTPRINT(H2))",
      "=IFERROR(HVM.CLASSIFY(A2:F2),HVM.DISCIPLINE(H2))",
    );
    expect(await shown("H1:H6")).toEqual([
      ["clear"],
      ["Socialisors"],
      ["Soft"],
      ["Hard Soft"],
      [100],
      ["Customer Intimacy"],
    ]);
  });

  it("is one of many that are called in one message", async () => {
    const messages = async (formula: string) => {
      const before = host.traffic.messages;
      await set("H", ...Array.from({ length: 200 }, () => formula));
      return host.traffic.messages - before;
    };
    expect((await messages("=HVM.CLASSIFY(A1:F1)")) - (await messages("=SUM(A1:F1)"))).toBe(1);
    await messages("=HVM.CLASSIFY(A1:F1)");
    expect(new Set((await shown("H1:H200")).flat())).toEqual(new Set(["Socialisors"]));
  });

  it("is #NAME? as long as the add-in is not there, and computed once it is", async () => {
    const formulas = [
      "=HVM.CLASSIFY(A1:F1)",
      '=IF(HVM.VALUE("F")="Soft",HVM.CLASSIFY(A1:F1),"a text of more than 64")',
    ];
    host = await openHost();
    await roundTrip("A1:F1", [HVM1]);
    expect((await set("H", ...formulas, "=HVM.NOSUCH(1)")).values).toEqual([["#NAME?"], ["#NAME?"], ["#NAME?"]]);
    await loadFunctions(host);
    expect(await shown("H1:H3")).toEqual([["Socialisors"], ["Socialisors"], ["#NAME?"]]);
  });

  it("is #BUSY! if the add-in is loaded anew before it has answered", async () => {
    let computed: ReturnType<typeof set>;
    await new Promise<void>((called) => {
      CustomFunctions.associate("VALUE", () => (called(), new Promise(() => undefined)));
      computed = set("H", '=HVM.VALUE("F")', "=H1");
    });
    connect(host);
    expect((await computed!).values).toEqual([["#BUSY!"], ["#BUSY!"]]);
    await loadFunctions(host);
    expect(await shown("H1:H2")).toEqual([["Soft"], ["Soft"]]);
  });
});

describe("a saved workbook", () => {
  const saved = async (opened: Parameters<typeof saveXlsx>[0] = null) => saveXlsx(opened, await host.state());

  it("shows the same when it is opened again, before the add-in is there, and follows edits once it is", async () => {
    await set("H", "=HVM.CLASSIFY(A1:F2)");
    await set("J", "=HVM.DISTANCES(A1:F1)");
    const before = await shown("H1:O2");
    const bytes = await saved();
    const state = await openXlsx(bytes);
    host = await openHost(state);
    expect(await shown("H1:O2")).toEqual(before);
    await loadFunctions(host);
    expect(await shown("H1:O2")).toEqual(before);
    host.user.edit("Sheet1", "F1", 1);
    expect(await shown("H1:H2")).toEqual([["Price Minimisers"], ["#N/A"]]);
    const again = await openXlsx(await saved({ bytes, state }));
    host = await openHost(again);
    expect(await shown("H1:H2")).toEqual([["Price Minimisers"], ["#N/A"]]);
  });
});
