/** Workbooks of uncommon make, read and written without damage. */
import { partsOf, xlsx, zipped, type Parts } from "../files";
import { kindOf, reads, readsAndSays } from "../input";
import { PEOPLE } from "../study";
import { firm, items, number, plain, respondent, table, word, type Cell, type Sheet } from "../table";

const odd = kindOf("packages");
const asked = kindOf("formulas without values");

/** The workbook with its parts changed. */
const changed = (change: (parts: Parts) => Parts) => (sheets: readonly Sheet[]) => zipped(change(partsOf(sheets)));
const everywhere = (...changes: readonly (readonly [string | RegExp, string])[]) =>
  changed((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        changes.reduce((now, [from, to]) => now.replaceAll(from, to), content),
      ]),
    ),
  );
/** A part renamed where it lies, and where it is spoken of (or not). */
const renamed = (from: string, to: string, spoken: readonly (readonly [string, string])[]) =>
  changed((parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name === from ? to : name,
        spoken.reduce((now, [a, b]) => now.replaceAll(a, b), content),
      ]),
    ),
  );

const STRICT = "http://purl.oclc.org/ooxml";
const OPEN = "http://schemas.openxmlformats.org";
const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const withSharedStrings = changed((parts) => {
  const strings: string[] = [];
  const sheet = parts["xl/worksheets/sheet1.xml"]!.replace(
    / t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is>/g,
    (_, plain: string) => {
      const half = Math.ceil(plain.length / 2);
      strings.push(
        strings.length % 2
          ? `<si><t xml:space="preserve">${plain}</t></si>`
          : `<si><r><t xml:space="preserve">${plain.slice(0, half)}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${plain.slice(half)}</t></r><rPh sb="0" eb="1"><t>furigana</t></rPh></si>`,
      );
      return ` t="s"><v>${strings.length - 1}</v>`;
    },
  );
  return {
    ...parts,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": `<sst xmlns="${OPEN}/spreadsheetml/2006/main">${strings.join("")}</sst>`,
    "[Content_Types].xml": parts["[Content_Types].xml"]!.replace(
      "</Types>",
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    ),
    "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
      "</Rel",
      `<Relationship Id="rId99" Type="${OPEN}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Rel`,
    ),
  };
});

const withMacroSheet = changed((parts) => ({
  ...parts,
  "xl/macrosheets/sheet1.xml": `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns="${OPEN}/spreadsheetml/2006/main"><sheetData/></xm:macrosheet>`,
  "[Content_Types].xml": parts["[Content_Types].xml"]!.replace(MAIN_TYPE, MACROS).replace(
    "</Types>",
    '<Override PartName="/xl/macrosheets/sheet1.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/></Types>',
  ),
  "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(
    "<sheets>",
    '<sheets><sheet name="Macro1" sheetId="9" r:id="rId98"/>',
  ),
  "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
    "</Rel",
    '<Relationship Id="rId98" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/></Rel',
  ),
}));

const withoutStyles = changed(({ "xl/styles.xml": _, ...parts }) => ({
  ...parts,
  "[Content_Types].xml": parts["[Content_Types].xml"]!.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ""),
  "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(/<Relationship [^>]*styles.xml"\/>/, ""),
}));

const SAVED = { saved: true };
const answer = (as: (a: number, who: number, item: number) => Cell) =>
  table([
    firm("Firm"),
    respondent(),
    ...items(
      ({ id }) => id,
      (a, who, item) => as(Number(a), who, item),
    ),
  ]);
const WORDS: Sheet = {
  name: "Words",
  rows: [
    ["Low", 1],
    ["Low to Medium", 2],
    ["Medium", 3],
    ["High", 4],
    ["Very High", 5],
  ],
};
const named = PEOPLE.map((person, index) => ({
  ...person,
  firm: ["1", 'O\'Brien <&> "Sons"', "=SUM(A1)"][Math.floor(index / 2)]!,
}));

