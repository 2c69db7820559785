import type { Meaning } from "../../methods/table";
import type { Area } from "../../cells/area";
import type { Origin } from "../workbook/owned-sheets";

/** A formula of ours, with its "=". Nothing of the user's is in it but references to cells: a text of theirs never becomes one. */
export interface Formula {
  readonly formula: string;
}

/** What a result cell holds; null is a blank cell. */
export type Cell = string | number | null | Formula;

/** The number format that makes a cell keep any text as it is. */
export const TEXT = "@";

/** The format of a column whose texts formulas give: under TEXT, Excel would show the formulas themselves. */
export const COMPUTED_TEXT = "General";

/** Stands in a cell where there is nothing that could be compared. */
export const NOTHING = "–";

/** Whether a column of this format holds texts, which stand on the left. */
export function isText(format: string): boolean {
  return format === TEXT || format === COMPUTED_TEXT;
}

/** One column of a block. */
export interface Column {
  /** Unique within its block. */
  readonly heading: string;
  /** Number format code; TEXT or COMPUTED_TEXT for a column of text. */
  readonly format: string;
  /** In characters of the default font. */
  readonly width: number;
  /** Long text is broken into lines. */
  readonly wrap?: boolean;
  /** A word in the row above the headings. */
  readonly above?: string;
  /** The block's first column again, where a printed page begins within the block. */
  readonly isAgain?: true;
}

/**
 * A rectangle of cells with a row of headings. It grows and shrinks at its bottom only, and nothing else of ours stands
 * below a block that can grow beyond `reserved` rows.
 */
export interface Block {
  /** Name of the Excel table; null where it is plain cells. Another name is taken if the workbook has this one. */
  readonly table: string | null;
  /** Where the headings stand, from 0. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** A line in the row above the headings. */
  readonly caption?: string;
  /** Its rows have no lines between them, as pictures stand over them. */
  readonly isUnruled?: true;
  /** Where a row links to: the reference, the column that carries the link, and how many rows have one at most. */
  readonly link?: {
    readonly column: number;
    readonly to: (row: readonly Cell[], index: number) => string | OnOurSheet | null;
    readonly most: number;
  };
  /** Marks, in each row, the smallest or largest of some columns (first and last, from 0) in bold on a fill; all that are equal. */
  readonly markMost?: { readonly the: Most; readonly first: number; readonly last: number };
  /** Sets the column `at` in bold where the number in the column `counted` is at least so large. */
  readonly markBorne?: { readonly at: number; readonly counted: number; readonly atLeast: number };
  /**
   * Marks likewise, in each row, what in some columns (first and last; none if that is before) is another text than in the column
   * `than`, where the number in the column `counted`, which stands behind them, is more than 0.
   */
  readonly markOthers?: {
    readonly first: number;
    readonly last: number;
    readonly than: number;
    readonly counted: number;
  };
  /** On paper it begins a page, even if there is room for it beside what stands on its left. */
  readonly beginsPage?: true;
  /** Colours the numbers of some columns (first and last, from 0) from white to dark, the smallest of all to the largest. */
  readonly shades?: { readonly first: number; readonly last: number };
  /** Parts of the block that formulas call by a name. */
  readonly names?: readonly NamedPart[];
  /** The rows were read from the sheet and go back to it: a text that starts with "=" was a formula of the user's. */
  readonly restores?: boolean;
  /** It was to have other columns, so that their look has to be set again too. */
  readonly restyles?: boolean;
}

/** A cell of a sheet of ours, whatever that is called in the workbook. */
export interface OnOurSheet {
  readonly kind: string;
  readonly cell: string;
}

/** Which end of a row's numbers is marked. */
export type Most = "smallest" | "largest";

/** A part of a block that has a name in the workbook; rows and columns from 0, the headings not counted. */
export interface NamedPart {
  readonly name: string;
  readonly column: number;
  /** Default: one. */
  readonly columns?: number;
  /** The only row; default: all rows. */
  readonly row?: number;
}

/** A native chart over the first rows and columns of a block, headings included. */
export interface Figure {
  readonly name: string;
  readonly type: "ColumnClustered" | "BarClustered" | "Radar";
  readonly title: string;
  /** Index into the sheet's blocks. */
  readonly block: number;
  /** Its row counts from the end of the first block, and it moves with that. */
  readonly isBelow?: true;
  /** How many rows of the block it shows, at most. */
  readonly mostRows: number;
  readonly columns: number;
  /** Whether each row or each column is a series. Never left to Excel, which guesses differently on the web. */
  readonly seriesBy: "Rows" | "Columns";
  readonly place: Area;
  /** "" for none. */
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly valueMinimum: number;
  /** Null: as the values need. */
  readonly valueMaximum: number | null;
  readonly valueFormat: string;
  /** First category on top (bar charts begin at the bottom otherwise). */
  readonly reversed: boolean;
  readonly legend: boolean;
  /** Its series are told apart by dark and light, in print too. */
  readonly isShaded?: true;
  /** It has two lines, the first of them dashed, so that they are told apart in print too. */
  readonly isDashed?: true;
  /** Space between the bars, in per cent of a bar; null for Excel's own. */
  readonly gap: number | null;
}

/** One result sheet as data: everything that the renderer needs to know. */
export interface ReportSheet {
  /** Which of the result sheets it is. */
  readonly kind: string;
  /** What it is called where that name is free. */
  readonly name: string;
  /** The first cell. */
  readonly title: string;
  /** The lines under the title, at most LINES: what the sheet shows, and how to take it. */
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  /**
   * So many first columns say what a row is of: they stay in sight, and each printed page has them. What stands in them above the
   * headings has no more room than they, so the title is short there and the lines stand beside it.
   */
  readonly keyColumns?: number;
  /** So many first columns are on paper; default: all. */
  readonly printedColumns?: number;
  /** What its columns mean, where no term of the method says so; for the page about all sheets. */
  readonly meanings: readonly Meaning[];
  /** Of what it is made; kept in its mark. Absent while that is not known. */
  readonly origin?: Origin | null;
}

/** The row of the headings of a sheet's main block; the rows down to here are frozen and printed on every page. */
export const HEADINGS_ROW = 4;

/** How many lines fit between the title and the row above the headings. */
export const LINES = HEADINGS_ROW - 2;

/** Where the lines under a sheet's title stand. */
export function lineColumn({ keyColumns }: Pick<ReportSheet, "keyColumns">): number {
  return keyColumns ?? 0;
}

/** Where a figure stands on its sheet. */
export function placeOf(
  { place, isBelow }: Figure,
  {
    blocks: [first],
  }: { readonly blocks: readonly { readonly row: number; readonly rows: { readonly length: number } }[] },
): Area {
  return isBelow ? { ...place, row: first!.row + 1 + first!.rows.length + place.row } : place;
}

/** The place of one of several figures of the same height below a table, two side by side: the first and the second half of its columns. */
export function placeInPairs(figure: number, rows: number, [first, second]: readonly [number, number]): Area {
  const half = figure % 2 === 0 ? { column: 0, columns: first } : { column: first, columns: second };
  return { row: 1 + Math.floor(figure / 2) * (rows + 1), rows, ...half };
}

/** How many of its block's rows a figure shows. */
export function figureRows(figure: Figure, rows: number): number {
  return Math.min(figure.mostRows, rows);
}
