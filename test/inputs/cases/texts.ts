/** Text files: encodings, separators, quotes, ragged lines; and files that are not what they are called. */
import { strToU8, zipSync } from "fflate";
import { inCodePage, text, utf16, utf8, WINDOWS_1251, WINDOWS_1252, xlsx } from "../files";
import { kindOf, reads, readsAndSays, refuses } from "../input";
import { PEOPLE } from "../study";
import { firm, items, plain, respondent, table, word } from "../table";

const encoding = kindOf("texts: encodings");
const separator = kindOf("texts: separators and lines");
const disguise = kindOf("what a file is");

const named = (...names: readonly string[]) =>
  PEOPLE.map((person, index) => ({ ...person, firm: names[Math.floor(index / 2)]! }));
const GERMAN = named("Müller & Söhne – Werk 2", "Grün’s Bäckerei", "Ölmühle €");
const RUSSIAN = named("Завод Альфа", "Завод Бета", "Завод Гамма");
const STATED = table([firm("Company"), respondent(), ...items(({ id, statement }) => `${id} – ${statement}`, word)]);
const html = () =>
  `<html><body><table>${plain()
    .rows.map((row) => `<tr>${row.map((cell) => `<td>${String(cell)}</td>`).join("")}</tr>`)
    .join("")}</table></body></html>`;

