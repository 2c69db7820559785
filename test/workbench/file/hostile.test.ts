import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../src/workbench/file/open";
import { crc32 } from "../../../src/workbench/file/package/zip/crc32";
import { unzip } from "../../../src/workbench/file/package/zip/unzip";
import { BOOK, type Package, plainPackage, replaced, SHEET, STRINGS, STYLES, zipped } from "./packages";

/*
 * Files made to be misread, or to keep a program busy: each is refused in words, in good time. A limit here is far above what a busy
 * machine takes, and far below what the step took that was more than linear.
 */
const plain = plainPackage();
const SOON = 10_000;

const inRows = (rows: string) => replaced(plain, SHEET, "</sheetData>", `${rows}</sheetData>`);
const beforeRows = (xml: string) => replaced(plain, SHEET, "<sheetData>", `${xml}<sheetData>`);
const afterRows = (xml: string) => replaced(plain, SHEET, "</sheetData>", `</sheetData>${xml}`);
const inB2 = (cell: string) => replaced(plain, SHEET, '<c r="B2"><v>4</v></c>', cell);
const deep = (many: number) => "<r>".repeat(many) + "</r>".repeat(many);

async function refused(bytes: Uint8Array | Package): Promise<{ code: string; message: string }> {
  const error: unknown = await openFile(bytes instanceof Uint8Array ? bytes : zipped(bytes), "a.xlsx").catch(
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ name: "FileError" });
  return error as { code: string; message: string };
}

/** The archive with all packed as it is, so that its bytes can be changed. */
function stored(parts: Package): Buffer {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text as string)] as const);
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
}

/** Where a file's entry in the directory begins. */
function entryOf(archive: Buffer, name: string): number {
  return archive.lastIndexOf(name) - 46;
}

describe("a part of the archive that is not what was saved is named", () => {
  it("crc32 is that of zip and PNG", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(crc32(strToU8("The quick brown fox jumps over the lazy dog"))).toBe(0x414fa339);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it("a flipped bit that makes another answer", async () => {
    const archive = stored(plain);
    archive[archive.indexOf("<v>4</v>") + 3] = "5".charCodeAt(0);
    const { code, message } = await refused(new Uint8Array(archive));
    expect(code).toBe("damaged");
    expect(message).toContain(`${SHEET} is not what was saved`);
  });

  it.each([
    ["less", -1],
    ["more", 1],
  ])("%s than the directory says", async (_, difference) => {
    const archive = Buffer.from(zipped(plain));
    const size = entryOf(archive, SHEET) + 24;
    archive.writeUInt32LE(archive.readUInt32LE(size) + difference, size);
    expect(await refused(new Uint8Array(archive))).toMatchObject({
      code: "damaged",
      message: expect.stringContaining(SHEET) as string,
    });
  });

  it("one that is there twice", async () => {
    const archive = stored({ ...plain, "xl/worksheets/sheet2.xml": plain[SHEET]! });
    for (let at = archive.indexOf("sheet2.xml"); at >= 0; at = archive.indexOf("sheet2.xml")) archive.write("sheet1.xml", at); // prettier-ignore
    expect((await refused(new Uint8Array(archive))).message).toContain(`two parts called ${SHEET}`);
  });

  it("one called like what every object has is a part like others", () => {
    const archive = stored({ ...plain, aaproto__: "x", constructor: "y" });
    for (let at = archive.indexOf("aaproto__"); at >= 0; at = archive.indexOf("aaproto__"))
      archive.write("__proto__", at);
    expect(Object.keys(unzip(new Uint8Array(archive)))).toEqual([...Object.keys(plain), "__proto__", "constructor"]);
  });
});

describe("what an archive would unpack to is told from its directory", () => {
  /** An archive whose directory says so, though nothing of the kind is in it: whoever unpacked it would say that it is damaged. */
  const says = (change: (archive: Buffer, entry: number) => void): Uint8Array => {
    const archive = stored(plain);
    change(archive, entryOf(archive, SHEET));
    return new Uint8Array(archive);
  };

  it.each<[string, Uint8Array, string]>([
    ["much from little", says((archive, entry) => archive.writeUInt32LE(150_000_000, entry + 24)), "200 times"],
    ["one large part", says((archive, entry) => archive.writeUInt32LE(1_450_000_000, entry + 24)), "500 MB"],
    [
      "many parts",
      zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`${i}`, new Uint8Array()])), { level: 0 }),
      "20,000 parts",
    ],
  ])("%s", async (_, archive, words) => {
    const { code, message } = await refused(archive);
    expect(code).toBe("too-large");
    expect(message).toContain(words);
  });

  it("files that lie over each other are no archive", async () => {
    const archive = says((bytes, entry) => bytes.writeUInt32LE(bytes.length, entry + 20));
    expect((await refused(archive)).code).toBe("damaged");
  });
});

