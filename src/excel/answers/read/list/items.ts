import type { Block } from "../../ground/block";
import type { ItemNames } from "../../ground/items";
import { settle } from "../../recognise/header/claims";

/**
 * The items that the cells of a list's column name, settled for all of them together, as the headers of a table are: the
 * key's index by cell. What names none is not in it.
 */
export function itemsOfList(
  block: Block,
  column: number,
  from: number,
  names: ItemNames,
): ReadonlyMap<unknown, number> {
  const cells = [...new Set(block.values.slice(from).map((row) => row[column]))];
  const { items } = settle(cells.map((cell, i) => ({ column: i, says: [names.says(cell)] })));
  return new Map(items.map(({ column: i, index }) => [cells[i], index]));
}
