import { TEXT, type Block, type Cell, type Column, type Formula } from "../sheet";

/** Rows as `range.values` takes them: blank is "", as null would leave the old value in the cell. */
export function outgoing({ columns, restores }: Block, rows: readonly (readonly Cell[])[]): (string | number)[][] {
  const isText = columns.map(({ format }) => format === TEXT);
  return rows.map((row) => row.map((cell, i) => outgoingCell(cell, isText[i]!, restores ?? false)));
}

/** Text goes into cells with the format "@" only (rules.md 28); anywhere else it gets a leading apostrophe. */
function outgoingCell(cell: Cell, isText: boolean, restores: boolean): string | number {
  if (cell === null || cell === "") return "";
  if (isFormula(cell)) return cell.formula;
  if (isText) return String(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "";
  return restores && cell.startsWith("=") ? cell : `'${cell}`;
}

export function isFormula(cell: Cell): cell is Formula {
  return typeof cell === "object" && cell !== null;
}

/** Office.js cuts a large block into ranges of 1,500 cells and addresses each of them. */
const BYTES_PER_CELL = 0.8;

/** About how many bytes a row adds to a message. */
export function bytesOf(row: readonly (string | number)[]): number {
  let bytes = 2;
  for (const cell of row)
    bytes += 1 + BYTES_PER_CELL + (typeof cell === "number" ? String(cell).length : textBytes(cell));
  return bytes;
}

/** The length of a text in JSON and UTF-8: quotation marks, escapes, and up to three bytes a character. */
function textBytes(text: string): number {
  let bytes = 2;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x20 ? 6 : code === 0x22 || code === 0x5c ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/** Adjacent columns with something in common, as [first, last] places. */
export function runs<T>(
  columns: readonly Column[],
  common: (column: Column) => T,
): { first: number; last: number; common: T }[] {
  const found: { first: number; last: number; common: T }[] = [];
  columns.forEach((column, i) => {
    const value = common(column);
    const run = found[found.length - 1];
    if (run && run.common === value) run.last = i;
    else found.push({ first: i, last: i, common: value });
  });
  return found;
}
