import { describe, expect, test } from "vitest";
import { onSheet, openHost, rejection, roundTrip, workbookOf } from "../../support/open";

describe("values through Office.js", () => {
  test("every kind comes back as it was written", async () => {
    await openHost();
    const { values, valueTypes } = await roundTrip("A1:F1", [[0.1 + 0.2, -1e-300, true, "'007", "", "text"]]);
    expect(values).toEqual([[0.30000000000000004, -1e-300, true, "007", "", "text"]]);
    expect(valueTypes).toEqual([["Double", "Double", "Boolean", "String", "Empty", "String"]]);
  });

  test("numbers keep all seventeen digits in a state, too", async () => {
    const host = await openHost();
    await roundTrip("A1", [[1.1234567890123457]]);
    expect((await host.state()).sheets[0]!.cells.get(0)).toEqual({ value: 1.1234567890123457 });
  });

  test("a blank cell reads as an empty text", async () => {
    await openHost();
    const { values, valueTypes, text } = await roundTrip("A1:B1", [[1, null]]);
    expect([values, valueTypes, text]).toEqual([[[1, ""]], [["Double", "Empty"]], [["1", ""]]]);
  });

  test("null leaves a cell as it is, an empty text clears it", async () => {
    await openHost();
    await roundTrip("A1:B1", [["kept", "gone"]]);
    expect((await roundTrip("A1:B1", [[null, ""]])).values).toEqual([["kept", ""]]);
  });

  test("errors are told from texts that look like them", async () => {
    await openHost();
    const { values, valueTypes } = await roundTrip("A1:C1", [["#N/A", "'#N/A", "=1/0"]]);
    expect(values).toEqual([["#N/A", "#N/A", "#DIV/0!"]]);
    expect(valueTypes).toEqual([["Error", "String", "Error"]]);
  });

  test("a literal error is an error for formulas", async () => {
    await openHost();
    expect((await roundTrip("A1:C1", [["#N/A", "=ISNA(A1)", "=A1+1"]])).values).toEqual([["#N/A", true, "#N/A"]]);
  });

  test("one value fills a range", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = 7 as never;
      const read = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(read.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test.each([
    ["12", 12, "General"],
    ["1E5", 100000, "0.00E+00"],
    ["5%", 0.05, "0%"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["+1", 1, "General"],
    ["(3)", -3, "General"],
    ["TRUE", true, "General"],
    ["false", false, "General"],
    ["2024-02-29", 45351, "m/d/yyyy"],
    ["2/29/2024", 45351, "m/d/yyyy"],
    ["12:00", 0.5, "h:mm"],
    ["1 1/2", 1.5, "# ?/?"],
  ])("%s in a General cell becomes %s", async (text, value, format) => {
    await openHost();
    const read = await roundTrip("A1", [[text]]);
    expect([read.values[0]![0], read.numberFormat[0]![0]]).toEqual([value, format]);
  });

  test.each(["1-2", "3/4", "Jan 5", "5-Jan"])("%s in a General cell becomes a date", async (text) => {
    await openHost();
    const read = await roundTrip("A1", [[text]]);
    expect([read.valueTypes[0]![0], read.numberFormat[0]![0]]).toEqual(["Double", "d-mmm"]);
  });

  test.each(["007x", "1.2.3", "2024-02-30", "Mayor 5", "13/32", "5 apples", "25:61", "N/A", "-", "="])(
    "%s stays a text",
    async (text) => {
      await openHost();
      const { values, valueTypes } = await roundTrip("A1", [[text]]);
      expect([values, valueTypes]).toEqual([[[text]], [["String"]]]);
    },
  );

  test.each(["+A1", "-A1", "@SUM(A1)"])("%s becomes a formula", async (text) => {
    await openHost();
    expect((await roundTrip("B1", [[text]])).formulas).toEqual([[`=${text}`]]);
  });

  const dangerous = ["=1+1", "+1", "-1", "@A1", "007", "1-2", "TRUE", "1E5", "5%", "3/4", "\tx", "a\nb", "#N/A"];

  test.each(dangerous)("%j stays a text in a cell with the number format @", async (text) => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      await context.sync();
    });
    const { values, valueTypes } = await roundTrip("A1", [[text]]);
    expect([values, valueTypes]).toEqual([[[text]], [["String"]]]);
  });

  test.each(dangerous)("%j stays a text after an apostrophe, which is not part of it", async (text) => {
    await openHost();
    const { values, valueTypes } = await roundTrip("A1", [[`'${text}`]]);
    expect([values, valueTypes]).toEqual([[[text]], [["String"]]]);
  });

  test("a matrix of another shape is refused", async () => {
    await openHost();
    const error = await rejection(roundTrip("A1:B2", [[1, 2]]));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
  });

  test("objects are no values", async () => {
    await openHost();
    expect((await rejection(roundTrip("A1", [[{}]]))).code).toBe("InvalidArgument");
  });

  test("a large matrix, which the client splits, arrives whole", async () => {
    await openHost();
    const matrix = Array.from({ length: 500 }, (_, row) => [row, row / 7, `text ${row}`, row % 2 === 0]);
    expect((await roundTrip("B2:E501", matrix)).values).toEqual(matrix);
  });

  test("more than five million cells read as null", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const many = sheet.getRange("A1:E1000001").load("values,cellCount");
      const fewer = sheet.getRange("A1:A10").load("values");
      await context.sync();
      expect([many.values, many.cellCount, fewer.values.length]).toEqual([null, 5_000_005, 10]);
    });
  });

  test("the grid is as large as Excel's", async () => {
    await openHost();
    expect((await roundTrip("XFD1048576", [["end"]])).values).toEqual([["end"]]);
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!XFD1048576");
    });
    expect((await rejection(roundTrip("XFE1", [[1]]))).code).toBe("InvalidArgument");
  });

  test("a protected sheet refuses writes and lets read", async () => {
    await openHost(workbookOf([[0, 0, { value: 1 }]], { protected: true }));
    expect((await rejection(roundTrip("A1", [[2]]))).code).toBe("AccessDenied");
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      sheet.protection.load("protected");
      await context.sync();
      expect([range.values, sheet.protection.protected]).toEqual([[[1]], true]);
    });
  });
});