describe("numbers are checked before they bound anything", () => {
  it.each<[string, Package, string]>([
    ["a row that is no number", inRows('<row r="NaN"><c><v>1</v></c><c><v>2</v></c></row>'), 'row called "NaN"'],
    ["a row below the last", inRows('<row r="1048577"><c><v>1</v></c></row>'), 'row called "1048577"'],
    ["a row between two", inRows('<row r="3.5"><c><v>1</v></c></row>'), 'row called "3.5"'],
    ["a column far to the left", beforeRows('<cols><col min="-1e9" max="3" width="9"/></cols>'), "column called"],
    ["a column that is no number", beforeRows('<cols><col min="x" max="3" width="9"/></cols>'), "column called"],
    ["cells beyond the last column", inRows(`<row r="3">${"<c/>".repeat(16_385)}</row>`), "too many cells in row 3"],
  ])("%s", async (_, parts, words) => {
    const { code, message } = await refused(parts);
    expect(code).toBe("damaged");
    expect(message).toContain(words);
  });

  it("two sheets whose ids are no numbers get some", async () => {
    const two = replaced(plain, BOOK, 'sheetId="1"', 'sheetId="x"');
    const relations = "xl/_rels/workbook.xml.rels";
    const other = replaced(two, BOOK, "</sheets>", '<sheet name="B" sheetId="x" r:id="rId9"/></sheets>');
    const whole = replaced(
      other,
      relations,
      "</Rel",
      '<Relationship Id="rId9" Type="x/worksheet" Target="b.xml"/></Rel',
    );
    const { sheets } = await openFile(zipped({ ...whole, "xl/b.xml": plain[SHEET]! }), "a.xlsx");
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(2);
  });
});

