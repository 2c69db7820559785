import { expect, test } from "vitest";
import { onSheet, openHost, rejection, roundTrip } from "../../support/open";

// What is declared as a difference from Excel (docs/differences.md) and shown by no other test.

async function valueOf(formula: string): Promise<unknown> {
  return (await roundTrip("A1", [[formula]])).values[0]![0];
}

test("a function that Univer does not know is #NAME?", async () => {
  await openHost();
  expect(await valueOf("=NOTHING.LIKE.THIS(1)")).toBe("#NAME?");
});

test("0.1 + 0.2 is 0.3", async () => {
  await openHost();
  expect(await valueOf("=0.1+0.2")).toBe(0.3);
});

test("a formula that gives a date leaves the format of its cell", async () => {
  await openHost();
  expect(await roundTrip("A1", [["=DATE(2026,1,2)"]])).toMatchObject({
    values: [[46024]],
    numberFormat: [["General"]],
  });
});

test("a text that a formula gives and that looks like an error is one", async () => {
  await openHost();
  expect((await roundTrip("A1", [['="#N/A"']])).valueTypes).toEqual([["Error"]]);
});

test("a row takes the look of its first column", async () => {
  await openHost();
  const look = await onSheet(async (sheet, context) => {
    sheet.getRange("A:A").format.font.bold = true;
    sheet.getRange("2:2").format.fill.color = "#FF0000";
    const font = sheet.getRange("C2").format.font.load("bold");
    await context.sync();
    return font.bold;
  });
  expect(look).toBe(true);
});

test("rows that are fitted have the default height", async () => {
  await openHost();
  const height = await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.rowHeight = 60;
    format.wrapText = true;
    sheet.getRange("A1").values = [["a\nb\nc"]];
    format.autofitRows();
    format.load("rowHeight");
    await context.sync();
    return format.rowHeight;
  });
  expect(height).toBe(15);
});

test("a link does not colour its cell", async () => {
  await openHost();
  const color = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "there" };
    cell.format.font.load("color");
    await context.sync();
    return cell.format.font.color;
  });
  expect(color).toBe("#000000");
});

test("tables without headers and totals of tables are errors that name them", async () => {
  await openHost();
  const headless = onSheet(async (sheet, context) => {
    sheet.tables.add("A1:B3", false);
    await context.sync();
  });
  expect((await rejection(headless)).message).toContain("TableCollection.add without headers");
  const totals = onSheet(async (sheet, context) => {
    sheet.tables.add("A1:B3", true).showTotals = true;
    await context.sync();
  });
  expect((await rejection(totals)).message).toContain("totals of tables");
});

test("limits of an axis that nobody set read as nothing", async () => {
  await openHost();
  const limits = await onSheet(async (sheet, context) => {
    const axis = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).axes.valueAxis;
    axis.load("minimum,maximum");
    await context.sync();
    return [axis.minimum, axis.maximum];
  });
  expect(limits).toEqual(["", ""]);
});
