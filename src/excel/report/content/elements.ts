import type { Cell } from "../../sheets/sheet";

/** How a text is set: what it is to the reader. */
export type Tone = "title" | "subtitle" | "heading" | "lead" | "text" | "point" | "small";

/** A text across the page. */
export interface Text {
  readonly kind: "text";
  readonly tone: Tone;
  readonly text: string;
}

/** A column of a table. It lies over columns of the page's grid (first and last, from 0). */
export interface TableColumn {
  readonly heading: string;
  readonly over: readonly [first: number, last: number];
  /** Number format code; absent for texts. */
  readonly format?: string;
}

/** A line across a table, above the rows of a group. */
export interface GroupLine {
  readonly group: string;
}

export type TableRow = readonly Cell[] | GroupLine;

export interface Table {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** These columns (first and last, from 0) are coloured by their numbers, which stand in them all the same. */
  readonly heat?: readonly [first: number, last: number];
  /** It goes on on the next page, below the same headings. */
  readonly goesOn?: true;
}

/** A line of a chart: a column of the table, by its place. */
export interface Series {
  readonly name: string;
  readonly column: number;
  /** The firm itself, the footprint of its class, or that of the runner-up: told apart by more than colour. */
  readonly role: "firm" | "first" | "second";
}

/** A radar and bars with marks, of a table that stands in the same section. */
export interface Figures {
  readonly kind: "figures";
  readonly captions: readonly [radar: string, bars: string];
  /** Where the axes end. */
  readonly most: number;
  /** The column whose texts are the categories. */
  readonly categories: number;
  readonly series: readonly Series[];
}

/** A little room between what stands together. */
interface Gap {
  readonly kind: "gap";
}

export const GAP: Gap = { kind: "gap" };

export type Element = Text | Table | Figures | Gap;

/** What stays together on a page. */
export type Section = readonly Element[];

/** What begins on a new page: the cover, a firm, the cohort. */
export interface Page {
  readonly of: "cover" | "firm" | "cohort";
  readonly sections: readonly Section[];
}

export const text = (tone: Tone, said: string): Text => ({ kind: "text", tone, text: said });

/** A heading and what stands below it; nothing where there is nothing to say. */
export function titled(heading: string, said: readonly string[], tone: Tone = "text"): Section[] {
  const told = said.filter((each) => each !== "");
  return told.length === 0 ? [] : [[text("heading", heading), ...told.map((each) => text(tone, each))]];
}
