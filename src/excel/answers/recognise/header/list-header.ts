import { foldedName, isBlank } from "../../../../cells/text";
import { failed } from "../../../errors/reading";
import type { HvmError } from "../../../errors";
import type { AskedRoles } from "../../ground/asked-roles";
import { addressIn, rowCount, type Block } from "../../ground/block";
import { answerHeader, firmHeader, itemHeader, listItemHeader } from "../../ground/headers";
import type { ItemNames } from "../../ground/items";
import type { NamingRow } from "./item-header";
import type { TableHeader } from "./table-header";

/** So many cells below a header tell whether the column holds items. */
const SAMPLE = 200;

/** The items that stand in a column below a header. */
interface ItemsBelow {
  /** Do most of its cells name items? */
  readonly most: boolean;
  readonly repeated: boolean;
}

/**
 * The header of a list of an answer a row: a column of items, under whatever name tools give it, one of answers, and one of
 * firms.
 *
 * @param speaking the columns of which a cell says anything of items
 * @throws {HvmError} where two columns may hold the answers, or none names the firm
 */
export function listHeaderIn(
  block: Block,
  names: ItemNames,
  asked: AskedRoles,
  speaking: ReadonlySet<number>,
): TableHeader | null {
  const columns = [...speaking];
  for (let row = 0; row < rowCount(block); row++) {
    const cells = block.values[row] ?? [];
    const isHeaded = columns.some((at) => typeof cells[at] === "string" && listItemHeader(cells[at]));
    if (!isHeaded) continue;
    const { column: itemColumn, below } = itemColumnIn(block, row, names);
    if (below === null) continue;
    const [answerColumn, another] = cells.flatMap((cell, column) =>
      column !== itemColumn && answerHeader(cell) ? [column] : [],
    );
    if (answerColumn === undefined) continue;
    const hasFirm = cells.some((cell, column) => column !== itemColumn && namesFirms(cell, asked));
    if (!hasFirm && !below.repeated) continue;
    if (another !== undefined) throw answerColumnInDoubt(block, row, answerColumn, another);
    const header = { block, row, last: row, columns: [itemColumn, answerColumn] };
    if (!hasFirm) throw listWithoutFirm(header);
    return header;
  }
  return null;
}

/** The column whose cells name items, by a header that says so plainly before one that tools use. */
function itemColumnIn(block: Block, row: number, names: ItemNames): { column: number; below: ItemsBelow | null } {
  const cells = block.values[row] ?? [];
  const columns = cells.flatMap((cell, column) => (listItemHeader(cell) ? [column] : []));
  const plainly = columns.filter((column) => itemHeader(cells[column]));
  for (const column of [...plainly, ...columns.filter((each) => !plainly.includes(each))]) {
    const below = itemsBelow(block, row, column, names, plainly.includes(column));
    if (below.most) return { column, below };
  }
  return { column: -1, below: null };
}

/** @param numbers whether bare numbers name items, too */
function itemsBelow(block: Block, row: number, column: number, names: ItemNames, numbers: boolean): ItemsBelow {
  const seen = new Set<number>();
  const counts = { cells: 0, named: 0 };
  for (let r = row + 1; r < rowCount(block) && counts.cells < SAMPLE; r++) {
    const cell = block.values[r]?.[column];
    if (isBlank(cell)) continue;
    counts.cells++;
    const match = names.match(cell);
    if (match?.kind !== "item" || (match.byNumberAlone && !numbers)) continue;
    counts.named++;
    seen.add(match.index);
  }
  return { most: counts.named > 0 && counts.named * 2 >= counts.cells, repeated: seen.size < counts.named };
}

function namesFirms(header: unknown, asked: AskedRoles): boolean {
  if (typeof header !== "string" || isBlank(header)) return false;
  return firmHeader(header) > 0 || (asked.firm !== undefined && foldedName(header) === foldedName(asked.firm));
}

function answerColumnInDoubt(block: Block, row: number, ...columns: readonly number[]): HvmError {
  return failed("answer-column-in-doubt", {
    sheet: block.sheet,
    columns: columns.map((column) => ({ header: block.values[row]?.[column], cell: addressIn(block, row, column) })),
  });
}

/** A list that does not say whose its answers are. */
export function listWithoutFirm({ block, row, columns }: TableHeader): HvmError {
  const [item, answer] = columns.map((column) => {
    return { header: block.values[row]?.[column], cell: addressIn(block, row, column) };
  });
  return failed("list-without-firm", { sheet: block.sheet, item: item!, answer: answer! });
}

/** Do items that run down repeat, each at least twice? Then they are a list whose headers nobody knows, and no item twice: what to say of it. */
export function unknownList({ block, row, items, distinct }: NamingRow): HvmError | null {
  if (!block.transposed || items.length < 2 * distinct) return null;
  const cells = [items[0]!, items[items.length - 1]!].map(({ column }) => addressIn(block, row, column));
  return failed("list-headers-unknown", { sheet: block.sheet, range: cells.join(":") });
}
