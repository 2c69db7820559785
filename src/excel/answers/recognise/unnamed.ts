import { MISSING } from "../../../methods/hvm";
import { parseAnswer } from "../../../cells/answer";
import { isBlank, shownName } from "../../../cells/text";
import { addressIn, columnCount, rowCount, type Block } from "../ground/block";
import type { RespondentTable } from "./roles";

/** A table that holds answers, though none of its headers names an item of the key. */
export interface UnnamedItems {
  readonly sheet: string;
  /** The columns that hold answers, left to right. */
  readonly columns: readonly { readonly header: string; readonly cell: string }[];
}

/** So many columns of answers make a table. */
const FEWEST = 3;
/** A header is looked for in so many rows. */
const MOST_ROWS = 20;
/** So many of a column's filled cells are looked at, of which so many may be no answers. */
const SAMPLE = 100;
const MOST_OTHERS = 20;

/** The columns of answers under headers that name no items, and the row of the headers; null where there are fewer than three. */
export function unnamedItems(block: Block): (UnnamedItems & { readonly row: number }) | null {
  for (let row = 0; row < Math.min(rowCount(block) - 1, MOST_ROWS); row++) {
    const columns = columnsOfAnswers(block, row);
    if (columns.length >= FEWEST) return { sheet: block.sheet, row, columns };
  }
  return null;
}

/** The columns of answers that a table leaves out. */
export function leftOutAnswers({ block, headerRow, leftOut }: RespondentTable): UnnamedItems["columns"] {
  const cells = new Set(leftOut.map(({ cell }) => cell));
  return columnsOfAnswers(block, headerRow).filter(({ cell }) => cells.has(cell));
}

/** The columns that hold answers below a wording in this row. */
function columnsOfAnswers(block: Block, row: number): UnnamedItems["columns"] {
  return [...Array(columnCount(block)).keys()]
    .filter((column) => headsAnswers(block, row, column))
    .map((column) => ({ header: shownName(block.values[row]?.[column]), cell: addressIn(block, row, column) }));
}

/** Is the cell a wording, with answers below it? */
function headsAnswers(block: Block, row: number, column: number): boolean {
  const header = block.values[row]?.[column];
  if (typeof header !== "string" || isBlank(header) || parseAnswer(header).code < MISSING) return false;
  let [answers, others] = [0, 0];
  for (let below = row + 1; below < rowCount(block) && answers + others < SAMPLE; below++) {
    const value = block.values[below]?.[column];
    if (isBlank(value)) continue;
    if (parseAnswer(value).code < MISSING) answers++;
    else if (++others > MOST_OTHERS) return false;
  }
  return answers * MOST_OTHERS >= others * (SAMPLE - MOST_OTHERS) && answers > 0;
}
