import { COLUMNS, ROWS } from "../../../cells/area";
import Papa from "papaparse";
import { cellKey, type CellState, emptySheet, idOfSheet, type WorkbookState } from "../../workbook";
import { FileError } from "../package/errors";

/**
 * A workbook of one sheet from text separated by commas, semicolons or tabs, in UTF-8 or (with a byte order mark) UTF-16.
 * Only what is a plain number in its shortest spelling becomes a number: "007", "1-2", "TRUE" and "=1+1" stay text, so
 * nothing is made of them that the file does not say.
 */
export function openCsv(bytes: Uint8Array, sheetName: string): WorkbookState {
  const text = decodeText(bytes);
  if (text.trim() === "") throw new FileError("empty", "The file is empty. Choose the file that holds the answers.");
  const parsed = Papa.parse<string[]>(text, { delimiter: separatorOf(text), skipEmptyLines: false });
  refuseMisread(parsed);
  const cells = new Map<number, CellState>();
  parsed.data.forEach((row, r) => {
    if (r >= ROWS || row.length > COLUMNS) {
      throw new FileError("too-large", "The file has more rows or columns than a sheet can hold. Split it.");
    }
    row.forEach((field, c) => {
      if (field !== "") cells.set(cellKey(r, c), { value: csvValue(field) });
    });
  });
  const sheet = emptySheet(idOfSheet(1), legalSheetName(sheetName), { cells });
  return { sheets: [sheet], names: [], activeSheet: sheet.id, selection: "A1", settings: {} };
}

/** Text that was cut in the wrong places would be read as answers to other questions: it is refused, with its line. */
function refuseMisread({ data, errors }: Papa.ParseResult<string[]>): void {
  const line = (row: number) => data.slice(0, row).reduce((lines, fields) => lines + linesOf(fields), 1);
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote !== undefined) {
    throw new FileError(
      "quotes",
      `Line ${line(quote.row ?? 0)} has a quotation mark (") that opens a text and is not closed where the text ends, so what ` +
        `follows cannot be told apart. Close it or take it out; a quotation mark within a text is written twice ("").`,
    );
  }
  for (const { start, rows } of blocksOf(data)) {
    const width = widthOf(rows);
    const tooLong = width === null ? -1 : rows.findIndex((row) => filled(row) > width);
    if (tooLong < 0) continue;
    throw new FileError(
      "too-many-fields",
      `Line ${line(start + tooLong)} has ${rows[tooLong]!.length} fields where the table has ${width}. ` +
        `Put quotation marks (") around a text that has the separator in it, as in "Acme, Inc".`,
    );
  }
}

/** How many lines of the file a row takes: text between quotes may have line breaks. */
function linesOf(fields: readonly string[]): number {
  return fields.reduce((lines, field) => lines + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 1);
}

/** Rows between blank rows: each may be a table of its own. */
function blocksOf(data: readonly string[][]): { start: number; rows: string[][] }[] {
  const blocks: { start: number; rows: string[][] }[] = [];
  let isOpen = false;
  data.forEach((row, start) => {
    const isBlank = filled(row) === 0;
    if (!isBlank && !isOpen) blocks.push({ start, rows: [] });
    if (!isBlank) blocks.at(-1)!.rows.push(row);
    isOpen = !isBlank;
  });
  return blocks;
}

/**
 * The fields of a table's rows: as many as most rows have, titles of one field aside; or as its header has, as some
 * programs leave out the blanks at the end of the other rows. Null where no number of fields prevails.
 */
function widthOf(rows: readonly string[][]): number | null {
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

function csvValue(field: string): number | string {
  const number = Number(field);
  return Number.isFinite(number) && String(number) === field ? number : field;
}

/** Text from bytes by their byte order mark; without one UTF-8, and if they are not that, the Western Windows code page. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    if (!/[\u0080-\u009f]/.test(text)) return text;
    throw new FileError(
      "unknown-encoding",
      'The characters of this file are written in an unknown way. Open it in Excel and save it as "CSV UTF-8".',
    );
  }
}

/**
 * The separator: what a first line "sep=;" says, else the candidate that cuts the first lines into most fields and, of
 * those, into equally many on each line.
 */
function separatorOf(text: string): string {
  const sample = text.slice(0, 65536);
  let best = ",";
  let bestScore = 0;
  for (const candidate of [",", ";", "\t"]) {
    const rows = Papa.parse<string[]>(sample, { delimiter: candidate, preview: 20, skipEmptyLines: "greedy" }).data;
    const counts = rows.map((row) => row.length);
    const most = counts.reduce((a, b) => Math.max(a, b), 0);
    if (most < 2) continue;
    const typical = counts.filter((count) => count === counts[0]).length / counts.length;
    const score = typical * Math.min(most, counts[0]!);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
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
