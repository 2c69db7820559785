import { failed } from "../../errors/reading";
import { HIGHEST } from "../../../methods/hvm";
import { areaAddress, cellAddress, parseAreas } from "../../../cells/a1";
import { oneCell, type Area } from "../../../cells/area";
import { onSheet } from "../ground/block";
import type { Problems } from "../ground/problems";
import type { AnswerArea } from "./area";
import { worded } from "../problems";

/** Up to so many cells of a sheet, all their formats are asked; beyond, those of the first row and of refused cells. */
const SMALL = 20_000;
/** More than this share of the numbers formatted as per cent, and they are no ratings. */
const TOLERATED = 0.05;
/** Refused numbers whose formats are asked, at most. */
const MOST_REFUSED = 500;

/**
 * Asks which answers have the format of a date or of per cent: a refused serial number is then called a date, and a number
 * that counts is reported. One request for all tables.
 *
 * @throws {HvmError} where the numbers of a table are per cent
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
  const shares = new Map<string, Set<string>>();
  const formatted = new Map<string, number>();
  asked.forEach(({ area, cells }, i) => {
    const { sheet } = area.block;
    const datesOf = dates.get(sheet) ?? new Set<string>();
    const sharesOf = shares.get(sheet) ?? new Set<string>();
    dates.set(sheet, datesOf);
    shares.set(sheet, sharesOf);
    const formats: string[][] = ranges[i]?.numberFormat ?? [];
    formats.forEach((row, r) =>
      row.forEach((format, c) => {
        if (countsAt(area, cells.row + r, cells.column + c)) formatted.set(sheet, (formatted.get(sheet) ?? 0) + 1);
        if (isDateFormat(format)) datesOf.add(cellAddress(cells.row + r, cells.column + c));
        else if (isShareFormat(format)) sharesOf.add(cellAddress(cells.row + r, cells.column + c));
      }),
    );
  });
  problems.restate("answer-outside-scale", (problem) =>
    dates.get(problem.sheet ?? "")?.has(problem.cell ?? "") ? worded("answer-is-date", { value: problem.value }) : null,
  );
  for (const area of areas) {
    const { sheet } = area.block;
    noteFormats(area, dates.get(sheet) ?? new Set(), "answer-date-format", problems);
    if (!area.ratings) continue;
    const sharesOf = shares.get(sheet) ?? new Set<string>();
    refuseShares(area, sharesOf, formatted.get(sheet) ?? 0);
    noteFormats(area, sharesOf, "answer-percent-format", problems);
  }
}

/** Does the number at a place of the sheet count? */
function countsAt({ block, columns, counts }: AnswerArea, row: number, column: number): boolean {
  const [r, c] = [row - block.row, column - block.column];
  const [line, at] = block.transposed ? [c, r] : [r, c];
  return columns.includes(at) && typeof block.values[line]?.[at] === "number" && counts(line, at);
}

/** @param of how many numbers that count were asked for their formats */
function refuseShares(area: AnswerArea, shares: ReadonlySet<string>, of: number): void {
  const numbers = [...shares].filter((address) => {
    const [cell] = parseAreas(address);
    return cell !== undefined && countsAt(area, cell.row, cell.column);
  }).length;
  if (numbers <= TOLERATED * of) return;
  const outside = { numbers, of, lie: "in cells formatted as per cent" };
  throw failed("another-scale", { sheet: area.block.sheet, outside, looksLike: "shares of 1 (per cent)" });
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

function noteFormats(
  area: AnswerArea,
  cells: ReadonlySet<string>,
  code: "answer-date-format" | "answer-percent-format",
  problems: Problems,
): void {
  if (cells.size === 0) return;
  const { block, headerRow, columns } = area;
  for (const column of columns) {
    for (let row = headerRow + 1; row < block.values.length; row++) {
      const length = runOf(area, row, column, cells);
      if (length === 0) continue;
      const cell = areaAddress(onSheet(block, { row, column, rows: length, columns: 1 }));
      const place = { sheet: block.sheet, cell, value: block.values[row]?.[column] };
      problems.say(code, place, { count: length });
      row += length - 1;
    }
  }
}

function runOf({ block, counts }: AnswerArea, row: number, column: number, cells: ReadonlySet<string>): number {
  let length = 0;
  for (; row + length < block.values.length; length++) {
    const value = block.values[row + length]?.[column];
    const { row: r, column: c } = onSheet(block, oneCell(row + length, column));
    if (typeof value !== "number" || !cells.has(cellAddress(r, c)) || !counts(row + length, column)) break;
  }
  return length;
}

/** Does a number format show per cent? */
function isShareFormat(format: string): boolean {
  return signsOf(format).includes("%");
}

/** Does a number format show dates or times? */
function isDateFormat(format: string): boolean {
  return !/^general$/i.test(format) && /[dmyhs]/i.test(signsOf(format));
}

/** A number format without quoted text, escaped characters and [brackets], which are shown as they are. */
function signsOf(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
}
