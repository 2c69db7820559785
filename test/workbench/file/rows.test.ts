import { describe, expect, it } from "vitest";
import { attributeIn, attributesIn, cellAttributes } from "../../../src/workbench/file/package/attributes";
import { openSheet, sheetXml } from "../../../src/workbench/file/package/sheet-part";
import { readSharedStrings } from "../../../src/workbench/file/read/shared-strings";
import { readRows } from "../../../src/workbench/file/read/cells";
import { putCells } from "../../../src/workbench/file/write/parts/cells";
import { cellAt, cellKey, type CellState } from "../../../src/workbench/workbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const part = (rows: string, around = ""): string =>
  `<?xml version="1.0"?>${around}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${around}</worksheet>`;

function read(xml: string): unknown {
  const { cells, hidden } = readRows(openSheet(xml, "p"), {
    strings: ["shared"],
    styles: [],
    dates1904: false,
    part: "p",
  });
  const named = [...cells].map(([key, cell]) => [`${cellAt(key).row} ${cellAt(key).column}`, cell]);
  return { ...Object.fromEntries(named as [string, CellState][]), hidden };
}

describe("the rows of a sheet, which are read as text", () => {
  it.each<[string, string, unknown]>([
    [
      "comments with cells in them",
      '<!-- <row r="9"><c r="A9"><v>9</v></c></row> --><row r="1"><!-- </row> --><c r="A1"><v>1</v></c></row>',
      1,
    ],
    ["a comment in a cell", '<row r="1"><c r="A1"><!-- </c> --><v>1</v></c></row>', 1],
    ["a comment in a value", '<row r="1"><c r="A1"><v>1<!-- 2 --></v></c></row>', 1],
    [
      "CDATA",
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row><v>&amp;]]></t></is></c></row>',
      "</c></row><v>&amp;",
    ],
    ["processing instructions", '<?a <row>?><row r="1"><?b </row>?><c r="A1"><?c </c>?><v>1</v></c></row>', 1],
    [
      "attributes in any order and quotes",
      "<row spans='1:1' r = '1'><c t='str' q='r=\"B7\"' r='A1'><v>x</v></c></row>",
      "x",
    ],
    ["attributes of other vocabularies", '<row r="1" o:r="5"><c o:r="Z9" o:t="e" r="A1"><v>1</v></c></row>', 1],
    ['">" in attributes', '<row r="1" a=">" b=\'">\'><c a="/>" r="A1" b=">"><v>1</v></c></row>', 1],
    ["entities", '<row r="1"><c r="&#65;1" t="str"><v>&lt;&#x41;&amp;&#10;</v></c></row>', "<A&\n"],
    ["space in tags", '<row\n r="1"\n><c\tr="A1"\n><v >1</v ></c ></row >', 1],
    ["carriage returns", '<row r="1"><c r="A1" t="inlineStr"><is><t>a\r\nb\rc</t></is></c></row>', "a\nb\nc"],
    [
      "runs and a phonetic guide",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>no</t></rPh></is></c></row>',
      "ab",
    ],
    ["a cell that is a tag only beside it", '<row r="1"><c r="B1"/><c r="A1"><v>1</v></c></row><row r="2"/>', 1],
  ])("hold their values in spite of %s", (_, rows, value) => {
    expect(read(part(rows))).toEqual({ "0 0": { value }, hidden: [] });
  });

  it("are found in spite of comments around them that look like them", () => {
    const xml = part('<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c></row>', "<!-- <sheetData> </sheetData> -->");
    expect(read(xml)).toEqual({ "0 0": { value: "shared" }, hidden: [0] });
    expect(sheetXml(openSheet(xml, "p"))).toBe(xml);
  });

  it("are found under any prefix", () => {
    const xml = `<o:worksheet xmlns:o='${MAIN}'><o:sheetData ><o:row r="2"><o:c r="B2"><o:f>A1&gt;1</o:f><o:v>1</o:v></o:c><o:c r="C2" t="inlineStr"><o:is><o:r><o:t>x</o:t></o:r></o:is></o:c></o:row></o:sheetData></o:worksheet>`;
    expect(read(xml)).toEqual({ "1 1": { value: 1, formula: "=A1>1" }, "1 2": { value: "x" }, hidden: [] });
  });

  it("keep what is not known of them when cells change", () => {
    const writer = { quoted: (style: number) => style, arrays: { mark: 1 } };
    const rows = `<!-- <row r="7"/> --><row r='1' x:a='>' spans="1:2"><c r="A1" t='str'><!-- </c> --><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"/>`;
    const change = { cell: { value: 5 }, style: null };
    const put = putCells(rows, "p", new Map([[cellKey(0, 1), change], [cellKey(1, 0), change]]), () => undefined, writer, new Map()); // prettier-ignore
    expect(put).toBe(
      `<row r="1" x:a="&gt;"><c r="A1" t='str'><!-- </c> --><v>1</v></c><c r="B1"><v>5</v></c></row>` +
        `<row r="2"><c r="A2"><v>5</v></c></row><row r="3"/>`,
    );
  });

  it("say where an attribute is, and not where another's value looks like it", () => {
    const head = ` a=' r="no"' x:r="no" rr="no" r = "B&#50;" s='3'`;
    expect([attributeIn(head, "r"), attributeIn(head, "s"), attributeIn(head, "t")]).toEqual(["B2", "3", undefined]);
    expect(cellAttributes(head)).toEqual({ r: "B2", s: "3" });
    expect([...attributesIn(head)].map(([name]) => name)).toEqual(["a", "x:r", "rr", "r", "s"]);
  });

  it.each(['<row r="1"><c r="A1"><v>1', "<row><!-- ", '<row r="1', "<row><c><v>1</v></row>"])(
    "that end in the middle are damaged: %s",
    (rows) => {
      expect(() => read(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`)).toThrow(/damaged/);
    },
  );
});

describe("the shared texts of cells, which are read as text too", () => {
  it.each([
    ["", "xmlns"],
    ["o:", "xmlns:o"],
  ])("are found under the prefix %j, whatever is in and around them", (p, xmlns) => {
    const xml =
      `<?a <si>?><!-- <${p}si><${p}t>no</${p}t></${p}si> --><${p}sst a=">" ${xmlns}='${MAIN}'><${p}si><${p}t xml:space='preserve'> a&amp;_x0041_\r\n</${p}t></${p}si>` +
      `<!-- <${p}si/> --><${p}si><${p}r><${p}t>b</${p}t></${p}r><${p}rPh><${p}t>no</${p}t></${p}rPh></${p}si><${p}si/>` +
      `<${p}si><${p}t><![CDATA[</${p}si>]]></${p}t><!-- x --></${p}si><${p}si><${p}t/></${p}si></${p}sst>`;
    expect(readSharedStrings(xml, "p")).toEqual([" a&A\n", "b", "", `</${p}si>`, ""]);
  });
});
