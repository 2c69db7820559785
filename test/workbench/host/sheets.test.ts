import { describe, expect, test } from "vitest";
import { PLAIN_PAGE } from "../../../src/workbench/printed-page";
import { onSheet, openHost, rejection, roundTrip, workbookOf } from "../../support/open";

const run = <T>(act: (context: Excel.RequestContext) => Promise<T>) => Excel.run((context) => act(context));

describe("worksheets", () => {
  test("a new workbook has one sheet, Sheet1", async () => {
    const host = await openHost();
    expect((await host.state()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("an added sheet is last, not active, and lives on after a sync", async () => {
    await openHost();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("HVM Summary");
      await context.sync();
      sheet.getRange("A1").values = [["alive"]];
      sheet.load("id,name,position,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      context.workbook.worksheets.load("items/name");
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, active.name]).toEqual([
        "HVM Summary",
        1,
        "Visible",
        "Sheet1",
      ]);
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "HVM Summary"]);
      const again = context.workbook.worksheets.getItem(sheet.id).getRange("A1").load("values");
      await context.sync();
      expect(again.values).toEqual([["alive"]]);
    });
  });

  test.each([
    "",
    " ",
    "x".repeat(32),
    "a[b",
    "a]b",
    "a:b",
    "a*b",
    "a?b",
    "a/b",
    "a\\b",
    "'a",
    "a'",
    "History",
    "HISTORY",
  ])("%j is no name for a sheet", async (name) => {
    await openHost();
    const add = run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect((await rejection(add)).code).toBe("InvalidArgument");
    const rename = onSheet(async (sheet, context) => {
      sheet.name = name;
      await context.sync();
    });
    expect((await rejection(rename)).code).toBe("InvalidArgument");
  });

  test("names of 31 characters, with an inner apostrophe, are fine", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.name = "x".repeat(30) + "y";
      context.workbook.worksheets.add("Bob's (1)");
      await context.sync();
    });
  });

  test("a name that differs only in case is taken, except by the sheet itself", async () => {
    await openHost();
    const error = await rejection(
      run(async (context) => {
        context.workbook.worksheets.add("sheet1");
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ItemAlreadyExists", "WorksheetCollection.add"]);
    await onSheet(async (sheet, context) => {
      sheet.name = "SHEET1";
      await context.sync();
    });
  });

  test("a missing sheet is an error or a null object", async () => {
    await openHost();
    await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("None");
      const below = none.getRange("A1").load("values");
      await context.sync();
      expect([none.isNullObject, below.isNullObject]).toEqual([true, true]);
    });
    const error = await rejection(
      run(async (context) => {
        context.workbook.worksheets.getItem("None").load("name");
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
  });

  test("the last visible sheet can be neither deleted nor hidden", async () => {
    await openHost();
    await run(async (context) => {
      context.workbook.worksheets.add("Hidden").visibility = "Hidden";
      await context.sync();
    });
    for (const act of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => void (sheet.visibility = "VeryHidden"),
    ]) {
      const attempt = onSheet(async (sheet, context) => {
        act(sheet);
        await context.sync();
      });
      expect((await rejection(attempt)).code).toBe("InvalidOperation");
    }
  });

  test("formulas and names that point to a deleted sheet become #REF!", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("My data");
      context.workbook.names.add("there", "='My data'!$A$1");
      sheet.getRange("A1:B1").formulas = [["=SUM('My data'!A1:B2,1)", "=1+Sheet1!C1"]];
      await context.sync();
      other.delete();
      const range = sheet.getRange("A1:B1").load("formulas,values");
      const name = context.workbook.names.getItem("there").load("formula");
      await context.sync();
      expect(range.formulas).toEqual([["=SUM(#REF!,1)", "=1+Sheet1!C1"]]);
      expect(range.values).toEqual([["#REF!", 1]]);
      expect(name.formula).toBe("=#REF!");
    });
  });

  test("formulas, names, charts and links follow a renamed sheet", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const data = context.workbook.worksheets.add("Data");
      data.getRange("A1:B2").values = [
        ["", "Score"],
        ["A", 3],
      ];
      sheet.getRange("A1:A2").formulas = [["=Data!B2"], ['="Data!B2"']];
      sheet.getRange("C1").hyperlink = { documentReference: "Data!B2", textToDisplay: "there" };
      context.workbook.names.add("there", data.getRange("B2"));
      sheet.charts.add("ColumnClustered", data.getRange("A1:B2"), "Columns");
      data.name = "My data's";
      const range = sheet.getRange("A1:A2").load("formulas,values");
      await context.sync();
      expect(range.formulas).toEqual([["='My data''s'!B2"], ['="Data!B2"']]);
      expect(range.values).toEqual([[3], ["Data!B2"]]);
    });
    const { sheets, names } = await host.state();
    expect(names[0]!.formula).toBe("='My data''s'!$B$2");
    expect(sheets[0]!.charts[0]!.series[0]!.values).toBe("='My data''s'!$B$2:$B$2".replace(":$B$2", ""));
    expect([...sheets[0]!.hyperlinks.values()]).toEqual([{ documentReference: "'My data''s'!B2" }]);
  });

  test("deleting the active sheet activates a neighbour", async () => {
    const host = await openHost();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Two");
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    const state = await host.state();
    expect(state.activeSheet).toBe(state.sheets[0]!.id);
  });

  test("a range on a deleted sheet is an error", async () => {
    await openHost();
    const attempt = run(async (context) => {
      const sheet = context.workbook.worksheets.add("Two");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      range.load("values");
      await context.sync();
    });
    expect((await rejection(attempt)).code).toBe("InvalidReference");
  });

  test("actions before a failing one stay applied, those after it are not", async () => {
    await openHost();
    const attempt = onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("B1:C1").values = [[1]];
      sheet.getRange("D1").values = [["after"]];
      await context.sync();
    });
    expect((await rejection(attempt)).code).toBe("InvalidArgument");
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(range.values).toEqual([["before", "", "", ""]]);
    });
  });

  test("position, tab colour, grid lines, panes and page set-up read back", async () => {
    const host = await openHost();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Two");
      sheet.position = 0;
      sheet.tabColor = "#0078d4";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.load("position,tabColor,showGridlines,pageLayout/orientation,pageLayout/zoom");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([0, "#0078D4", false]);
      expect([sheet.pageLayout.orientation, frozen.address]).toEqual(["Landscape", "Two!A1:B3"]);
    });
    const sheet = (await host.state()).sheets[0]!;
    expect(sheet).toMatchObject({
      name: "Two",
      tabColor: "#0078D4",
      gridlines: false,
      frozen: { rows: 3, columns: 2 },
    });
    expect(sheet.page).toEqual({ ...PLAIN_PAGE, landscape: true, fitToWidth: 1, titleRows: "$1:$3" });
  });

  test("scale, margins, paper, footer and the columns that begin a page read back", async () => {
    const host = await openHost();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { pageLayout } = sheet;
      pageLayout.zoom = { scale: 75 };
      pageLayout.paperSize = "A4";
      pageLayout.leftMargin = 36;
      pageLayout.headersFooters.useSheetScale = false;
      const all = pageLayout.headersFooters.defaultForAllPages;
      all.rightFooter = "Page &P of &N";
      all.leftFooter = "R&&D, &F";
      sheet.verticalPageBreaks.add("H1");
      sheet.verticalPageBreaks.add(sheet.getCell(4, 2));
      pageLayout.load("paperSize,leftMargin,zoom");
      all.load("leftFooter,centerFooter,rightFooter");
      await context.sync();
      expect([pageLayout.paperSize, pageLayout.leftMargin, pageLayout.zoom]).toEqual(["A4", 36, { scale: 75 }]);
      expect([all.leftFooter, all.centerFooter, all.rightFooter]).toEqual(["R&&D, &F", "", "Page &P of &N"]);
    });
    expect((await host.state()).sheets[0]!.page).toEqual({
      ...PLAIN_PAGE,
      scale: 75,
      paper: 9,
      margins: { ...PLAIN_PAGE.margins, left: 36 },
      footer: "&LR&&D, &F&RPage &P of &N",
      scalesFooter: false,
      columnBreaks: [2, 7],
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a scale beyond 400 %", ({ pageLayout }) => (pageLayout.zoom = { scale: 401 })],
    ["a paper that there is not", ({ pageLayout }) => (pageLayout.paperSize = "A9" as "A4")],
    ["a margin below 0", ({ pageLayout }) => (pageLayout.topMargin = -1)],
    [
      "a footer of more than 255 characters",
      ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(254)),
    ],
    ["a page that begins at the first column", (sheet) => void sheet.verticalPageBreaks.add("A1")],
  ])("%s is refused", async (_, act) => {
    await openHost();
    const refused = onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(await rejection(refused)).toMatchObject({ code: "InvalidArgument" });
  });

  test("the ids of files' sheets stay, new ones are unlike any", async () => {
    const host = await openHost(workbookOf([]));
    await run(async (context) => {
      context.workbook.worksheets.add("Two").delete();
      context.workbook.worksheets.add("Three");
      await context.sync();
    });
    expect((await host.state()).sheets.map(({ id }) => id)).toEqual([
      "{00000000-0001-0000-0000-000000000000}",
      "{00000000-0001-0000-0200-000000000000}",
    ]);
  });

  test("a member that the host has not is an error that names it", async () => {
    await openHost();
    const attempt = onSheet(async (sheet, context) => {
      sheet.copy();
      await context.sync();
    });
    expect((await rejection(attempt)).message).toBe("The embedded host does not implement Worksheet.copy");
    const loaded = onSheet(async (sheet, context) => {
      sheet.getRange("A1").load("valuesAsJson");
      await context.sync();
    });
    expect((await rejection(loaded)).message).toMatch("does not implement Range.valuesAsJson");
  });
});

