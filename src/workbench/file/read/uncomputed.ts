import { cellAddress, columnNumber } from "../../../cells/a1";
import { cellAt, type WorkbookState } from "../../workbook";
import { FileError } from "../package/errors";

/** About so many millionths of a second a formula takes, besides one for each cell that it looks at; all at most three seconds. */
const OF_A_FORMULA = 100;
const MOST = 3_000_000;

const AREA = /\$?([A-Z]{1,3})?\$?(\d+)?:\$?([A-Z]{1,3})?\$?(\d+)?/g;
/** Functions that make cells, with what they are told. */
const MADE = /\b(?:SEQUENCE|RANDARRAY|MAKEARRAY|EXPAND|REPT)\(([^()]*)\)/gi;

/**
 * Sees that formulas whose results are not in the file can be computed in a moment.
 *
 * @throws {FileError} naming the first of them
 */
export function refuseUncomputed({ sheets }: WorkbookState): void {
  const rows = Math.max(0, ...sheets.map(({ cells }) => furthest(cells.keys(), (key) => cellAt(key).row)));
  let cost = 0;
  let count = 0;
  let first = "";
  for (const { name, cells } of sheets) {
    for (const [key, { formula, value }] of cells) {
      if (formula === undefined || value !== null) continue;
      count++;
      first ||= `${name}!${addressOf(key)}`;
      cost += OF_A_FORMULA + cellsOf(formula, rows);
    }
  }
  if (cost <= MOST) return;
  throw new FileError(
    "uncomputed",
    `The file holds ${count.toLocaleString("en-US")} formulas without their results, from ${first} on, and computing them here would take too long. Open it in Excel or LibreOffice, save it there as .xlsx, and try again.`,
  );
}

function addressOf(key: number): string {
  const { row, column } = cellAt(key);
  return cellAddress(row, column);
}

function furthest(keys: Iterable<number>, of: (key: number) => number): number {
  let most = 0;
  for (const key of keys) most = Math.max(most, of(key) + 1);
  return most;
}

/** How many cells a formula looks at, about, in a workbook of so many rows. */
function cellsOf(formula: string, rows: number): number {
  let cells = 0;
  for (const [, left, top, right, bottom] of formula.matchAll(AREA)) {
    const high = top === undefined || bottom === undefined ? rows : Math.min(rows, Math.abs(+bottom - +top) + 1);
    cells += high * (left === undefined || right === undefined ? 1 : wide(left, right));
  }
  for (const [, told] of formula.matchAll(MADE)) {
    cells += (told!.match(/\d+/g) ?? []).reduce((product, number) => product * Math.max(1, +number), 1);
  }
  return cells;
}

function wide(left: string, right: string): number {
  return Math.abs(columnNumber(right) - columnNumber(left)) + 1;
}
