import { columnLetters } from "../../../cells/a1";
import { isBlank } from "../../../cells/text";
import { intersection, type Area } from "../../../cells/area";
import type { AnswerArea } from "./area";
import type { LoadedSheet } from "../load/load-cells";
import type { Problems } from "../ground/problems";

/** Says that hidden rows and columns of a table counted, and that formulas counted as their values, or as no answer. */
export function noteHiddenAndFormulas(sheet: LoadedSheet, area: AnswerArea, problems: Problems): void {
  noteHidden(sheet, area, problems);
  const answers = answerCells(area);
  const isEmpty = (row: number, column: number) => area.isRead(row) && isBlank(area.block.values[row]?.[column]);
  const formulas = (is: AnswerArea["counts"]) =>
    sheet.formulas.reduce((count, cells) => count + cellsIn(cells, answers, area, is), 0);
  const [computed, empty] = [formulas(area.counts), formulas(isEmpty)];
  if (computed + empty > 0)
    problems.say("answers-from-formulas", { sheet: sheet.block.sheet, cell: null }, { count: computed, empty });
}

/** How many cells of answers in an area of the sheet are of a kind. */
function cellsIn(cells: Area, answers: Area, { block, columns }: AnswerArea, is: AnswerArea["counts"]): number {
  const both = intersection(cells, answers);
  if (both === undefined) return 0;
  const [row, column] = [both.row - block.row, both.column - block.column];
  const inBlock = block.transposed
    ? { row: column, column: row, rows: both.columns, columns: both.rows }
    : { ...both, row, column };
  const across = columns.filter((c) => c >= inBlock.column && c < inBlock.column + inBlock.columns);
  let counted = 0;
  for (let r = inBlock.row; r < inBlock.row + inBlock.rows; r++) for (const c of across) if (is(r, c)) counted++;
  return counted;
}

/** The cells below the header from the first to the last answer column, on the sheet. */
function answerCells({ block, headerRow, columns }: AnswerArea): Area {
  const first = Math.min(...columns);
  const across = Math.max(...columns) - first + 1;
  const down = block.values.length - headerRow - 1;
  return block.transposed
    ? { row: block.row + first, column: block.column + headerRow + 1, rows: across, columns: down }
    : { row: block.row + headerRow + 1, column: block.column + first, rows: down, columns: across };
}

/** Hidden lines of the sheet in which an answer counted. */
function noteHidden({ visible }: LoadedSheet, area: AnswerArea, problems: Problems): void {
  if (visible === null) return;
  const { block, headerRow, columns, counts } = area;
  const shown = (line: "row" | "column", at: number) =>
    visible.some((v) => at >= v[line] && at < v[line] + (line === "row" ? v.rows : v.columns));
  const [ofRows, ofColumns] = block.transposed ? (["column", "row"] as const) : (["row", "column"] as const);
  const rows = span(headerRow + 1, block.values.length - headerRow - 1).filter(
    (row) => !shown(ofRows, block[ofRows] + row) && columns.some((column) => counts(row, column)),
  );
  const hidden = columns.filter((column) => !shown(ofColumns, block[ofColumns] + column));
  const answered = hidden.filter((column) => block.values.some((_, row) => counts(row, column)));
  if (rows.length === 0 && answered.length === 0) return;
  const lines = {
    [ofRows]: rows.map((row) => block[ofRows] + row),
    [ofColumns]: answered.map((column) => block[ofColumns] + column),
  };
  problems.say(
    "answers-hidden",
    { sheet: block.sheet, cell: null },
    { rows: (lines.row ?? []).map((row) => String(row + 1)), columns: (lines.column ?? []).map(columnLetters) },
  );
}

function span(from: number, length: number): number[] {
  return [...Array(Math.max(length, 0)).keys()].map((i) => from + i);
}
