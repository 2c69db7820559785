import { cellKey } from "../../../src/workbench/workbook";
import { describe, expect, test } from "vitest";
import { onSheet, openHost, rejection, workbookOf } from "../../support/open";

describe("names", () => {
  test("a name for a constant text", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const name = sheet.names.add("hvm_mark", '="{id} ""x"""');
      name.visible = false;
      await context.sync();
      name.load("name,value,formula,visible,scope,type");
      sheet.names.load("items/name");
      context.workbook.names.load("items/name");
      await context.sync();
      expect(name.toJSON()).toEqual({
        name: "hvm_mark",
        value: '{id} "x"',
        formula: '="{id} ""x"""',
        visible: false,
        scope: "Worksheet",
        type: "String",
      });
      expect(sheet.names.items.map((each) => each.name)).toEqual(["hvm_mark"]);
      expect(context.workbook.names.items).toEqual([]);
      name.formula = '="y"';
      await context.sync();
    });
    expect((await host.state()).sheets[0]!.names).toEqual([{ name: "hvm_mark", formula: '="y"', visible: false }]);
  });

  test("a name deleted is gone, a missing one a null object or an error", async () => {
    await openHost();
    await onSheet(async (_, context) => {
      const { names } = context.workbook;
      names.add("one", "=1").delete();
      const gone = names.getItemOrNullObject("one");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      names.getItem("one").load("value");
      expect((await rejection(context.sync())).code).toBe("ItemNotFound");
    });
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["ONE", "ItemAlreadyExists"],
  ])("%s cannot be added", async (name, code) => {
    await openHost();
    await onSheet(async (_, context) => {
      context.workbook.names.add("one", "=1");
      context.workbook.names.add(name, "=2");
      expect((await rejection(context.sync())).code).toBe(code);
    });
  });

  test("a name knows its range", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("block", sheet.getRange("B2:C3")).load("formula,type,value");
      const range = name.getRange().load("address");
      await context.sync();
      expect([name.formula, name.type, range.address]).toEqual(["=Sheet1!$B$2:$C$3", "Range", "Sheet1!B2:C3"]);
    });
  });
});

describe("settings and custom properties", () => {
  test("JSON comes back", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      context.workbook.settings.add("hvm", { measure: "correlation", list: [1, 2] });
      sheet.customProperties.add("mark", "me");
      await context.sync();
      const setting = context.workbook.settings.getItem("hvm").load("value");
      const mark = sheet.customProperties.getItemOrNullObject("MARK").load("value");
      const none = context.workbook.settings.getItemOrNullObject("none");
      await context.sync();
      expect([setting.value, mark.value, none.isNullObject]).toEqual([
        { measure: "correlation", list: [1, 2] },
        "me",
        true,
      ]);
    });
    expect((await host.state()).settings).toEqual({ hvm: { measure: "correlation", list: [1, 2] } });
  });
});

