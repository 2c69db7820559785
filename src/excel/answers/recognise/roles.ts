import type { Key } from "../../../methods/hvm";
import { isBlank, quoted, shownName } from "../../../cells/text";
import { HvmError } from "../../workbook/errors";
import type { AskedRoles } from "../ground/asked-roles";
import { addressIn, areaIn, columnCount, rowCount, valueThroughMerge, type Block } from "../ground/block";
import type { TableHeader } from "./find";
import { firmHeader, itemNoteHeader, respondentHeader, summaryLabel } from "../ground/headers";
import type { ItemNames } from "./items";
import { namedAcross, namedDown, type NamedColumns } from "./name-columns";
import type { Problems } from "../ground/problems";
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
export function assignRoles(
  header: TableHeader,
  names: ItemNames,
  key: Key,
  problems: Problems,
  asked: AskedRoles,
): RespondentTable {
  const { block, row } = header;
  const itemColumns = header.columns;
  const items = itemColumns.map((column) => names.indexOf(block.values[row]?.[column]));
  refuseContradictions(header, items, names, key);
  return {
    headerRow: row,
    itemColumns: Uint32Array.from(itemColumns),
    items,
    ...nameColumns(header, names, problems, asked),
  };
}

/** What the columns of a table are that hold no answers. */
export type NamedTable = NamedColumns & Pick<RespondentTable, "block" | "leftOut" | "range">;

/** Finds the columns of firms and respondents beside a table's own columns; all others are left out and listed. */
export function nameColumns(header: TableHeader, names: ItemNames, problems: Problems, asked: AskedRoles): NamedTable {
  const { block, row, columns } = header;
  const others = [...Array(columnCount(block)).keys()].filter((column) => !columns.includes(column));
  const headers = new Map(others.map((column) => [column, headerOf(block, row, column)]));
  const named = block.transposed ? namedDown(header, headers, asked) : namedAcross(header, headers, problems, asked);
  const taken = new Set([named.firmColumn, named.respondentColumn, named.unlabelledColumn]);
  const leftOut = others
    .filter((column) => !taken.has(column) && (!block.transposed || column > (columns[0] as number)))
    // A line between items that holds nothing but its label heads a section.
    .filter((column) => holdsAnything(block, row + 1, column) || (!block.transposed && !isBlank(headers.get(column))))
    .map((column) => leaveOut(block, row, column, headers.get(column), names, problems));
  const used = [...columns, ...[...taken].filter((column) => column !== null)];
  return { block, ...named, leftOut, range: tableRange(block, row, used) };
}

function refuseContradictions(header: TableHeader, items: readonly number[], names: ItemNames, key: Key): void {
  const { block, row, columns } = header;
  const first = new Map<number, number>();
  items.forEach((item, i) => {
    const column = columns[i] as number;
    const earlier = first.get(item);
    if (earlier !== undefined) {
      throw new HvmError(
        "item-twice",
        `Sheet "${block.sheet}" has the item ${key.items[item]?.item} twice, at ${addressIn(block, row, earlier)} and ` +
          `${addressIn(block, row, column)}. Rename or remove one of the two, so that it is clear which answers count.`,
      );
    }
    first.set(item, column);
  });
  (block.values[row] ?? []).forEach((cell, column) => {
    const match = names.match(cell);
    if (match?.kind !== "contradiction") return;
    throw new HvmError(
      "item-contradiction",
      `Sheet "${block.sheet}", cell ${addressIn(block, row, column)} is numbered ${key.items[match.named]?.item} but has the ` +
        `wording of ${key.items[match.worded]?.item}. Use one or the other as the header, so that it is clear which item it is.`,
    );
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
  block: Block,
  row: number,
  column: number,
  header: unknown,
  names: ItemNames,
  problems: Problems,
): LeftOut {
  const cell = addressIn(block, row, column);
  const place = { sheet: block.sheet, cell, value: header };
  if (!block.transposed && names.match(header)?.kind === "item" && holdsAnything(block, row + 1, column)) {
    throw new HvmError(
      "item-twice",
      `Sheet "${block.sheet}" heads more than one column ${quoted(header)}, up to ${cell}. Give each item one column, so that it is clear which answers count.`,
    );
  }
  if (names.match(header)?.kind === "unknown") {
    problems.notice(
      "item-unknown",
      place,
      `${quoted(header)} is headed like an item, but the questionnaire has no such item, so its answers were left out.`,
      "If it should count, add it to a sheet named “HVM Key”.",
    );
  } else if (isBlank(header)) {
    problems.notice(
      "column-unlabelled",
      place,
      `This ${block.transposed ? "row" : "column"} has no header, so it was left out.`,
      "If it holds answers, head it with the item's name.",
    );
  } else if (summaryLabel(header)) {
    problems.notice(
      "summary-column",
      place,
      `The ${block.transposed ? "row" : "column"} ${quoted(header)} holds totals or averages, so it was left out.`,
      "Nothing to do, unless it holds answers: then rename its header.",
    );
  }
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