describe("nothing takes longer than its length", () => {
  const large = ">".repeat(400_000);

  it.each<[string, Package]>([
    ["a tag with 400,000 “>” in quotes", inRows(`<row r="3" x="${large}"><c r='A3' y="${large}"><v>1</v></c></row>`)],
    ["a tag with 100,000 attributes", inRows(`<row r="3" ${'x=""'.repeat(100_000)}><c r="A3"><v>1</v></c></row>`)],
    [
      "100,000 declarations of prefixes",
      afterRows(`<x ${Array.from({ length: 100_000 }, (_, i) => `xmlns:a${i}="b"`).join(" ")}/>`),
    ],
    ["2,000 links on whole sheets", afterRows(`<hyperlinks>${'<hyperlink ref="A:XFD"/>'.repeat(2000)}</hyperlinks>`)],
    [
      "array formulas that fill the sheet",
      inRows(
        Array.from({ length: 300 }, (_, i) => {
          const row = i + 3;
          return `<row r="${row}"><c r="A${row}"><f t="array" ref="A${row}:XFD${row + 300}">1</f><v>1</v></c></row>`;
        }).join(""),
      ),
    ],
  ])("%s", async (_, parts) => {
    const bytes = zipped(parts);
    const before = performance.now();
    await openFile(bytes, "a.xlsx");
    expect(performance.now() - before).toBeLessThan(SOON);
  });

  it.each<[string, Package, string]>([
    [
      "200,000 formats",
      replaced(plain, STYLES, "</cellXfs>", `${'<xf numFmtId="0" fontId="0"/>'.repeat(200_000)}</cellXfs>`),
      "65,490 formats",
    ],
    [
      "20,000 descriptions of all columns",
      beforeRows(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>`),
      "columns more than once",
    ],
    [
      "2,000 sheets that share a part",
      replaced(
        plain,
        BOOK,
        /<sheets>.*<\/sheets>/,
        `<sheets>${Array.from({ length: 2000 }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`).join("")}</sheets>`,
      ),
      `${SHEET} stands in more than one place`,
    ],
  ])("%s: refused", async (_, parts, words) => {
    const bytes = zipped(parts);
    const before = performance.now();
    expect((await refused(bytes)).message).toContain(words);
    expect(performance.now() - before).toBeLessThan(SOON);
  });
});

describe("what no program can read is said in words", () => {
  it.each<[string, Package, string]>([
    ["texts nested 100,000 deep", replaced(plain, STRINGS, "<si><t>Q1</t></si>", `<si>${deep(100_000)}</si>`), STRINGS],
    ["texts nested 3,000 deep", replaced(plain, STRINGS, "<si><t>Q1</t></si>", `<si>${deep(3000)}</si>`), STRINGS],
    ["an inline text as deep", inB2(`<c r="B2" t="inlineStr"><is>${deep(100_000)}</is></c>`), SHEET],
    ["a sheet as deep", afterRows(deep(100_000)), SHEET],
    ["a formula of 1 MB", inB2(`<c r="B2"><f>${"1+".repeat(500_000)}1</f><v>4</v></c>`), "a formula in B2"],
    ["a cell's format that is not there", inB2('<c r="B2" s="99"><v>4</v></c>'), "gives B2 a format"],
    ["a cell's format that is no number", inB2('<c r="B2" s="x"><v>4</v></c>'), "gives B2 a format"],
    [
      "a font that is not there",
      replaced(plain, STYLES, "</cellXfs>", '<xf numFmtId="0" fontId="77"/></cellXfs>'),
      "fontId 77",
    ],
  ])("%s", async (_, parts, words) => {
    const { code, message } = await refused(parts);
    expect(code).toBe("damaged");
    expect(message).toContain(words);
  });
});

describe("what is there twice, of which programs read one or the other, is refused", () => {
  it.each<[string, Package, string]>([
    ["a cell", inB2('<c r="B2"><v>4</v></c><c r="B2"><v>5</v></c>'), "the cell B2 twice"],
    ["a cell, once empty", inB2('<c r="B2"/><c r="B2"><v>5</v></c>'), "the cell B2 twice"],
    ["a cell apart", inRows('<row r="3"><c r="B3"/><c r="C3"/><c r="B3"><v>1</v></c></row>'), "the cell B3 twice"],
    ["a cell in another's row", inRows('<row r="3"><c r="B2"><v>1</v></c></row>'), 'cell called "B2" in row 3'],
    ["a row", inRows('<row r="2"><c r="D2"><v>1</v></c></row>'), "row 2 twice"],
    ["a value", inB2('<c r="B2"><v>4</v><v>5</v></c>'), 'two of "v"'],
    ["the rows", afterRows('<sheetData><row r="2"/></sheetData>'), "its rows twice"],
    [
      "a sheet's name",
      replaced(plain, BOOK, "</sheets>", '<sheet name="ANSWERS" sheetId="2" r:id="rId1"/></sheets>'),
      'two sheets called "ANSWERS"',
    ],
  ])("%s", async (_, parts, words) => {
    const { code, message } = await refused(parts);
    expect(code).toBe("damaged");
    expect(message).toContain(words);
  });
});
