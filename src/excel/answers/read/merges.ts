import { isBlank } from "../../../cells/text";
import { areaIn, rowCount } from "../ground/block";
import type { AnswerArea } from "./area";
import type { Problems } from "../ground/problems";

/**
 * Says which merged cells of a table bear on the answers: a merged firm names the firm of all its rows, a merged answer
 * counts once.
 */
export function noteMerges(
  { block, headerRow, columns, isRead, counts }: AnswerArea,
  firmColumn: number | null,
  problems: Problems,
): void {
  for (const merge of block.merges) {
    const below = merge.row > headerRow && merge.row < rowCount(block);
    if (!below || isBlank(block.values[merge.row]?.[merge.column])) continue;
    const place = { sheet: block.sheet, cell: areaIn(block, merge), value: block.values[merge.row]?.[merge.column] };
    const isAnswer = columns.includes(merge.column) && counts(merge.row, merge.column);
    const isRow = [...Array(merge.rows).keys()].some((i) => isRead(merge.row + i));
    if (isAnswer) problems.say("answers-merged", place);
    else if (merge.column === firmColumn && isRow) problems.say("firm-merged", place);
  }
}
