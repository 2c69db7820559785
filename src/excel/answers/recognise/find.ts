import { liesAmongAnswers } from "../../../cells/answer";
import { HIGHEST } from "../../../methods/hvm";
import type { Key } from "../../../methods/hvm";
import { vpdHeader } from "../../../cells/vpd";
import { isBlank } from "../../../cells/text";
import { failed } from "../../errors/reading";
import type { HvmError } from "../../errors";
import { addressIn, columnCount, rowCount, transpose, type Block } from "../ground/block";
import { answerHeader, firmHeader, itemHeader } from "../ground/headers";
import type { ItemNames } from "../ground/items";
import type { OpenReading } from "../ground/open-reading";

/** Where a table begins. */
export interface TableHeader {
  /** The block, turned so that the header runs across. */
  readonly block: Block;
  readonly row: number;
  /**
   * The columns that make it the table it is. "items": all that name an item, left to right, an item named twice twice;
   * "long": the item and the answer; "profiles": the six VPDs, A–F.
   */
  readonly columns: readonly number[];
}

/** What a sheet turned out to hold. */
export type Found =
  | { readonly kind: "items" | "long" | "profiles"; readonly header: TableHeader }
  | { readonly kind: "nothing"; readonly closest: string; readonly nearness: number };

/** So many items must be named for a row (or column) to be taken for the head of a table. */
const FEWEST_ITEMS = 3;

/** Recognises what a sheet holds, wherever on it that begins. */
export function findTable(block: Block, { names, key }: Pick<OpenReading, "names" | "key">): Found {
  const fewest = Math.min(FEWEST_ITEMS, key.items.length);
  const across = itemHeaderIn(block, names, key);
  if (across && !across.byNumberAlone && across.distinct >= fewest) return { kind: "items", header: across };
  const long = longHeaderIn(block, names);
  if (long) return { kind: "long", header: long };
  const down = itemHeaderIn(transpose(block), names, key);
  const best = better(across, down, fewest);
  if (best && best.distinct >= fewest) return { kind: "items", header: best };
  const profiles = profileHeaderIn(block);
  if (profiles) return { kind: "profiles", header: profiles };
  return { kind: "nothing", ...closest(block, best, fewest) };
}

/** Of a row and a column that name items, the one that is the header. Names are surer than bare numbers. */
function better(across: CountedHeader | null, down: CountedHeader | null, fewest: number): CountedHeader | null {
  if (!across || !down || across.distinct < fewest || down.distinct < fewest) {
    return across && (!down || across.distinct >= down.distinct) ? across : down;
  }
  if (across.byNumberAlone !== down.byNumberAlone) return across.byNumberAlone ? down : across;
  if (!across.byNumberAlone) return across.distinct >= down.distinct ? across : down;
  // Numbers both ways: one of the two counts the rows. A heading of firms beside the numbers tells which.
  const namesFirms = ({ block, row }: CountedHeader) => (block.values[row] ?? []).some((cell) => firmHeader(cell) >= 2);
  if (namesFirms(across) !== namesFirms(down)) return namesFirms(across) ? across : down;
  const first = ({ block, row, columns }: CountedHeader) => addressIn(block, row, columns[0] as number);
  throw failed("direction-in-doubt", { sheet: across.block.sheet, across: first(across), down: first(down) });
}

interface CountedHeader extends TableHeader {
  readonly distinct: number;
  readonly byNumberAlone: boolean;
}

function itemHeaderIn(block: Block, names: ItemNames, key: Key): CountedHeader | null {
  let best: CountedHeader | null = null;
  for (let row = 0; row < rowCount(block); row++) {
    const found = itemsNamedIn(block, row, names);
    if (found === null || (best && found.distinct <= best.distinct)) continue;
    best = found;
    if (best.distinct >= 0.8 * key.items.length) break;
  }
  return best;
}

