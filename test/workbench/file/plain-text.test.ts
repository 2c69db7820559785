import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../src/workbench/file/open";
import { cellAt } from "../../../src/workbench/workbook";

/** What a file says and what is said of it. */
async function read(bytes: Uint8Array, name = "a.csv"): Promise<{ rows: unknown[][]; notices: string[] }> {
  const [rows, notices]: [unknown[][], string[]] = [[], []];
  const state = await openFile(bytes, name, (notice) => notices.push(notice));
  for (const [key, { value }] of state.sheets[0]!.cells) {
    const { row, column } = cellAt(key);
    (rows[row] ??= [])[column] = value;
  }
  return { rows, notices };
}

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string, isBig = false): Uint8Array => {
  const little = new Uint8Array(Buffer.from(text, "utf16le"));
  return isBig ? little.map((_, i) => little[i ^ 1]!) : little;
};

describe("the letters of a text", () => {
  it("in Windows-1252 are read, quotes and dashes too, and it is said with the first of them", async () => {
    const { rows, notices } = await read(bytes("Firm;Q1 \x96 x\nBolt\x92s;4\n\x84M\xfcller\x93;\x80\n"));
    expect(rows).toEqual([["Firm", "Q1 – x"], ["Bolt’s", 4], ["„Müller“", "€"]]); // prettier-ignore
    expect(notices).toEqual([expect.stringMatching(/Windows-1252.*line 1 has “–”/)]);
  });

  it.each([
    ["little", utf16("Firma;Q1\nZażółć;4\nЗавод;5\n")],
    ["big", utf16("Firma;Q1\nZażółć;4\nЗавод;5\n", true)],
  ])("in UTF-16 without its mark are read, and it is said: %s end first", async (_, text) => {
    const { rows, notices } = await read(text);
    expect(rows).toEqual([["Firma", "Q1"], ["Zażółć", 4], ["Завод", 5]]); // prettier-ignore
    expect(notices).toEqual([expect.stringContaining("UTF-16")]);
  });

  it("of French, German and Spanish are taken for what they are", async () => {
    const text =
      "Société;Q1\nÉts Léa à Nîmes;4\nPéché d'été;5\nÖl & Größe;3\n¿Señor?;2\n« Un »;1\n5 m² à 3 £;1\nCAFÉ;1\n";
    const { rows } = await read(bytes(text));
    expect(rows.map(([name]) => name)).toEqual(
      text
        .trim()
        .split("\n")
        .map((line) => line.split(";")[0]),
    );
  });

  it.each([
    ["Cyrillic (1251)", "Firm;Q1\n\xc7\xe0\xe2\xee\xe4 \xc0;4\n", /line 2 .*Windows-1252/],
    ["short Cyrillic words", "Firm;Q1\n\xc0\xce;4\n", /line 2/],
    ["Greek (1253)", "Firm;Q1\n\xc1\xe8\xde\xed\xe1;4\n", /line 2/],
    ["Polish (1250)", "Firm;Q1\n\xa3\xf3d\x9f;4\n", /line 2/],
    ["the Macintosh's", "Firm;Q1\rM\x9fller;4\r", /line 2/],
    ["DOS's", "Firm;Q1\nM\x81ller;4\n", /neither UTF-8 nor Windows-1252/],
    ["Japanese (Shift JIS)", "Firm,Q1\n\x83\x75\x83\x89\x83\x93\x83\x68,4\n", /line 2/],
    ["Chinese (GBK)", "Firm,Q1\n\xb9\xab\xcb\xbe,4\n", /line 2/],
    ["UTF-8 with lines of another", "Firm;Q1\nM\xc3\xbcller;4\nM\xfcller;3\n", /line 2 is in UTF-8 and another is not/],
    ["UTF-8 by its mark only", "\xef\xbb\xbfFirm;Q1\nM\xfcller;4\n", /its mark says UTF-8/],
    ["characters of value 0", "Firm,Q1\nAcme,4\nBolt,\x00\x00\x00\n", /line 3 .*NUL/],
  ])("that cannot be told are refused, by line: %s", async (_, text, message) => {
    await expect(read(bytes(text))).rejects.toMatchObject({ code: "unknown-encoding" });
    await expect(read(bytes(text))).rejects.toThrow(message);
  });

  it("of a UTF-16 that was cut off are refused", async () => {
    const text = utf16("\ufeffFirm,Q1\nAcme,4\n");
    await expect(read(text.slice(0, -1))).rejects.toThrow(/cut off/);
  });

  it("leave out byte order marks of files that were put together", async () => {
    const { rows } = await read(strToU8('\ufeff"Firm",Q1\nAcme,1\n\ufeff"Bolt",2\n'));
    expect(rows).toEqual([["Firm", "Q1"], ["Acme", 1], ["Bolt", 2]]); // prettier-ignore
  });
});

