import type { Block } from "../../ground/block";
import type { ItemNames } from "../../ground/items";
import type { Settled } from "./claims";
import { headingAround, type Heading } from "./headings";
import type { NamingRow } from "./item-header";

/** Where a table begins. */
export interface TableHeader extends Heading {
  /** The block, turned so that the header runs across. */
  readonly block: Block;
  /**
   * The columns that make it the table it is. "items": all that name an item, left to right, an item named twice twice;
   * "long": the item and the answer; "profiles": the six VPDs, A–F.
   */
  readonly columns: readonly number[];
}

/** The header of a table with a column for each item. */
export interface ItemsHeader extends TableHeader {
  /** Index into the key's items, per column. */
  readonly items: readonly number[];
  /** What its columns were taken for, and why. */
  readonly settled: Settled;
}

/** The header that a naming row belongs to, with all rows of its heading. */
export function itemsHeader(named: NamingRow, names: ItemNames): ItemsHeader {
  const heading = headingAround(named, names);
  const { items } = heading.settled;
  return { ...heading, columns: items.map(({ column }) => column), items: items.map(({ index }) => index) };
}
