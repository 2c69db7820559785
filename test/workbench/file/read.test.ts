import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseXml } from "../../../src/workbench/file/package/xml";
import { serialOf } from "../../../src/workbench/file/read/cell-value";
import { addPrefixes, shiftFormula, stripPrefixes } from "../../../src/workbench/file/text/formulas";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { cellKey, type CellState, type WorkbookState } from "../../../src/workbench/workbook";
import { cells, expectSame, id, sheet } from "../../support/states";

const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

interface Parts {
  readonly sheetData: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly rootAttributes?: string;
  /** Prefix of all elements, with the colon. */
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly encoding?: "utf-16";
}

/** A workbook file written by hand, of one sheet. */
function file(parts: Parts): Uint8Array {
  const p = parts.prefix ?? "";
  const space = parts.strict === true ? STRICT : TRANSITIONAL;
  const xmlns = p === "" ? `xmlns="${space.main}"` : `xmlns:${p.slice(0, -1)}="${space.main}"`;
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${p}`);
  const relation = (n: number, type: string, target: string): string =>
    `<Relationship Id="rId${n}" Type="${space.relations}/${type}" Target="${target}"/>`;
  const relations = (list: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const sheetXml = `<worksheet ${xmlns} ${parts.rootAttributes ?? ""}><sheetData>${parts.sheetData}</sheetData></worksheet>`;
  const text: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relations(
      relation(1, "worksheet", "worksheets/sheet1.xml") +
        relation(2, "sharedStrings", "/xl/sharedStrings.xml") +
        relation(3, "styles", "styles.xml"),
    ),
    "xl/workbook.xml": prefixed(
      `<workbook ${xmlns} xmlns:r="${space.relations}">${parts.workbookPr ?? ""}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/sharedStrings.xml": prefixed(`<sst ${xmlns}>${parts.strings ?? ""}</sst>`),
    "xl/styles.xml": prefixed(
      `<styleSheet ${xmlns}>${parts.styles ?? "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/></cellXfs>"}</styleSheet>`,
    ),
  };
  const files: Record<string, Uint8Array> = Object.fromEntries(
    Object.entries(text).map(([path, xml]) => [path, strToU8(xml)]),
  );
  const data = prefixed(sheetXml);
  files["xl/worksheets/sheet1.xml"] =
    parts.encoding === "utf-16" ? new Uint8Array(Buffer.from(`\ufeff${data}`, "utf16le")) : strToU8(data);
  return zipSync(files);
}

async function cellsOf(parts: Parts): Promise<ReadonlyMap<number, CellState>> {
  return (await openXlsx(file(parts))).sheets[0]!.cells;
}

const values = (map: ReadonlyMap<number, CellState>): unknown[] => [...map.values()].map((cell) => cell.value);

