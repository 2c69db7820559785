import { foldedName, isBlank, shownName } from "../../../cells/text";
import { failed } from "../../errors/reading";
import type { AskedRoles } from "../ground/asked-roles";
import { addressIn, areaIn, columnCount, rowCount, type Block } from "../ground/block";
import type { OwnRole } from "../ground/own-columns";
import { itemNoteHeader, namesBySight } from "../ground/headers";
import { summaryLabelOf } from "../statistics/labels";
import type { OpenReading } from "../ground/open-reading";
import { refuseExpanded } from "./header/expanded";
import { headerOf, headersOf } from "./header/headings";
import { namedAcross, namedDown, type NamedColumns, withoutAsked } from "./name-columns";
import { noteHeading } from "./header/note-heading";
import type { ItemsHeader, TableHeader } from "./header/table-header";
import type { LeftOut } from "../ground/reading";

/** A table of one respondent a row (as the block is turned), and what each of its columns is. */
export interface RespondentTable extends NamedColumns {
  readonly block: Block;
  /** The row that names the items. */
  readonly headerRow: number;
  /** The last row of the heading: answers begin below it. */
  readonly lastHeading: number;
  /** Columns of the items, left to right. */
  readonly itemColumns: Uint32Array;
  /** Index into the key's items, per item column. */
  readonly items: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** Columns that serve for something else than reading at the user's wish, perhaps beside naming somebody. */
  readonly own: ReadonlyMap<number, OwnRole>;
  /** A1 address of the whole table on its sheet. */
  readonly range: string;
}

/** Gives each column of a table its role; throws when the header contradicts itself or the firm column is in doubt. */
export function assignRoles(header: ItemsHeader, reading: OpenReading): RespondentTable {
  const { row, columns, items } = header;
  refuseExpanded(header, reading.key);
  refuseContradictions(header, reading);
  noteHeading(header, reading);
  return { headerRow: row, itemColumns: Uint32Array.from(columns), items, ...nameColumns(header, reading) };
}

/** What the columns of a table are that hold no answers. */
export type NamedTable = NamedColumns & Pick<RespondentTable, "block" | "lastHeading" | "leftOut" | "own" | "range">;

/** Finds the columns of firms and respondents beside a table's own columns; all others are left out and listed. */
export function nameColumns(header: TableHeader | ItemsHeader, reading: OpenReading): NamedTable {
  const { block, row, last, columns } = header;
  const others = [...Array(columnCount(block)).keys()].filter((column) => !columns.includes(column));
  const headers = new Map(others.map((column) => [column, headerBy(header, column, reading.asked)]));
  const wishColumn = reading.wishes.columnIn(block, row, withoutAsked(headers, reading.asked));
  const own = ownColumnsAmong(header, others, reading);
  const settled = "settled" in header ? header.settled.passed : [];
  const passed = new Set(settled.map((each) => each.column));
  const ofItems = new Set(settled.flatMap(({ column, because }) => (because === "stands elsewhere" ? [column] : [])));
  // "1. Name of your company" may name firms. "Feedback - No rival is easier to do business with" speaks of an item.
  const namesNobody = (column: number) =>
    column === wishColumn?.column || own.get(column) === "compared" || ofItems.has(column);
  const names = new Map([...headers].filter(([column]) => !namesNobody(column)));
  const named = block.transposed ? namedDown(header, names, reading) : namedAcross(header, names, reading);
  noteLookAlikes(header, headers, named, reading);
  noteReworded(header, reading);
  const beside = [named.firmColumn, named.respondentColumn, named.unlabelledColumn, wishColumn?.column ?? null];
  const taken = new Set([...beside, ...own.keys()]);
  const leftOut = others
    .filter(
      (column) => !taken.has(column) && (!block.transposed || column > (columns[0] as number) || passed.has(column)),
    )
    // A line between items that holds nothing but its label heads a section.
    .filter((column) => holdsAnything(block, last + 1, column) || (!block.transposed && !isBlank(headers.get(column))))
    .map((column) => leaveOut(header, column, headers.get(column), reading));
  const used = [...columns, ...[...taken].filter((column) => column !== null)];
  return { block, lastHeading: last, ...named, wishColumn, own, leftOut, range: tableRange(block, row, used) };
}

