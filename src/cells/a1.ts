import { type Area, COLUMNS, ROWS } from "./area";
import { splitSheet } from "./sheet-name";

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column, from 0, of its letters in either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 address of a cell, without the sheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of an area by its corners, as files and our own formulas spell it; of one cell when it is one. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** An area as Excel shows it: "A1:C3", but whole columns "A:C" and whole rows "1:3"; with $ if absolute. */
export function formatArea(area: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  const bottom = area.row + area.rows;
  const right = columnLetters(area.column + area.columns - 1);
  if (area.columns === COLUMNS) return `${$}${area.row + 1}:${$}${bottom}`;
  if (area.rows === ROWS) return `${$}${columnLetters(area.column)}:${$}${right}`;
  const first = `${$}${columnLetters(area.column)}${$}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${$}${right}${$}${bottom}`;
}

/** An address that stays what it is when its formula is copied: "$A$1:$B$2". */
export function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/**
 * The row and column, from 0, of "D7"; null if it is no address, or lies outside a sheet. Without "$", as files name
 * their cells: a file has millions, hence no regular expression.
 */
export function parseCell(address: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let row = 0;
  let i = 0;
  for (; i < address.length; i++) {
    const letter = address.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const letters = i;
  for (; i < address.length; i++) {
    const digit = address.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  if (letters === 0 || row < 1 || row > ROWS || column > COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

const AREA = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/**
 * The area of "A1", "A1:C3", "A:C" or "1:3", with or without $, in either case and from either corner; null if it is none
 * of these, or lies outside a sheet.
 */
export function parseArea(address: string): Area | null {
  const text = address.trim();
  const isOne = !text.includes(":");
  const match = AREA.exec(text);
  if (!match) return null;
  const [, column1, row1, column2 = isOne ? column1 : undefined, row2 = isOne ? row1 : undefined] = match;
  if (!column1 !== !column2 || !row1 !== !row2) return null;
  if (isOne ? !column1 || !row1 : !column1 && !row1) return null;
  const rows = row1 && row2 ? [Number(row1) - 1, Number(row2) - 1] : [0, ROWS - 1];
  const columns = column1 && column2 ? [columnNumber(column1), columnNumber(column2)] : [0, COLUMNS - 1];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  if (top < 0 || bottom >= ROWS || right >= COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * The areas of an address as Office.js gives it: "Sheet1!A1:B2,Sheet1!D4", "'My, sheet'!3:5", "Sheet1!C:C". The sheets are
 * dropped.
 *
 * @throws {RangeError} where a part is no area
 */
export function parseAreas(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'!)?[^,]*/g)!.filter((part) => part !== "");
  return parts.map((part) => {
    const area = parseArea(splitSheet(part).rest);
    if (area === null) throw new RangeError(`"${part}" is no address of cells.`);
    return area;
  });
}
