import { isAnswer, type Key } from "../../../methods/hvm";
import { liesAmongAnswers, parseAnswer } from "../../../cells/answer";
import { vpdHeader } from "../../../cells/vpd";
import { addressIn, columnCount, rowCount, transpose, type Block } from "../ground/block";
import type { HvmError } from "../../errors";
import type { ItemNames } from "../ground/items";
import type { OpenReading } from "../ground/open-reading";
import { better, namingRowIn, type NamingRow, Speaking } from "./header/item-header";
import { listHeaderIn, unknownList } from "./header/list-header";
import { itemsHeader, type ItemsHeader, type TableHeader } from "./header/table-header";

/** What a sheet turned out to hold. */
export type Found =
  | { readonly kind: "items"; readonly header: ItemsHeader }
  | { readonly kind: "long" | "profiles"; readonly header: TableHeader }
  | {
      readonly kind: "nothing";
      readonly closest: string;
      readonly nearness: number;
      /** Why no answers may be read while this sheet is there, unless it turns out to hold something else. */
      readonly refused?: HvmError;
    };

/** So many items must be named for a row (or column) to be taken for the head of a table. */
const FEWEST_ITEMS = 3;
const MORE_THAN_QUARTERS = 5;
/** "5 – Very High" */
const LONGEST_RATING = 30;
const BEGINS_LIKE_RATING = /^\s*[\d(+lmhv]/i;

/** Recognises what a sheet holds, wherever on it that begins. */
export function findTable(block: Block, { names, key, asked }: Pick<OpenReading, "names" | "key" | "asked">): Found {
  const fewest = Math.min(FEWEST_ITEMS, key.items.length);
  const speaking = new Speaking(columnCount(block));
  const across = namingRowIn(block, names, key, { speaking });
  if (across && isSure(across, fewest)) return itemsIn(across, names);
  const { columns } = speaking;
  const long = listHeaderIn(block, names, asked, columns);
  if (long) return { kind: "long", header: long };
  const profiles = profileHeaderIn(block);
  const down = columns.size === 0 ? null : namingRowIn(transpose(block), names, key, { rows: columns });
  const itemsOf = (named: NamingRow | null) => (isOfProfiles(named, profiles, key) ? null : named);
  const best = better(itemsOf(across), itemsOf(down), fewest);
  if (best && best.distinct >= fewest) {
    const refused = unknownList(best);
    return refused ? { kind: "nothing", ...closest(block, best, fewest), refused } : itemsIn(best, names);
  }
  if (profiles) return { kind: "profiles", header: profiles };
  return { kind: "nothing", ...closest(block, best, fewest) };
}

/** A few ids may be four quarters, or respondents: then what runs down is looked at, too. */
function isSure({ by, distinct }: NamingRow, fewest: number): boolean {
  return by === "statement" ? distinct >= fewest : by === "id" && distinct >= Math.max(fewest, MORE_THAN_QUARTERS);
}

/** Bare numbers that rise among six percentages a firm are no items: below the VPDs' names, in a row or in a column. */
function isOfProfiles(named: NamingRow | null, profiles: TableHeader | null, key: Key): boolean {
  if (named === null || profiles === null || named.by !== "number") return false;
  const { block, row, items, distinct } = named;
  // All items of a short questionnaire may stand below their VPDs.
  if (distinct >= key.items.length) return false;
  if (block.transposed) return profiles.columns.includes(row) && items.every(({ column }) => column > profiles.row);
  return row > profiles.row && items.every(({ column }) => profiles.columns.includes(column));
}

function itemsIn(named: NamingRow, names: ItemNames): Found {
  return { kind: "items", header: itemsHeader(named, names) };
}

function profileHeaderIn(block: Block): TableHeader | null {
  for (let row = 0; row < rowCount(block); row++) {
    const columns = vpdColumns(block.values[row] ?? []);
    if (columns !== null) return { block, row, last: row, columns };
  }
  return null;
}

/** The columns of the six VPDs, A to F, where a row heads each once. */
function vpdColumns(cells: readonly unknown[]): number[] | null {
  let columns: number[] | null = null;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    const vpd = typeof cell === "string" ? vpdHeader(cell) : -1;
    if (vpd < 0) continue;
    columns ??= Array<number>(6).fill(-1);
    if (columns[vpd] !== -1) return null;
    columns[vpd] = column;
  }
  return columns === null || columns.includes(-1) ? null : columns;
}

/** An answer from 0 to 5 as a number, or one from 1 to 5 as a short text. */
function isRating(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && liesAmongAnswers(cell);
  return (
    typeof cell === "string" &&
    cell.length <= LONGEST_RATING &&
    BEGINS_LIKE_RATING.test(cell) &&
    isAnswer(parseAnswer(cell).code)
  );
}

/** The columns of a row's first ratings, no more than make a table. */
function firstRatings(cells: readonly unknown[]): readonly number[] {
  const ratings: number[] = [];
  for (let column = 0; column < cells.length && ratings.length < FEWEST_ITEMS; column++)
    if (isRating(cells[column])) ratings.push(column);
  return ratings;
}

function closest(block: Block, best: NamingRow | null, fewest: number): { closest: string; nearness: number } {
  const where = `Sheet "${block.sheet}"`;
  if (best) {
    const cell = addressIn(best.block, best.row, best.items[0]!.column);
    return {
      closest: `${where} names ${best.distinct} of the items (at ${cell}), and at least ${fewest} are needed.`,
      nearness: 2,
    };
  }
  for (let row = 0; row < rowCount(block); row++) {
    const ratings = firstRatings(block.values[row] ?? []);
    if (ratings.length >= FEWEST_ITEMS) {
      const cell = addressIn(block, row, ratings[0]!);
      return { closest: `${where} holds ratings from ${cell} on, but no header that names the items.`, nearness: 1 };
    }
  }
  const cells = columnCount(block) * rowCount(block);
  return { closest: cells === 0 ? `${where} is empty.` : `${where} holds no ratings and no item names.`, nearness: 0 };
}