/** Says which columns head firms or respondents with letters of another alphabet that look like ours. */
function noteLookAlikes(
  { block, row }: TableHeader,
  headers: ReadonlyMap<number, unknown>,
  { firmColumn, respondentColumn }: Pick<NamedColumns, "firmColumn" | "respondentColumn">,
  { problems }: OpenReading,
): void {
  for (const [column, names] of [
    [firmColumn, "the firms"],
    [respondentColumn, "the respondents"],
  ] as const) {
    const header = column === null ? null : headers.get(column);
    if (column === null || !namesBySight(header)) continue;
    problems.say(
      "header-alike",
      { sheet: block.sheet, cell: addressIn(block, row, column), value: header },
      { header, names },
    );
  }
}

function ownColumnsAmong(header: TableHeader, others: readonly number[], { own }: OpenReading): Map<number, OwnRole> {
  return new Map(
    others.flatMap((column) => {
      const role = own.roleOf(headersOf(header, column));
      return role === undefined ? [] : [[column, role] as const];
    }),
  );
}

function refuseContradictions({ block, row, columns, items, settled }: ItemsHeader, { key }: OpenReading): void {
  const [contradiction] = settled.contradictions;
  if (contradiction !== undefined) {
    const { column, named, worded, bothWorded } = contradiction;
    throw failed("item-contradiction", {
      sheet: block.sheet,
      cell: addressIn(block, row, column),
      named: key.items[named]?.item,
      worded: key.items[worded]?.item,
      bothWorded,
    });
  }
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
}

/** The header of a column: the text by which the user says what it is, where there is one. */
function headerBy(header: TableHeader, column: number, asked: AskedRoles): unknown {
  const isAsked = (text: unknown) =>
    asked.roleOf(text) !== undefined ||
    [asked.firm, asked.respondent].some((each) => each !== undefined && foldedName(each) === foldedName(text));
  return headersOf(header, column).find(isAsked) ?? headerOf(header, column);
}

function holdsAnything(block: Block, fromRow: number, column: number): boolean {
  for (let row = fromRow; row < rowCount(block); row++) if (!isBlank(block.values[row]?.[column])) return true;
  return false;
}

/** A number is not quite enough to be an item by, where other columns bear the statements. */
function noteReworded(table: TableHeader | ItemsHeader, { problems, key }: OpenReading): void {
  if (!("settled" in table)) return;
  const { block, row, settled } = table;
  for (const { column, index, isReworded } of settled.items) {
    if (!isReworded) continue;
    const header = block.values[row]?.[column];
    const place = { sheet: block.sheet, cell: addressIn(block, row, column), value: header };
    problems.say("item-reworded", place, { header, item: key.items[index]!.item });
  }
}

function leaveOut(
  table: TableHeader | ItemsHeader,
  column: number,
  header: unknown,
  { names, problems, key }: OpenReading,
): LeftOut {
  const { block, row, last } = table;
  const cell = addressIn(block, row, column);
  const place = { sheet: block.sheet, cell, value: header };
  const line = block.transposed ? "row" : "column";
  const kind = names.match(header)?.kind;
  const passed = "settled" in table ? table.settled.passed.find((each) => each.column === column) : undefined;
  if (
    !block.transposed &&
    kind === "item" &&
    isBlank(block.values[row]?.[column]) &&
    holdsAnything(block, last + 1, column)
  )
    throw failed("item-twice", { sheet: block.sheet, header, last: cell });
  if (passed !== undefined)
    problems.say("item-passed", place, { header, item: key.items[passed.index]!.item, because: passed.because });
  else if (kind === "unknown" && holdsAnything(block, last + 1, column))
    problems.say("item-unknown", place, { names: "column", item: header });
  else if (isBlank(header)) problems.say("column-unlabelled", place, { line });
  else if (summaryLabelOf(header) !== null) problems.say("summary-column", place, { line, header });
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