describe("ranges", () => {
  const addresses = (make: (sheet: Excel.Worksheet) => Excel.Range[]) =>
    onSheet(async (sheet, context) => {
      const ranges = make(sheet);
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });

  test("ranges from ranges", async () => {
    await openHost();
    const found = await addresses((sheet) => {
      const range = sheet.getRange("B2:D5");
      return [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(2),
        range.getLastCell(),
        range.getResizedRange(1, -1),
        range.getOffsetRange(1, 2),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getIntersection("C3:Z9"),
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(0, 0),
        sheet.getRange("sheet1!$A$1:$B$2"),
      ];
    });
    expect(found.map((address) => address.replace("Sheet1!", ""))).toEqual(
      "C3 B2:D2 D2:D5 D5 B2:C6 D3:F6 B:D 2:5 C3:D5 C2:F4 A1 A1:B2".split(" "),
    );
  });

  test.each(["A0", "nonsense", "A1:", "A1,B2", "Other!A1", "XFE1", "A1048577", ""])(
    "%j is no range",
    async (address) => {
      await openHost();
      expect((await rejection(addresses((sheet) => [sheet.getRange(address)]))).code).toBe("InvalidArgument");
    },
  );

  test("a range by a name of the workbook", async () => {
    await openHost();
    await onSheet(async (sheet) => void sheet.context.workbook.names.add("block", sheet.getRange("B2:C3")));
    expect(await addresses((sheet) => [sheet.getRange("block")])).toEqual(["Sheet1!B2:C3"]);
  });

  test("the used range with values only leaves formatted blanks out", async () => {
    await openHost();
    await roundTrip("B2:C3", [
      [1, 2],
      [3, ""],
    ]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("F9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const part = sheet.getRange("C:D").getUsedRangeOrNullObject(true).load("address");
      const none = sheet.getRange("G:H").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([all.address, values.address, part.address]).toEqual(["Sheet1!B2:F9", "Sheet1!B2:C3", "Sheet1!C2"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("an empty sheet has no used range", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("clear takes contents, formats, or both", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values,format/font/bold"));
      await context.sync();
      expect(cells.map((cell) => [cell.values[0]![0], cell.format.font.bold])).toEqual([
        ["", true],
        [2, false],
        ["", false],
      ]);
    });
  });

  test("merging keeps the first cell only, and the merged areas are found", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.load("values");
      const merged = sheet.getRange("B2:C9").getMergedAreasOrNullObject().load("address,areaCount");
      const none = sheet.getRange("D1:E9").getMergedAreasOrNullObject();
      await context.sync();
      expect(range.values).toEqual([
        [1, ""],
        ["", ""],
      ]);
      expect([merged.address, merged.areaCount, none.isNullObject]).toEqual(["Sheet1!A1:B2", 1, true]);
      merged.areas.load("items/address");
      await context.sync();
      expect(merged.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2"]);
    });
    expect((await host.state()).sheets[0]!.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  });

  test("hidden rows and columns are told, and special cells found", async () => {
    await openHost(
      workbookOf(
        [
          [0, 0, { value: 1 }],
          [2, 0, { value: 2, formula: "=1+1" }],
        ],
        { hiddenRows: [1], hiddenColumns: [3] },
      ),
    );
    await onSheet(async (sheet, context) => {
      const mixed = sheet.getRange("A1:A3").load("rowHidden");
      const hidden = sheet.getRange("B2").load("rowHidden,columnHidden,hidden");
      const visible = sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Visible").load("address");
      const formulas = sheet.getRange("A1:A3").getSpecialCellsOrNullObject("Formulas").load("address");
      await context.sync();
      expect([mixed.rowHidden, hidden.rowHidden, hidden.columnHidden, hidden.hidden]).toEqual([
        null,
        true,
        false,
        true,
      ]);
      expect([visible.address, formulas.address]).toEqual(["Sheet1!A1,Sheet1!A3", "Sheet1!A3"]);
    });
  });

  test("selecting a range activates its sheet", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Two").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Two!B2:C3");
    });
    const state = await host.state();
    expect([state.activeSheet, state.selection]).toEqual([state.sheets[1]!.id, "B2:C3"]);
  });

  test("a filter is told", async () => {
    const area = { row: 0, column: 0, rows: 9, columns: 2 };
    await openHost(workbookOf([], { filter: { area, hides: true } }));
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.load("enabled,isDataFiltered");
      const range = sheet.autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        true,
        "Sheet1!A1:B9",
      ]);
    });
  });
});
