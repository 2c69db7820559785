import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { cellKey, type CellState, type WorkbookState } from "../../../src/workbench/workbook";
import { cells, expectSame, id, sheet, workbook } from "../../support/states";

const spill = [
  ["a", 1 / 3],
  [{ error: "#N/A" }, true],
] as const;
const FILLS: CellState = { value: "a", formula: "=HVM.EXPLAIN(A1)", spill };

/** A workbook whose cell C2 fills C2:D3, over a styled cell. */
function filling(fills: CellState = FILLS): WorkbookState {
  const under: CellState = { value: null, style: { bold: true } };
  const rows = [[1], [undefined, undefined, fills], [undefined, undefined, undefined, under]];
  return workbook([sheet(id(1), "S", { cells: cells(rows) })]);
}

const SHEET = "xl/worksheets/sheet2.xml";
const METADATA = "xl/metadata.xml";

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);

/** A file with parts changed by hand. */
function edited(bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, edit] of Object.entries(edits)) files[path] = strToU8(edit(strFromU8(files[path]!)));
  return zipSync(files);
}

/** The opened file with one cell changed, saved. */
async function savedWith(bytes: Uint8Array, row: number, column: number, cell: CellState): Promise<Uint8Array> {
  const state = await openXlsx(bytes);
  const [only] = state.sheets;
  const changed = new Map([...only!.cells, [cellKey(row, column), cell] as const]);
  return saveXlsx({ bytes, state }, { ...state, sheets: [{ ...only!, cells: changed }] });
}

describe("what a formula fills", () => {
  it("survives a file", async () => {
    expectSame(await openXlsx(await saveXlsx(null, filling())), filling());
  });

  it("is stored as Excel stores it: the formula says the area and bears a mark, the values stand in their cells", async () => {
    const bytes = await saveXlsx(null, filling());
    const xml = part(bytes, SHEET);
    expect(xml).toContain('<c r="C2" t="str" cm="1"><f t="array" ref="C2:D3">_xldudf_HVM_EXPLAIN(A1)</f><v>a</v></c>');
    expect(xml).toMatch(
      /<c r="D2"><v>0\.333+<\/v><\/c>.*<c r="C3" t="e"><v>#N\/A<\/v><\/c><c r="D3" s="\d+" t="b"><v>1</,
    );
    expect(part(bytes, METADATA)).toContain('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
    expect(part(bytes, "[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
    expect(part(bytes, "xl/_rels/workbook.xml.rels")).toContain('/sheetMetadata"');
  });

  it("stays as it was when another cell changes", async () => {
    const bytes = await saveXlsx(null, filling());
    const out = await savedWith(bytes, 0, 0, { value: 2 });
    const cell = /<c r="C2".*?<\/c>/;
    expect(cell.exec(part(out, SHEET))![0]).toBe(cell.exec(part(bytes, SHEET))![0]);
    expect(part(out, METADATA)).toBe(part(bytes, METADATA));
    expect((await openXlsx(out)).sheets[0]!.cells.get(cellKey(1, 2))).toEqual(FILLS);
  });

  it("leaves no value behind where it shrinks", async () => {
    const out = await savedWith(await saveXlsx(null, filling()), 1, 2, { ...FILLS, spill: [["a", "b"]] });
    expect((await openXlsx(out)).sheets[0]!.cells).toEqual(
      new Map([
        [cellKey(0, 0), { value: 1 }],
        [cellKey(1, 2), { ...FILLS, spill: [["a", "b"]] }],
        [cellKey(2, 3), { value: null, style: { bold: true } }],
      ]),
    );
  });

  it("is nothing yet in a file that holds no values", async () => {
    const bytes = edited(await saveXlsx(null, filling()), {
      [SHEET]: (xml) => xml.replace(/(<f t="array"[^>]*>[^<]*<\/f>)<v>a<\/v>/, "$1"),
    });
    expect((await openXlsx(bytes)).sheets[0]!.cells.get(cellKey(1, 2))).toEqual({
      value: null,
      formula: FILLS.formula,
    });
  });

  it("is not believed to be a whole sheet", async () => {
    const bytes = edited(await saveXlsx(null, filling()), {
      [SHEET]: (xml) => xml.replace('ref="C2:D3"', 'ref="A1:XFD1048576"'),
    });
    expect((await openXlsx(bytes)).sheets[0]!.cells.get(cellKey(1, 2))?.spill).toBeUndefined();
  });
});

describe("the mark of formulas that may fill more than their cell", () => {
  const ALONE: CellState = { value: 7, formula: "=HVM.FOCUS(A1:F1)" };

  it("is borne by calls of the add-in's functions, and by array formulas of the file, in one cell, too", async () => {
    const bytes = edited(await saveXlsx(null, filling({ value: 1, formula: "=SUM(A1:A2*2)" })), {
      [SHEET]: (xml) => xml.replace("<f>SUM", '<f t="array" ref="C2">SUM'),
    });
    const out = await savedWith(bytes, 1, 2, { value: 3, formula: "=SUM(A1:A2*2)" });
    expect(part(out, SHEET)).toContain('<c r="C2" cm="1"><f t="array" ref="C2">SUM(A1:A2*2)</f><v>3</v></c>');
    expect(part(await savedWith(bytes, 4, 4, ALONE), SHEET)).toContain('<c r="E5" cm="1"><f t="array" ref="E5">');
    expect(part(await savedWith(bytes, 4, 4, { value: 3, formula: "=1+2" }), SHEET)).toContain(
      '<c r="E5"><f>1+2</f><v>3</v></c>',
    );
  });

  it("is the one that the file has already", async () => {
    const other = '<bk><rc t="1" v="0"/></bk>';
    const bytes = edited(await saveXlsx(null, filling()), {
      [METADATA]: (xml) =>
        xml
          .replace(
            '<metadataTypes count="1">',
            '<metadataTypes count="2"><metadataType name="OTHER" minSupportedVersion="1"/>',
          )
          .replace(other, `${other}<bk><rc t="2" v="0"/></bk>`)
          .replace('<cellMetadata count="1">', '<cellMetadata count="2">'),
    });
    const out = await savedWith(bytes, 4, 4, ALONE);
    expect(part(out, SHEET)).toContain('<c r="E5" cm="2">');
    expect(part(out, METADATA)).toBe(part(bytes, METADATA));
  });

  it("is put beside metadata of other kinds", async () => {
    const rich =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1">' +
      '<metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes>' +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata>' +
      '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const bytes = edited(await saveXlsx(null, filling()), { [METADATA]: () => rich });
    const out = await savedWith(bytes, 4, 4, ALONE);
    expect(part(out, SHEET)).toContain('<c r="E5" cm="1">');
    expect(part(out, METADATA)).toMatch(
      /<metadataTypes count="2"><metadataType name="XLRICHVALUE"[^>]*\/><metadataType name="XLDAPR".*<\/futureMetadata><futureMetadata name="XLDAPR".*<\/futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata count="1">/,
    );
  });
});
