import { describe, expect, it, vi } from "vitest";
import { insertCatalogue, insertTeachingWorkbook, readAnswers, removeReports } from "../../../src/excel";
import { NETWORK_LINES, WITH_PICTURES } from "../../../src/excel/catalogue/network-sheet";
import { writeReports } from "../../../src/excel/results";
import {
  CASES,
  CODES,
  CONSTELLATIONS,
  networkInWords,
  OBSERVED_FIRMS,
  PAIRS,
} from "../../../src/methods/constellations";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import type { SheetState, WorkbookState } from "../../../src/workbench/workbook";
import { IMPRINT, randomStudy } from "../../support/cohorts";
import { contentOf, open, sheetNamed, userWorkbook, valueAt } from "../../support/workbooks";

const CATALOGUE = "HVM Constellation Catalogue";
const NETWORK = "HVM Constellation Network";

async function inserted(): Promise<WorkbookState> {
  const host = await open(await userWorkbook());
  await insertCatalogue();
  return host.state();
}

const textsOf = (sheet: SheetState) => Object.values(contentOf(sheet)).map(({ value }) => value);

describe("insertCatalogue", () => {
  it("writes two sheets of ours beside the user's and goes to the first", async () => {
    const before = await userWorkbook();
    const host = await open(before);
    expect(await insertCatalogue()).toEqual({ sheet: CATALOGUE, network: NETWORK, isDrawn: true });
    const { sheets, activeSheet } = await host.state();
    expect(sheets.map(({ name }) => name)).toEqual(["Answers", "Notes", CATALOGUE, NETWORK]);
    expect(sheets.slice(0, 2)).toEqual(before.sheets);
    expect(activeSheet).toBe(sheets[2]!.id);
  });

  it("says of the nine, the codes, the pairs, the firms and the cases all that the method has", async () => {
    const texts = textsOf(sheetNamed(await inserted(), CATALOGUE));
    for (const { name, lookFor } of CONSTELLATIONS) for (const text of [name, lookFor]) expect(texts).toContain(text);
    for (const { code, meaning } of CODES) for (const text of [code, meaning]) expect(texts).toContain(text);
    for (const { firm, turnover } of OBSERVED_FIRMS)
      for (const value of [firm, turnover]) expect(texts).toContain(value);
    for (const { remark } of CASES) if (remark !== null) expect(texts).toContain(remark);
    expect(texts.filter((text) => text === "No facet always; it depends on the codes")).toHaveLength(7);
    expect(PAIRS).toHaveLength(36);
  });

  it("draws each network as one group that says the same in words, with the firm in colour and thick", async () => {
    const { shapes } = sheetNamed(await inserted(), NETWORK);
    expect(shapes.map(({ altTitle }) => altTitle)).toEqual(CONSTELLATIONS.map(({ name }) => name));
    for (const [i, group] of shapes.entries()) {
      expect(group.altDescription).toBe(networkInWords(CONSTELLATIONS[i]!.name));
      if (group.kind !== "group") throw new Error("It is no group.");
      const firms = group.shapes.filter((each) => each.kind === "geometric" && each.text.text === "SME");
      expect(firms.length).toBeGreaterThan(0);
      for (const firm of firms) expect(firm).toMatchObject({ fill: "#1F5A7A", outline: { weight: 2.25 } });
      for (const line of group.shapes) {
        if (line.kind !== "line") continue;
        const ids = group.shapes.map(({ id }) => id);
        expect([ids.includes(line.begin!.shape), ids.includes(line.end!.shape)]).toEqual([true, true]);
      }
    }
  });

  it("keeps its pictures in a file, and beside them what to look for in one cell", async () => {
    const state = await inserted();
    const opened = await openXlsx(await saveXlsx(null, state));
    expect(sheetNamed(opened, NETWORK).shapes).toEqual(sheetNamed(state, NETWORK).shapes);
    expect(sheetNamed(opened, NETWORK).merges).toHaveLength(CONSTELLATIONS.length);
    expect(valueAt(sheetNamed(opened, NETWORK), 5, 1)).toBe(CONSTELLATIONS[0].lookFor);
  });

  it("is written in place when it is there, and pictures stay where the user has them", async () => {
    const host = await open(await userWorkbook());
    await insertCatalogue();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NETWORK);
      sheet.shapes.getItemAt(0).left = 700;
      sheet.shapes.getItemAt(8).delete();
      sheet.shapes.addTextBox("mine");
      sheet.getRange("A6").values = [["spoilt"]];
      await context.sync();
    });
    expect(await insertCatalogue()).toMatchObject({ isDrawn: true });
    const state = await host.state();
    expect(state.sheets).toHaveLength(4);
    const { shapes } = sheetNamed(state, NETWORK);
    expect(shapes).toHaveLength(10);
    expect(shapes[0]!.box.left).toBe(700);
    expect(shapes.filter(({ name }) => name.startsWith("TextBox"))).toHaveLength(1);
    expect(valueAt(sheetNamed(state, NETWORK), 5, 0)).toContain("Systems integration");
  });

  it("leaves the tables alone, and says so, where Excel draws no shapes", async () => {
    const host = await open();
    const { requirements } = Office.context;
    const isSetSupported = vi.spyOn(requirements, "isSetSupported").mockReturnValue(false);
    expect(await insertCatalogue()).toMatchObject({ isDrawn: false });
    isSetSupported.mockRestore();
    const sheet = sheetNamed(await host.state(), NETWORK);
    expect(sheet.shapes).toEqual([]);
    expect(valueAt(sheet, 2, 0)).toBe(NETWORK_LINES[1]);
    // In an Excel that draws, the same button draws.
    expect(await insertCatalogue()).toMatchObject({ isDrawn: true });
    const drawn = sheetNamed(await host.state(), NETWORK);
    expect([drawn.shapes.length, valueAt(drawn, 2, 0)]).toEqual([9, WITH_PICTURES]);
  });

  it("is read as nobody's answers, is no result, and goes with the results", async () => {
    const host = await open();
    await insertCatalogue();
    await expect(readAnswers()).rejects.toMatchObject({ code: "no-answers-found" });
    await writeReports(randomStudy(8, 2), IMPRINT);
    const state = await host.state();
    expect(valueAt(sheetNamed(state, CATALOGUE), 0, 0)).toBe("Value constellations: what is given");
    await insertCatalogue();
    expect(valueAt(sheetNamed(await host.state(), "HVM Summary"), 0, 0)).not.toContain("not among the latest");
    const { sheets } = await removeReports();
    expect(sheets).toEqual(expect.arrayContaining([CATALOGUE, NETWORK, "HVM Summary"]));
  });

  it("is in nobody's way: the teaching workbook can be made beside it", async () => {
    await open();
    await insertCatalogue();
    await expect(insertTeachingWorkbook({ version: "1", now: new Date(0) })).resolves.toMatchObject({ sheet: "Start" });
  });
});
