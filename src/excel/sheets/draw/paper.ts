import { columnLetters } from "../../../cells/a1";
import type { Area } from "../../../cells/area";
import { HEADINGS_ROW, type Block, type ReportSheet } from "../sheet";
import { type Span, together } from "./spans";

/** What the pages of a printed sheet depend on. */
export interface Printed extends Pick<Partial<ReportSheet>, "keyColumns" | "printedColumns"> {
  readonly blocks: readonly Pick<Block, "column" | "columns" | "beginsPage">[];
  readonly figures?: readonly { readonly place: Pick<Area, "column" | "columns"> }[];
}

/** How a sheet lies on paper. */
export interface Paper {
  readonly isLandscape: boolean;
  /** In per cent. */
  readonly scale: number;
  /** Of the sheet's columns, in characters. */
  readonly widths: readonly number[];
  /** Columns that begin a page, from 0. */
  readonly breaks: readonly number[];
  /** Rows and columns that each page has. */
  readonly titleRows: string;
  readonly titleColumns: string | null;
  /** The columns that are printed; null: all. */
  readonly area: string | null;
}

/** On all sides, in points: half an inch, and below room for the footer. */
export const MARGINS = { side: 36, top: 36, bottom: 45, footer: 22 } as const;

/** Columns may be so much wider on paper than on the screen, where digits have whole pixels: in LibreOffice they are. */
const WIDER = 1.065;

/**
 * How wide a page is between its margins, in points on the screen: of A4 and Letter the narrower. Across A4 is wider than Letter by
 * more than columns may become.
 */
const UPRIGHT = (595 - 2 * MARGINS.side) / WIDER;
const ACROSS = 792 - 2 * MARGINS.side;

/** How high a page is between its margins, in points: of A4 and Letter the lower. */
const HEIGHT = {
  across: 595 - MARGINS.top - MARGINS.bottom,
  upright: 792 - MARGINS.top - MARGINS.bottom,
} as const;

/** A row of the default height, in points. */
export const ROW = 15;

/** How high all rows on a page may be together, in points on the screen. */
export function roomOf({ isLandscape, scale }: Pick<Paper, "isLandscape" | "scale">): number {
  return (isLandscape ? HEIGHT.across : HEIGHT.upright) / (scale / 100);
}

/** Letters are 11 points high on the screen, and 8 are the least that is read with ease; one in a hundred is left over. */
const LEAST_SCALE = 8 / 11 / 0.99;
/** So small a sheet may become before it is laid across. */
const LEAST_UPRIGHT = 0.85;

/** The most that a page has in width, in points on the screen. */
const MOST = { across: ACROSS / LEAST_SCALE, upright: UPRIGHT / LEAST_UPRIGHT } as const;

/**
 * The pages that a sheet takes side by side. Blocks that stand beside each other share a page as far as they fit, and no page begins
 * within one, unless it is wider than a page: then its first columns are on each page, which say what a row is of.
 */
export function paperOf(sheet: Printed): Paper {
  const { printedColumns } = sheet;
  const blocks = printedBlocks(sheet);
  const widths = widthsOf(blocks);
  const upright = pagesOf({ ...sheet, blocks }, widths, MOST.upright);
  const isLandscape = upright.isCut || widestOf(upright) > MOST.upright;
  const { pages, isCut } = isLandscape ? pagesOf({ ...sheet, blocks }, widths, MOST.across) : upright;
  const widest = widestOf({ pages });
  const scale = Math.min(1, (isLandscape ? ACROSS : UPRIGHT) / widest);
  return {
    isLandscape,
    scale: Math.floor(100 * Math.max(scale, LEAST_SCALE)),
    widths,
    breaks: pages.slice(1).map(({ first }) => first),
    titleRows: `$1:$${HEADINGS_ROW + 1}`,
    area: printedColumns === undefined ? null : `$A:$${columnLetters(Math.min(printedColumns, widths.length) - 1)}`,
    titleColumns: isCut && sheet.keyColumns ? `$A:$${columnLetters(sheet.keyColumns - 1)}` : null,
  };
}

/** What of a sheet's blocks is on paper. */
function printedBlocks({ blocks, printedColumns = Infinity }: Printed): Printed["blocks"] {
  return blocks
    .map((block) => ({ ...block, columns: block.columns.slice(0, Math.max(0, printedColumns - block.column)) }))
    .filter(({ columns }) => columns.length > 0);
}

/** What stands on a sheet side by side; what stands below another in any of its columns belongs to it. */
function partsOf({ blocks, figures = [] }: Printed): Span[] {
  return together([
    ...blocks.flatMap(pieces),
    ...figures.map(({ place: { column, columns } }): Span => [column, column + columns - 1]),
  ]);
}

