import { columnLetters } from "../../cells/a1";
import { type ColumnsById, flatColumns, type FlatColumn, type Group, type Table } from "../../methods/table";
import { pageStarts } from "./draw/paper";
import { HEADINGS_ROW, type Block, type Column } from "./sheet";

/** Where a table's headings begin; rows and columns from 0. */
export type Corner = Pick<Block, "row" | "column">;

/** A text for each column: one, or one for each column of a group. */
type PerColumn<C> = { readonly [K in keyof C]: C[K] extends Group<never, never> ? readonly string[] : string };

/** The letters of the columns by their ids: `letters.class` is "D". */
export type Letters<C> = PerColumn<C>;

/**
 * The cells of one row by the columns' ids: `at.class` is "D7", `at.$class` "$D7", which stays in its column when the
 * formula is copied sideways. Of a group it is a list, in the order of its columns.
 */
export type At<C> = PerColumn<C> & {
  readonly [K in keyof C & string as `$${K}`]: C[K] extends Group<never, never> ? readonly string[] : string;
};

/**
 * A table laid out on a sheet: which letters its columns have, and which numbers its rows. Formulas take their references
 * from here, so that no letter and no number stands in any of them.
 */
export class Grid<Row, Use, C extends ColumnsById<Row, Use>> {
  readonly columns: readonly PlacedColumn<Row>[];
  readonly letters: Letters<C>;

  constructor(
    readonly table: Table<Row, Use, C>,
    use: Use,
    readonly corner: Corner = { row: HEADINGS_ROW, column: 0 },
    /** Whether its first column stands again where another page begins on paper: its headings are not unique then. */
    isInPages = false,
  ) {
    const columns = flatColumns(table, use);
    this.columns = isInPages ? inPages(columns) : columns;
    this.letters = this.perColumn((letters) => letters, "") as Letters<C>;
  }

  /** The number that Excel shows for the headings. */
  get headings(): number {
    return this.corner.row + 1;
  }

  /** The number that Excel shows for a row, counted from 0 below the headings. */
  row(index: number): number {
    return this.headings + 1 + index;
  }

  /** The cells of the row with that number. */
  at(row: number): At<C> {
    return {
      ...this.perColumn((letters) => `${letters}${row}`, ""),
      ...this.perColumn((letters) => `$${letters}${row}`, "$"),
    } as At<C>;
  }

  /** The place of a column, or of the first of a group, within the table; from 0. An empty group has that of the next column. */
  place(id: keyof C & string): number {
    const ids = Object.keys(this.table.columns);
    const place = this.columns.findIndex((column) => !column.isAgain && ids.indexOf(column.id) >= ids.indexOf(id));
    return place < 0 ? this.columns.length : place;
  }

  /** How many columns stand under an id, from the first to the last. */
  width(id: keyof C & string): number {
    const first = this.place(id);
    return (
      this.columns.reduce((last, column, i) => (column.id === id && !column.isAgain ? i + 1 : last), first) - first
    );
  }

  /** The corner of a table to the right of this one, with a free column between. */
  beside(): Corner {
    return { row: this.corner.row, column: this.corner.column + this.columns.length + 1 };
  }

  /** The corner of a table below this one, which has so many rows: a free row and one for a caption between. */
  below(rows: number): Corner {
    return { row: this.corner.row + rows + 3, column: this.corner.column };
  }

  private perColumn(of: (letters: string) => string, sign: string): Record<string, string | string[]> {
    const found: Record<string, string | string[]> = {};
    this.columns.forEach(({ id, part, isAgain }, place) => {
      if (isAgain) return;
      const text = of(columnLetters(this.corner.column + place));
      if (part === null) found[sign + id] = text;
      else ((found[sign + id] ??= []) as string[]).push(text);
    });
    return found;
  }
}

/** A column as it is laid out. */
export type PlacedColumn<Row> = FlatColumn<Row> & Pick<Column, "isAgain">;

function inPages<Row>(columns: readonly FlatColumn<Row>[]): PlacedColumn<Row>[] {
  const starts = pageStarts(columns.map(({ width }) => width));
  return columns.flatMap((column, i) => (starts.includes(i) ? [{ ...columns[0]!, isAgain: true }, column] : [column]));
}

/** From the first of some cells side by side to the last: "$C7:$H7". */
export function span(cells: readonly string[]): string {
  return `${cells[0]}:${cells[cells.length - 1]}`;
}
