import { columnLetters } from "../../../cells/a1";
import { intersection, type Area } from "../../../cells/area";
import type { AnswerArea } from "./dates";
import type { LoadedSheet } from "../load/load-cells";
import type { Problems } from "../ground/problems";

/** Says that hidden rows and columns of a table counted, and that answers produced by formulas counted as their values. */
export function noteHiddenAndFormulas(sheet: LoadedSheet, area: AnswerArea, problems: Problems): void {
  const answers = answerCells(area);
  noteHidden(sheet, answers, problems);
  const computed = sheet.formulas.reduce((count, formulas) => count + overlap(formulas, answers), 0);
  if (computed > 0)
    problems.say("answers-from-formulas", { sheet: sheet.block.sheet, cell: null }, { count: computed });
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

function noteHidden({ block, visible }: LoadedSheet, answers: Area, problems: Problems): void {
  if (visible === null) return;
  const rows = span(answers.row, answers.rows).filter(
    (row) => !visible.some((v) => row >= v.row && row < v.row + v.rows),
  );
  const columns = span(answers.column, answers.columns).filter(
    (c) => !visible.some((v) => c >= v.column && c < v.column + v.columns),
  );
  if (rows.length === 0 && columns.length === 0) return;
  const lines = { rows: rows.map((row) => String(row + 1)), columns: columns.map(columnLetters) };
  problems.say("answers-hidden", { sheet: block.sheet, cell: null }, lines);
}

function span(from: number, length: number): number[] {
  return [...Array(Math.max(length, 0)).keys()].map((i) => from + i);
}

function overlap(a: Area, b: Area): number {
  const both = intersection(a, b);
  return both === undefined ? 0 : both.rows * both.columns;
}
