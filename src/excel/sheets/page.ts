import type { Block, Cell, Formula } from "./sheet";

/** What a cell of a page holds. */
export type PageCell = Cell | Shown | Link;

/** A formula whose result is shown in a format of its own, and not in that of its column. */
export interface Shown extends Formula {
  readonly format: string;
}

/** A text that leads to a place in the workbook, such as "'Sample study'!A1". */
export interface Link {
  readonly text: string;
  readonly to: string;
}

/** A table of a page: declared as those of the result sheets are, and looking like them. */
export interface PageBlock extends Pick<Block, "row" | "column" | "columns" | "caption"> {
  /** The first and the last column of answers, which stand in the middle of their cells. */
  readonly centred?: readonly [number, number];
  /** A row may end early: the rest of it is blank. */
  readonly rows: readonly (readonly PageCell[])[];
}

/** A sheet that is written once and no result: of the teaching workbook, or of settings. */
export interface Page {
  readonly title: string;
  /** The lines under the title, at most two. */
  readonly lines: readonly string[];
  readonly blocks: readonly PageBlock[];
  /** So many columns on the left say what a row is of; each printed page has them. */
  readonly keyColumns?: number;
}

export function isFormula(cell: PageCell): cell is Formula | Shown {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

export function isLink(cell: PageCell): cell is Link {
  return typeof cell === "object" && cell !== null && "to" in cell;
}
