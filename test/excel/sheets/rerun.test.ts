import { describe, expect, test } from "vitest";
import type { HvmError } from "../../../src/excel/errors";
import { removeReports, writeReports } from "../../../src/excel/results";
import { INCOMPLETE } from "../../../src/excel/workbook/owned-sheets";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { cellKey, type WorkbookState } from "../../../src/workbench/workbook";
import { IMPRINT, problem, randomStudy, type Example } from "../../support/cohorts";
import { contentOf, copyOf, isOurs, open, sheetNamed, userWorkbook, valueAt, valuesAt } from "../../support/workbooks";

const FIVE = randomStudy(40, 8);
const TEN = randomStudy(80, 8);

/** Opens, lets an earlier run write, and lets the user do something to the workbook. */
async function afterRun(
  { cohort, reading }: Example,
  change: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void = () => undefined,
): Promise<EmbeddedHost> {
  const host = await open(await userWorkbook());
  await writeReports({ cohort, reading }, IMPRINT);
  await Excel.run(async (context) => {
    change(context.workbook.worksheets, context);
    await context.sync();
  });
  return host;
}

function write({ cohort, reading }: Example) {
  return writeReports({ cohort, reading }, IMPRINT);
}

async function refusal(example: Example): Promise<HvmError> {
  return write(example).then(
    () => {
      throw new Error("It was not refused.");
    },
    (error: unknown) => error as HvmError,
  );
}

function users(state: WorkbookState) {
  return { ...state, sheets: state.sheets.filter((sheet) => !isOurs(sheet)) };
}

describe("a rerun", () => {
  test("leaves the user's sheets, names, active sheet and selection as they were; a first run shows the first of its sheets", async () => {
    const start = await userWorkbook();
    const host = await open(start);
    const { sheets } = await write(TEN);
    const shown = { activeSheet: sheets[0]!.id, selection: "A1" };
    expect(users(await host.state())).toEqual({ ...start, ...shown });
    await write(FIVE);
    expect(users(await host.state())).toEqual({ ...start, ...shown });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(start.activeSheet);
      sheet.activate();
      sheet.getRange(start.selection ?? undefined).select();
      await context.sync();
    });
    await write(TEN);
    expect(users(await host.state())).toEqual(start);
  });

  test("keeps the sheets' identity, whatever the user called them and wherever they stand", async () => {
    const host = await afterRun(FIVE, (sheets) => {
      sheets.getItem("HVM Summary").name = "Results";
      sheets.getItem("HVM About").position = 0;
    });
    const ids = (await host.state()).sheets.map(({ id }) => id);
    const { sheets } = await write(TEN);
    const after = await host.state();
    expect(after.sheets.map(({ id }) => id)).toEqual(ids);
    expect(sheets.map(({ name, isNew }) => [name, isNew])[0]).toEqual(["Results", false]);
    expect(valueAt(sheetNamed(after, "Results"), 14, 0)).toBe("Firm 10");
  });

  test("keeps formulas alive that point into the results", async () => {
    const host = await afterRun(FIVE, (sheets) => {
      sheets.getItem("Notes").getRange("D1:D2").formulas = [["='HVM Summary'!A6"], ["=COUNTA('HVM Summary'!A6:A100)"]];
    });
    await write(TEN);
    const notes = sheetNamed(await host.state(), "Notes");
    expect([valueAt(notes, 0, 3), valueAt(notes, 1, 3)]).toEqual(["Firm 1", 10]);
  });

  test.each([
    ["grow", FIVE, TEN],
    ["shrink", TEN, FIVE],
  ])("gives the same cells, tables and charts as a first run when the results %s", async (_, first, second) => {
    const fresh = await open(await userWorkbook());
    await write(second);
    const expected = await fresh.state();
    const host = await afterRun(first);
    await write(second);
    const after = await host.state();
    for (const [i, sheet] of after.sheets.entries()) {
      expect(contentOf(sheet)).toEqual(contentOf(expected.sheets[i]!));
      expect(sheet.tables).toEqual(expected.sheets[i]!.tables);
      expect(sheet.charts).toEqual(expected.sheets[i]!.charts);
      expect(sheet.names).toEqual(expected.sheets[i]!.names);
    }
  });

  test("has the paper that a new sheet has, when tables grew and an earlier run could not lay any", async () => {
    const [few, many] = [randomStudy(24, 2), randomStudy(28, 2)];
    const fresh = await afterRun(many);
    const pagesOf = async (host: EmbeddedHost) =>
      (await host.state()).sheets.filter(isOurs).map(({ name, page }) => [name, page] as const);
    const host = await afterRun(few);
    await write(many);
    const whole = new Map(await pagesOf(fresh));
    for (const [name, { printArea, ...page }] of await pagesOf(host)) {
      const { printArea: area, ...expected } = whole.get(name)!;
      expect([name, page]).toEqual([name, expected]);
      expect([name, printArea]).toEqual([name, area]);
    }
  });

  test("drops links of problems that are gone", async () => {
    const problems = Array.from({ length: 9 }, (_, i) => problem(i));
    const host = await afterRun({ ...FIVE, reading: { ...FIVE.reading, problems } });
    await write({
      ...FIVE,
      reading: { ...FIVE.reading, problems: [problem(4), problem(5, { sheet: null, cell: null })] },
    });
    const { hyperlinks } = sheetNamed(await host.state(), "HVM Problems");
    expect([...hyperlinks.values()].map(({ documentReference }) => documentReference)).toEqual(["'Answers'!D6"]);
  });

  test("makes a sheet anew that the user deleted, and a chart", async () => {
    const host = await afterRun(FIVE, (sheets) => {
      sheets.getItem("HVM Distances").delete();
      sheets.getItem("HVM Profiles").charts.getItem("HVM Figure 1").delete();
    });
    const { sheets } = await write(FIVE);
    expect(sheets.filter(({ isNew }) => isNew).map(({ name }) => name)).toEqual(["HVM Distances"]);
    const { charts } = sheetNamed(await host.state(), "HVM Profiles");
    expect(charts.map(({ name }) => name).sort()).toEqual(["HVM Figure 1", "HVM Figure 1 footprints"]);
  });
});

