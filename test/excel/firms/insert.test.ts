import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../src/excel/answers";
import { insertFirmsSheet } from "../../../src/excel/firms";
import { analyse } from "../../../src/excel/results/analyse";
import { inspect } from "../../../src/excel/results/inspect";
import { PROPOSITIONS } from "../../../src/methods/hvm";
import type { SheetDraft } from "../../support/case";
import { insertColumn } from "../../support/draft";
import { answers, ITEMS, MADE, openSheets, openState, refusal, STUDY } from "../../support/study";
import { sheetNamed, valueAt } from "../../support/workbooks";

const firmsIn = async (host: Awaited<ReturnType<typeof openState>>) => {
  const sheet = sheetNamed(await host.state(), "HVM Firms");
  return [5, 6, 7].map((row) => [0, 1, 2, 3, 4, 5].map((column) => valueAt(sheet, row, column)));
};

describe("the template of HVM Firms", () => {
  it("has a row for each firm with answers, lists to choose from, and rows to add firms to", async () => {
    const host = await openSheets(STUDY);
    expect(await insertFirmsSheet()).toEqual({ sheet: "HVM Firms" });
    const state = await host.state();
    const sheet = sheetNamed(state, "HVM Firms");
    expect([0, 1, 2, 3, 4, 5].map((column) => valueAt(sheet, 4, column))).toEqual([
      "Firm",
      "Desired proposition",
      "Strategy",
      "New Product Development",
      "Order Fulfilment",
      "Customer Relationship",
    ]);
    expect((await firmsIn(host)).map(([firm]) => firm)).toEqual(["Acme", "Bolt", null]);
    expect(sheet.validations.map(({ area, list }) => [area.column, list])).toEqual([
      [1, PROPOSITIONS.map(({ name }) => name)],
      ...[2, 3, 4, 5].map((column) => [column, ["x"]]),
    ]);
    for (const { area, errorMessage } of sheet.validations) {
      expect([area.row, area.rows, area.columns]).toEqual([5, 12, 1]);
      expect(errorMessage).toContain("leave the cell empty");
    }
    expect([state.activeSheet, state.selection]).toEqual([sheet.id, "B6"]);
  });

  it("filled in, it is read without a doubt", async () => {
    const host = await openSheets(STUDY);
    await insertFirmsSheet();
    expect((await readAnswers()).study.facts).toBeUndefined();
    host.user.edit("HVM Firms", "B6", "Price Minimisers");
    host.user.edit("HVM Firms", "D6", "x");
    host.user.edit("HVM Firms", "F7", "x");
    const { study, problems, firmsSheet } = await readAnswers();
    expect([problems, firmsSheet]).toEqual([[], "HVM Firms"]);
    expect(study.facts).toEqual([
      { desired: "Price Minimisers", processes: ["New Product Development"] },
      { desired: null, processes: ["Customer Relationship"] },
    ]);
  });

  it("keeps wishes that stand beside the answers", async () => {
    const host = await openSheets(insertColumn(STUDY, "C", ["Desired proposition", "F", "F", "A"]));
    const before = (await readAnswers()).study.facts;
    await insertFirmsSheet();
    expect((await firmsIn(host)).map((row) => row.slice(0, 2))).toEqual([
      ["Acme", "Socialisors"],
      ["Bolt", "Innovators"],
      [null, null],
    ]);
    const { study, wishColumns, leftOut } = await readAnswers();
    expect(study.facts).toEqual(before);
    expect([wishColumns, leftOut.map(({ header }) => header)]).toEqual([undefined, ["Desired proposition"]]);
  });

  it("without answers, or in doubt which they are, has empty rows", async () => {
    for (const sheets of [[], [STUDY, { ...STUDY, name: "Other", rows: STUDY.rows.map((row) => row.slice(0, 20)) }]]) {
      const host = await (sheets.length === 0 ? openState() : openSheets(...sheets));
      await insertFirmsSheet();
      expect((await firmsIn(host)).flat().every((value) => value === null)).toBe(true);
    }
  });

  it("keeps hostile names as text, and reads them back", async () => {
    const hostile = ["=1+1", "-1", "007", "TRUE", "1E5", "3/4", "'quoted"];
    const rows = hostile.map((firm, i) => [`'${firm}`, "Ann", ...answers(i)]);
    const host = await openSheets({ name: "Answers", rows: [["Firm", "Respondent", ...ITEMS], ...rows] });
    const { firms } = await inspect();
    await insertFirmsSheet();
    const sheet = sheetNamed(await host.state(), "HVM Firms");
    expect(hostile.map((_, i) => valueAt(sheet, 5 + i, 0))).toEqual(firms.map(({ firm }) => firm));
    expect([...sheet.cells.values()].some(({ formula }) => formula !== undefined)).toBe(false);
    expect((await readAnswers()).problems).toEqual([]);
  });

  it("never touches a sheet of that name, and says that there is one", async () => {
    const mine: SheetDraft = { name: "hvm firms", rows: [["mine"]] };
    const host = await openSheets(STUDY, mine);
    const before = await host.state();
    const error = await refusal(insertFirmsSheet());
    expect(error).toMatchObject({ code: "firms-sheet-there" });
    expect(error.message).toContain("hvm firms");
    expect(await host.state()).toEqual(before);
  });

  it("is taken away again when something fails", async () => {
    const host = await openSheets(STUDY);
    host.traffic.keepLog();
    await insertFirmsSheet();
    const writes = host.traffic.log!.findIndex(({ query }) => query.Actions.some(({ ActionType }) => ActionType === 4));
    const again = await openSheets(STUDY);
    const before = await again.state();
    again.faults.inject({ kind: "error", code: "GeneralException" }, { message: writes + 1, applied: "applied" });
    expect(await refusal(insertFirmsSheet())).toMatchObject({ code: "another-workbook" });
    expect(await again.state()).toEqual(before);
  });
});

