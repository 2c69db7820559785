import type { Area } from "../../workbook";

export { areaAddress as areaName, cellAddress as cellName, columnLetters } from "../../../cells/a1";

/** The number, from 0, of a column's letters in either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const ROWS = 1048576;
const COLUMNS = 16384;

/** The area of "A1:C3", "D7", "$A:$C" or "1:4", with or without "$"; null if it is none of these. */
export function parseArea(reference: string): Area | null {
  const plain = reference.replace(/\$/g, "");
  const [first = "", last = first] = plain.split(":");
  const a = /^([A-Za-z]{1,3})?([0-9]{1,7})?$/.exec(first);
  const b = /^([A-Za-z]{1,3})?([0-9]{1,7})?$/.exec(last);
  if (a === null || b === null || first === "" || last === "") return null;
  const left = a[1] === undefined ? 0 : columnNumber(a[1]);
  const right = b[1] === undefined ? COLUMNS - 1 : columnNumber(b[1]);
  const top = a[2] === undefined ? 0 : Number(a[2]) - 1;
  const bottom = b[2] === undefined ? ROWS - 1 : Number(b[2]) - 1;
  if (top < 0 || bottom < top || right < left || bottom >= ROWS || right >= COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The row and column of "D7"; null if it is no address. */
export function parseReference(reference: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let i = 0;
  for (; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(reference.slice(i));
  if (i === 0 || !(row >= 1 && row <= ROWS) || column > COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** The areas of a list of references ("A1:B2 D4"); those that are none are left out. */
export function areasOf(list: string): Area[] {
  return list
    .split(/\s+/)
    .filter((reference) => reference !== "")
    .flatMap((reference) => parseArea(reference) ?? []);
}
