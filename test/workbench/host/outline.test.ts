import { describe, expect, it, test } from "vitest";
import { openFile } from "../../../src/workbench/file/open";
import { saveXlsx } from "../../../src/workbench/file/xlsx";
import { onSheet, openHost, rejection } from "../../support/open";

const acting = (act: (sheet: Excel.Worksheet) => void) =>
  onSheet(async (sheet, context) => {
    act(sheet);
    await context.sync();
  });

const levels = async (host: Awaited<ReturnType<typeof openHost>>) => {
  const { rowLevels, columnLevels, hiddenRows, hiddenColumns } = (await host.state()).sheets[0]!;
  return { rows: [...rowLevels], columns: [...columnLevels], hiddenRows, hiddenColumns };
};

describe("an outline", () => {
  test("rows and columns are grouped and folded away", async () => {
    const host = await openHost();
    await acting((sheet) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("3:3").group("ByRows");
      sheet.getRange("D1:E1").group("ByColumns");
      sheet.getRange("2:4").hideGroupDetails("ByRows");
    });
    expect(await levels(host)).toEqual({
      rows: [
        [1, 1],
        [2, 2],
        [3, 1],
      ],
      columns: [
        [3, 1],
        [4, 1],
      ],
      hiddenRows: [1, 2, 3],
      hiddenColumns: [],
    });
  });

  it.each([
    ["a row by columns", (sheet: Excel.Worksheet) => sheet.getRange("2:4").group("ByColumns"), "InvalidArgument"],
    ["a column by rows", (sheet: Excel.Worksheet) => sheet.getRange("B:C").group("ByRows"), "InvalidArgument"],
    [
      "more than seven groups within each other",
      (sheet: Excel.Worksheet) => {
        for (let i = 0; i < 8; i++) sheet.getRange("2:4").group("ByRows");
      },
      "InvalidOperation",
    ],
    [
      "folding away what is in no group",
      (sheet: Excel.Worksheet) => sheet.getRange("2:4").hideGroupDetails("ByRows"),
      "InvalidOperation",
    ],
  ])("is refused: %s", async (_, act, code) => {
    const host = await openHost();
    expect(await rejection(acting(act))).toMatchObject({ code });
    expect((await levels(host)).hiddenRows).toEqual([]);
  });

  it("is refused on a protected sheet", async () => {
    const host = await openHost();
    const before = await host.state();
    const state = { ...before, sheets: before.sheets.map((sheet) => ({ ...sheet, protected: true })) };
    await openHost(state);
    expect(await rejection(acting((sheet) => sheet.getRange("2:4").group("ByRows")))).toMatchObject({
      code: "AccessDenied",
    });
  });

  it("is saved and opened, also in rows and columns that hold nothing, and beside one that a file has already", async () => {
    const host = await openHost();
    await acting((sheet) => {
      sheet.getRange("A2").values = [["folded"]];
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("2:4").hideGroupDetails("ByRows");
      sheet.getRange("D:E").group("ByColumns");
    });
    const first = await saveXlsx(null, await host.state());
    const opened = await openFile(first, "a.xlsx", () => undefined);
    const again = await openHost(opened);
    const expected = await levels(host);
    expect(await levels(again)).toEqual(expected);
    await acting((sheet) => {
      sheet.getRange("D1").values = [["new"]];
      sheet.getRange("D1").format.columnWidth = 100;
      sheet.getRange("E:E").group("ByColumns");
    });
    const second = await saveXlsx({ bytes: first, state: opened }, await again.state());
    expect(await levels(await openHost(await openFile(second, "a.xlsx", () => undefined)))).toEqual({
      ...expected,
      columns: [
        [3, 1],
        [4, 2],
      ],
    });
  });
});

describe("a list that lets others pass", () => {
  const titled = {
    errorAlert: { showAlert: true, style: "Information", title: "No code", message: "Is it?" },
    prompt: { showPrompt: true, title: "Codes", message: "Choose" },
  } as const;

  it("is saved and opened with its titles", async () => {
    const host = await openHost();
    await acting((sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      dataValidation.errorAlert = titled.errorAlert;
      dataValidation.prompt = titled.prompt;
    });
    const opened = await openFile(await saveXlsx(null, await host.state()), "a.xlsx", () => undefined);
    const { validations } = opened.sheets[0]!;
    expect(validations).toEqual((await host.state()).sheets[0]!.validations);
    expect(validations[0]).toMatchObject({ style: "Information", errorTitle: "No code", promptTitle: "Codes" });
    await openHost(opened);
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A2");
      dataValidation.load("errorAlert,prompt");
      await context.sync();
      expect([dataValidation.errorAlert, dataValidation.prompt]).toEqual([titled.errorAlert, titled.prompt]);
    });
  });

  it.each([
    ["a title", { prompt: { ...titled.prompt, title: "a".repeat(33) } }],
    ["a message", { prompt: { ...titled.prompt, message: "a".repeat(256) } }],
    ["an alert", { errorAlert: { ...titled.errorAlert, message: "a".repeat(256) } }],
    ["a list", { rule: { list: { inCellDropDown: true, source: "a,".repeat(128) } } }],
  ])("%s may not be longer than Excel takes", async (_, part) => {
    await openHost();
    const refused = acting((sheet) => void Object.assign(sheet.getRange("A1").dataValidation, part));
    expect(await rejection(refused)).toMatchObject({ code: "InvalidArgument" });
  });
});
