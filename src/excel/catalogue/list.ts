import { type Block, type Cell, HEADINGS_ROW, TEXT } from "../sheets/sheet";

/** A list of the catalogue: a heading for each column, and rows. */
export interface List {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The columns that hold numbers, from 0. */
  readonly numbers?: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
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