/** A block, cut where its first column stands again. */
function pieces({ column, columns }: Printed["blocks"][number]): Span[] {
  const firsts = columns.flatMap(({ isAgain }, i) => (i === 0 || isAgain ? [i] : []));
  return firsts.map((first, i) => [column + first, column + (firsts[i + 1] ?? columns.length) - 1]);
}

/** The columns with which further pages begin, if some with such widths share pages with the first on each. */
export function pageStarts(widths: readonly number[]): number[] {
  const wide = (column: number) => points(widths[column]!);
  const keys = wide(0);
  return split([0, widths.length - 1], { keyColumns: 1, keys, most: MOST.across }, wide)
    .slice(1)
    .map(({ first }) => first);
}

/** The columns that stay free between what stands side by side. */
export function gapsOf(sheet: Printed): number[] {
  const parts = partsOf({ blocks: sheet.blocks });
  return parts.slice(1).flatMap(([first], i) => (first - parts[i]![1] === 2 ? [first - 1] : []));
}

interface PrintedPage {
  readonly first: number;
  readonly points: number;
}

function widestOf({ pages }: { readonly pages: readonly PrintedPage[] }): number {
  return Math.max(1, ...pages.map((page) => page.points));
}

/** @param most how wide a page may be */
function pagesOf(sheet: Printed, widths: readonly number[], most: number) {
  const parts = partsOf(sheet);
  const { keyColumns = 0, blocks } = sheet;
  const begins = (first: number) => blocks.some(({ column, beginsPage }) => column === first && beginsPage);
  const wide = (first: number, last: number) => {
    let sum = 0;
    for (let column = first; column <= last; column++) sum += points(widths[column] ?? DEFAULT_WIDTH);
    return sum;
  };
  const keys = keyColumns > 0 ? wide(0, keyColumns - 1) : 0;
  const pages: PrintedPage[] = [];
  /** Something with keys is wider than a page: all pages have them then. */
  let isCut = false;
  for (const [first, last] of parts) {
    const before = pages[pages.length - 1];
    const end = lastOf(parts, first);
    if (before && !begins(first) && before.points + wide(end + 1, last) <= most) {
      pages[pages.length - 1] = { ...before, points: before.points + wide(end + 1, last) };
      continue;
    }
    // The free column before a block goes with it: it would be the one that finds no room, and have a page of its own.
    const begin = end + 1;
    // Without keys it is left to the printer where to cut.
    if (keyColumns === 0 || wide(begin, last) + (isCut ? keys : 0) <= most) {
      pages.push({ first: begin, points: wide(begin, last) + (isCut ? keys : 0) });
    } else {
      isCut = true;
      pages.push(...split([begin, last], { keyColumns, keys, most }, (column) => wide(column, column)));
    }
  }
  return { pages, isCut };
}

/** The last column before a part. */
function lastOf(parts: readonly Span[], first: number): number {
  return Math.max(-1, ...parts.map(([, last]) => last).filter((last) => last < first));
}

/** As many pages as columns take that are put onto one after another, about as many on each; each page has the keys. */
function split(
  [first, last]: Span,
  { keyColumns, keys, most }: { readonly keyColumns: number; readonly keys: number; readonly most: number },
  wide: (column: number) => number,
): PrintedPage[] {
  const packed = (room: number): PrintedPage[] => {
    const pages = [{ first, points: first === 0 ? 0 : keys }];
    for (let column = first; column <= last; column++) {
      const page = pages[pages.length - 1]!;
      const isKey = first === 0 && column < keyColumns;
      if (isKey || page.points + wide(column) <= room || page.points <= keys) page.points += wide(column);
      else pages.push({ first: column, points: keys + wide(column) });
    }
    return pages;
  };
  const fewest = packed(most);
  // The narrowest pages of which no more are needed: then none of them is nearly empty.
  for (let narrow = keys; narrow < most; narrow += 10) {
    const even = packed(narrow);
    if (even.length === fewest.length && even.every((page) => page.points <= most)) return even;
  }
  return fewest;
}

/** Of a column that nobody gave a width, in characters. */
const DEFAULT_WIDTH = 9;
/** Of a column that parts what stands on its sides. */
export const GAP = 2;

/** The widths of a sheet's columns in characters. */
function widthsOf(blocks: Printed["blocks"]): number[] {
  const widths: number[] = [];
  for (const { column, columns } of blocks)
    columns.forEach(({ width }, i) => (widths[column + i] = Math.max(widths[column + i] ?? 0, width)));
  return Array.from(widths, (width) => width ?? GAP);
}

/** Office.js wants points; a character is 7 pixels wide in the default font, with 5 pixels of margin a column. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