/** The items that a row names; null when it names none. Bare numbers that may as well be answers name nothing. */
export function itemsNamedIn(block: Block, row: number, names: ItemNames): CountedHeader | null {
  const cells = block.values[row] ?? [];
  const named: { column: number; index: number; byNumberAlone: boolean }[] = [];
  for (let column = 0; column < cells.length; column++) {
    const match = names.match(cells[column]);
    if (match?.kind === "item") named.push({ column, ...match });
  }
  const numbers = named.filter(({ byNumberAlone }) => byNumberAlone).map(({ index }) => index);
  const worded = named.filter(({ byNumberAlone }) => !byNumberAlone);
  const byNumberAlone = numbers.length * 2 > named.length;
  // Beside one item, in its name and its statement, they are what respondents answered to it.
  const isHeader = !couldBeAnswers(numbers) || (distinctIn(worded) > 1 && !byNumberAlone);
  const items = isHeader ? named : worded;
  if (items.length === 0) return null;
  return {
    block,
    row,
    columns: items.map(({ column }) => column),
    distinct: distinctIn(items),
    byNumberAlone,
  };
}

function distinctIn(items: readonly { readonly index: number }[]): number {
  return new Set(items.map(({ index }) => index)).size;
}

/** Bare numbers are a header only if they rise and go beyond the scale. */
function couldBeAnswers(indices: readonly number[]): boolean {
  const rising = indices.every((index, i) => i === 0 || index > (indices[i - 1] as number));
  return !rising || (indices[indices.length - 1] as number) < HIGHEST;
}

function longHeaderIn(block: Block, names: ItemNames): TableHeader | null {
  for (let row = 0; row < rowCount(block); row++) {
    const cells = block.values[row] ?? [];
    if (!cells.some((cell) => typeof cell === "string" && firmHeader(cell) > 0)) continue;
    const itemColumn = cells.findIndex((cell) => itemHeader(cell));
    const answerColumns = cells.flatMap((cell, column) =>
      column !== itemColumn && answerHeader(cell) ? [column] : [],
    );
    const [answerColumn, another] = answerColumns;
    if (itemColumn < 0 || answerColumn === undefined) continue;
    const below = block.values.slice(row + 1).map((cellsBelow) => cellsBelow[itemColumn]);
    const sample = below.filter((cell) => !isBlank(cell)).slice(0, 200);
    const named = sample.filter((cell) => names.match(cell)?.kind === "item").length;
    if (named * 2 < sample.length || named === 0) continue;
    if (another !== undefined) throw answerColumnInDoubt(block, row, answerColumn, another);
    return { block, row, columns: [itemColumn, answerColumn] };
  }
  return null;
}

function answerColumnInDoubt(block: Block, row: number, ...columns: readonly number[]): HvmError {
  return failed("answer-column-in-doubt", {
    sheet: block.sheet,
    columns: columns.map((column) => ({ header: block.values[row]?.[column], cell: addressIn(block, row, column) })),
  });
}

function profileHeaderIn(block: Block): TableHeader | null {
  for (let row = 0; row < rowCount(block); row++) {
    const cells = block.values[row] ?? [];
    const columns: number[][] = [[], [], [], [], [], []];
    cells.forEach((cell, column) => {
      if (typeof cell === "string") columns[vpdHeader(cell)]?.push(column);
    });
    if (columns.every((of) => of.length === 1)) return { block, row, columns: columns.map((of) => of[0] as number) };
  }
  return null;
}

function closest(block: Block, best: CountedHeader | null, fewest: number): { closest: string; nearness: number } {
  const where = `Sheet "${block.sheet}"`;
  if (best) {
    const cell = addressIn(best.block, best.row, best.columns[0] as number);
    return {
      closest: `${where} names ${best.distinct} of the items (at ${cell}), and at least ${fewest} are needed.`,
      nearness: 2,
    };
  }
  for (let row = 0; row < rowCount(block); row++) {
    const ratings = (block.values[row] ?? []).filter(
      (cell) => typeof cell === "number" && Number.isInteger(cell) && liesAmongAnswers(cell),
    );
    if (ratings.length >= FEWEST_ITEMS) {
      const cell = addressIn(
        block,
        row,
        (block.values[row] ?? []).findIndex((value) => typeof value === "number"),
      );
      return { closest: `${where} holds ratings from ${cell} on, but no header that names the items.`, nearness: 1 };
    }
  }
  const cells = columnCount(block) * rowCount(block);
  return { closest: cells === 0 ? `${where} is empty.` : `${where} holds no ratings and no item names.`, nearness: 0 };
}
