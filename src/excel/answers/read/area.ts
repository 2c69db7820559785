import type { Meanings } from "../declared/meanings";
import { isSaid } from "../../../methods/hvm";
import type { Block } from "../ground/block";

/** The cells of a table that hold answers, and which of them counted. */
export interface AnswerArea {
  readonly block: Block;
  /** Last row of the heading and columns of the answers, in the block as it is turned. */
  readonly headerRow: number;
  readonly columns: readonly number[];
  /** Answers from 1 to 5, rather than six scores or percentages. */
  readonly ratings: boolean;
  /** Is the row somebody's who counts? */
  readonly isRead: (row: number) => boolean;
  /** Did the cell count (0 as "not applicable" among them)? */
  readonly counts: (row: number, column: number) => boolean;
}

/** The cells of ratings, of which those count that are answers and stand in these rows. */
export function areaOfRatings(
  block: Block,
  headerRow: number,
  columns: readonly number[],
  rows: ReadonlySet<number>,
  meanings: Meanings,
): AnswerArea {
  const isRead = (row: number) => rows.has(row);
  const counts = (row: number, column: number) =>
    isRead(row) && isSaid(meanings.parse(block.values[row]?.[column]).code);
  return { block, headerRow, columns, ratings: true, isRead, counts };
}
