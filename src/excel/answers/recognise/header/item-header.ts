import { HIGHEST } from "../../../../methods/hvm";
import type { Key } from "../../../../methods/hvm";
import { numberIn } from "../../../../cells/answer";
import { failed } from "../../../errors/reading";
import { addressIn, rowCount, type Block } from "../../ground/block";
import { firmHeader, itemHeader, itemNoteHeader, numberingHeader } from "../../ground/headers";
import { NOTHING, type ItemNames, type Says } from "../../ground/items";
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

/** The columns of a block with a cell that says anything of items, as far as its rows were looked at. */
export class Speaking {
  private readonly is: Uint8Array;
  /** Whether all rows were looked at; if not, any column may. */
  isWhole = false;

  constructor(width: number) {
    this.is = new Uint8Array(width);
  }

  add(column: number): void {
    this.is[column] = 1;
  }

  get columns(): ReadonlySet<number> {
    return new Set([...this.is.keys()].filter((column) => !this.isWhole || this.is[column] === 1));
  }
}

/**
 * The row of a block that names the most items; the first that names nearly all.
 *
 * @param rows the rows that may name any; all when absent
 * @param speaking is told which columns may
 */
export function namingRowIn(
  block: Block,
  names: ItemNames,
  key: Key,
  { rows, speaking }: { readonly rows?: ReadonlySet<number>; readonly speaking?: Speaking } = {},
): NamingRow | null {
  let best: NamingRow | null = null;
  for (let row = 0; row < rowCount(block); row++) {
    if (rows && !rows.has(row)) continue;
    const found = itemsNamedIn(block, row, names, speaking);
    if (found === null || (best && found.distinct <= best.distinct)) continue;
    best = found;
    if (best.distinct >= PLENTY * key.items.length) return best;
  }
  if (speaking) speaking.isWhole = true;
  return best;
}

/** The items that a row names; null when it names none. Bare numbers that may as well be answers name nothing. */
export function itemsNamedIn(block: Block, row: number, names: ItemNames, speaking?: Speaking): NamingRow | null {
  const cells = block.values[row] ?? [];
  if (!mayName(cells, names, speaking)) return null;
  const claims = cells.flatMap((cell, column) => {
    const says = names.says(cell);
    return saysNothing(says) ? [] : [{ column, says: [says] }];
  });
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

/** Does anything in a row speak of items but bare numbers that may as well be answers? In most rows nothing does: nothing is kept of them. */
function mayName(cells: readonly unknown[], names: ItemNames, speaking: Speaking | undefined): boolean {
  let [any, isBare, isRising, last] = [false, true, true, -1];
  for (let column = 0; column < cells.length; column++) {
    const says = names.says(cells[column]);
    if (saysNothing(says)) continue;
    any = true;
    speaking?.add(column);
    if (!isBare || !isBareNumber(says)) {
      isBare = false;
      continue;
    }
    const { index } = says.id!;
    if (index <= last) isRising = false;
    last = index;
  }
  return any && !(isBare && (!isRising || last < HIGHEST));
}

function saysNothing(says: Says): boolean {
  if (says === NOTHING) return true;
  const { id, statement, said, two } = says;
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
