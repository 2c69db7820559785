import { columnLetters } from "../../../cells/a1";
import type { Block, ReportSheet } from "../sheet";

/** What the pages of a printed sheet depend on. */
export interface Printed extends Pick<Partial<ReportSheet>, "keyColumns"> {
  readonly blocks: readonly Pick<Block, "column" | "columns">[];
}

/** A sheet of so many characters is printed on the width of one page; of a wider one a page holds fewer, so that it can be read. */
const MOST_ON_ONE_PAGE = 340;
const ON_A_PAGE = 220;

/** How wide A4 across is between Excel's margins, in points. */
const PAPER = 741;
/** Letters are 11 points high on the screen, and 8 are the least that is read with ease. */
const MOST_POINTS = (PAPER * 11) / 8;

/** How many pages a sheet takes side by side, and the columns that each of them has. */
export function printed({ blocks, keyColumns }: Printed): { readonly pages: number; readonly repeated: string } {
  const widths = widthsOf(blocks);
  const repeated = `$A:$${columnLetters((keyColumns ?? 1) - 1)}`;
  if (keyColumns !== undefined) return { pages: readablePages(widths, keyColumns), repeated };
  const total = sum(widths);
  return { pages: total <= MOST_ON_ONE_PAGE ? 1 : Math.ceil(total / ON_A_PAGE), repeated };
}

/** Of a column that nobody gave a width, in characters. */
const DEFAULT_WIDTH = 9;

/** The widths of a sheet's columns in characters. */
function widthsOf(blocks: Printed["blocks"]): number[] {
  const widths: number[] = [];
  for (const { column, columns } of blocks)
    columns.forEach(({ width }, i) => (widths[column + i] = Math.max(widths[column + i] ?? 0, width)));
  return Array.from(widths, (width) => width ?? DEFAULT_WIDTH);
}

/** As many pages as columns take that are put onto one after another, each page with those that are repeated. */
function readablePages(widths: readonly number[], keyColumns: number): number {
  const repeated = sum(widths.slice(0, keyColumns).map(points));
  let [pages, onPage] = [1, repeated];
  for (const width of widths.slice(keyColumns).map(points)) {
    if (onPage + width > MOST_POINTS && onPage > repeated) [pages, onPage] = [pages + 1, repeated];
    onPage += width;
  }
  return pages;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Office.js wants points; a character is 7 pixels wide in the default font, with 5 pixels of margin a column. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
