import { foldedName, isBlank, shownName } from "../../../cells/text";
import { failed } from "../../errors/reading";
import { addressIn, columnCount, valueThroughMerge, type Block } from "../ground/block";
import type { Place } from "../ground/problems";
import { headerOf, headersOf } from "../recognise/header/headings";
import type { TableHeader } from "../recognise/header/table-header";

/**
 * The column of a table that has this header.
 *
 * @throws {HvmError} when there is none, or more than one
 */
export function ownColumn(table: TableHeader, asked: string): number {
  const { block, row } = table;
  const others = [...Array(columnCount(block)).keys()].filter((column) => !table.columns.includes(column));
  const found = others.filter((column) =>
    headersOf(table, column).some((header) => foldedName(header) === foldedName(asked)),
  );
  const [first, second] = found;
  const where = { sheet: block.sheet, header: asked };
  if (first === undefined)
    throw failed("own-column-not-found", {
      ...where,
      present: others.map((column) => headerOf(table, column)).filter((header) => !isBlank(header)),
    });
  if (second !== undefined)
    throw failed("own-column-not-found", { ...where, cells: found.map((column) => addressIn(block, row, column)) });
  return first;
}

/** Where a column's header stands. */
export function placeOfColumn({ block, row }: TableHeader, column: number): Place & { readonly cell: string } {
  return { sheet: block.sheet, cell: addressIn(block, row, column), value: block.values[row]?.[column] };
}

/** What a cell of a column of the user's says, merged with others or not; "" where it is blank. */
export function valueIn(block: Block, row: number, column: number): string {
  const value = valueThroughMerge(block, row, column);
  return isBlank(value) ? "" : shownName(value);
}
