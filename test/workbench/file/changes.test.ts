import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { cellKey, type SheetState, type WorkbookState } from "../../../src/workbench/workbook";
import { richFile } from "./rich-file";
import { axis, cells, chart, expectSame, id, sheet } from "../../support/states";

const ours = (n: number, parts: Partial<SheetState> = {}): SheetState =>
  sheet(id(n), "HVM Summary", {
    cells: cells([
      ["Firm", "Score"],
      ["=1+1", { value: 2.5, style: { bold: true, numberFormat: "0.00" } }],
    ]),
    tables: [
      {
        name: "HvmSummary",
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        style: "TableStyleLight9",
        filterButton: true,
        bandedRows: true,
      },
    ],
    charts: [
      chart("HVM Figure", {
        type: "BarClustered",
        title: "Figure",
        series: [
          {
            name: "='HVM Summary'!$B$1",
            values: "='HVM Summary'!$B$2:$B$2",
            categories: "='HVM Summary'!$A$2:$A$2",
            color: "#4472C4",
            dataLabels: true,
          },
        ],
        categoryAxis: { ...axis, reversed: true },
        gapWidth: 50,
      }),
    ],
    names: [{ name: "hvm_mark", formula: `="${id(n)}"`, visible: false }],
    ...parts,
  });

const withSheet = (state: WorkbookState, added: SheetState): WorkbookState => ({
  ...state,
  sheets: [...state.sheets, added],
});

const replaced = (state: WorkbookState, at: number, parts: Partial<SheetState>): WorkbookState => ({
  ...state,
  sheets: state.sheets.map((one, i) => (i === at ? { ...one, ...parts } : one)),
});