describe("what is the user's", () => {
  test("a sheet that has the name of one of ours is avoided by a number, in any case of letters", async () => {
    const host = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("hvm summary").getRange("A1").values = [["mine"]];
      context.workbook.worksheets.add("HVM Summary 2");
      await context.sync();
    });
    const { sheets } = await write(FIVE);
    expect(sheets[0]!.name).toBe("HVM Summary 3");
    const state = await host.state();
    expect(contentOf(sheetNamed(state, "hvm summary"))).toEqual({ "0,0": { value: "mine" } });
  });

  test("a table or name of the user's that is called like one of our tables is avoided", async () => {
    const host = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("A1:B2", true).name = "hvm_summary";
      context.workbook.names.add("HVM_Profiles", sheet.getRange("A1"));
      await context.sync();
    });
    await write(FIVE);
    const state = await host.state();
    expect(sheetNamed(state, "HVM Summary").tables[0]!.name).toBe("HVM_Summary_2");
    expect(sheetNamed(state, "HVM Profiles").tables[0]!.name).toBe("HVM_Profiles_2");
    await write(TEN);
    expect(sheetNamed(await host.state(), "HVM Summary").tables[0]).toMatchObject({
      name: "HVM_Summary_2",
      area: { rows: 11 },
    });
  });

  test("a copy of one of our sheets, which carries our mark along, is not rewritten nor removed", async () => {
    const first = await afterRun(FIVE);
    const state = await first.state();
    const summary = sheetNamed(state, "HVM Summary");
    const copy = copyOf(summary);
    const host = await open({ ...state, sheets: [...state.sheets, copy] });
    const before = sheetNamed(await host.state(), "HVM Summary (2)");
    await write(TEN);
    expect(sheetNamed(await host.state(), "HVM Summary (2)")).toEqual(before);
    expect((await removeReports()).sheets).toHaveLength(7);
    expect(sheetNamed(await host.state(), "HVM Summary (2)")).toEqual(before);
  });

  test("notes beside and well below the tables stay, a column added to a table too", async () => {
    const host = await afterRun(FIVE, (sheets) => {
      const summary = sheets.getItem("HVM Summary");
      summary.getRange("R5:R6").values = [["My view"], ["agree"]];
      summary.tables.getItem("HVM_Summary").resize("A5:R10");
      summary.getRange("T7").values = [["beside"]];
      summary.getRange("A30").values = [["below"]];
      sheets.getItem("HVM About").getRange("F1").formulas = [["=1+1"]];
    });
    for (const example of [TEN, FIVE]) {
      await write(example);
      const state = await host.state();
      const summary = sheetNamed(state, "HVM Summary");
      expect(valuesAt(summary, 4, 17, 2, 1)).toEqual([["My view"], ["agree"]]);
      expect([valueAt(summary, 6, 19), valueAt(summary, 29, 0)]).toEqual(["beside", "below"]);
      expect(summary.tables[0]!.area).toEqual({
        row: 4,
        column: 0,
        rows: example.cohort.firms.length + 1,
        columns: 18,
      });
      expect(valueAt(sheetNamed(state, "HVM About"), 0, 5)).toBe(2);
    }
  });

  test("the look that the user gave a sheet stays: widths, frozen panes, a chart's place and type", async () => {
    const host = await afterRun(FIVE, (sheets) => {
      const summary = sheets.getItem("HVM Summary");
      summary.getRange("A:A").format.columnWidth = 300;
      summary.freezePanes.unfreeze();
      summary.tabColor = "#FF0000";
      sheets.getItem("HVM Profiles").charts.getItem("HVM Figure 1").setPosition("A40", "H60");
    });
    const before = await host.state();
    await write(TEN);
    const after = await host.state();
    const [was, is] = [before, after].map((state) => sheetNamed(state, "HVM Summary"));
    expect([is!.columnWidths, is!.frozen, is!.tabColor]).toEqual([was!.columnWidths, was!.frozen, was!.tabColor]);
    expect(sheetNamed(after, "HVM Profiles").charts[0]!.place).toEqual(
      sheetNamed(before, "HVM Profiles").charts[0]!.place,
    );
  });
});

