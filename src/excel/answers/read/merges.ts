import { isBlank } from "../../../cells/text";
import { areaIn, rowCount, type Block } from "../ground/block";
import type { Problems } from "../ground/problems";

/** A table, as far as merged cells matter in it. */
interface Merging {
  readonly block: Block;
  readonly headerRow: number;
  readonly firmColumn: number | null;
  readonly answerColumns: readonly number[];
}

/**
 * Says which merged cells of a table bear on the answers: a merged firm names the firm of all its rows, a merged answer
 * counts once.
 */
export function noteMerges({ block, headerRow, firmColumn, answerColumns }: Merging, problems: Problems): void {
  for (const merge of block.merges) {
    const below = merge.row > headerRow && merge.row < rowCount(block);
    if (!below || isBlank(block.values[merge.row]?.[merge.column])) continue;
    const covers = (column: number) => column >= merge.column && column < merge.column + merge.columns;
    const place = { sheet: block.sheet, cell: areaIn(block, merge), value: block.values[merge.row]?.[merge.column] };
    if (answerColumns.some(covers)) problems.say("answers-merged", place);
    else if (firmColumn !== null && covers(firmColumn)) problems.say("firm-merged", place);
  }
}