describe("formulas", () => {
  test("a formula reads back as its value in the request that wrote it", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[2], ["=A1*3"], ["=SUM(A1:A2)"]];
      const range = sheet.getRange("A1:A3").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([[2], [6], [8]]);
      expect(range.formulas).toEqual([[2], ["=A1*3"], ["=SUM(A1:A2)"]]);
    });
  });

  test("a changed cell recalculates what depends on it, over sheets", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other one");
      other.getRange("A1").formulas = [["=Sheet1!A1+1"]];
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A1").values = [[10]];
      const range = other.getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([[11]]);
    });
  });

  test("an array formula spills", async () => {
    await openHost();
    await roundTrip("A1", [["=SEQUENCE(3)"]]);
    expect((await roundTrip("B1:B3", [["=A1"], ["=A2"], ["=A3"]])).values).toEqual([[1], [2], [3]]);
    await onSheet(async (sheet, context) => {
      const spilled = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(spilled.values).toEqual([[1], [2], [3]]);
    });
  });

  test("a reference to a blank cell is 0", async () => {
    await openHost();
    expect((await roundTrip("A1:A3", [["=C1"], ["=IF(TRUE,C1)"], ["=INDEX(C1:C2,1)"]])).values).toEqual([
      [0],
      [0],
      [0],
    ]);
  });

  test("values that came with a file hold until something changes that they depend on", async () => {
    await openHost(
      workbookOf([
        [0, 0, { value: 1 }],
        [0, 1, { value: 99, formula: "=A1+1" }],
        [0, 2, { value: "old", formula: "=NOBODYKNOWS(1)" }],
        [0, 3, { value: null, formula: "=A1+5" }],
      ]),
    );
    expect((await roundTrip("F1", [[1]])).values).toEqual([[1]]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 99, "old", 6]]);
      sheet.getRange("A1").values = [[2]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2, 3, "old", 7]]);
    });
  });

  test("suspended calculation waits for the end of the request", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, "=A1"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[2]];
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });

  test("names in formulas compute, also a sheet's own and after a change", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("rate", "=5");
      sheet.names.add("local", sheet.getRange("A1"));
      sheet.getRange("A1:C1").values = [[3, "=rate*2", "=local+1"]];
      const range = sheet.getRange("B1:C1").load("values");
      await context.sync();
      expect(range.values).toEqual([[10, 4]]);
      context.workbook.names.getItem("rate").formula = "=7";
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[14, 4]]);
    });
  });
});