describe("what cannot be rewritten in place is refused, with nothing changed", () => {
  async function checkRefused(host: EmbeddedHost, code: string, words: RegExp) {
    const before = await host.state();
    const error = await refusal(TEN);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(words);
    expect(error.message).toMatch(/Nothing was changed\.$/);
    expect(await host.state()).toEqual(before);
  }

  test("notes right below a table that grows; they are named", async () => {
    const host = await afterRun(FIVE, (sheets) => {
      sheets.getItem("HVM Distances").getRange("B12:C12").values = [["mine", 1]];
    });
    await checkRefused(host, "notes-in-the-way", /"HVM Distances".*B12:C12.*Move it/);
    await expect(write(FIVE)).resolves.toBeDefined();
  });

  test("a protected sheet of ours that is to say that it is of an earlier run", async () => {
    const host = await afterRun(FIVE);
    await Excel.run(async (context) => {
      const rankings = context.workbook.worksheets.getItem("HVM Rankings");
      rankings.load("id");
      await context.sync();
      rankings.names.getItem("HVM_Sheet").formula = `="alignment|${rankings.id}|1|9|||7"`;
      rankings.protection.protect();
      await context.sync();
    });
    await checkRefused(host, "sheet-protected", /"HVM Rankings" is protected.*Unprotect/);
  });

  test("a protected sheet of ours", async () => {
    const host = await afterRun(FIVE, (sheets) => sheets.getItem("HVM Rankings").protection.protect());
    await checkRefused(host, "sheet-protected", /"HVM Rankings" is protected.*Unprotect/);
  });

  test("a table that was moved, because rows were inserted above it", async () => {
    const first = await afterRun(FIVE);
    const state = await first.state();
    const sheets = state.sheets.map((sheet) => {
      if (sheet.name !== "HVM Summary") return sheet;
      const down = [...sheet.cells].map(([key, cell]) => [key + cellKey(1, 0), cell] as const);
      return {
        ...sheet,
        cells: new Map(down),
        tables: sheet.tables.map((t) => ({ ...t, area: { ...t.area, row: t.area.row + 1 } })),
      };
    });
    await checkRefused(await open({ ...state, sheets }), "sheet-rearranged", /"HVM Summary".*Undo that/);
  });

  test("a table with a column taken out", async () => {
    const host = await afterRun(FIVE, (sheets) => {
      sheets.getItem("HVM Summary").tables.getItem("HVM_Summary").resize("A5:P10");
    });
    await checkRefused(host, "sheet-rearranged", /taken out/);
  });

  test("a column that was inserted into a table", async () => {
    const host = await afterRun(FIVE, (sheets) => {
      const summary = sheets.getItem("HVM Summary");
      summary.tables.getItem("HVM_Summary").resize("A5:R10");
      summary.getRange("B5:R5").values = [["New", ..."abcdefghijklmnop"]];
    });
    await checkRefused(host, "sheet-rearranged", /inserted/);
  });
});

