import Papa from "papaparse";
import { cellKey, type CellState, emptySheet, type WorkbookState } from "../workbook";
import { FileError } from "./errors";
import { idOfSheet } from "./workbook-part";

/**
 * A workbook of one sheet from text separated by commas, semicolons or tabs, in UTF-8 or (with a byte order mark) UTF-16.
 * Only what is a plain number in its shortest spelling becomes a number: "007", "1-2", "TRUE" and "=1+1" stay text, so
 * nothing is made of them that the file does not say.
 */
export function openCsv(bytes: Uint8Array, sheetName: string): WorkbookState {
  const text = decodeText(bytes);
  if (text.trim() === "") throw new FileError("empty", "The file is empty. Choose the file that holds the answers.");
  const parsed = Papa.parse<string[]>(text, { delimiter: separatorOf(text), skipEmptyLines: false });
  const cells = new Map<number, CellState>();
  parsed.data.forEach((row, r) => {
    if (r >= 1048576 || row.length > 16384) {
      throw new FileError("too-large", "The file has more rows or columns than a sheet can hold. Split it.");
    }
    row.forEach((field, c) => {
      if (field !== "") cells.set(cellKey(r, c), { value: csvValue(field) });
    });
  });
  const sheet = emptySheet(idOfSheet(1), legalSheetName(sheetName), { cells });
  return { sheets: [sheet], names: [], activeSheet: sheet.id, selection: "A1", settings: {} };
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
    return new TextDecoder("windows-1252").decode(bytes);
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