export const PACKAGES = [
  odd("Strict Open XML", "strict.xlsx", plain(), reads(), {
    ...SAVED,
    as: everywhere(
      [`${OPEN}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`],
      [`${OPEN}/officeDocument/2006/relationships`, `${STRICT}/officeDocument/relationships`],
    ),
  }),
  odd("no styles part", "bare.xlsx", plain(), reads(), { ...SAVED, as: withoutStyles }),
  odd("a sheet's part in capitals, spoken of in small letters", "case.xlsx", plain(), reads(), {
    ...SAVED,
    as: renamed("xl/worksheets/sheet1.xml", "xl/Worksheets/Sheet1.XML", []),
  }),
  odd("the workbook's part in capitals", "case.xlsx", plain(), reads(), {
    ...SAVED,
    as: (sheets) =>
      zipped(
        Object.fromEntries(
          Object.entries(partsOf(sheets)).map(([name, content]) => [
            name.replace("xl/workbook.xml", "xl/Workbook.xml"),
            content,
          ]),
        ),
      ),
  }),
  odd("parts in other folders with other names", "odd.xlsx", plain(), reads(), {
    ...SAVED,
    as: renamed("xl/worksheets/sheet1.xml", "xl/data/table-one.xml", [
      ["/xl/worksheets/sheet1.xml", "/xl/data/table-one.xml"],
      ["worksheets/sheet1.xml", "data/table-one.xml"],
    ]),
  }),
  odd("a part with a space in its name, spoken of as %20", "space.xlsx", plain(), reads(), {
    ...SAVED,
    as: renamed("xl/worksheets/sheet1.xml", "xl/worksheets/sheet%201.xml", [
      ["worksheets/sheet1.xml", "worksheets/sheet%201.xml"],
    ]),
  }),
  odd("absolute targets in all relationships", "absolute.xlsx", plain(), reads(), {
    ...SAVED,
    as: everywhere(
      ['Target="worksheets/', 'Target="/xl/worksheets/'],
      ['Target="styles', 'Target="/xl/styles'],
      ['Target="xl/', 'Target="/xl/'],
    ),
  }),
  odd("backslashes in the names of parts", "backslash.xlsx", plain(), reads(), {
    as: (sheets) =>
      zipped(
        Object.fromEntries(
          Object.entries(partsOf(sheets)).map(([name, content]) => [name.replaceAll("/", "\\"), content]),
        ),
      ),
    saved: true,
  }),
  odd("a macro sheet before the answers", "macro.xlsm", plain(), reads(), { ...SAVED, as: withMacroSheet }),
  odd("a template called .xlsx", "template.xlsx", plain(), reads(), {
    ...SAVED,
    as: everywhere(["sheet.main+xml", "template.main+xml"]),
  }),
  odd("a workbook with macros called .xlsx", "macros.xlsx", plain(), [reads(), { refused: [/xlsm/] }], {
    ...SAVED,
    as: everywhere([MAIN_TYPE, MACROS]),
  }),
  odd(
    "shared strings in runs, with a reading aid beside",
    "shared.xlsx",
    table([firm("Firm"), respondent(), ...items(({ statement }) => statement, word)]),
    reads(),
    { ...SAVED, as: withSharedStrings },
  ),
  odd("rows and cells without references", "noref.xlsx", plain(), reads(), {
    ...SAVED,
    as: everywhere([/ r="[A-Z]*\d+"/g, ""]),
  }),
  odd("numbers written 4.0E0 and with a space", "oddly.xlsx", plain(), reads(), {
    ...SAVED,
    as: everywhere([/<v>(\d)<\/v>/g, "<v> $1.0E0</v>"]),
  }),
  odd(
    "carriage returns written _x000D_ in headers",
    "cr.xlsx",
    table([firm("Firm"), respondent(), ...items(({ id, statement }) => `${id}_x000D_\n${statement}`)]),
    reads(),
    SAVED,
  ),
  odd(
    'firms named 1, O\'Brien <&> "Sons" and =SUM(A1), results as formulas',
    "names.xlsx",
    plain(named),
    reads(named),
    { ...SAVED, options: ["--formulas"], as: xlsx },
  ),
  asked(
    "each answer is =n+1",
    "sums.xlsx",
    answer((a) => ({ formula: `${a - 1}+1` })),
    readsAndSays(/formula/i),
  ),
  asked(
    "each answer is looked up in whole columns",
    "index.xlsx",
    [answer((a) => ({ formula: `INDEX(Words!$B:$B,MATCH("${String(word(a as 1))}",Words!$A:$A,0))` })), WORDS],
    readsAndSays(/formula/i),
  ),
  asked(
    "two answers refer to a sheet that is not there: refused in words, by cell",
    "gone.xlsx",
    answer((a, who, item) => (who === 1 && item < 3 ? { formula: `Gone!A${item}` } : number(a as 1))),
    reads(
      PEOPLE.map((p, i) => (i === 0 ? { ...p, answers: p.answers.map((a, item) => (item < 2 ? null : a)) } : p)),
      { says: [/C2\b/, /D2\b/] },
    ),
  ),
  asked(
    "one answer refers to itself",
    "circle.xlsx",
    answer((a, who, item) => (who === 1 && item === 1 ? { formula: "C2+0" } : number(a as 1))),
    reads(
      PEOPLE.map((p, i) => (i === 0 ? { ...p, answers: p.answers.map((a, item) => (item === 0 ? null : a)) } : p)),
      { says: [/C2\b|formula/] },
    ),
    {
      debatable:
        "Excel shows 0 for a circle, which would be N/A: in either case no answer counts; that it is a formula has to be said",
    },
  ),
];