export const TEXTS = [
  encoding(
    "Windows-1252 with semicolons: letters, ’, – and € as they are, and said",
    "german.csv",
    plain(GERMAN),
    reads(GERMAN, { says: [/1252/] }),
    { as: (sheets) => inCodePage(text(sheets, { separator: ";" }), WINDOWS_1252) },
  ),
  encoding("Windows-1252 dash in each header", "dash.csv", STATED, readsAndSays(/1252/), {
    as: (sheets) => inCodePage(text(sheets), WINDOWS_1252),
  }),
  encoding(
    "Windows-1251: told, or right, never other letters",
    "russian.csv",
    plain(RUSSIAN),
    [refuses(/UTF-8|encod|code page/i), reads(RUSSIAN)],
    { as: (sheets) => inCodePage(text(sheets), WINDOWS_1251) },
  ),
  encoding(
    "UTF-8 with names in three scripts, no mark",
    "scripts.csv",
    plain(named("Завод Альфа", "東京精機", "Ελλάς ΑΕ")),
    reads(named("Завод Альфа", "東京精機", "Ελλάς ΑΕ")),
  ),
  encoding("UTF-16 big endian with its mark, commas", "big.csv", plain(GERMAN), reads(GERMAN), {
    as: (sheets) => utf16(text(sheets), { bigEndian: true }),
  }),
  encoding("UTF-16 little endian without a mark, tabs", "little.txt", plain(GERMAN), reads(GERMAN), {
    as: (sheets) => utf16(text(sheets, { separator: "\t" }), { mark: false }),
  }),
  encoding("UTF-16 big endian without a mark", "big.csv", plain(GERMAN), reads(GERMAN), {
    as: (sheets) => utf16(text(sheets), { mark: false, bigEndian: true }),
  }),
  encoding("bytes of an East Asian code page", "sjis.csv", plain(), refuses(/UTF-8|encod|code page/i), {
    as: () =>
      Buffer.concat([
        Buffer.from("Firm,Q1,Q2\n"),
        Buffer.from([0x93, 0x8c, 0x8b, 0x9e, 0x81, 0x40]),
        Buffer.from(",1,2\n"),
      ]),
  }),
  separator("pipes", "pipes.csv", STATED, reads(), { as: (sheets) => utf8(text(sheets, { separator: "|" })) }),
  separator("semicolons, and commas within the statements", "semicolons.txt", STATED, reads(), {
    as: (sheets) => utf8(text(sheets, { separator: ";" })),
  }),
  separator("tabs in a .tsv, statements with commas", "tabs.tsv", STATED, reads(), {
    as: (sheets) => utf8(text(sheets, { separator: "\t" })),
  }),
  separator("a first line sep=|", "sep.csv", plain(), reads(), {
    as: (sheets) => utf8(`sep=|\n${text(sheets, { separator: "|" })}`),
  }),
  separator("the lines of an old Mac", "mac.csv", plain(), reads(), {
    as: (sheets) => utf8(text(sheets, { lines: "\r" })),
  }),
  separator("Windows' lines and empty ones between", "windows.csv", plain(), reads(), {
    as: (sheets) => utf8(text(sheets, { lines: "\r\n\r\n" })),
  }),
  separator(
    "ragged: ends of lines cut where the last answers are blank",
    "ragged.csv",
    plain(PEOPLE.map((p, i) => (i === 2 ? { ...p, answers: p.answers.map((a, item) => (item > 29 ? null : a)) } : p))),
    reads(PEOPLE.map((p, i) => (i === 2 ? { ...p, answers: p.answers.map((a, item) => (item > 29 ? null : a)) } : p))),
    { as: (sheets) => utf8(text(sheets).replace(/,+$/gm, "")) },
  ),
  separator("ragged: a separator too many at the end of each line but the first", "more.csv", plain(), reads(), {
    as: (sheets) =>
      utf8(
        text(sheets)
          .replace(/\n(?=.)/g, ",,\n")
          .replace(",,\n", "\n"),
      ),
  }),
  separator(
    "quotes within an unquoted field",
    "quotes.csv",
    plain(named('Alder "Valves" Ltd', "Birch", 'Cedar 12" Gears')),
    reads(named('Alder "Valves" Ltd', "Birch", 'Cedar 12" Gears')),
    { as: (sheets) => utf8(text(sheets, { quotes: "none" })) },
  ),
  separator("spaces after the separators", "spaced.csv", plain(), reads(), {
    as: (sheets) => utf8(text(sheets).replace(/,/g, ", ")),
  }),
  disguise("CSV called .xlsx: read as CSV, and said", "tool.xlsx", plain(), readsAndSays(/csv|text/i), {
    as: (sheets) => utf8(text(sheets)),
  }),
  disguise("HTML called .xls", "tool.xls", plain(), refuses(/HTML/, /xlsx/), { as: () => utf8(html()) }),
  disguise("HTML called .xlsx", "tool.xlsx", plain(), refuses(/HTML/), { as: () => utf8(html()) }),
  disguise("an OpenDocument sheet", "answers.ods", plain(), refuses(/xlsx/), {
    as: () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<office:document-content/>"),
      }),
  }),
  disguise(
    "an OpenDocument sheet called .xlsx",
    "answers.xlsx",
    plain(),
    { refused: [/OpenDocument|\.ods/i], never: [/damaged/] },
    {
      as: () =>
        zipSync({
          mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": strToU8("<office:document-content/>"),
        }),
    },
  ),
  disguise("an .xls of 1997 called .xlsx", "old.xlsx", plain(), refuses(/\.xls\b/), {
    as: () =>
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(504),
        Buffer.from("Workbook", "utf16le"),
        Buffer.alloc(1000),
      ]),
  }),
  disguise("a link to a Google sheet", "answers.gsheet", plain(), refuses(/Google/i, /xlsx|csv/i), {
    as: () => utf8('{"url":"https://docs.google.com/open?id=1a2b","doc_id":"1a2b","email":"a@example.org"}'),
  }),
  disguise(
    "a zip with the CSV in it, called .zip",
    "answers.csv.zip",
    plain(),
    { refused: [/zip/i], never: [/damaged/] },
    { as: (sheets) => zipSync({ "answers.csv": strToU8(text(sheets)) }) },
  ),
  disguise("a workbook called .csv", "answers.csv", plain(), reads(), { as: xlsx }),
  disguise("a text without any table", "note.txt", plain(), refuses(), {
    as: () => utf8("Dear all,\nthe answers will come next week.\n"),
  }),
  disguise("an empty file", "empty.csv", plain(), refuses(/empty/), { as: () => new Uint8Array() }),
];
