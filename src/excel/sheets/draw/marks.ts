import { TOLERANCE } from "../../../methods/hvm";
import { columnLetters } from "../../../cells/a1";
import { ROWS } from "../../../cells/area";
import { spelt } from "../../../cells/spelt";
import type { FoundBlock } from "./found";
import { runs } from "./outgoing";
import { NOTHING, type Block, type Column } from "../sheet";

const MARKED = "#DDEBF7";
const SHADE = "#7FA8C4";

/** Whether what stands in cells of a block is marked by formulas, or their numbers are shaded. */
export function isMarked({ markMost, markBorne, markOthers, shades }: Block): boolean {
  return [markMost, markBorne, markOthers, shades].some((each) => each !== undefined);
}

/** Whether writing a block leaves its marks as they have to be: not where there are none yet, nor where cells of theirs were cleared. */
export function keepsMarks(block: Block, before: FoundBlock | undefined): boolean {
  if (!isMarked(block)) return true;
  if (!before || before.rows < 0 || block.restyles) return false;
  return before.columns === block.columns.length && before.rows <= block.rows.length;
}

/**
 * Sets the marks of a block in place of those that are there.
 *
 * @param wide how many columns it had or has, whichever is more: marks of fewer or more columns go
 */
export function markBlock(worksheet: Excel.Worksheet, block: Block, wide: number): void {
  // To the last row of the sheet: the rule need not be set again when the table grows.
  const below = ROWS - block.row - 1;
  const part = (first: number, last: number) =>
    worksheet.getRangeByIndexes(block.row + 1, block.column + first, below, last - first + 1);
  if (!isMarked(block)) return;
  part(0, wide - 1).conditionalFormats.clearAll();
  if (block.shades) shade(part(block.shades.first, block.shades.last));
  if (block.markMost) markMost(part(block.markMost.first, block.markMost.last), block);
  if (block.markBorne) markBorne(part(block.markBorne.at, block.markBorne.at), block);
  for (const { first, last, common } of runs(block.columns, isCompared(block)))
    if (common) markOthers(part(first, last), block, first);
}

/** One hue from light to dark, which print in grey keeps in its order; all are light enough to read black letters on. */
function shade(cells: Excel.Range): void {
  const { lowestValue, highestValue } = Excel.ConditionalFormatColorCriterionType;
  cells.conditionalFormats.add(Excel.ConditionalFormatType.colorScale).colorScale.criteria = {
    minimum: { type: lowestValue, color: "#FFFFFF" },
    maximum: { type: highestValue, color: SHADE },
  };
}

/** Equal means within the tolerance (rules.md 1). */
function markMost(cells: Excel.Range, { row, column, markMost }: Block): void {
  const [first, last] = [markMost!.first, markMost!.last].map((place) => columnLetters(column + place));
  const cell = `${first}${row + 2}`;
  const all = `$${first}${row + 2}:$${last}${row + 2}`;
  const beyond = markMost!.the === "smallest" ? `${cell}-MIN(${all})` : `MAX(${all})-${cell}`;
  mark(cells, `AND(ISNUMBER(${cell}),${beyond}<=${spelt(TOLERANCE)})`);
}

/** Whether a column is one of those whose texts are compared. */
function isCompared({ columns, markOthers }: Block): (column: Column) => boolean {
  return (column) => {
    const c = columns.indexOf(column);
    return !column.isAgain && markOthers !== undefined && c >= markOthers.first && c <= markOthers.last;
  };
}

function markOthers(cells: Excel.Range, { row, column, markOthers }: Block, first: number): void {
  const at = (place: number) => `${columnLetters(column + place)}${row + 2}`;
  const { than, counted } = markOthers!;
  const cell = at(first);
  mark(cells, `AND(N($${at(counted)})>0,${cell}<>"",${cell}<>"${NOTHING}",${cell}<>$${at(than)})`);
}

function markBorne(cells: Excel.Range, { row, column, markBorne }: Block): void {
  const { counted, atLeast } = markBorne!;
  bolden(cells, `N($${columnLetters(column + counted)}${row + 2})>=${atLeast}`);
}

/** Bold on a fill, where a formula holds for the first cell: told apart without colour too. */
function mark(cells: Excel.Range, formula: string): void {
  bolden(cells, formula).fill.color = MARKED;
}

function bolden(cells: Excel.Range, formula: string): Excel.ConditionalRangeFormat {
  const { rule, format } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
  rule.formula = `=${formula}`;
  format.font.bold = true;
  return format;
}
