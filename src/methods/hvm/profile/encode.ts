import { MISSING, NOT_APPLICABLE } from "./answers";
import { HIGHEST } from "../catalogue/scale";

/**
 * Decides on a cell that is neither a whole number 0..5 nor "": returns the code to store, having reported it if need be.
 *
 * `row` and `column` are the cell's place in the block, from 0.
 */
export type OtherCell = (value: unknown, row: number, column: number) => number;

/**
 * Writes one row of cells as answer codes, and returns how many of them are not blank.
 *
 * The whole numbers 0..5 and "" (Excel's blank) are decided here; every other value goes to `onOther`. Nothing is
 * guessed: whatever `onOther` returns is stored, and counts as blank only if it is MISSING.
 *
 * @param columns where the items stand in `row`, in the order of the table's columns
 * @param codes receives `columns.length` codes from `at` on
 * @param rowIndex handed on to `onOther`
 */
export function encodeRow(
  row: ArrayLike<unknown>,
  rowIndex: number,
  columns: Uint32Array,
  codes: Uint8Array,
  at: number,
  onOther: OtherCell,
): number {
  const width = columns.length;
  let blank = 0;
  for (let i = 0; i < width; i++) {
    const column = columns[i]!;
    const value = row[column];
    if (typeof value === "number") {
      const whole = value | 0;
      if (whole === value && whole >= NOT_APPLICABLE && whole <= HIGHEST) {
        codes[at + i] = whole;
        continue;
      }
    } else if (value === "") {
      codes[at + i] = MISSING;
      blank++;
      continue;
    }
    const code = onOther(value, rowIndex, column);
    codes[at + i] = code;
    if (code === MISSING) blank++;
  }
  return width - blank;
}

/**
 * Writes the rows `firstRow` .. `endRow − 1` of a block of cells as answer codes, and returns the rows it kept.
 *
 * A row without any non-blank item cell is no respondent (and takes no place in `codes`). The kept rows stand in `codes`
 * one after another from `at` on, so the table's length grows by `kept.length * columns.length`.
 *
 * @param values cells as Office.js delivers them: numbers, texts, booleans, "" for blank
 */
export function encodeAnswers(
  values: readonly ArrayLike<unknown>[],
  firstRow: number,
  endRow: number,
  columns: Uint32Array,
  codes: Uint8Array,
  at: number,
  onOther: OtherCell,
): number[] {
  const kept: number[] = [];
  for (let row = firstRow; row < endRow; row++) {
    if (encodeRow(values[row]!, row, columns, codes, at, onOther) > 0) {
      kept.push(row);
      at += columns.length;
    }
  }
  return kept;
}
