import { type Block, type Cell, HEADINGS_ROW, TEXT } from "../sheets/sheet";

/** A list of the catalogue: a heading for each column, and rows. */
export interface List {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The columns that hold numbers, from 0. */
  readonly numbers?: readonly number[];
  /** So many first columns say what a row is of; default: one. */
  readonly keys?: number;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A list as one or more of so many columns at most, each with what its rows are of: they stand below each other, on the screen and on
 * paper, where columns to the right would be on pages of their own.
 */
export function inPieces(list: List, most: number): List[] {
  const { caption, headings, rows, numbers = [], keys = 1 } = list;
  const others = headings.length - keys;
  const pieces = headings.length <= most ? 1 : Math.ceil(others / (most - keys));
  const size = Math.ceil(others / pieces);
  return Array.from({ length: pieces }, (_, piece) => {
    const isHere = (column: number) => column < keys || Math.floor((column - keys) / size) === piece;
    const columns = headings.flatMap((_, column) => (isHere(column) ? [column] : []));
    return {
      caption: piece === 0 ? caption : `${caption}, continued`,
      headings: columns.map((column) => headings[column]!),
      numbers: columns.flatMap((column, i) => (numbers.includes(column) ? [i] : [])),
      rows: rows.map((cells) => columns.map((column) => cells[column] ?? null)),
    };
  });
}

/**
 * Lists one below the other, over columns of these widths: what they hold is given with the add-in, so that none of them grows.
 *
 * @param top the row of the first one's headings
 */
export function stacked(lists: readonly List[], widths: readonly number[], top = HEADINGS_ROW): Block[] {
  let row = top;
  return lists.map((list) => {
    const block = blockOf(list, widths, row);
    // A blank row, and one for the next caption.
    row += list.rows.length + 3;
    return block;
  });
}

function blockOf({ caption, headings, numbers = [], rows }: List, widths: readonly number[], row: number): Block {
  return {
    table: null,
    row,
    column: 0,
    caption,
    columns: headings.map((heading, i) => ({
      heading,
      width: widths[i]!,
      ...(numbers.includes(i) ? { format: "General" } : { format: TEXT, wrap: true }),
    })),
    rows,
  };
}
