import { isAnswer, type Key } from "../../../methods/hvm";
import { liesAmongAnswers, parseAnswer } from "../../../cells/answer";
import { vpdHeader } from "../../../cells/vpd";
import { addressIn, columnCount, rowCount, transpose, type Block } from "../ground/block";
import type { HvmError } from "../../errors";
import type { ItemNames } from "../ground/items";
import type { OpenReading } from "../ground/open-reading";
import { better, namingRowIn, type NamingRow } from "./header/item-header";
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

/** Recognises what a sheet holds, wherever on it that begins. */
export function findTable(block: Block, { names, key, asked }: Pick<OpenReading, "names" | "key" | "asked">): Found {
  const fewest = Math.min(FEWEST_ITEMS, key.items.length);
  const across = namingRowIn(block, names, key);
  if (across && isSure(across, fewest)) return itemsIn(across, names);
  const long = listHeaderIn(block, names, asked);
  if (long) return { kind: "long", header: long };
  const profiles = profileHeaderIn(block);
  const down = namingRowIn(transpose(block), names, key);
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
    const cells = block.values[row] ?? [];
    const columns: number[][] = [[], [], [], [], [], []];
    cells.forEach((cell, column) => {
      if (typeof cell === "string") columns[vpdHeader(cell)]?.push(column);
    });
    if (columns.every((of) => of.length === 1))
      return { block, row, last: row, columns: columns.map((of) => of[0] as number) };
  }
  return null;
}

/** An answer from 0 to 5 as a number, or one from 1 to 5 as a short text. */
function isRating(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && liesAmongAnswers(cell);
  return typeof cell === "string" && cell.length <= LONGEST_RATING && isAnswer(parseAnswer(cell).code);
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
    const ratings = (block.values[row] ?? []).flatMap((cell, column) => (isRating(cell) ? [column] : []));
    if (ratings.length >= FEWEST_ITEMS) {
      const cell = addressIn(block, row, ratings[0]!);
      return { closest: `${where} holds ratings from ${cell} on, but no header that names the items.`, nearness: 1 };
    }
  }
  const cells = columnCount(block) * rowCount(block);
  return { closest: cells === 0 ? `${where} is empty.` : `${where} holds no ratings and no item names.`, nearness: 0 };
}
