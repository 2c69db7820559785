import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { legalSheetName, openCsv } from "../../../src/workbench/file/read/plain/csv";
import { openFile } from "../../../src/workbench/file/open";
import { saveXlsx } from "../../../src/workbench/file/xlsx";
import { cellAt } from "../../../src/workbench/workbook";
import { cells, expectSame, id, sheet, workbook } from "../../support/states";

const good = await saveXlsx(null, workbook([sheet(id(1), "A", { cells: cells([[1, "x"]]) })]));

const rowsOf = (bytes: Uint8Array): unknown[][] => {
  const rows: unknown[][] = [];
  for (const [key, cell] of openCsv(bytes, "x").sheets[0]!.cells) {
    const { row, column } = cellAt(key);
    (rows[row] ??= [])[column] = cell.value;
  }
  return rows;
};

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  return bigEndian ? bytes.map((_, i) => bytes[i ^ 1]!) : bytes;
};

describe("text files", () => {
  const table = [
    ["Firm", "Q1"],
    ["Müller, Söhne; KG", 4],
  ];
  const quoted = (separator: string): string => `Firm${separator}Q1\r\n"Müller, Söhne; KG"${separator}4\r\n`;

  it.each([
    ["commas", strToU8(quoted(","))],
    ["semicolons", strToU8(quoted(";"))],
    ["tabs", strToU8(quoted("\t"))],
    ["line feeds only", strToU8(quoted(",").replace(/\r/g, ""))],
    ["UTF-8 with a byte order mark", strToU8(`\ufeff${quoted(",")}`)],
    ["UTF-16, little endian", utf16(quoted("\t"), false)],
    ["UTF-16, big endian", utf16(quoted(";"), true)],
    ["Windows-1252", new Uint8Array(Buffer.from(quoted(";"), "latin1"))],
  ])("with %s are read", (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(table);
  });

  it("make numbers only of plain numbers", () => {
    const texts = [
      "007",
      "1-2",
      "TRUE",
      "=1+1",
      "1E5",
      "5%",
      "+1",
      " 1",
      "1 ",
      "1.0",
      "1,5",
      "NaN",
      "Infinity",
      "-0",
      "0x10",
    ];
    expect(rowsOf(strToU8(texts.map((text) => `"${text}"`).join("\n")))).toEqual(texts.map((text) => [text]));
    expect(rowsOf(strToU8("1;-2.5;0;1e+21;0.1"))).toEqual([[1, -2.5, 0, 1e21, 0.1]]);
  });

  it("keep blanks blank, and line breaks and quotes in quotes", () => {
    const [first, second] = rowsOf(strToU8('a,,c\n"x\ny","say ""hi""",\n'));
    expect([first?.[0], first?.[1], first?.[2]]).toEqual(["a", undefined, "c"]);
    expect(second).toEqual(["x\ny", 'say "hi"']);
  });

  it("with decimal commas between semicolons are cut at the semicolons", () => {
    expect(rowsOf(strToU8("a;b\n1,5;2,5\n1,5;2,5\n"))).toEqual([
      ["a", "b"],
      ["1,5", "2,5"],
      ["1,5", "2,5"],
    ]);
  });

  it.each([
    ["a quote that is never closed", 'Firm,Q1\n"x\ny",1\n"Bolt,2\nCask,3\n', "quotes", /^Line 4 has a quotation mark/],
    ["a quote that another closes", 'Firm,Q1\n"Acme,2\n"Bolt",3\n', "quotes", /^Line 2 has a quotation mark/],
    [
      "a comma in a name without quotes",
      '"My\nsurvey"\n\nFirm,Q1\nBolt,1\nAcme, Inc,2\nCask,3\n',
      "too-many-fields",
      /^Line 6 has 3 fields where the table has 2\. .*"Acme, Inc"/,
    ],
  ])("with %s are refused, by line", (_, text, code, message) => {
    const act = () => openCsv(strToU8(text), "x");
    expect(act).toThrow(expect.objectContaining({ name: "FileError", code }));
    expect(act).toThrow(message);
  });

  it.each([
    ["titles above the table", "Our survey\nMade 2024, by us\n\nFirm,Q1,Q2\nAcme,1,2\nBolt,1,2\n"],
    ["blanks beyond the table", "Firm,Q1\nAcme,1\nBolt,2, ,\nCask,3\n"],
    ["a header longer than most rows", "Firm,Q1,Comment\nAcme,1\nBolt,2,good\nCask,3\n"],
    ["a wider table below", "Firm,Q1\nAcme,1\nBolt,2\nCask,3\n\nFirm,Q1,Q2\nAcme,1,2\n"],
  ])("with %s are read", (_, text) => {
    expect(openCsv(strToU8(text), "x").sheets[0]!.cells.size).toBeGreaterThan(5);
  });

  it("in an unknown encoding are refused", () => {
    const bytes = Uint8Array.from([...strToU8("Firm,Q1\n"), 0x8d, 0xe1, 0x2c, 0x31]);
    expect(() => openCsv(bytes, "x")).toThrow(/CSV UTF-8/);
  });

  it.each([
    ["answers", "answers"],
    ["a/b\\c?d*e[f]g:h", "a b c d e f g h"],
    ["'quoted'", "quoted"],
    ["x".repeat(40), "x".repeat(31)],
    ["History", "Answers"],
    ["", "Answers"],
  ])("called %j become a sheet called %j", (name, expected) => {
    expect(legalSheetName(name)).toBe(expected);
  });

  it("survive as workbooks", async () => {
    const state = await openFile(strToU8("Firm,Q1\n007,3\n=1+1,4\n"), "/some/where/My answers.csv");
    expect(state.sheets[0]!.name).toBe("My answers");
    expectSame(await openFile(await saveXlsx(null, state), "x.xlsx"), state);
  });
});

