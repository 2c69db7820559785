import { liesAmongAnswers } from "../../../cells/answer";
import { failed } from "../../errors/reading";
import { addressIn, type Block } from "../ground/block";
import type { TableHeader } from "./header/table-header";

/** So many ratings in a row above the header, and there is a table there, too. */
const TELLING = 3;

/** Refuses a sheet whose header has answers above it: another table, which nobody would miss if it were passed over. */
export function refuseTableAbove({ block, row: header }: TableHeader): void {
  if (block.transposed) return;
  for (let row = 0; row < header; row++) {
    const column = firstRating(block, row);
    if (column === null) continue;
    const cell = addressIn(block, row, column);
    const found = addressIn(block, header, 0).replace(/^[A-Z]+/, "row ");
    throw failed("two-tables-on-a-sheet", { sheet: block.sheet, cell, lies: "above", header: found });
  }
}

/** The column of the first rating of a row that holds several; a rising run (1 2 3 4 5) is a legend, not answers. */
function firstRating(block: Block, row: number): number | null {
  const cells = block.values[row] ?? [];
  const columns = cells.flatMap((cell, column) => (isRating(cell) ? [column] : []));
  const ratings = columns.map((column) => Number(cells[column]));
  const rises = ratings.every((rating, i) => i === 0 || rating > (ratings[i - 1] as number));
  return columns.length < TELLING || rises ? null : (columns[0] as number);
}

function isRating(cell: unknown): boolean {
  return typeof cell === "number"
    ? Number.isInteger(cell) && liesAmongAnswers(cell)
    : typeof cell === "string" && /^\d$/.test(cell.trim()) && liesAmongAnswers(Number(cell));
}