describe("separators", () => {
  it("may be vertical bars, which is said", async () => {
    const { rows, notices } = await read(strToU8("Firm|Q1|Q2\nAcme, Inc; Co|1|2\n"));
    expect(rows).toEqual([["Firm", "Q1", "Q2"], ["Acme, Inc; Co", 1, 2]]); // prettier-ignore
    expect(notices).toEqual([expect.stringContaining("vertical bars (|)")]);
  });

  it.each(["sep=;\r\n", '"sep=;"\n', "SEP=;\n"])("are what a first line %j says, which is no row", async (line) => {
    const { rows } = await read(strToU8(`${line}Firm, all;Q1\nAcme;4\n`));
    expect(rows).toEqual([["Firm, all", "Q1"], ["Acme", 4]]); // prettier-ignore
  });

  it.each(["\r", "\n", "\r\n"])("stand between line ends %j", async (end) => {
    expect((await read(strToU8(["Firm,Q1", "Acme,1", "Bolt,2", ""].join(end)))).rows).toHaveLength(3);
  });

  it("stand between line ends of several kinds", async () => {
    expect((await read(strToU8("Firm,Q1\r\nAcme,1\nBolt,2\rCask,3"))).rows.map((row) => row.length)).toEqual([
      2, 2, 2, 2,
    ]);
  });
});

describe("quotation marks", () => {
  it.each([
    ["text after a text in quotes", '"Acme" Inc', "Acme Inc"],
    ["quotes within a text", 'The "best" firm', 'The "best" firm'],
    ["inches", '5" pipe', '5" pipe'],
    ["blanks around quotes", '  "Acme, Inc" ', "Acme, Inc"],
    ["blanks before quotes that are part of the text", ' "Acme" Inc', ' "Acme" Inc'],
    ["doubled quotes", '"say ""hi"""', 'say "hi"'],
    ["separators and line ends in quotes", '"a,b\r\nc"', "a,b\nc"],
    ["nothing in quotes", '""', undefined],
  ])("are read as spreadsheet programs do: %s", async (_, field, value) => {
    expect((await read(strToU8(`Firm,Q1\n${field},4\n`))).rows[1]).toEqual([value, 4]);
  });

  it.each([
    ["quotes in quotes that are not doubled", 'Firm,Q1\n"Acme, "the best" Ltd",4\nBolt,1\n', "Line 2"],
    ["a text that another's mark closes", 'sep=,\nFirm,Q1\n"Acme,4\n"Bolt",1\n', "Line 3"],
  ])("that may be read in two ways are refused, by line: %s", async (_, text, line) => {
    await expect(read(strToU8(text))).rejects.toMatchObject({ code: "quotes" });
    await expect(read(strToU8(text))).rejects.toThrow(line);
  });
});

describe("a text under another name", () => {
  const text = strToU8("Firm\tQ1\nAcme\t4\n");

  it.each(["a.xlsx", "a.xls", "a.xlsm", "a.dat", "answers"])("%s is read as text, and it is said", async (name) => {
    const { rows, notices } = await read(text, name);
    expect(rows).toEqual([["Firm", "Q1"], ["Acme", 4]]); // prettier-ignore
    expect(notices).toEqual([
      expect.stringMatching(new RegExp(`^${name} is no Excel workbook but text separated by tabs`)),
    ]);
  });

  it.each(["a.csv", "a.tsv", "a.tab", "a.txt"])("%s says no more than it is", async (name) => {
    expect((await read(text, name)).notices).toEqual([]);
  });
});