describe("older Excel", () => {
  test("without Table.resize (below ExcelApi 1.13) the table is made anew over the same cells", async () => {
    const host = await afterRun(FIVE);
    const { requirements } = Office.context;
    const original = requirements.isSetSupported;
    const upTo19 = (name: string, version?: string) => Number(version?.split(".")[1]) <= 9 && original(name, version!);
    requirements.isSetSupported = upTo19 as typeof original;
    try {
      await write(TEN);
    } finally {
      requirements.isSetSupported = original;
    }
    const { tables } = sheetNamed(await host.state(), "HVM Summary");
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ name: "HVM_Summary", area: { rows: 11, columns: 17 } });
  });
});

describe("repair", () => {
  test("a sheet that was added but never filled is filled, under the same id", async () => {
    const host = await open(await userWorkbook());
    host.faults.inject({ kind: "throws" }, { message: 3, persistent: true });
    await refusal(FIVE);
    host.faults.clear();
    const half = await host.state();
    expect(half.sheets.filter(isOurs).map((sheet) => valueAt(sheet, 0, 0))).toEqual(Array(7).fill(INCOMPLETE));
    const { sheets } = await write(FIVE);
    expect(sheets.map(({ id }) => id)).toEqual(half.sheets.filter(isOurs).map(({ id }) => id));
    const after = await host.state();
    expect(after.sheets.filter(isOurs).some((sheet) => valueAt(sheet, 0, 0) === INCOMPLETE)).toBe(false);
  });

  test("is refused where the user has typed something on such a sheet", async () => {
    const host = await open(await userWorkbook());
    host.faults.inject({ kind: "throws" }, { message: 3, persistent: true });
    await refusal(FIVE);
    host.faults.clear();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("HVM Summary").getRange("C2").values = [["mine"]];
      await context.sync();
    });
    const before = await host.state();
    expect((await refusal(FIVE)).code).toBe("notes-in-the-way");
    expect(await host.state()).toEqual(before);
  });
});

describe("removeReports", () => {
  test("deletes our seven sheets and nothing else", async () => {
    const start = await userWorkbook();
    const host = await open(start);
    await write(FIVE);
    expect((await removeReports()).sheets).toHaveLength(7);
    // The host remembers one selection, and not one of each sheet.
    expect(await host.state()).toEqual({ ...start, selection: "A1" });
    expect((await removeReports()).sheets).toEqual([]);
  });

  test("refuses when no other sheet is visible", async () => {
    const host = await open();
    await write(FIVE);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    });
    const before = await host.state();
    await expect(removeReports()).rejects.toMatchObject({ code: "last-sheets" });
    expect(await host.state()).toEqual(before);
  });
});
