import { HIGHEST } from "../../../../methods/hvm";
import type { Key } from "../../../../methods/hvm";
import { numberIn } from "../../../../cells/answer";
import { failed } from "../../../errors/reading";
import { addressIn, rowCount, type Block } from "../../ground/block";
import { firmHeader, itemHeader, itemNoteHeader, numberingHeader } from "../../ground/headers";
import type { ItemNames, Says } from "../../ground/items";
import { settle, type ItemColumn, type Settled } from "./claims";

/** A row that names items, and how many. */
export interface NamingRow {
  /** Turned so that the row runs across. */
  readonly block: Block;
  readonly row: number;
  readonly settled: Settled;
  /** Those of the settled columns that hold items, left to right. */
  readonly items: readonly ItemColumn[];
  readonly distinct: number;
  readonly by: ItemColumn["by"];
}

/** How surely items are named: statements beat ids, ids with a letter beat bare numbers. */
const SURENESS = { statement: 2, id: 1, number: 0 } as const;
/** A row that names so much of a key is its header, whatever comes below. */
const PLENTY = 0.8;

/** The row of a block that names the most items; the first that names nearly all. */
export function namingRowIn(block: Block, names: ItemNames, key: Key): NamingRow | null {
  let best: NamingRow | null = null;
  for (let row = 0; row < rowCount(block); row++) {
    const found = itemsNamedIn(block, row, names);
    if (found === null || (best && found.distinct <= best.distinct)) continue;
    best = found;
    if (best.distinct >= PLENTY * key.items.length) break;
  }
  return best;
}

/** The items that a row names; null when it names none. Bare numbers that may as well be answers name nothing. */
export function itemsNamedIn(block: Block, row: number, names: ItemNames): NamingRow | null {
  const cells = block.values[row] ?? [];
  if (holdsAnswersAlone(cells, names)) return null;
  const claims = cells.flatMap((cell, column) => {
    const says = names.says(cell);
    return saysNothing(says) ? [] : [{ column, says: [says] }];
  });
  if (claims.length === 0) return null;
  const settled = settle(claims);
  const numbers = settled.items.filter(({ by }) => by === "number");
  const worded = settled.items.filter(({ by }) => by !== "number");
  const byNumber = numbers.length * 2 > settled.items.length;
  // Beside one item, in its name and its statement, they are what respondents answered to it.
  const isHeader =
    (!couldBeAnswers(numbers) && !numbersRows(block, row, numbers)) || (distinctIn(worded) > 1 && !byNumber);
  const items = isHeader ? settled.items : worded;
  if (items.length === 0) return null;
  const stated = items.filter(({ by }) => by === "statement").length;
  const by = byNumber && isHeader ? "number" : stated * 2 > items.length ? "statement" : "id";
  return { block, row, settled, items, distinct: distinctIn(items), by };
}

function distinctIn(items: readonly ItemColumn[]): number {
  return new Set(items.map(({ index }) => index)).size;
}

/** Does nothing in a row speak of items but bare numbers that may as well be answers? So it is in most rows: nothing is kept of them. */
function holdsAnswersAlone(cells: readonly unknown[], names: ItemNames): boolean {
  let last = -1;
  let isRising = true;
  for (const cell of cells) {
    const says = names.says(cell);
    if (saysNothing(says)) continue;
    if (!isBareNumber(says)) return false;
    const { index } = says.id!;
    if (index <= last) isRising = false;
    last = index;
  }
  return !isRising || last < HIGHEST;
}

function saysNothing({ id, statement, said, two }: Says): boolean {
  return id === null && statement === null && said === null && two === null;
}

function isBareNumber({ id, statement, said, wording }: Says): boolean {
  return id !== null && id.isNumber && id.form === "alone" && statement === null && said === null && !wording;
}

/** Bare numbers are a header only if they rise and go beyond the scale. */
function couldBeAnswers(numbers: readonly { readonly index: number }[]): boolean {
  const rising = numbers.every(({ index }, i) => i === 0 || index > numbers[i - 1]!.index);
  return !rising || (numbers[numbers.length - 1]?.index ?? 0) < HIGHEST;
}

/** Do numbers that run down count the rows: below "ID" or "No.", or beyond the last item? Then they name no items. */
function numbersRows(block: Block, row: number, numbers: readonly ItemColumn[]): boolean {
  const [first] = numbers;
  if (!block.transposed || first === undefined) return false;
  const cells = block.values[row] ?? [];
  const heads = cells.slice(0, first.column);
  const beside = (block.values[row + 1] ?? []).slice(0, first.column);
  if (heads.some(itemHeader) || beside.some((head) => itemHeader(head) || itemNoteHeader(head))) return false;
  if (heads.some(numberingHeader)) return true;
  const last = numbers[numbers.length - 1]!.column;
  return numberIn(cells[last + 1]) === (numberIn(cells[last]) ?? NaN) + 1;
}

/**
 * Of a row and a column that name items, the one that is the header: the surer, then the one that names more.
 *
 * @throws {HvmError} where numbers run both ways, and nothing tells which are the items
 */
export function better(across: NamingRow | null, down: NamingRow | null, fewest: number): NamingRow | null {
  if (!across || !down || across.distinct < fewest || down.distinct < fewest) {
    return across && (!down || across.distinct >= down.distinct) ? across : down;
  }
  if (across.by !== "number" || down.by !== "number") {
    if (across.by === "number" || down.by === "number") return across.by === "number" ? down : across;
    if (across.distinct !== down.distinct) return across.distinct > down.distinct ? across : down;
    return SURENESS[across.by] >= SURENESS[down.by] ? across : down;
  }
  // Numbers both ways: one of the two counts the rows. A heading of firms beside the numbers tells which.
  const namesFirms = ({ block, row }: NamingRow) => (block.values[row] ?? []).some((cell) => firmHeader(cell) >= 2);
  if (namesFirms(across) !== namesFirms(down)) return namesFirms(across) ? across : down;
  const first = ({ block, row, items }: NamingRow) => addressIn(block, row, items[0]!.column);
  throw failed("direction-in-doubt", { sheet: across.block.sheet, across: first(across), down: first(down) });
}