describe("a file that cannot be opened is told by code, with what to do", () => {
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(new Uint8Array(Buffer.from(stream, "utf16le")), 1024);
    return bytes;
  };

  it.each([
    ["nothing", new Uint8Array(0), "a.xlsx", "empty", /empty/],
    ["an old workbook", ole("Workbook"), "a.xls", "xls", /save it as \.xlsx/i],
    ["an old workbook under a new name", ole("Workbook"), "a.xlsx", "xls", /save it as \.xlsx/i],
    ["an older one", Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0]), "a.xls", "xls", /save it as \.xlsx/i],
    ["one behind a password", ole("EncryptedPackage"), "a.xlsx", "encrypted", /password/],
    ["half a file", good.slice(0, good.length / 2), "a.xlsx", "damaged", /damaged/],
    ["bytes called .xlsx", Uint8Array.from([1, 0, 2, 0, 3]), "a.xlsx", "damaged", /damaged/],
    ["a web page called .xls", strToU8("\n<html><body><table>"), "a.xls", "html", /HTML.*\.xlsx/],
    ["a web page called .xlsx", strToU8("<!DOCTYPE html><html>"), "a.xlsx", "html", /HTML.*\.xlsx/],
    [
      "an XML Spreadsheet 2003",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "a.xml",
      "other-program",
      /2003.*\.xlsx/,
    ],
    [
      "a link to a Google Sheet",
      strToU8('{"url":"https://docs.google.com/open?id=1","doc_id":"1"}'),
      "a.gsheet",
      "link",
      /Download, Microsoft Excel \(\.xlsx\)/,
    ],
    [
      "a Numbers document",
      zipSync({ "Index/Document.iwa": strToU8("x") }),
      "a.numbers",
      "numbers",
      /Export To, Excel.*\.xlsx/,
    ],
    [
      "a zip archive of a text",
      zipSync({ "Form.csv": strToU8("x"), "__MACOSX/._Form.csv": strToU8("x") }),
      "a.zip",
      "archive",
      /“Form\.csv” in it\. Unpack it/,
    ],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<x/>") }), "a.docx", "other-program", /Word/],
    ["a PDF", strToU8("%PDF-1.7"), "a.pdf", "other-program", /PDF/],
    ["data of SPSS", strToU8("$FL2@(#)"), "a.sav", "other-program", /SPSS/],
    ["JSON", strToU8('[{"a":1}]'), "a.csv", "other-program", /JSON/],
    [
      "a zip archive of something else",
      zipSync({ "a.png": strToU8("x") }),
      "a.xlsx",
      "unknown-type",
      /not an Excel workbook/,
    ],
    [
      "an OpenDocument sheet",
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }),
      "a.ods",
      "ods",
      /xlsx/,
    ],
    ["a blank text", strToU8(" \r\n"), "a.csv", "empty", /empty/],
    ["bytes called .csv", Uint8Array.from([1, 0, 2, 0, 3]), "a.csv", "unknown-type", /\.csv/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), "a.png", "unknown-type", /\.xlsx/],
  ])("%s", async (_, bytes, name, code, message) => {
    const error: unknown = await openFile(bytes, name).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "FileError", code });
    expect((error as Error).message).toMatch(message);
  });
});
