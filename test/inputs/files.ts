/** Files as other programs write them: texts in an encoding, and workbooks part by part. */
import { strToU8, zipSync } from "fflate";
import type { Cell, Sheet, Special } from "./table";

/* Texts */

interface Writing {
  readonly separator?: string;
  readonly lines?: string;
  /** Quotes around every field, or only where they are needed. */
  readonly quotes?: "all" | "needed" | "none";
}

/** The first sheet as text. */
export function text(
  sheets: readonly Sheet[],
  { separator = ",", lines = "\n", quotes = "needed" }: Writing = {},
): string {
  const field = (cell: Cell | undefined) => {
    const plain = String(typeof cell === "object" && cell !== null ? (cell.value ?? cell.error ?? "") : (cell ?? ""));
    const needed = plain.includes(separator) || /["\n\r]/.test(plain);
    return quotes === "all" || (quotes === "needed" && needed) ? `"${plain.replace(/"/g, '""')}"` : plain;
  };
  const width = Math.max(...sheets[0]!.rows.map(({ length }) => length));
  return (
    sheets[0]!.rows.map((row) => Array.from({ length: width }, (_, i) => field(row[i])).join(separator)).join(lines) +
    lines
  );
}

export const utf8 = (content: string, mark = false): Uint8Array =>
  Buffer.from((mark ? "\ufeff" : "") + content, "utf8");

export const utf16 = (content: string, { mark = true, bigEndian = false } = {}): Uint8Array => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + content, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

/** One byte a letter, by the letters that stand from 0x80 on (a space: there is none). */
export const inCodePage = (content: string, upper: string): Uint8Array =>
  Uint8Array.from(
    [...content].map((letter) => {
      const code = letter.codePointAt(0)!;
      const at = code < 0x80 ? code : 0x80 + upper.indexOf(letter);
      if (at < 0x80 && code >= 0x80) throw new Error(`${letter} is not in the code page`);
      return at;
    }),
  );

const upTo = (from: number, count: number) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, i) => from + i));

export const WINDOWS_1252 = `€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ${upTo(0xa0, 96)}`;

/** Its Cyrillic letters alone. */
export const WINDOWS_1251 = `${"\0".repeat(64)}${upTo(0x410, 64)}`;

/* Workbooks */

export type Parts = Record<string, string>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escape = (plain: string): string =>
  plain
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\n/g, "&#10;");

/** "AB7" for a row and a column from 0. */
export function address(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function cellOf(cell: Cell, at: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  return special(cell, at);
}

function special({ formula, error, value, format }: Special, at: string): string {
  const style = format ? ` s="${format === "per cent" ? 1 : 2}"` : "";
  if (error) return `<c r="${at}" t="e"><v>${error}</v></c>`;
  const asked = formula === undefined ? "" : `<f>${escape(formula)}</f>`;
  const kept = value === undefined ? "" : `<v>${escape(String(value))}</v>`;
  return `<c r="${at}"${style}${typeof value === "string" ? ' t="str"' : ""}>${asked}${kept}</c>`;
}

function sheetXml({ rows, merges = [] }: Sheet): string {
  const body = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellOf(cell, address(r, c))).join("")}</row>`,
  );
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${body.join("")}</sheetData>${merged}</worksheet>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The parts of a workbook with these sheets, as sheet1.xml and so on. */
export function partsOf(sheets: readonly Sheet[]): Parts {
  const numbered = sheets.map((sheet, index) => ({ sheet, n: index + 1 }));
  const type = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (...list: readonly string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("xl/workbook.xml", "sheet.main")}${type("xl/styles.xml", "styles")}${numbered.map(({ n }) => type(`xl/worksheets/sheet${n}.xml`, "worksheet")).join("")}</Types>`,
    "_rels/.rels": relations(relation(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ sheet, n }) => `<sheet name="${escape(sheet.name)}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...numbered.map(({ n }) => relation(n, "worksheet", `worksheets/sheet${n}.xml`)),
      relation(sheets.length + 1, "styles", "styles.xml"),
    ),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(numbered.map(({ sheet, n }) => [`xl/worksheets/sheet${n}.xml`, sheetXml(sheet)])),
  };
}

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])), { level: 1 });

export const xlsx = (sheets: readonly Sheet[]): Uint8Array => zipped(partsOf(sheets));
