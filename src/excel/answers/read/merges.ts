import { isBlank } from "../../../cells/text";
import { areaIn, rowCount, type Block } from "../ground/block";
import type { Problems } from "../ground/problems";

/**
 * Says which merged cells of a table bear on the answers: a merged firm names the firm of all its rows, a merged answer
 * counts once.
 */
export function noteMerges(
  block: Block,
  headerRow: number,
  firmColumn: number | null,
  answerColumns: readonly number[],
  problems: Problems,
): void {
  for (const merge of block.merges) {
    const below = merge.row > headerRow && merge.row < rowCount(block);
    if (!below || isBlank(block.values[merge.row]?.[merge.column])) continue;
    const covers = (column: number) => column >= merge.column && column < merge.column + merge.columns;
    const place = { sheet: block.sheet, cell: areaIn(block, merge), value: block.values[merge.row]?.[merge.column] };
    if (answerColumns.some(covers)) {
      problems.notice(
        "answers-merged",
        place,
        "These cells are merged: the answer counts once, for the first of them, and the others are missing.",
        "Unmerge them and enter each answer in its own cell.",
      );
    } else if (firmColumn !== null && covers(firmColumn)) {
      problems.notice(
        "firm-merged",
        place,
        `These cells are merged: the firm named there was taken for all of them.`,
        "Nothing to do, if that is what was meant.",
      );
    }
  }
}
