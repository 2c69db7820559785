import { init } from "excelize-wasm";
import { createRequire } from "node:module";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../src/workbench/file/open";
import { hasMacros, saveXlsx } from "../../../src/workbench/file/xlsx";
import { cellAt, type WorkbookState } from "../../../src/workbench/workbook";
import { cells, id, sheet } from "../../support/states";
import {
  BOOK,
  BOOK_RELATIONS,
  faultsOf,
  type Package,
  plainPackage,
  RELATIONS,
  renamed,
  replaced,
  SAYS,
  SHEET,
  STRINGS,
  STYLES,
  TYPE,
  TYPES,
  zipped,
} from "./packages";

const excelize = await init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
const plain = plainPackage();
const STRICT = (text: string): string =>
  text
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships");

const valuesOf = (state: WorkbookState): unknown[][] => {
  const rows: unknown[][] = [];
  for (const [key, { value }] of state.sheets.find(({ name }) => name === "Answers")!.cells) {
    const { row, column } = cellAt(key);
    (rows[row] ??= [])[column] = value;
  }
  return rows;
};

/** The state with a further sheet, as an analysis adds some. */
const withResults = (state: WorkbookState): WorkbookState => ({
  ...state,
  sheets: [
    ...state.sheets,
    sheet(id(90), "Results", { cells: cells([[1, { value: "x", style: { bold: true, fontColor: "#FF0000" } }]]) }),
  ],
});

const prefixed = (parts: Package, ...names: string[]): Package =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => {
      if (!names.includes(name)) return [name, text];
      return [name, (text as string).replace(/<(\/?)([a-zA-Z])/g, "<$1ss:$2").replace("xmlns=", "xmlns:ss=")];
    }),
  );

describe("a workbook that some program makes so is read, and written so that others open it", () => {
  const kinds: readonly [string, Package][] = [
    ["plain", plain],
    ["without styles", withoutStyles()],
    [
      "shared strings in other letter case than the relationship says",
      renamed(plain, STRINGS, "xl/SharedStrings.xml", STRINGS),
    ],
    ["shared strings under a name of their own", renamed(plain, STRINGS, "xl/text/strings.xml")],
    ["styles under a name of their own", renamed(plain, STYLES, "xl/Styles1.xml")],
    ["a sheet in capital letters", renamed(plain, SHEET, "xl/worksheets/SHEET1.XML")],
    [
      "a sheet with blanks and umlauts in its part's name",
      renamed(plain, SHEET, "xl/worksheets/Tabelle 1ä.xml", "xl/worksheets/Tabelle%201%C3%A4.xml"),
    ],
    ["a part's name that is encoded in the archive, too", renamed(plain, SHEET, "xl/worksheets/Tab%201.xml")],
    ["all at the root", atRoot()],
    ["back slashes", namesChanged((name) => name.replaceAll("/", "\\"))],
    ["slashes at the beginning", namesChanged((name) => `/${name}`)],
    ["content types in small letters", namesChanged((name) => (name === TYPES ? name.toLowerCase() : name))],
    ["no relationships of the package", without("_rels/.rels")],
    [
      "a content type for all .xml that is a sheet's",
      replaced(
        replaced(plain, TYPES, "application/xml", `${TYPE}.worksheet+xml`),
        TYPES,
        /<Override PartName="\/xl\/worksheets[^>]*>/,
        "",
      ),
    ],
    [
      "a content type for all .xml that is the workbook's",
      replaced(
        replaced(plain, TYPES, "application/xml", `${TYPE}.sheet.main+xml`),
        TYPES,
        /<Override PartName="\/xl\/workbook[^>]*>/,
        "",
      ),
    ],
    ["the content type of a template", replaced(plain, TYPES, "sheet.main+xml", "template.main+xml")],
    [
      "a relationship to a chain of calculation that is not there",
      replaced(
        plain,
        BOOK_RELATIONS,
        "</Rel",
        `<Relationship Id="rId9" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Rel`,
      ),
    ],
    ["strict", strict(plain)],
    ["strict, with a prefix", strict(prefixed(plain, BOOK, SHEET, STRINGS, STYLES))],
    ["a prefix in the strings only", prefixed(plain, STRINGS)],
    [
      "strings in runs, with readings of their letters",
      replaced(
        plain,
        STRINGS,
        "<t>Acme &amp; Co</t>",
        '<r><rPr><b/></rPr><t xml:space="preserve">Acme </t></r><r><t>&amp; Co</t></r><rPh sb="0" eb="1"><t>アクメ</t></rPh>',
      ),
    ],
    [
      "strings in CDATA, entities and escapes",
      replaced(
        replaced(plain, STRINGS, "<t>Acme &amp; Co</t>", "<t><![CDATA[Acme & ]]>C&#x6f;</t>"),
        STRINGS,
        "<t>Firm</t>",
        "<t>_x0046_irm</t>",
      ),
    ],
    [
      "strings in Latin-1, as their part says",
      { ...plain, [STRINGS]: Buffer.from((plain[STRINGS] as string).replace("UTF-8", "ISO-8859-1"), "latin1") },
    ],
    [
      "strings in UTF-16 without a mark",
      { ...plain, [STRINGS]: Buffer.from((plain[STRINGS] as string).replace("UTF-8", "UTF-16"), "utf16le") },
    ],
    [
      "a chart sheet before the answers",
      withSheet("chartsheets/sheet1.xml", "chartsheet", `${RELATIONS}/chartsheet`, `${TYPE}.chartsheet+xml`),
    ],
  ];

  it.each(kinds)("%s", async (_, parts) => {
    const bytes = zipped(parts);
    const state = await openFile(bytes, "a.xlsx");
    expect(valuesOf(state)).toEqual(SAYS);
    const saved = await saveXlsx({ bytes, state }, withResults(state));
    expect(faultsOf(saved)).toEqual([]);
    expect(new TextDecoder().decode(unzipSync(saved)[TYPES])).toContain(
      `"/${BOOK}" ContentType="${TYPE}.sheet.main+xml"`,
    );
    expect(valuesOf(await openFile(saved, "a.xlsx"))).toEqual(SAYS);
    const book = excelize.OpenReader(saved, {});
    expect(book.error).toBeNull();
    expect(book.GetRows("Answers").result).toEqual(SAYS.map((row) => row.map(String)));
    expect(book.GetCellValue("Results", "A1").value).toBe("1");
  });
});