describe("tables", () => {
  const add = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    sheet.getRange("A1:C3").values = [
      ["Firm", "Firm", ""],
      ["x", 1, 2],
      ["y", 3, 4],
    ];
    const table = sheet.tables.add(sheet.getRange("A1:C3"), true);
    await context.sync();
    return table;
  };

  test("what was set reads back, headers become unique texts", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const table = await add(sheet, context);
      table.name = "Summary";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      table.showBandedRows = false;
      await context.sync();
      table.load("name,style,showFilterButton,showBandedRows,showTotals,showHeaders");
      table.columns.load("items/name");
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of ranges) range.load("address");
      sheet.tables.load("items/name,count");
      await context.sync();
      expect([table.name, table.style, table.showFilterButton, table.showBandedRows]).toEqual([
        "Summary",
        "TableStyleLight9",
        false,
        false,
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Firm", "Firm2", "Column3"]);
      expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3"]);
      expect(sheet.tables.items.map(({ name }) => name)).toEqual(["Summary"]);
    });
    expect((await host.state()).sheets[0]!.tables).toEqual([
      {
        name: "Summary",
        area: { row: 0, column: 0, rows: 3, columns: 3 },
        style: "TableStyleLight9",
        filterButton: false,
        bandedRows: false,
      },
    ]);
  });

  test("a number written into a header becomes a text", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      await add(sheet, context);
      sheet.getRange("C1").values = [[2024]];
      const header = sheet.getRange("C1").load("values,valueTypes");
      await context.sync();
      expect([header.values, header.valueTypes]).toEqual([[["2024"]], [["String"]]]);
    });
  });

  test("tables do not overlap, and their names are unique in the workbook", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      await add(sheet, context);
      sheet.tables.add("C3:D5", true);
      expect((await rejection(context.sync())).code).toBe("InvalidArgument");
      context.workbook.worksheets.add("Two").tables.add("A1:B2", true).name = "TABLE1";
      expect((await rejection(context.sync())).code).toBe("ItemAlreadyExists");
    });
  });

  test("structured references compute, and follow the table's name and size", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Firm", "Score"],
        ["x", 1],
        ["y", 3],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Scores";
      const cells = sheet.getRange("D2:D6");
      cells.formulas = [
        ["=SUM(Scores[Score])"],
        ["=Scores[@Score]*2"],
        ["=Scores[[#Headers],[Score]]"],
        ["=COUNTA(Scores)"],
        ["=Scores[None]"],
      ];
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[4], [6], ["Score"], [4], ["#REF!"]]);
      table.name = "Renamed";
      table.resize("A1:B4");
      sheet.getRange("A4:B4").values = [["z", 10]];
      cells.load("values,formulas");
      await context.sync();
      expect(cells.formulas[0]).toEqual(["=SUM(Renamed[Score])"]);
      expect(cells.values[0]).toEqual([14]);
    });
  });

  test("resized, converted, deleted", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const table = await add(sheet, context);
      table.resize("A1:C9");
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C9");
      table.convertToRange();
      sheet.tables.load("count");
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect([sheet.tables.count, cell.values]).toEqual([0, [["Firm"]]]);
      const again = sheet.tables.add("A1:C3", true);
      again.delete();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[""]]);
    });
  });

  test("a table of the file is found from the workbook and from a range", async () => {
    const area = { row: 1, column: 1, rows: 3, columns: 2 };
    const table = { name: "Answers", area, style: null, filterButton: true, bandedRows: true };
    await openHost(workbookOf([], { tables: [table] }));
    await onSheet(async (sheet, context) => {
      const found = context.workbook.tables.getItem("answers").load("name,worksheet/name");
      const there = sheet.getRange("C3").getTables().load("items/name");
      const none = sheet.tables.getItemOrNullObject("other");
      await context.sync();
      expect([found.name, found.worksheet.name, there.items.length, none.isNullObject]).toEqual([
        "Answers",
        "Sheet1",
        1,
        true,
      ]);
    });
  });
});

describe("charts", () => {
  const data = [
    ["", "Firm 1", "Firm 2"],
    ["A", 1, 2],
    ["B", 3, 4],
  ];

  test("series come from the source, names and categories too", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = data;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      await context.sync();
      chart.series.load("items/name,count");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Firm 1", "Firm 2"]);
      expect([values.value, categories.value]).toEqual([
        [2, 4],
        ["A", "B"],
      ]);
    });
  });

  test("by rows", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = data;
      sheet.charts.add("Radar", sheet.getRange("A1:C3"), "Rows");
      await context.sync();
    });
    expect((await host.state()).sheets[0]!.charts[0]!.series[1]).toMatchObject({
      name: "=Sheet1!$A$3",
      values: "=Sheet1!$B$3:$C$3",
      categories: "=Sheet1!$B$1:$C$1",
    });
  });

  test("everything that was set reads back, also from the state", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = data;
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "Figure 1";
      chart.title.text = "The title";
      chart.legend.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 30;
      chart.axes.valueAxis.majorUnit = 10;
      chart.axes.valueAxis.numberFormat = "0%";
      chart.axes.valueAxis.title.text = "Percentage";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.position = "Maximum";
      chart.setPosition("E2", "L20");
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#0078d4");
      series.gapWidth = 50;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "0.0";
      const added = chart.series.add("More");
      added.setValues(sheet.getRange("C2:C3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
      await context.sync();
      const again = sheet.charts.getItem("Figure 1");
      again.load(
        "name,chartType,title/text,title/visible,legend/visible,axes/valueAxis/minimum,axes/valueAxis/maximum," +
          "axes/valueAxis/majorUnit,axes/valueAxis/numberFormat,axes/valueAxis/title/text," +
          "axes/valueAxis/majorGridlines/visible,axes/categoryAxis/reversePlotOrder,left,top,width,height",
      );
      again.series.load("items/name,items/gapWidth,items/hasDataLabels,items/dataLabels/numberFormat");
      await context.sync();
      const { valueAxis, categoryAxis } = again.axes;
      expect([again.name, again.chartType, again.title.text, again.title.visible, again.legend.visible]).toEqual([
        "Figure 1",
        "BarClustered",
        "The title",
        true,
        false,
      ]);
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat]).toEqual([
        0,
        30,
        10,
        "0%",
      ]);
      expect([valueAxis.title.text, valueAxis.majorGridlines.visible, categoryAxis.reversePlotOrder]).toEqual([
        "Percentage",
        false,
        true,
      ]);
      // Columns are 64 pixels wide, rows 20 pixels high, a pixel is 0.75 points.
      expect([again.left, again.top, again.height].map(Math.round)).toEqual([192, 15, 285]);
      expect(again.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
        ["Firm 1", 50],
        ["More", 150],
      ]);
      expect(again.series.items[0]!.dataLabels.numberFormat).toBe("0.0");
    });
    const chart = (await host.state()).sheets[0]!.charts[0]!;
    expect(chart).toMatchObject({
      name: "Figure 1",
      type: "BarClustered",
      title: "The title",
      legend: null,
      gapWidth: 50,
      place: { row: 1, column: 4, rows: 19, columns: 8 },
      valueAxis: { minimum: 0, maximum: 30, numberFormat: "0%", title: "Percentage", gridlines: false },
      categoryAxis: { reversed: true, crossedAtEnd: true },
    });
    expect(chart.series).toEqual([
      {
        name: "=Sheet1!$B$1",
        values: "=Sheet1!$B$2:$B$3",
        categories: "=Sheet1!$A$2:$A$3",
        color: "#0078D4",
        dataLabels: true,
      },
      { name: "More", values: "=Sheet1!$C$2:$C$3", categories: "=Sheet1!$A$2:$A$3", color: null, dataLabels: false },
    ]);
  });

  test("an added series is dead after a sync, as in Excel; getItemAt finds it", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = data;
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      chart.series.add("More");
      await context.sync();
      const found = chart.series.getItemAt(1).load("name");
      await context.sync();
      expect(found.name).toBe("More");
    });
  });

  test("a deleted chart is gone, an unknown type refused", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      await context.sync();
      chart.delete();
      sheet.charts.load("count");
      await context.sync();
      expect(sheet.charts.count).toBe(0);
      sheet.charts.add("Funnel", sheet.getRange("A1:B3"), "Columns");
      expect((await rejection(context.sync())).code).toBe("InvalidArgument");
    });
  });
});

