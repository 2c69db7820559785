import type { Key } from "../../../methods/hvm";
import { isBlank, shownName } from "../../../cells/text";
import { failed } from "../../errors/reading";
import { addressIn, areaIn, columnCount, rowCount, valueThroughMerge, type Block } from "../ground/block";
import type { TableHeader } from "./find";
import { firmHeader, itemNoteHeader, respondentHeader, summaryLabel } from "../ground/headers";
import type { ItemNames } from "../ground/items";
import type { OpenReading } from "../ground/open-reading";
import { namedAcross, namedDown, type NamedColumns, withoutAsked } from "./name-columns";
import type { LeftOut } from "../ground/reading";

/** A table of one respondent a row (as the block is turned), and what each of its columns is. */
export interface RespondentTable extends NamedColumns {
  readonly block: Block;
  readonly headerRow: number;
  /** Columns of the items, left to right. */
  readonly itemColumns: Uint32Array;
  /** Index into the key's items, per item column. */
  readonly items: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** A1 address of the whole table on its sheet. */
  readonly range: string;
}

/** Gives each column of a table its role; throws when the header contradicts itself or the firm column is in doubt. */
export function assignRoles(header: TableHeader, reading: OpenReading): RespondentTable {
  const { names, key } = reading;
  const { block, row } = header;
  const itemColumns = header.columns;
  const items = itemColumns.map((column) => names.indexOf(block.values[row]?.[column]));
  refuseContradictions(header, items, names, key);
  return {
    headerRow: row,
    itemColumns: Uint32Array.from(itemColumns),
    items,
    ...nameColumns(header, reading),
  };
}

/** What the columns of a table are that hold no answers. */
export type NamedTable = NamedColumns & Pick<RespondentTable, "block" | "leftOut" | "range">;

/** Finds the columns of firms and respondents beside a table's own columns; all others are left out and listed. */
export function nameColumns(header: TableHeader, reading: OpenReading): NamedTable {
  const { block, row, columns } = header;
  const others = [...Array(columnCount(block)).keys()].filter((column) => !columns.includes(column));
  const headers = new Map(others.map((column) => [column, headerOf(block, row, column)]));
  const wishColumn = reading.wishes.columnIn(block, row, withoutAsked(headers, reading.asked));
  const names = new Map([...headers].filter(([column]) => column !== wishColumn?.column));
  const named = block.transposed ? namedDown(header, names, reading.asked) : namedAcross(header, names, reading);
  const taken = new Set([named.firmColumn, named.respondentColumn, named.unlabelledColumn, wishColumn?.column ?? null]);
  const leftOut = others
    .filter((column) => !taken.has(column) && (!block.transposed || column > (columns[0] as number)))
    // A line between items that holds nothing but its label heads a section.
    .filter((column) => holdsAnything(block, row + 1, column) || (!block.transposed && !isBlank(headers.get(column))))
    .map((column) => leaveOut(header, column, headers.get(column), reading));
  const used = [...columns, ...[...taken].filter((column) => column !== null)];
  return { block, ...named, wishColumn, leftOut, range: tableRange(block, row, used) };
}

function refuseContradictions(header: TableHeader, items: readonly number[], names: ItemNames, key: Key): void {
  const { block, row, columns } = header;
  const first = new Map<number, number>();
  items.forEach((item, i) => {
    const column = columns[i] as number;
    const earlier = first.get(item);
    if (earlier !== undefined) {
      throw failed("item-twice", {
        sheet: block.sheet,
        item: key.items[item]?.item,
        cells: [addressIn(block, row, earlier), addressIn(block, row, column)],
      });
    }
    first.set(item, column);
  });
  (block.values[row] ?? []).forEach((cell, column) => {
    const match = names.match(cell);
    if (match?.kind !== "contradiction") return;
    throw failed("item-contradiction", {
      sheet: block.sheet,
      cell: addressIn(block, row, column),
      numbered: key.items[match.named]?.item,
      worded: key.items[match.worded]?.item,
    });
  });
}

/**
 * The header of a column that is no item: in the header row; or, where that does not tell firm or respondent, up to two
 * rows above it, as headers may have two lines. A title above the table is no header.
 */
function headerOf(block: Block, row: number, column: number): unknown {
  const own = valueThroughMerge(block, row, column);
  if (!isBlank(own) && (firmHeader(own) > 0 || respondentHeader(own) >= 0)) return own;
  for (let above = row - 1; above >= Math.max(0, row - 2); above--) {
    const value = valueThroughMerge(block, above, column);
    if (isBlank(value)) continue;
    if (firmHeader(value) >= 2 || (isBlank(own) && respondentHeader(value) >= 0)) return value;
  }
  return own ?? "";
}

function holdsAnything(block: Block, fromRow: number, column: number): boolean {
  for (let row = fromRow; row < rowCount(block); row++) if (!isBlank(block.values[row]?.[column])) return true;
  return false;
}

function leaveOut(
  { block, row }: TableHeader,
  column: number,
  header: unknown,
  { names, problems }: OpenReading,
): LeftOut {
  const cell = addressIn(block, row, column);
  const place = { sheet: block.sheet, cell, value: header };
  const line = block.transposed ? "row" : "column";
  const kind = names.match(header)?.kind;
  if (!block.transposed && kind === "item" && holdsAnything(block, row + 1, column))
    throw failed("item-twice", { sheet: block.sheet, header, last: cell });
  if (kind === "unknown") problems.say("item-unknown", place, { names: "column", item: header });
  else if (isBlank(header)) problems.say("column-unlabelled", place, { line });
  else if (summaryLabel(header)) problems.say("summary-column", place, { line, header });
  return { sheet: block.sheet, cell, header: isBlank(header) ? "" : shownName(header) };
}

/** Is this "respondent" a column that describes the items (beside items that run down)? */
export function describesItems(table: RespondentTable, row: number): boolean {
  if (!table.block.transposed) return false;
  const firstItem = table.itemColumns[0] as number;
  for (let column = firstItem - 1; column >= 0; column--) {
    const label = table.block.values[row]?.[column];
    if (!isBlank(label)) return itemNoteHeader(label);
  }
  return false;
}

function tableRange(block: Block, headerRow: number, columns: readonly number[]): string {
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  return areaIn(block, { row: headerRow, column: first, rows: rowCount(block) - headerRow, columns: last - first + 1 });
}
