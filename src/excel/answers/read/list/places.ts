import {
  type AnswerLine,
  answerLine,
  type AnswerPlace,
  NO_CELL,
  placeIn,
  placeThroughMerge,
  type RespondentPlace,
} from "../../ground/places";
import type { NamedTable } from "../../recognise/roles";

/** A list's columns of items and answers, beside those of its names. */
export interface ListColumns extends Pick<NamedTable, "block" | "firmColumn" | "respondentColumn"> {
  readonly itemColumn: number;
  readonly answerColumn: number;
}

/** The rows of one respondent, per item of the key. */
interface Rows {
  /** NO_CELL where there is none. */
  readonly rows: Int32Array;
  /** Items with two answers that differ, so that neither counts. */
  readonly contradicted: ReadonlySet<number>;
}

/** Where the answers to some items stand; of two that contradict each other, the first. */
export function lineInList(list: ListColumns, { rows }: Rows, items: readonly number[]): AnswerLine {
  const ofItems = Int32Array.from(items, (item) => rows[item]!);
  return answerLine(list.block, ofItems, list.answerColumn);
}

/** The same in full. What is refused because another row contradicts it stands nowhere. */
export function placesInList(
  list: ListColumns,
  { rows, contradicted }: Rows,
  items: readonly number[],
): RespondentPlace {
  const answers = items.map((item): AnswerPlace | null => {
    const row = rows[item]!;
    if (row === NO_CELL || contradicted.has(item)) return null;
    return {
      ...placeIn(list.block, row, list.answerColumn),
      says: { ...namesAt(list, row), item: placeIn(list.block, row, list.itemColumn) },
    };
  });
  return {
    ...namesAt(
      list,
      rows.find((row) => row !== NO_CELL)!,
    ),
    answers,
  };
}

function namesAt({ block, firmColumn, respondentColumn }: ListColumns, row: number) {
  return {
    firm: placeThroughMerge(block, row, firmColumn as number),
    respondent: respondentColumn === null ? null : placeThroughMerge(block, row, respondentColumn),
  };
}