describe("opening", () => {
  it("reads every type of cell", async () => {
    const sheetData =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>a_x000D_b</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1"><v>0.30000000000000004</v></c>' +
      '<c r="G1" t="n"><v>1E-3</v></c><c r="H1" t="d"><v>2026-11-22T12:00:00</v></c><c r="I1"/><c r="J1"><v></v></c></row>';
    expect(values(await cellsOf({ sheetData, strings: "<si><t>shared &amp; &#x263A;</t></si>" }))).toEqual([
      "shared & ☺",
      "a\rb",
      " x ",
      true,
      { error: "#N/A" },
      0.30000000000000004,
      0.001,
      46348.5,
    ]);
  });

  it("joins the runs of rich text and leaves out phonetic guides", async () => {
    const strings = "<si><r><t>Ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh sb='0' eb='1'><t>guide</t></rPh></si>";
    expect(values(await cellsOf({ sheetData: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings }))).toEqual([
      "Rich",
    ]);
  });

  it("counts cells and rows that do not say where they are", async () => {
    const map = await cellsOf({
      sheetData: "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c><v>3</v></c></row>",
    });
    expect([...map.keys()]).toEqual([cellKey(0, 0), cellKey(0, 1), cellKey(4, 0)]);
  });

  it("expands shared formulas, moving relative references only", async () => {
    const map = await cellsOf({
      sheetData:
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1+Sheet1!A1+"A1"</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>4</v></c></row>',
    });
    expect([...map.values()].map((cell) => cell.formula)).toEqual([
      '=A1+$A$1+Sheet1!A1+"A1"',
      '=A2+$A$1+Sheet1!A2+"A1"',
      '=B3+$A$1+Sheet1!B3+"A1"',
    ]);
  });

  it("moves no sheets of a reference through several, even if they are called like cells", () => {
    expect(shiftFormula("SUM(Q1:Q3!A1,'Q1:Q3'!$A1)+Q1:Q3", 1, 1)).toBe("SUM(Q1:Q3!B2,'Q1:Q3'!$A2)+R2:R4");
  });

  it("gives the other cells their own formulas when the one that holds a shared formula changes", async () => {
    const bytes = file({
      sheetData:
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
    });
    const state = await openXlsx(bytes);
    const changed = new Map([...state.sheets[0]!.cells, ...cells([["gone"]], 0, 1)]);
    const now: WorkbookState = { ...state, sheets: [{ ...state.sheets[0]!, cells: changed }] };
    const back = await openXlsx(await saveXlsx({ bytes, state }, now));
    expect(back.sheets[0]!.cells.get(cellKey(1, 1))).toEqual({ value: 3, formula: "=A2*2" });
    expectSame(back, now);
  });

  it.each<[string, Partial<Parts>]>([
    ["prefixes", { prefix: "x:" }],
    ["strict namespaces", { strict: true }],
    ["UTF-16 parts", { encoding: "utf-16" }],
  ])("understands %s, and saves such a file with a sheet added and a cell changed", async (_, kind) => {
    const bytes = file({
      sheetData: '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1&amp;"x"</f><v>1</v></c></row>',
      strings: "<si><t>é</t></si>",
      ...kind,
    });
    const state = await openXlsx(bytes);
    expect(values(state.sheets[0]!.cells)).toEqual(["é", 1]);
    expect(state.sheets[0]!.hiddenRows).toEqual([0]);
    const added: WorkbookState = {
      ...state,
      sheets: [...state.sheets, sheet(id(9), "New", { cells: cells([[1, "x"]]) })],
    };
    expectSame(await openXlsx(await saveXlsx({ bytes, state }, added)), added);
    const changed = new Map([...state.sheets[0]!.cells, ...cells([["new"]], 3, 0)]);
    const now = { ...added, sheets: [{ ...state.sheets[0]!, cells: changed }, added.sheets[1]!] };
    const saved = await saveXlsx({ bytes, state }, now);
    expectSame(await openXlsx(saved), now);
    for (const [path, part] of Object.entries(unzipSync(saved))) {
      // A program that knows one kind only would take a file of both for damaged.
      expect(strFromU8(part), path).not.toContain("purl.oclc.org/ooxml");
      if (/\.(?:xml|rels)$/.test(path)) expect(() => parseXml(strFromU8(part), path)).not.toThrow();
    }
  });

  it("reads number formats, built in and own, and the styles that cells show", async () => {
    const map = await cellsOf({
      sheetData:
        '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"/><c r="D1" s="0"><v>1</v></c></row>',
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts>' +
        '<fonts><font><sz val="11"/><color theme="1"/></font><font><b/><i val="0"/><sz val="14"/><color theme="4" tint="-0.5"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
        '<borders><border/><border><bottom style="thin"><color rgb="FF00FF00"/></bottom></border></borders>' +
        '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164" fontId="1"/><xf fillId="1" borderId="1"><alignment horizontal="center" wrapText="1" indent="2"/></xf></cellXfs>',
    });
    // Excel, which counts lightness in 240 steps, shows the tinted colour as #203764.
    expect([...map.values()].map((cell) => cell.style)).toEqual([
      { numberFormat: "m/d/yyyy" },
      { numberFormat: '0.0" %"', bold: true, fontSize: 14, fontColor: "#203864" },
      { fill: "#FFFF00", borderBottom: "#00FF00", horizontal: "Center", wrap: true, indent: 2 },
      undefined,
    ]);
  });

  it("notes the date system of 1904", async () => {
    const state = await openXlsx(file({ sheetData: "", workbookPr: '<workbookPr date1904="1"/>' }));
    expect(state.dates1904).toBe(true);
    expect((await openXlsx(file({ sheetData: "" }))).dates1904).toBeUndefined();
    expect(serialOf("1904-01-02", true)).toBe(1);
    expect(serialOf("1900-01-01", false)).toBe(1);
    expect(serialOf("1900-03-01", false)).toBe(61);
  });

  it("takes a sheet's id from its part if that states one, and keeps it", async () => {
    const uid = "{9B2E5F30-0001-0000-0000-0123456789AB}";
    const bytes = file({
      sheetData: "",
      rootAttributes: `xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${uid}"`,
    });
    const state = await openXlsx(bytes);
    expect(state.sheets[0]!.id).toBe(uid);
    const now = { ...state, sheets: [{ ...state.sheets[0]!, name: "Renamed", cells: cells([[1]]) }] };
    expect((await openXlsx(await saveXlsx({ bytes, state }, now))).sheets[0]!.id).toBe(uid);
  });

  it.each([
    ["a sheet that ends in the middle", '<row r="1"><c r="A1"><v>1'],
    ["a cell without a place", '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ["a text that is not there", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
  ])("calls a file with %s damaged", async (_, sheetData) => {
    await expect(openXlsx(file({ sheetData }))).rejects.toMatchObject({ name: "FileError", code: "damaged" });
  });
});

describe("formulas", () => {
  it.each([
    ["RANK.EQ(A1,A1:A3)", "_xlfn.RANK.EQ(A1,A1:A3)"],
    ["sort(A1:A3)", "_xlfn._xlws.SORT(A1:A3)"],
    ["SUM(A1,stdev.s (B1))", "SUM(A1,_xlfn.STDEV.S (B1))"],
    ['"RANK.EQ("&A1', '"RANK.EQ("&A1'],
    ["'RANK.EQ(x'!A1", "'RANK.EQ(x'!A1"],
    ["LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["LAMBDA(a,a+A1)(2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.a+A1)(2)"],
    [
      'IF(hvm.Value("F")="HVM.X(",HVM.CLASSIFY (A1),1)',
      'IF(_xldudf_HVM_VALUE("F")="HVM.X(",_xldudf_HVM_CLASSIFY (A1),1)',
    ],
  ])("%s is stored as %s", (typed, stored) => {
    expect(addPrefixes(typed)).toBe(stored);
    expect(stripPrefixes(stored).toLowerCase()).toBe(typed.toLowerCase());
  });

  it.each([
    ["A1+B$2+$C3+$D$4", 1, 1, "B2+C$2+$C4+$D$4"],
    ["SUM(A:A,1:2,$B:C)", 2, 1, "SUM(B:B,3:4,$B:D)"],
    ["LOG10(A1)+A1B+x.A1+T1[A1]", 1, 0, "LOG10(A2)+A1B+x.A1+T1[A1]"],
    ["'A1'!A1&\"A1\"", 1, 0, "'A1'!A2&\"A1\""],
    ["XFD1048576", 1, 1, "A1"],
    ["A1", -1, 0, "A1048576"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
