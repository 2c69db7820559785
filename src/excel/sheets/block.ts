import { type ColumnsById, type Unit } from "../../methods/table";
import type { At, Grid, PlacedColumn } from "./grid";

export type { At } from "./grid";
import { COMPUTED_TEXT, TEXT, type Block, type Cell, type Column, type Most, type NamedPart } from "./sheet";
import { clip } from "./text";

/** What a formula of a column knows of its cell, besides the cells of its row. */
export interface Here<Row> {
  /** The number that Excel shows for the row. */
  readonly row: number;
  /** Counted from 0 below the headings. */
  readonly index: number;
  /** Which column of its group; 0 for a column by itself. */
  readonly part: number;
  readonly data: Row;
}

/** The formula of a column's cell, without "="; null where the cell holds its value. */
export type ColumnFormula<C, Row> = (at: At<C>, here: Here<Row>) => string | null;

/** Formulas by the ids of their columns. A column without one holds values, which HVM About then says. */
export type Formulas<C, Row> = { readonly [K in keyof C]?: ColumnFormula<C, Row> | null };

/** A part of a table that formulas call by a name: a column, a group of columns or one of a group, or several side by side. */
export type Named<C> = {
  readonly name: string;
  /** The only row, from 0; absent: all rows. */
  readonly row?: number;
} & (
  | { readonly of: keyof C & string; /** One column of the group; absent: all. */ readonly part?: number }
  | { readonly from: keyof C & string; readonly to: keyof C & string }
);

interface Borne<Id> {
  readonly of: Id;
  readonly counted: Id;
  readonly atLeast: number;
}

interface Others<Id> {
  readonly of: Id;
  readonly than: Id;
  readonly counted: Id;
}

/** A table with its rows, as it is to stand on a sheet. */
export interface Content<Row, C> extends Pick<Block, "caption" | "link" | "beginsPage"> {
  /** Name of the Excel table; null where it is plain cells. */
  readonly table: string | null;
  readonly rows: readonly Row[];
  readonly formulas?: Formulas<C, Row> | null;
  readonly names?: readonly Named<C>[];
  /** Marks the smallest or largest of a group in each row. */
  readonly markMost?: { readonly the: Most; readonly of: keyof C & string };
  /** Sets a text in bold where the number in another column is so large, and says “only” to a smaller one: what few bear out does not look like what all do. */
  readonly markBorne?: Borne<keyof C & string>;
  /** Colours the numbers of a group from light to dark. */
  readonly shades?: keyof C & string;
  /** Marks in each row what of this group is another text than in that column, if the third counts any; "–" and blanks are none. */
  readonly markOthers?: Others<keyof C & string>;
}

/** The block of cells that a table with its rows makes. */
export function blockOf<Row, Use, C extends ColumnsById<Row, Use>>(
  grid: Grid<Row, Use, C>,
  content: Content<Row, C>,
): Block {
  const { table, rows, formulas, names, markMost, markBorne, markOthers, shades, ...rest } = content;
  const { columns } = grid;
  const formulaOf = columns.map(({ id }) => formulas?.[id] ?? null);
  const cellsOf = (data: Row, index: number): Cell[] => {
    const row = grid.row(index);
    const at = formulas ? grid.at(row) : null;
    return columns.map(({ part, value }, c) => {
      const text = formulaOf[c]?.(at!, { row, index, part: part ?? 0, data }) ?? null;
      return text === null ? clipped(value(data)) : { formula: `=${text}` };
    });
  };
  return {
    table,
    ...grid.corner,
    columns: columns.map((column, c) => {
      const isFew = markBorne !== undefined && column.id === markBorne.counted;
      return columnOf(column, formulaOf[c] !== null, isFew ? markBorne.atLeast : 0);
    }),
    rows: rows.map(cellsOf),
    ...(markMost === undefined ? {} : { markMost: mostOf(grid, markMost) }),
    ...(markBorne === undefined ? {} : { markBorne: borneOf(grid, markBorne) }),
    ...(markOthers === undefined ? {} : { markOthers: othersOf(grid, markOthers) }),
    ...(shades === undefined ? {} : { shades: shadesOf(grid, shades) }),
    ...(names === undefined ? {} : { names: names.map((named) => partOf(grid, named)) }),
    ...rest,
  };
}

/** `few`: numbers below it are shown as “only” so many. */
function columnOf(placed: PlacedColumn<never>, isComputed: boolean, few: number): Column {
  const { heading, above, unit, decimals, width, wrap, isAgain } = placed;
  const usual = unit === "text" && isComputed ? COMPUTED_TEXT : formatOf(unit, decimals);
  const format = few > 0 ? `[<${few}]"only "${usual};${usual}` : usual;
  return {
    heading,
    format,
    width,
    ...(wrap ? { wrap } : {}),
    ...(above === null ? {} : { above }),
    ...(isAgain && { isAgain }),
  };
}

/** The number format code of a unit. */
function formatOf(unit: Unit, decimals: number | null): string {
  if (unit === "text") return TEXT;
  if (unit === "fraction") return "0.0#";
  if (decimals === null) return "General";
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

function clipped(value: Cell): Cell {
  return typeof value === "string" ? clip(value) : value;
}

function firstAndLast<Row, Use, C extends ColumnsById<Row, Use>>(
  grid: Grid<Row, Use, C>,
  id: keyof C & string,
): readonly [number, number] {
  const first = grid.place(id);
  return [first, first + grid.width(id) - 1];
}

function mostOf<Row, Use, C extends ColumnsById<Row, Use>>(
  grid: Grid<Row, Use, C>,
  { the, of }: { readonly the: Most; readonly of: keyof C & string },
): Block["markMost"] {
  const [first, last] = firstAndLast(grid, of);
  return { the, first, last };
}

function shadesOf<Row, Use, C extends ColumnsById<Row, Use>>(
  grid: Grid<Row, Use, C>,
  of: keyof C & string,
): Block["shades"] {
  const [first, last] = firstAndLast(grid, of);
  return { first, last };
}

function borneOf<Row, Use, C extends ColumnsById<Row, Use>>(
  grid: Grid<Row, Use, C>,
  { of, counted, atLeast }: Borne<keyof C & string>,
): Block["markBorne"] {
  return { at: grid.place(of), counted: grid.place(counted), atLeast };
}

function othersOf<Row, Use, C extends ColumnsById<Row, Use>>(
  grid: Grid<Row, Use, C>,
  { of, than, counted }: Others<keyof C & string>,
): Block["markOthers"] {
  const [first, last] = firstAndLast(grid, of);
  return { first, last, than: grid.place(than), counted: grid.place(counted) };
}

function partOf<Row, Use, C extends ColumnsById<Row, Use>>(grid: Grid<Row, Use, C>, named: Named<C>): NamedPart {
  const [first, last] = "of" in named ? [named.of, named.of] : [named.from, named.to];
  const part = "of" in named ? named.part : undefined;
  const column = grid.place(first) + (part ?? 0);
  const columns = part === undefined ? grid.place(last) + grid.width(last) - column : 1;
  const { name, row } = named;
  return { name, column, ...(columns === 1 ? {} : { columns }), ...(row === undefined ? {} : { row }) };
}