/** Paths of the parts that are gone or differ. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return Object.keys(a)
    .filter((path) => b[path] === undefined || Buffer.compare(a[path]!, b[path]) !== 0)
    .sort();
}

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);

let bytes: Uint8Array;
let opened: WorkbookState;
beforeAll(async () => {
  bytes = await richFile();
  opened = await openXlsx(bytes);
});

describe("saving a difference", () => {
  it("leaves every part but the lists of parts, names and styles as it was, byte for byte, when sheets are added", async () => {
    const now = withSheet(opened, ours(20));
    const out = await saveXlsx({ bytes, state: opened }, now);
    expectSame(await openXlsx(out), now);
    expect(differences(bytes, out)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(part(out, "xl/workbook.xml")).toContain('revIDLastSave="7"');
    expect(part(out, "xl/workbook.xml")).toContain("<pivotCache ");
  });

  it("leaves a file as it was when nothing changed", async () => {
    const out = await saveXlsx({ bytes, state: opened }, opened);
    expectSame(await openXlsx(out), opened);
    expect(
      differences(bytes, out).filter((path) => /sheet\d|drawing|chart|table|pivot|styles|theme/.test(path)),
    ).toEqual([]);
  });

  it("keeps what it does not know of a sheet whose cells change", async () => {
    const data = opened.sheets[0]!;
    const changed = new Map([...data.cells, ...cells([[{ value: "x", style: { fill: "#FF0000" } }]], 1, 1)]);
    const now = replaced(opened, 0, { cells: changed });
    const out = await saveXlsx({ bytes, state: opened }, now);
    expectSame(await openXlsx(out), now);
    const xml = part(out, "xl/worksheets/sheet1.xml");
    for (const kept of ["dataBar", "x14:sparkline>", "x14:slicer ", "<customPr ", "<legacyDrawing ", "<tablePart "]) {
      expect(xml).toContain(kept);
    }
    expect(differences(bytes, out)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(part(out, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("drops the list of formulas to compute, which would no longer be true, only when cells change", async () => {
    const files = unzipSync(bytes);
    const rels = "xl/_rels/workbook.xml.rels";
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain";
    files["xl/calcChain.xml"] = strToU8(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E2" i="1"/></calcChain>',
    );
    files[rels] = strToU8(
      strFromU8(files[rels]!).replace(
        "</Relationships>",
        `<Relationship Id="rId99" Type="${type}" Target="calcChain.xml"/></Relationships>`,
      ),
    );
    const chained = zipSync(files);
    const state = await openXlsx(chained);
    const renamed = await saveXlsx({ bytes: chained, state }, replaced(state, 1, { name: "Other name" }));
    expect(Object.keys(unzipSync(renamed))).toContain("xl/calcChain.xml");
    const data = state.sheets[0]!;
    const changed = replaced(state, 0, { cells: new Map([...data.cells, ...cells([[1]], 1, 4)]) });
    const out = await saveXlsx({ bytes: chained, state }, changed);
    expect(Object.keys(unzipSync(out))).not.toContain("xl/calcChain.xml");
    expect(part(out, rels)).not.toContain("calcChain");
  });

  it("renames, reorders, hides and removes sheets and keeps the rest", async () => {
    const [data, plain, pivot] = opened.sheets;
    const now: WorkbookState = {
      ...opened,
      sheets: [pivot!, ours(3 + 40), { ...data!, name: "Plain" }],
      activeSheet: data!.id,
    };
    expect(plain!.name).toBe("Plain");
    const out = await saveXlsx({ bytes, state: opened }, now);
    const back = await openXlsx(out);
    expect(back.sheets.map((one) => [one.id, one.name])).toEqual(now.sheets.map((one) => [one.id, one.name]));
    expect(back.activeSheet).toBe(data!.id);
    expect(back.sheets[2]!.tables).toEqual(data!.tables);
    expect(Object.keys(unzipSync(out))).not.toContain("xl/worksheets/sheet2.xml");
    expect(part(out, "xl/worksheets/sheet1.xml")).toContain("dataBar");
    expect(part(out, "xl/pivotTables/pivotTable1.xml")).toBe(part(bytes, "xl/pivotTables/pivotTable1.xml"));
  });

  it("updates our sheet in place over several rounds: cells, table, chart, name, formats and links", async () => {
    const format = { kind: "colorScale", area: { row: 1, column: 1, rows: 1, columns: 1 } } as const;
    const first = withSheet(
      opened,
      ours(20, {
        hyperlinks: new Map([[cellKey(1, 0), { documentReference: "Data!A1" }]]),
        conditionalFormats: [{ ...format, colors: ["#FFFFFF", "#63BE7B"] }],
      }),
    );
    const one = await saveXlsx({ bytes, state: opened }, first);
    const state = await openXlsx(one);
    const at = state.sheets.length - 1;
    const old = state.sheets[at]!;
    const now = replaced(state, at, {
      cells: cells([
        ["Firm", "Score"],
        ["a", 1],
        ["b", { value: 2, formula: "=RANK.EQ(B2,B2:B3)" }],
      ]),
      tables: [{ ...old.tables[0]!, area: { row: 0, column: 0, rows: 3, columns: 2 }, filterButton: false }],
      charts: [
        { ...old.charts[0]!, title: "Figure, new", place: { row: 9, column: 9, rows: 9, columns: 9 } },
        chart("Second", { type: "Radar" }),
      ],
      names: [{ name: "hvm_mark", formula: '="other"', visible: false }],
      hyperlinks: new Map([[cellKey(2, 0), { documentReference: "Data!A2", screenTip: "there" }]]),
      conditionalFormats: [{ ...format, colors: ["#F8696B", "#FFEB84", "#63BE7B"] }],
      columnWidths: new Map([[1, 30]]),
    });
    const two = await saveXlsx({ bytes: one, state }, now);
    const back = await openXlsx(two);
    expectSame(back, now);
    const last = replaced(back, at, {
      charts: [],
      tables: [],
      hyperlinks: new Map(),
      columnWidths: new Map(),
      names: [],
    });
    const three = await saveXlsx({ bytes: two, state: back }, last);
    expectSame(await openXlsx(three), last);
    expect(part(three, "xl/worksheets/sheet1.xml")).toBe(part(bytes, "xl/worksheets/sheet1.xml"));
    expect(part(three, "xl/charts/chart1.xml")).toBe(part(bytes, "xl/charts/chart1.xml"));
  });

  it("gives new charts and tables parts of their own although numbers are left out", async () => {
    const one = await saveXlsx(
      { bytes, state: opened },
      withSheet(opened, ours(20, { charts: [chart("First"), chart("Second")] })),
    );
    const a = await openXlsx(one);
    const at = a.sheets.length - 1;
    const b = replaced(a, at, { charts: [a.sheets[at]!.charts[1]!] });
    const two = await saveXlsx({ bytes: one, state: a }, b);
    const c = await openXlsx(two);
    const d = replaced(c, at, { charts: [...c.sheets[at]!.charts, chart("Third", { type: "Line" })] });
    expectSame(await openXlsx(await saveXlsx({ bytes: two, state: c }, d)), d);
  });

  it("does not write a new sheet over a part whose number is above all sheetIds", async () => {
    const first = await saveXlsx(null, {
      ...opened,
      sheets: [sheet(id(1), "Only", { cells: cells([["kept"]]) })],
      names: [],
      activeSheet: id(1),
      selection: "A1",
    });
    const state = await openXlsx(first);
    const now = withSheet(state, sheet(id(40), "New", { cells: cells([["new"]]) }));
    expectSame(await openXlsx(await saveXlsx({ bytes: first, state }, now)), now);
  });

  it("keeps a chart's looks if only its references change, with the values that stand there", async () => {
    const data = opened.sheets[0]!;
    const theirs = data.charts[0]!;
    const series = [{ ...theirs.series[0]!, values: "=Data!$C$2:$C$9" }];
    const now = replaced(opened, 0, { charts: [{ ...theirs, series }] });
    const out = await saveXlsx({ bytes, state: opened }, now);
    const [before, after] = [bytes, out].map((file) => part(file, "xl/charts/chart1.xml")) as [string, string];
    const bare = (xml: string) => xml.replace(/<numCache>.*?<\/numCache>/s, "");
    expect(bare(after)).toBe(bare(before).replace("Data!$B$2:$B$9", "Data!$C$2:$C$9"));
    const cached = [.../<numCache>.*?<\/numCache>/s.exec(after)![0].matchAll(/<v>(.*?)<\/v>/g)];
    const there = Array.from({ length: 8 }, (_, i) => data.cells.get(cellKey(1 + i, 2))?.value);
    expect(cached.map(([, value]) => value)).toEqual(there.filter((value) => value != null).map(String));
  });

  it("marks text that begins like a formula, so that editing leaves it text", async () => {
    const out = await saveXlsx(null, {
      ...opened,
      sheets: [sheet(id(1), "T", { cells: cells([["=1+1", "plain", { value: "+1", style: { numberFormat: "@" } }]]) })],
      names: [],
      activeSheet: id(1),
    });
    const xml = part(
      out,
      Object.keys(unzipSync(out)).find((path) => /sheet\d\.xml$/.test(path))!,
    );
    const styles = part(out, "xl/styles.xml")
      .match(/<cellXfs[\s\S]*<\/cellXfs>/)![0]
      .match(/<xf\b[^>]*>/g)!;
    const styleOf = (name: string): string => styles[Number(new RegExp(`r="${name}" s="(\\d+)"`).exec(xml)?.[1] ?? 0)]!;
    expect(styleOf("A1")).toContain('quotePrefix="1"');
    expect(styleOf("B1")).not.toContain("quotePrefix");
    expect(styleOf("C1")).not.toContain("quotePrefix");
  });

  it.each(["openpyxl.xlsx", "libreoffice.xlsx"])("works on a file by %s", async (name) => {
    const file = readFileSync(new URL(`fixtures/${name}`, import.meta.url));
    const state = await openXlsx(file);
    const data = state.sheets[0]!;
    expect(data.name).toBe("Data é");
    expect(data.cells.get(cellKey(3, 2))?.value).toBe(0.1 + 0.2 * 2);
    expect(data.tables[0]).toMatchObject({ name: "T1", area: { row: 0, column: 0, rows: 21, columns: 4 } });
    expect(data.charts[0]).toMatchObject({ type: "ColumnClustered", title: "My chart" });
    expect(data.hiddenRows).toEqual([4]);
    expect(data.hiddenColumns).toEqual([6]);
    expect(data.page).toMatchObject({ landscape: true, fitToWidth: null, titleRows: "$1:$2", titleColumns: null });
    expect(data.validations[0]!.list).toEqual(["a", "b", "c"]);
    const changed = new Map([...data.cells, ...cells([["changed", 1.25]], 30, 2)]);
    const now = withSheet(replaced(state, 0, { cells: changed, charts: [...data.charts, chart("Ours")] }), ours(30));
    const out = await saveXlsx({ bytes: file, state }, now);
    expectSame(await openXlsx(out), now);
    expect(part(out, "xl/worksheets/sheet1.xml")).toContain("dataBar");
    expect(differences(file, out).filter((path) => /comment|chart|theme|sheet[2-4]\.xml$/.test(path))).toEqual([]);
  });

  it("says what a file cannot hold", async () => {
    const save = (state: WorkbookState): Promise<Uint8Array> => saveXlsx({ bytes, state: opened }, state);
    await expect(save({ ...opened, sheets: [] })).rejects.toMatchObject({ code: "cannot-save" });
    await expect(save(withSheet(opened, sheet(id(50), "DATA")))).rejects.toMatchObject({ code: "cannot-save" });
    await expect(save(withSheet(opened, sheet("sheet-7", "New")))).rejects.toMatchObject({ code: "cannot-save" });
    const long = sheet(id(50), "Long", { cells: cells([["x".repeat(32768)]]) });
    await expect(save(withSheet(opened, long))).rejects.toMatchObject({ code: "cannot-save" });
  });
});
