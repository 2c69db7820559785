import { HIGHEST, LOWEST, MISSING } from "../../../methods/hvm";
import { numberIn, parseAnswer } from "../../../cells/answer";
import { foldedName, isBlank } from "../../../cells/text";
import { addressIn, columnCount, rowCount, type Block } from "../ground/block";
import { firmHeader, respondentHeader, numberingHeader } from "../ground/headers";
import { summaryLabelOf } from "../statistics/labels";
import type { TableHeader } from "./header/table-header";

/** So many points of the scale, each once, and a line says how often they were answered. */
const FEWEST_POINTS = 3;
/** Words of other scales, whose counts are counts as well. */
const OTHER_WORDS =
  /^(?:(?:strongly|somewhat|rather|fully|totally|completely|slightly|moderately|tend to) )?(?:dis)?agree|^neutral$|^neither|^undecided$|^very (?:low|poor|good|bad|dis|sat|important)|^(?:low to )?moderate|^(?:poor|fair|good|excellent|never|rarely|seldom|sometimes|often|always|not at all|don'?t know|no answer|no opinion)$/;
/** Counts of one item sum to its respondents, who answer nearly all items alike; five respondents' answers do not. */
const ALIKE = 0.7;

/**
 * The cell at which a table says that it counts answers, and holds none: items down and the points of the scale (words, or
 * 1 to 5) across, or the other way round. Null for a table of answers.
 */
export function countsAt({ block, row, last, columns }: TableHeader): string | null {
  const [firstItem] = columns;
  if (firstItem === undefined) return null;
  for (const line of [...Array(firstItem).keys()].reverse()) {
    const heads = [block.values[row]?.[line], block.values[last]?.[line]];
    if (heads.some((head) => firmHeader(head) > 0 || respondentHeader(head) >= 0 || numberingHeader(head))) continue;
    const rows = linesOfPoints(block, line, last + 1, rowCount(block));
    if (rows === null || namesOthers(block, firstItem, line, last + 1)) continue;
    if (rows.inWords || lookLikeCounts(block, rows.lines, columns)) return addressIn(block, rows.lines[0]!, line);
  }
  return null;
}

interface Points {
  readonly lines: readonly number[];
  readonly inWords: boolean;
}

/** The lines that a column labels with points of the scale, if that is all it does, but for totals. */
function linesOfPoints(block: Block, column: number, from: number, to: number): Points | null {
  const lines: number[] = [];
  const seen = new Set<number | string>();
  let words = 0;
  for (let row = from; row < to; row++) {
    const label = block.values[row]?.[column];
    if (isBlank(label) || summaryLabelOf(label) !== null || isShare(label)) continue;
    const { code } = parseAnswer(label);
    const point = code < MISSING ? code : foldedName(label);
    if (seen.has(point) || (typeof point === "string" && !OTHER_WORDS.test(point))) return null;
    seen.add(point);
    lines.push(row);
    if (numberIn(label) === null) words++;
  }
  return seen.size < FEWEST_POINTS ? null : { lines, inWords: words >= FEWEST_POINTS };
}

/** "%", "Low %": shares of answers beside their counts. */
function isShare(label: unknown): boolean {
  return typeof label === "string" && /%|per ?cent/i.test(label);
}

/** Does another column before the items say something of these rows, such as a firm? */
function namesOthers(block: Block, firstItem: number, but: number, from: number): boolean {
  return [...Array(firstItem).keys()].some(
    (column) =>
      column !== but &&
      block.values.slice(from).filter((cells) => typeof cells[column] === "string" && !isBlank(cells[column])).length >
        1,
  );
}

/** Do the numbers of each item sum to about the same, and are some none that respondents give? */
function lookLikeCounts(block: Block, lines: readonly number[], items: readonly number[]): boolean {
  const numbers = items.map((item) => lines.map((line) => numberIn(block.values[line]?.[item]) ?? 0));
  const sums = numbers.map((ofItem) => ofItem.reduce((sum, number) => sum + number, 0)).filter((sum) => sum > 0);
  const isNoAnswer = (number: number) => number < LOWEST || number > HIGHEST;
  return sums.length > 0 && numbers.flat().some(isNoAnswer) && Math.min(...sums) >= ALIKE * Math.max(...sums);
}

/**
 * Rows of a table of respondents that count answers: below its header, labelled with words of the scale, each once, three
 * at least, where the sheet is the firm. Where a column names firms, such rows have none.
 */
export function rowsOfCounts(table: {
  readonly block: Block;
  readonly lastHeading: number;
  readonly firmColumn: number | null;
  readonly itemColumns: Uint32Array;
}): ReadonlySet<number> {
  const { block, lastHeading, firmColumn, itemColumns } = table;
  if (firmColumn !== null) return new Set();
  const rows: number[] = [];
  const seen = new Set<number>();
  for (let row = lastHeading + 1; row < rowCount(block); row++) {
    const column = firstText(block, row);
    if (column < 0 || column >= (itemColumns[0] ?? 0)) continue;
    const label = block.values[row]?.[column];
    if (numberIn(label) !== null) continue;
    const { code } = parseAnswer(label);
    if (code >= MISSING || othersStand(block, row, column, itemColumns[0]!)) continue;
    if (seen.has(code)) return new Set();
    seen.add(code);
    rows.push(row);
  }
  return rows.length < FEWEST_POINTS ? new Set() : new Set(rows);
}

function othersStand(block: Block, row: number, but: number, firstItem: number): boolean {
  const cells = block.values[row] ?? [];
  return [...Array(firstItem).keys()].some((column) => column !== but && !isBlank(cells[column]));
}

/** The first column of a row that holds text; −1 where none does. */
export function firstText(block: Block, row: number): number {
  const cells = block.values[row] ?? [];
  for (let column = 0; column < columnCount(block); column++)
    if (typeof cells[column] === "string" && !isBlank(cells[column])) return column;
  return -1;
}
