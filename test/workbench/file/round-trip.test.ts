import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { cellKey, type CellState, type WorkbookState } from "../../../src/workbench/workbook";
import { PLAIN_PAGE } from "../../../src/workbench/printed-page";
import { axis, cells, chart, expectSame, id, sheet, workbook } from "../../support/states";

async function throughFile(state: WorkbookState): Promise<WorkbookState> {
  return openXlsx(await saveXlsx(null, state));
}

async function expectSurvives(state: WorkbookState): Promise<void> {
  expectSame(await throughFile(state), state);
}

describe("a new file holds", () => {
  it("values of every type, exactly", async () => {
    await expectSurvives(
      workbook([
        sheet(id(1), "Values", {
          cells: cells([
            [1, 0.1 + 0.2, 1 / 3, -1e-300, 1.7976931348623157e308, 5e-324, 123456789012345680, 0],
            [true, false, { value: { error: "#N/A" } }, { value: { error: "#DIV/0!" } }],
            [
              "",
              " lead and trail ",
              "a\nb\tc",
              "a\r\nb",
              "\u0000\u0001\u001f",
              "_x000D_",
              "_x005F_x000D_",
              "😀 é \uD800",
            ],
            ["007", "=1+1", "1E5", "1-2", "TRUE", "#N/A", "+1", "-1", "@x", "'quoted", "<&>\"'", "x".repeat(32767)],
          ]),
        }),
      ]),
    );
  });

  it("formulas with their values, newer functions and names bound by LET included", async () => {
    await expectSurvives(
      workbook([
        sheet(id(1), "F", {
          cells: cells([
            [1, { value: 2, formula: "=A1+1" }, { value: "a&b", formula: '="a&b"' }, { value: true, formula: "=A1=1" }],
            [
              { value: { error: "#DIV/0!" }, formula: "=1/0" },
              { value: null, formula: "=A9" },
            ],
            [
              { value: 1, formula: "=RANK.EQ(A1,A1:A2)+STDEV.S(A1:A2)" },
              { value: 3, formula: "=LET(x,A1,x+2)" },
            ],
            [{ value: 1, formula: '=IF(A1="_xlfn.LET(",FILTER(A1:A2,A1:A2>0),XLOOKUP(1,A1,A1))' }],
          ]),
        }),
      ]),
    );
  });

  it("styles", async () => {
    const styles: CellState["style"][] = [
      { bold: true },
      { italic: true, fontSize: 14, fontColor: "#123456" },
      { fill: "#DDEEFF", numberFormat: "0.00" },
      { numberFormat: "@" },
      { numberFormat: '0.0" %"' },
      { numberFormat: "yyyy-mm-dd" },
      { horizontal: "Right", vertical: "Top", wrap: true },
      { horizontal: "Left", indent: 2, vertical: "Center" },
      { borderBottom: "#FF0000", horizontal: "Center" },
    ];
    await expectSurvives(
      workbook([
        sheet(id(1), "S", {
          cells: cells([styles.map((style) => ({ value: 1, style })), styles.map((style) => ({ value: null, style }))]),
        }),
      ]),
    );
  });

  it("everything else of a sheet", async () => {
    const state = workbook(
      [
        sheet(id(1), "Data & 'it's' x", { cells: cells([["x", 1]]), visibility: "Hidden" }),
        sheet(id(5), "Result", {
          cells: cells([
            ["Firm", "Score", "Line\nbreak"],
            ["a", 1.5, 1],
            ["b", 2.5, 2],
          ]),
          merges: [{ row: 10, column: 0, rows: 1, columns: 3 }],
          hiddenRows: [20],
          hiddenColumns: [7],
          rowLevels: new Map([
            [20, 1],
            [21, 2],
          ]),
          columnLevels: new Map([[7, 1]]),
          columnWidths: new Map([
            [0, 22.5],
            [1, 9.7109375],
          ]),
          frozen: { rows: 1, columns: 1 },
          tables: [
            {
              name: "HvmTable",
              area: { row: 0, column: 0, rows: 3, columns: 3 },
              style: "TableStyleLight9",
              filterButton: false,
              bandedRows: true,
            },
          ],
          names: [{ name: "hvm_mark", formula: `="${id(5)}"`, visible: false }],
          hyperlinks: new Map([
            [cellKey(1, 0), { documentReference: "'Data & ''it''s'' x'!B1", screenTip: "Go & see" }],
            [cellKey(2, 0), { address: "https://example.com/?a=1&b=2" }],
          ]),
          conditionalFormats: [
            {
              kind: "colorScale",
              area: { row: 1, column: 1, rows: 2, columns: 1 },
              colors: ["#F8696B", "#FFEB84", "#63BE7B"],
            },
            { kind: "colorScale", area: { row: 1, column: 2, rows: 2, columns: 1 }, colors: ["#FFFFFF", "#63BE7B"] },
            {
              kind: "custom",
              area: { row: 1, column: 0, rows: 2, columns: 2 },
              formula: '=$B2>MAX($B$2:$B$3)&"<"',
              fill: "#FFC7CE",
              fontColor: "#9C0006",
              bold: true,
            },
          ],
          validations: [
            {
              area: { row: 5, column: 0, rows: 3, columns: 1 },
              list: ["yes", "no"],
              errorMessage: "Pick one",
              prompt: "yes or no",
              style: "Information",
              errorTitle: "No & yes",
              promptTitle: "Yes?",
            },
            { area: { row: 5, column: 1, rows: 1, columns: 1 }, list: "=$A$2:$A$3", errorMessage: null, prompt: null },
          ],
          tabColor: "#1072BA",
          gridlines: false,
          page: { ...PLAIN_PAGE, landscape: true, fitToWidth: 1, titleRows: "$1:$4", titleColumns: "$A:$B" },
        }),
        sheet(id(9), "Very", { visibility: "VeryHidden", protected: true }),
        sheet(id(10), "Printed", {
          page: {
            ...PLAIN_PAGE,
            scale: 73,
            paper: 9,
            margins: { left: 36, right: 36, top: 36, bottom: 45, header: 21.6, footer: 22 },
            header: "&L&BOne & two",
            footer: "&L&8&F&RPage &P of &N",
            scalesFooter: false,
            columnBreaks: [3, 9],
          },
        }),
      ],
      {
        names: [{ name: "All", formula: "='Data & ''it''s'' x'!$A$1:$B$1", visible: true }],
        activeSheet: id(5),
        selection: "B2:C3",
        settings: {
          "hvm.options": { measure: "correlation", n: [1, 2.5, null], t: 'é "<&>' },
          other: "x".repeat(1000),
        },
      },
    );
    await expectSurvives(state);
  });

  it("sheet ids, of both forms", async () => {
    const own = "{0A1B2C3D-1234-4567-89AB-0123456789AB}";
    await expectSurvives(
      workbook([sheet(id(7), "Seven"), sheet(own, "Own"), sheet(id(1), "One"), sheet(id(2), "Two")], {
        activeSheet: own,
      }),
    );
  });

  it.each([
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "Line",
    "LineMarkers",
    "Radar",
    "RadarMarkers",
    "RadarFilled",
    "Area",
  ])("charts of type %s", async (type) => {
    const isBar = /^(Column|Bar)/.test(type);
    await expectSurvives(
      workbook([
        sheet(id(1), "HVM Profiles", {
          cells: cells([
            ["", "A", "B"],
            ["F1", 1.5, 2],
            ["F2", 2.5, 3],
          ]),
          charts: [
            chart("HVM Figure 1", {
              type,
              title: "Figure 1 & <more>",
              series: [
                {
                  name: "='HVM Profiles'!$A$2",
                  values: "='HVM Profiles'!$B$2:$C$2",
                  categories: "='HVM Profiles'!$B$1:$C$1",
                  color: "#4472C4",
                  dataLabels: true,
                },
                {
                  name: "plain",
                  values: "='HVM Profiles'!$B$3:$C$3",
                  categories: "='HVM Profiles'!$B$1:$C$1",
                  color: null,
                  dataLabels: false,
                },
              ],
              legend: "Bottom",
              categoryAxis: { ...axis, reversed: true, crossedAtEnd: true, title: "Propositions" },
              valueAxis: {
                ...axis,
                minimum: 0,
                maximum: 5,
                gridlines: true,
                numberFormat: "0.0",
                title: "Score",
                visible: false,
              },
              gapWidth: isBar ? 40 : null,
            }),
            chart("Second", { type, place: { row: 30, column: 0, rows: 1, columns: 1 } }),
          ],
        }),
      ]),
    );
  });

  it("any cells", async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.stringMatching(/^_x[0-9A-F]{3,5}_[\r\n\t =]*$/),
      fc.boolean(),
    );
    const cell = fc.record({ row: fc.nat(300), column: fc.nat(60), value });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 60 }), async (list) => {
        const map = new Map<number, CellState>(list.map((one) => [cellKey(one.row, one.column), { value: one.value }]));
        await expectSurvives(workbook([sheet(id(1), "Any", { cells: map })]));
      }),
      { numRuns: 30, seed: 20261122 },
    );
  });

  it("the same bytes each time", async () => {
    const state = workbook([
      sheet(id(1), "A", { cells: cells([[1, { value: "x", style: { bold: true } }]]), charts: [chart("c")] }),
    ]);
    expect(await saveXlsx(null, state)).toEqual(await saveXlsx(null, state));
  });
});