describe("an analysis with HVM Firms", () => {
  const firms: SheetDraft = {
    name: "HVM Firms",
    rows: [
      ["Firm", "Desired proposition", "Strategy"],
      ["Bolt", "Innovators", "x"],
    ],
  };
  const about = async (...sheets: SheetDraft[]) => {
    const host = await openSheets(...sheets);
    await analyse(MADE);
    const sheet = sheetNamed(await host.state(), "HVM About");
    const rows = [...Array(20).keys()].map((row) => [0, 1, 2].map((column) => valueAt(sheet, row, column)));
    return (point: string) => rows.find((row) => row[1] === point)?.[2];
  };

  it("says on HVM About where wishes and processes came from", async () => {
    const bySheet = await about(STUDY, firms);
    expect(bySheet("Desired propositions")).toBe("Sheet HVM Firms; known of 1 firm");
    expect(bySheet("Business processes")).toBe("Sheet HVM Firms; known of 1 firm");
    const besideAnswers = await about(insertColumn(STUDY, "C", ["Desired proposition", "F", "F", "A"]));
    expect(besideAnswers("Desired propositions")).toBe("Desired proposition at 'Answers'!C1; known of 2 firms");
    expect(besideAnswers("Business processes")).toBeUndefined();
    expect((await about(STUDY))("Desired propositions")).toBeUndefined();
  });

  it("has another fingerprint when a wish or a process changes", async () => {
    const seen: string[] = [];
    const host = await openSheets(STUDY, firms);
    for (const [cell, value] of [
      ["B2", "Innovators"],
      ["B2", "Simplifiers"],
      ["C2", ""],
      ["B2", ""],
    ] as const) {
      host.user.edit("HVM Firms", cell, value);
      seen.push((await inspect()).fingerprint);
    }
    await openSheets(STUDY);
    const without = (await inspect()).fingerprint;
    expect(new Set(seen).size).toBe(4);
    expect(seen.at(-1)).toBe(without);
  });

  it("writes live results too, and leaves the sheet as it is", async () => {
    const host = await openSheets(STUDY, firms);
    const before = sheetNamed(await host.state(), "HVM Firms");
    await analyse({ ...MADE, results: "formulas" });
    const { reading } = await analyse({ ...MADE, results: "formulas" });
    expect(reading.study.facts?.[1]).toEqual({ desired: "Innovators", processes: ["Strategy"] });
    expect(sheetNamed(await host.state(), "HVM Firms")).toEqual(before);
  });
});
