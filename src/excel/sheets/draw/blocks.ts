import { quotedSheet } from "../../../cells/sheet-name";
import { freeTableName } from "../../workbook/owned-sheets";
import type { Found, FoundBlock } from "./found";
import { bytesOf, isFormula, outgoing, runs } from "./outgoing";
import type { Sender } from "./sender";
import { COMPUTED_TEXT, type OnOurSheet, TEXT, type Block } from "../sheet";
import { setPlain, setWidths, styleBlock, styleRows } from "./style";

/** Ranges that are addressed for a block at most, besides those of its formats. */
const RANGES = 10;
/** What the look of a block takes whose columns have become others. */
const LOOKS = 12;
/** About what a link to a cell takes in a message, besides where it leads and what it says. */
const LINK_BYTES = 60;

/**
 * Writes a block over what it held before: its cells, and the Excel table around them. Cells to its right and below stay,
 * columns that the user added to the table too.
 *
 * @param takenNames names that a new table may not have; the chosen one is added
 * @param calledBy what each sheet of ours is called, by its kind
 */
export async function writeBlock(
  sender: Sender,
  found: Found,
  i: number,
  block: Block,
  takenNames: string[],
  calledBy: ReadonlyMap<string, string>,
): Promise<void> {
  const { worksheet } = found;
  const before = found.blocks[i] ?? { rows: -1, columns: 0, table: null };
  const { columns } = block;
  const numbers = runs(columns, ({ format }) => format).filter(({ common }) => common !== TEXT);
  const isOther = block.restyles || (before.rows >= 0 && before.columns !== columns.length);
  await sender.roomFor(RANGES + numbers.length + columns.length + (isOther ? LOOKS + columns.length : 0));
  const rows = block.rows.length;
  /** Rows of the block, counted from its headings. */
  const area = (from: number, count: number, first = 0, last = columns.length - 1) =>
    worksheet.getRangeByIndexes(block.row + from, block.column + first, count, last - first + 1);

  fitTable(worksheet, before, block);
  if (before.rows > rows) area(1 + rows, before.rows - rows).clear();
  if (before.columns > columns.length) area(0, 1 + before.rows, columns.length, before.columns - 1).clear();
  if (block.link && before.rows > 0 && rows > 0) {
    area(1, rows, block.link.column, block.link.column).clear(Excel.ClearApplyTo.hyperlinks);
  }
  if (block.caption !== undefined) {
    const caption = worksheet.getCell(block.row - 1, block.column);
    caption.numberFormat = [[TEXT]];
    caption.values = [[block.caption]];
  }
  for (const { first, last, common } of runs(columns, ({ above }) => above !== undefined)) {
    if (!common) continue;
    setFormat(area(-1, 1, first, last), TEXT);
    area(-1, 1, first, last).values = [columns.slice(first, last + 1).map(({ above }) => above!)];
  }
  // Formats come before values, or Excel would read texts as formulas, numbers and dates (rules.md 28).
  setFormat(area(0, 1 + rows), TEXT);
  if (rows > 0) for (const { first, last, common } of numbers) setFormat(area(1, rows, first, last), common);
  if (isOther) {
    // Other columns than before: what the user made of their look does not belong to these.
    setPlain(area(0, 1 + rows).format);
    if (!block.restores) setWidths(worksheet, block);
    styleBlock(worksheet, block);
  }
  const styled = found.isStyled && !block.restores && !isOther ? Math.max(before.rows, 0) : 0;
  styleRows(worksheet, block, styled, rows - styled);
  await writeCells(sender, block, area);
  // A formula that refers to a cell of text may have taken that cell's format, and would be a text once somebody enters it again.
  if (rows > 0 && (block.restores || block.rows[0]!.some(isFormula))) {
    const computed = numbers.filter(({ common }) => common === COMPUTED_TEXT);
    for (const { first, last, common } of computed) setFormat(area(1, rows, first, last), common);
  }
  if (block.table !== null && before.table === null) {
    const name = freeTableName(block.table, takenNames);
    nameTable(worksheet.tables.add(area(0, 1 + Math.max(rows, 1)), true), name);
    takenNames.push(name);
  }
  await linkCells(sender, block, area, calledBy);
}

/** One format for a whole range: Office.js takes a single value as that of every cell. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

type Area = (from: number, count: number, first?: number, last?: number) => Excel.Range;

/** The headings and cells, in as many messages as their size asks for. */
async function writeCells(sender: Sender, block: Block, area: Area): Promise<void> {
  const values = [block.columns.map(({ heading }) => heading), ...outgoing(block, block.rows)];
  await inMessages(sender, values, bytesOf, (from, rows) => {
    area(from, rows.length).values = rows;
  });
}

/** Links the cells to where their rows lead, likewise. */
async function linkCells(
  sender: Sender,
  { link, rows, restores }: Block,
  area: Area,
  calledBy: ReadonlyMap<string, string>,
): Promise<void> {
  if (!link) return;
  const links = rows.slice(0, link.most).map((row, index) => {
    const cell = row[link.column] ?? null;
    // A formula would become the text that it gives, or, as earlier content that is put back, its own text.
    const computes = isFormula(cell) || (restores === true && String(cell).startsWith("="));
    const to = computes ? null : referenceTo(link.to(row, index), calledBy);
    return [to ?? "", computes ? "" : String(cell)] as const;
  });
  if (links.every(([to]) => to === "")) return;
  const sizeOf = (each: readonly string[]) => LINK_BYTES + bytesOf(each);
  await inMessages(sender, links, sizeOf, (from, some) => {
    const properties = some.map(([documentReference, textToDisplay]): Excel.SettableCellProperties[] => [
      documentReference === "" ? {} : { hyperlink: { documentReference, textToDisplay } },
    ]);
    area(1 + from, some.length, link.column, link.column).setCellProperties(properties);
  });
}

/** Puts rows that lie below each other into as many messages as their size asks for. */
async function inMessages<Row>(
  sender: Sender,
  rows: readonly Row[],
  sizeOf: (row: Row) => number,
  put: (from: number, some: Row[]) => void,
): Promise<void> {
  let from = 0;
  let bytes = 0;
  const putUntil = (to: number) => {
    if (to > from) put(from, rows.slice(from, to));
    sender.spend(bytes);
    from = to;
    bytes = 0;
  };
  for (const [row, each] of rows.entries()) {
    const size = sizeOf(each);
    if (bytes + size > sender.room) {
      putUntil(row);
      await sender.send();
    }
    bytes += size;
  }
  putUntil(rows.length);
}

/** Lets the table of a block reach as far as its new rows, and over the columns that the user added to it. */
function fitTable(worksheet: Excel.Worksheet, { table }: FoundBlock, block: Block): void {
  const rows = Math.max(block.rows.length, 1);
  if (!table || table.rows === rows) return;
  const area = worksheet.getRangeByIndexes(block.row, block.column, 1 + rows, table.columns);
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    table.table.resize(area);
  } else {
    // Older Excel cannot resize a table; cells and references to them stay when it is made anew.
    table.table.convertToRange();
    nameTable(worksheet.tables.add(area, true), table.name);
  }
}

function nameTable(table: Excel.Table, name: string): void {
  table.name = name;
  table.style = "TableStyleLight9";
}

/** A reference to a place; null where there is none, or where the sheet of ours that it is on is not written. */
function referenceTo(to: string | OnOurSheet | null, calledBy: ReadonlyMap<string, string>): string | null {
  if (to === null || typeof to === "string") return to;
  const name = calledBy.get(to.kind);
  return name === undefined ? null : `${quotedSheet(name)}!${to.cell}`;
}
