import { liesAmongAnswers } from "../../../cells/answer";
import { HIGHEST } from "../../../methods/hvm";
import { areaAddress, cellAddress, parseAreas } from "../../../cells/a1";
import { oneCell, type Area } from "../../../cells/area";
import { onSheet, type Block } from "../ground/block";
import type { Problems } from "../ground/problems";
import { worded } from "../problems";

/** The cells of a table that hold answers, on the sheet as it lies. */
export interface AnswerArea {
  readonly block: Block;
  /** Row of the header and columns of the answers, in the block as it is turned. */
  readonly headerRow: number;
  readonly columns: readonly number[];
}

/** Up to so many cells of a sheet, all their formats are asked; beyond, those of the first row and of refused cells. */
const SMALL = 20_000;
/** Refused numbers whose formats are asked, at most. */
const MOST_REFUSED = 500;

/**
 * Asks which answers have a date's format: a refused serial number is then called a date, and a 1–5 that counts is
 * reported. One request for all tables.
 */
export async function reportDates(
  context: Excel.RequestContext,
  areas: readonly AnswerArea[],
  problems: Problems,
): Promise<void> {
  const asked = areas.flatMap((area) => cellsToAsk(area, problems).map((cells) => ({ area, cells })));
  if (asked.length === 0) return;
  const ranges = asked.map(({ area, cells }) => {
    const sheet = context.workbook.worksheets.getItem(area.block.sheet);
    const range = sheet.getRangeByIndexes(cells.row, cells.column, cells.rows, cells.columns);
    range.load("numberFormat");
    return range;
  });
  await context.sync();
  const dates = new Map<string, Set<string>>();
  asked.forEach(({ area, cells }, i) => {
    const onSheet = dates.get(area.block.sheet) ?? new Set<string>();
    dates.set(area.block.sheet, onSheet);
    const formats: string[][] = ranges[i]?.numberFormat ?? [];
    formats.forEach((row, r) =>
      row.forEach((format, c) => isDateFormat(format) && onSheet.add(cellAddress(cells.row + r, cells.column + c))),
    );
  });
  problems.restate("answer-outside-scale", (problem) =>
    dates.get(problem.sheet ?? "")?.has(problem.cell ?? "") ? worded("answer-is-date", { value: problem.value }) : null,
  );
  for (const area of areas) noteDateFormats(area, dates.get(area.block.sheet) ?? new Set(), problems);
}

/** Areas of the sheet whose number formats matter. */
function cellsToAsk({ block, headerRow, columns }: AnswerArea, problems: Problems): Area[] {
  const width = block.values[0]?.length ?? 0;
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  const small = (block.values.length - headerRow) * (last - first + 1) <= SMALL;
  const rows = Math.min(small ? block.values.length - headerRow - 1 : 1, block.values.length - headerRow - 1);
  if (rows <= 0 || width === 0) return [];
  const area = onSheet(block, { row: headerRow + 1, column: first, rows, columns: last - first + 1 });
  if (small) return [area];
  const refused = problems.list.filter(
    ({ code, sheet, value }) =>
      code === "answer-outside-scale" && sheet === block.sheet && typeof value === "number" && value > HIGHEST,
  );
  return [area, ...refused.slice(0, MOST_REFUSED).flatMap(({ cell }) => parseAreas(cell ?? ""))];
}

function noteDateFormats(
  { block, headerRow, columns }: AnswerArea,
  dates: ReadonlySet<string>,
  problems: Problems,
): void {
  if (dates.size === 0) return;
  for (const column of columns) {
    for (let row = headerRow + 1; row < block.values.length; row++) {
      const length = runOfDates(block, row, column, dates);
      if (length === 0) continue;
      const cell = areaAddress(onSheet(block, { row, column, rows: length, columns: 1 }));
      const place = { sheet: block.sheet, cell, value: block.values[row]?.[column] };
      problems.say("answer-date-format", place, { count: length });
      row += length - 1;
    }
  }
}

function runOfDates(block: Block, row: number, column: number, dates: ReadonlySet<string>): number {
  let length = 0;
  for (; row + length < block.values.length; length++) {
    const value = block.values[row + length]?.[column];
    const { row: r, column: c } = onSheet(block, oneCell(row + length, column));
    if (typeof value !== "number" || !liesAmongAnswers(value) || !dates.has(cellAddress(r, c))) break;
  }
  return length;
}

/** Does a number format show dates or times? Quoted text, escaped characters and [brackets] do not count. */
function isDateFormat(format: string): boolean {
  if (/^general$/i.test(format)) return false;
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ""));
}