describe("macros", () => {
  const types = `${TYPE.replace("openxmlformats-officedocument.spreadsheetml", "ms-excel.sheet.macroEnabled")}.main+xml`;
  const macros = replaced(
    replaced(plain, TYPES, `${TYPE}.sheet.main+xml`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    BOOK_RELATIONS,
    "</Rel",
    '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Rel',
  );
  const project = replaced(
    { ...macros, "xl/vbaProject.bin": Uint8Array.of(1, 2, 3) },
    TYPES,
    "</Types>",
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
  );
  const sheetOfMacros = withSheet(
    "macrosheets/sheet1.xml",
    "xm:macrosheet",
    "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
    "application/vnd.ms-excel.macrosheet+xml",
    project,
  );

  it("stay in an .xlsm, and are left out of an .xlsx, whose content type says that there are none", async () => {
    const bytes = zipped(project);
    expect([hasMacros(bytes), hasMacros(zipped(plain))]).toEqual([true, false]);
    const state = await openFile(bytes, "a.xlsx");
    const [kept, left] = [true, false].map((withMacros) => saveXlsx({ bytes, state }, withResults(state), withMacros));
    expect(unzipSync(await kept!)["xl/vbaProject.bin"]).toEqual(Uint8Array.of(1, 2, 3));
    expect(new TextDecoder().decode(unzipSync(await kept!)[TYPES])).toContain(types.slice(0, 40));
    expect(faultsOf(await kept!)).toEqual([]);
    expect(Object.keys(unzipSync(await left!))).not.toContain("xl/vbaProject.bin");
    expect(faultsOf(await left!)).toEqual([]);
  });

  it("on a sheet stay byte for byte in an .xlsm, and are refused in an .xlsx", async () => {
    const bytes = zipped(sheetOfMacros);
    const state = await openFile(bytes, "a.xlsm");
    expect(valuesOf(state)).toEqual(SAYS);
    const saved = await saveXlsx({ bytes, state }, withResults(state), true);
    expect(faultsOf(saved)).toEqual([]);
    expect(unzipSync(saved)["xl/macrosheets/sheet1.xml"]).toEqual(unzipSync(bytes)["xl/macrosheets/sheet1.xml"]);
    await expect(saveXlsx({ bytes, state }, withResults(state), false)).rejects.toThrow(/\.xlsm/);
  });
});

it("a part with a DOCTYPE, which Excel does not read, is refused by name", async () => {
  const bytes = zipped(replaced(plain, STRINGS, "<sst", '<!DOCTYPE a [<!ENTITY b "bbb">]><sst'));
  await expect(openFile(bytes, "a.xlsx")).rejects.toThrow(/xl\/sharedStrings\.xml has a DOCTYPE/);
});

function without(name: string): Package {
  return Object.fromEntries(Object.entries(plain).filter(([one]) => one !== name));
}

function withoutStyles(): Package {
  const bare = replaced(without(STYLES), TYPES, /<Override PartName="\/xl\/styles[^>]*>/, "");
  return replaced(bare, BOOK_RELATIONS, /<Relationship Id="rId3"[^>]*>/, "");
}

function namesChanged(change: (name: string) => string): Package {
  return Object.fromEntries(Object.entries(plain).map(([name, text]) => [change(name), text]));
}

function atRoot(): Package {
  const moved = namesChanged((name) => name.replace(/^xl\//, ""));
  const told = replaced(moved, TYPES, /"\/xl\//g, '"/');
  return replaced(told, "_rels/.rels", "xl/workbook.xml", "workbook.xml");
}

function strict(parts: Package): Package {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, STRICT(text as string)]));
}

/** With a sheet of another kind before the answers. */
function withSheet(path: string, root: string, relation: string, type: string, parts = plain): Package {
  const declared =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
  const content = root === "chartsheet" ? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' : "<sheetData/>";
  const made = { ...parts, [`xl/${path}`]: `<?xml version="1.0"?><${root} ${declared}>${content}</${root}>` };
  const typed = replaced(made, TYPES, "</Types>", `<Override PartName="/xl/${path}" ContentType="${type}"/></Types>`);
  const related = replaced(
    typed,
    BOOK_RELATIONS,
    "</Rel",
    `<Relationship Id="rId7" Type="${relation}" Target="${path}"/></Rel`,
  );
  return replaced(related, BOOK, "<sheets>", '<sheets><sheet name="Other" sheetId="7" r:id="rId7"/>');
}
