import { COLUMNS, ROWS } from "../../../../cells/area";
import { cellKey, type CellState, emptySheet, type WorkbookState } from "../../../workbook";
import { idOfSheet } from "../../../sheet-id";
import { FileError } from "../../package/errors";
import { decodeText } from "./encoding";
import { type Line, linesOf } from "./fields";
import { separated, wordsOf } from "./separator";

/**
 * A workbook of one sheet from text separated by commas, semicolons, tabs or vertical bars, in UTF-8, UTF-16 or Windows-1252.
 * Only what is a plain number in its shortest spelling becomes a number: "007", "1-2", "TRUE" and "=1+1" stay text, so
 * nothing is made of them that the file does not say; of a text such as ="007" its marks are taken off.
 * @param notice is told what of the file had to be concluded rather than read
 */
export function openCsv(
  bytes: Uint8Array,
  sheetName: string,
  notice: (text: string) => void = () => undefined,
): WorkbookState {
  const decoded = decodeText(bytes);
  const { text, separator, skipped } = separated(decoded.text);
  if (text.trim() === "") throw new FileError("empty", "The file is empty. Choose the file that holds the answers.");
  const lines = linesOf(text, separator, skipped);
  refuseMisread(lines);
  if (decoded.notice !== null) notice(decoded.notice);
  if (separator === "|") notice(`The fields of the file were taken to be separated by ${wordsOf(separator)}.`);
  const cells = new Map<number, CellState>();
  lines.forEach(({ fields }, r) => {
    if (r >= ROWS || fields.length > COLUMNS) {
      throw new FileError("too-large", "The file has more rows or columns than a sheet can hold. Split it.");
    }
    fields.forEach((field, c) => {
      if (field !== "") cells.set(cellKey(r, c), { value: csvValue(field) });
    });
  });
  const sheet = emptySheet(idOfSheet(1), legalSheetName(sheetName), { cells });
  return { sheets: [sheet], names: [], activeSheet: sheet.id, selection: "A1", settings: {} };
}

/** Text that was cut in the wrong places would be read as answers to other questions: it is refused, with its line. */
function refuseMisread(lines: readonly Line[]): void {
  for (const rows of blocksOf(lines)) {
    const width = widthOf(rows.map(({ fields }) => fields));
    const tooLong = width === null ? undefined : rows.find(({ fields }) => filled(fields) > width);
    if (tooLong === undefined) continue;
    throw new FileError(
      "too-many-fields",
      `Line ${tooLong.number} has ${tooLong.fields.length} fields where the table has ${width}. ` +
        `Put quotation marks (") around a text that has the separator in it, as in "Acme, Inc".`,
    );
  }
}

/** Rows between blank rows: each may be a table of its own. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = filled(line.fields) === 0;
    if (!isBlank && !isOpen) blocks.push([]);
    if (!isBlank) blocks.at(-1)!.push(line);
    isOpen = !isBlank;
  }
  return blocks;
}

/**
 * The fields of a table's rows: as many as most rows have, titles of one field aside; or as its header has, as some
 * programs leave out the blanks at the end of the other rows. Null where no number of fields prevails.
 */
function widthOf(rows: readonly (readonly string[])[]): number | null {
  const counts = new Map<number, number>();
  const lengths = rows.map((row) => row.length).filter((length) => length > 1);
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [typical, count] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0, 0];
  if (count < 2 || count * 2 <= lengths.length) return null;
  return rows.find((row) => row.length >= typical)!.length;
}

/** The number of fields up to the last that is not blank. */
function filled(row: readonly string[]): number {
  return row.reduce((last, field, i) => (field.trim() === "" ? last : i + 1), 0);
}

/** How programs write what a spreadsheet program shall keep as text: `="007"`. */
const KEPT_AS_TEXT = /^\s*="((?:[^"]|"")*)"\s*$/;

function csvValue(field: string): number | string {
  const [, kept] = KEPT_AS_TEXT.exec(field) ?? [];
  if (kept !== undefined) return kept.replaceAll('""', '"');
  const number = Number(field);
  return Number.isFinite(number) && String(number) === field ? number : field;
}

/** A name that Excel accepts for a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at an end. */
export function legalSheetName(name: string): string {
  const legal = name

    .replace(/[\\/?*[\]:\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+/, "")
    .slice(0, 31)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/['\s]+$/, "");
  return legal === "" || /^history$/i.test(legal) ? "Answers" : legal;
}