describe("formats", () => {
  test("what was set reads back; null where cells differ", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.font.bold = true;
      range.format.font.italic = true;
      range.format.font.color = "#ff0000";
      range.format.font.size = 14;
      range.format.font.name = "Arial";
      range.format.fill.color = "#00ff00";
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.columnWidth = 105;
      range.format.rowHeight = 30;
      range.numberFormat = [
        ["0.00", "@"],
        ["0.00", "General"],
      ];
      const border = range.format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.color = "#333333";
      sheet.getRange("B2").format.font.bold = false;
      await context.sync();
      range.load(
        "numberFormat,format/columnWidth,format/rowHeight,format/horizontalAlignment,format/verticalAlignment",
      );
      range.load("format/wrapText,format/indentLevel,format/fill/color,format/font");
      border.load("style,color");
      const top = range.format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect(range.format.font.toJSON()).toMatchObject({
        bold: null,
        italic: true,
        color: "#FF0000",
        size: 14,
        name: "Arial",
      });
      const { format } = range;
      expect([format.columnWidth, format.rowHeight, format.horizontalAlignment, format.verticalAlignment]).toEqual([
        105,
        30,
        "Center",
        "Top",
      ]);
      expect([format.wrapText, format.indentLevel, format.fill.color, border.style, border.color, top.style]).toEqual([
        true,
        2,
        "#00FF00",
        "Continuous",
        "#333333",
        "None",
      ]);
      expect(range.numberFormat).toEqual([
        ["0.00", "@"],
        ["0.00", "General"],
      ]);
    });
    const sheet = (await host.state()).sheets[0]!;
    expect(sheet.columnWidths.get(0)).toBe(20);
    expect(sheet.cells.get(cellKey(1, 0))!.style).toEqual({
      bold: true,
      italic: true,
      fontColor: "#FF0000",
      fontSize: 14,
      fill: "#00FF00",
      horizontal: "Center",
      vertical: "Top",
      wrap: true,
      indent: 2,
      numberFormat: "0.00",
      borderBottom: "#333333",
    });
  });

  test("a number shows as its format says", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[0.1234, 3.14159]];
      range.numberFormat = [["0.0%", "0.00"]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["12.3%", "3.14"]]);
    });
  });

  test("columns fit their longest shown text", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a".repeat(30), 1 / 3]];
      range.numberFormat = [["@", "0.00"]];
      range.format.autofitColumns();
      const widths = [sheet.getRange("A1"), sheet.getRange("B1")].map((cell) => cell.load("format/columnWidth"));
      await context.sync();
      const [long, short] = widths.map((cell) => cell.format.columnWidth);
      expect(long).toBeGreaterThan(30 * 5.25);
      expect(short).toBeLessThan(48);
    });
  });

  test("links read back with the text they show", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "Sheet1!D7", screenTip: "Go there", textToDisplay: "D7" };
      const none = sheet.getRange("A2").load("hyperlink");
      cell.load("hyperlink,values");
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!D7", screenTip: "Go there", textToDisplay: "D7" });
      expect([cell.values, none.hyperlink]).toEqual([[["D7"]], null]);
    });
  });

  test("whole columns, rows and sheets have formats, also where cells are blank", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange().format.font.name = "Arial";
      sheet.getRange("A1:A9").numberFormat = "@" as never;
      sheet.getRange("3:3").format.font.bold = true;
      sheet.getRange("A2").values = [["007"]];
      const text = sheet.getRange("A1:A2").load("values,numberFormat,format/font/name");
      const row = sheet.getRange("X3").load("format/font/bold");
      const other = sheet.getRange("X4").load("format/font/bold,format/font/name");
      const all = sheet.getRange().load("format/font/name");
      await context.sync();
      expect(text.values).toEqual([[1], ["007"]]);
      expect(text.numberFormat).toEqual([["@"], ["@"]]);
      expect([text.format.font.name, all.format.font.name, other.format.font.name]).toEqual([
        "Arial",
        "Arial",
        "Arial",
      ]);
      expect([row.format.font.bold, other.format.font.bold]).toEqual([true, false]);
      sheet.getRange().clear();
      all.load("format/font/name");
      await context.sync();
      expect(all.format.font.name).toBe("Calibri");
    });
  });

  test("properties set cell by cell", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [{ hyperlink: { documentReference: "Sheet1!D7", textToDisplay: "D7" } }, { format: { font: { bold: true } } }],
      ]);
      const [first, second] = [sheet.getRange("A1").load("hyperlink"), sheet.getRange("B1").load("format/font/bold")];
      await context.sync();
      expect([first.hyperlink.documentReference, second.format.font.bold]).toEqual(["Sheet1!D7", true]);
      range.setCellProperties([[{}, { style: "Normal" }]]);
      expect((await rejection(context.sync())).message).toMatch("does not implement setting Range.style");
    });
  });

  test("conditional formats read back and are cleared", async () => {
    const host = await openHost();
    const area = { row: 0, column: 0, rows: 9, columns: 2 };
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B9");
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#0078D4" },
      } as Excel.ConditionalColorScaleCriteria;
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>3";
      custom.custom.format.fill.color = "#FFFF00";
      custom.custom.format.font.bold = true;
      await context.sync();
      range.conditionalFormats.load("items/type");
      const rule = custom.load("customOrNullObject/rule/formula,colorScaleOrNullObject/criteria");
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(["ColorScale", "Custom"]);
      expect([rule.customOrNullObject.rule.formula, rule.colorScaleOrNullObject.isNullObject]).toEqual([
        "=$A1>3",
        true,
      ]);
    });
    expect((await host.state()).sheets[0]!.conditionalFormats).toMatchObject([
      { kind: "colorScale", area, colors: ["#FFFFFF", "#0078D4"] },
      { kind: "custom", area, formula: "=$A1>3", fill: "#FFFF00", fontColor: null, bold: true },
    ]);
    await onSheet(async (sheet, context) => {
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect((await host.state()).sheets[0]!.conditionalFormats).toEqual([]);
  });

  test("a list to choose from reads back", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const validation = sheet.getRange("A1:A9").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
      validation.prompt = { message: "Choose", showPrompt: true, title: "" };
      const one = sheet.getRange("A2").dataValidation.load("type,rule");
      await context.sync();
      expect([one.type, one.rule.list!.source]).toEqual(["List", "1,2,3"]);
    });
    expect((await host.state()).sheets[0]!.validations).toEqual([
      { area: { row: 0, column: 0, rows: 9, columns: 1 }, list: ["1", "2", "3"], errorMessage: null, prompt: "Choose" },
    ]);
  });

  test("a protected sheet refuses formats, tables, charts and names nothing", async () => {
    await openHost(workbookOf([], { protected: true }));
    const attempts: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => void (sheet.getRange("A1").format.font.bold = true),
      (sheet) => void (sheet.getRange("A1").numberFormat = [["@"]]),
      (sheet) => void sheet.tables.add("A1:B2", true),
      (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns"),
      (sheet) => void sheet.getRange("A1:B2").merge(),
      (sheet) => void sheet.getRange("A1:B2").clear(),
      (sheet) => void (sheet.getRange("A1").format.columnWidth = 50),
    ];
    for (const attempt of attempts) {
      const refused = onSheet(async (sheet, context) => {
        attempt(sheet);
        await context.sync();
      });
      expect((await rejection(refused)).code).toBe("AccessDenied");
    }
  });
});
