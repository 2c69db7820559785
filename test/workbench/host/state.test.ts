import { expect, test } from "vitest";
import { cellKey, type SheetState, type WorkbookState } from "../../../src/workbench/workbook";
import { PLAIN_PAGE } from "../../../src/workbench/printed-page";
import { onSheet, openHost, workbookOf } from "../../support/open";

const area = { row: 0, column: 0, rows: 4, columns: 2 };
const axis = {
  title: "Axis",
  minimum: 0,
  maximum: 5,
  reversed: true,
  gridlines: false,
  numberFormat: "0.0",
  visible: true,
};

/** A sheet that has something in every field. */
const full: Partial<SheetState> = {
  name: "Answers of 2026",
  visibility: "Visible",
  merges: [{ row: 5, column: 0, rows: 1, columns: 3 }],
  hiddenRows: [7, 9],
  hiddenColumns: [4],
  rowLevels: new Map([[7, 1]]),
  columnLevels: new Map([[4, 2]]),
  filter: { area, hides: true },
  columnWidths: new Map([[0, 20.5]]),
  frozen: { rows: 1, columns: 0 },
  tables: [{ name: "Answers", area, style: "TableStyleLight1", filterButton: true, bandedRows: false }],
  charts: [
    {
      name: "Figure 1",
      type: "BarClustered",
      title: "Title",
      series: [
        { name: "=Sheet1!$A$1", values: "=Sheet1!$B$1:$B$2", categories: "", color: "#112233", dataLabels: true },
      ],
      place: area,
      legend: "Bottom",
      categoryAxis: axis,
      valueAxis: { ...axis, title: null },
      gapWidth: 80,
    },
  ],
  names: [{ name: "mark", formula: '="x"', visible: false }],
  hyperlinks: new Map([[cellKey(3, 1), { documentReference: "A1", screenTip: "tip" }]]),
  conditionalFormats: [
    { kind: "colorScale", area, colors: ["#FFFFFF", "#00FF00"] },
    { kind: "custom", area, formula: "=A1>1", fill: "#FF0000", fontColor: null, bold: true },
  ],
  validations: [
    { area, list: ["1", "2"], errorMessage: "No", prompt: "Yes", style: "Warning", errorTitle: "n", promptTitle: "y" },
    { area: { ...area, column: 5 }, list: "=Sheet1!$A$1:$A$3", errorMessage: null, prompt: null },
  ],
  tabColor: "#ABCDEF",
  gridlines: false,
  page: { ...PLAIN_PAGE, landscape: true, fitToWidth: 1, titleRows: "$1:$2", titleColumns: null },
};

const style = {
  numberFormat: "0.00",
  bold: true,
  italic: true,
  fontSize: 9,
  fontColor: "#010203",
  fill: "#040506",
  horizontal: "Right",
  vertical: "Center",
  wrap: true,
  indent: 1,
  borderBottom: "#070809",
} as const;

function everything(): WorkbookState {
  const sheet = workbookOf(
    [
      [0, 0, { value: "Firm" }],
      [0, 1, { value: 0.1 + 0.2, style }],
      [1, 0, { value: true }],
      [1, 1, { value: { error: "#N/A" } }],
      [2, 0, { value: 5, formula: "=Answers!A1" }],
      [2, 1, { value: { error: "#DIV/0!" }, formula: "=1/0" }],
      [3, 0, { value: null, style: { fill: "#FF0000" } }],
      [3, 1, { value: "#N/A" }],
    ],
    full,
  );
  return {
    ...sheet,
    names: [{ name: "total", formula: "='Answers of 2026'!$B$1", visible: true }],
    selection: "B2:C3",
    settings: { hvm: { a: [1, null] } },
  };
}

test("a workbook that was only opened and read is given back as it was", async () => {
  const host = await openHost(everything());
  await onSheet(async (sheet, context) => {
    sheet.getUsedRange().load("values");
    await context.sync();
  });
  expect(await host.state()).toEqual(everything());
});

test("cells of a sheet that nobody changed are the very map that was opened", async () => {
  const opened = everything();
  const host = await openHost(opened);
  await onSheet(async (_, context) => {
    context.workbook.worksheets.add("New").getRange("A1").values = [[1]];
    await context.sync();
  });
  const { sheets } = await host.state();
  expect(sheets[0]!.cells).toBe(opened.sheets[0]!.cells);
  expect(sheets[1]!.cells).toEqual(new Map([[0, { value: 1 }]]));
});

test("one changed cell leaves all others of the sheet as they were", async () => {
  const opened = everything();
  const host = await openHost(opened);
  await onSheet(async (sheet, context) => {
    sheet.getRange("Z99").values = [["new"]];
    await context.sync();
  });
  const expected = new Map(opened.sheets[0]!.cells).set(cellKey(98, 25), { value: "new" });
  expect((await host.state()).sheets[0]!.cells).toEqual(expected);
});

test("a state holds what formulas give, also of a pending calculation", async () => {
  const host = await openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [[2, "=A1*21"]];
    await context.sync();
  });
  expect((await host.state()).sheets[0]!.cells.get(1)).toEqual({ value: 42, formula: "=A1*21" });
});

test("what one host gives back another opens", async () => {
  const first = await openHost(everything());
  await onSheet(async (sheet, context) => {
    sheet.getRange("Z1").values = [["'=text"]];
    await context.sync();
  });
  const state = await first.state();
  const second = await openHost(state);
  expect(await second.state()).toEqual(state);
});
