import { isBlank } from "../../../cells/text";
import { addressIn, lineNoun, type Block } from "../ground/block";
import type { Problems } from "../ground/problems";

/** "---", ":---:", "=====": what tables of plain text (Markdown, psql) draw below their header. */
const DRAWN = /^[|+:]?(?:-{2,}|={2,}|_{2,}|[–—─━]{2,})[|+:]?$/;

/** Does a row hold nothing but a drawn line? Says so. */
export function noteDrawnLine(block: Block, row: number, problems: Problems): boolean {
  const cells = block.values[row] ?? [];
  const first = cells.findIndex((cell) => !isBlank(cell));
  const isDrawn = (cell: unknown) => isBlank(cell) || (typeof cell === "string" && DRAWN.test(cell.trim()));
  if (first < 0 || !isDrawn(cells[first]) || !cells.every(isDrawn)) return false;
  const place = { sheet: block.sheet, cell: addressIn(block, row, first), value: cells[first] };
  problems.say("heading-row", place, { line: lineNoun(block), drawn: true });
  return true;
}
