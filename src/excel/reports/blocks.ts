import { freeName } from "../sheets";
import type { Found, FoundBlock } from "./found";
import { bytesOf, outgoing, runs } from "./outgoing";
import { LINKED_PROBLEMS } from "./problems";
import type { Sender } from "./sender";
import { TEXT, type Block } from "./sheet";
import { styleRows } from "./style";

/** About what a block costs besides its cells. */
const BLOCK_BYTES = 6_000;

/**
 * Writes a block over what it held before: its cells, and the Excel table around them. Cells to its right and below stay,
 * columns that the user added to the table too.
 *
 * @param takenNames lower-cased or not, names that a new table may not have; the chosen one is added
 */
export async function writeBlock(
  sender: Sender,
  found: Found,
  i: number,
  block: Block,
  takenNames: string[],
): Promise<void> {
  const { worksheet } = found;
  const before = found.blocks[i] ?? { rows: -1, table: null };
  if (sender.room < 2 * BLOCK_BYTES) await sender.send();
  sender.spend(BLOCK_BYTES);
  const rows = block.rows.length;
  const body = (first: number, last: number, from = 0, count = rows) =>
    worksheet.getRangeByIndexes(block.row + 1 + from, block.column + first, count, last - first + 1);
  const { columns } = block;
  const lastColumn = columns.length - 1;

  fitTable(worksheet, before, block);
  if (before.rows > rows) body(0, lastColumn, rows, before.rows - rows).clear();
  if (block.link && before.rows > 0 && rows > 0) {
    body(block.link.column, block.link.column).clear(Excel.ClearApplyTo.hyperlinks);
  }
  if (block.caption !== undefined) {
    const caption = worksheet.getCell(block.row - 1, block.column);
    caption.numberFormat = [[TEXT]];
    caption.values = [[block.caption]];
  }
  const headings = worksheet.getRangeByIndexes(block.row, block.column, 1, columns.length);
  headings.numberFormat = TEXT as unknown as string[][];
  headings.values = [columns.map(({ heading }) => heading)];
  if (rows > 0) {
    for (const { first, last, common } of runs(columns, ({ format }) => format)) {
      // One format for the whole range: Office.js takes a single value as that of every cell.
      body(first, last).numberFormat = common as unknown as string[][];
    }
    const styled = found.incomplete ? 0 : Math.max(before.rows, 0);
    styleRows(worksheet, block, styled, rows - styled);
    await writeCells(sender, block, (from, count) => body(0, lastColumn, from, count));
  }
  if (block.table !== null && before.table === null) {
    const area = worksheet.getRangeByIndexes(block.row, block.column, Math.max(rows, 1) + 1, columns.length);
    const table = worksheet.tables.add(area, true);
    const name = freeName(block.table, "_", takenNames);
    table.name = name;
    table.style = "TableStyleLight9";
    takenNames.push(name);
  }
  linkCells(block, (count) => body(block.link!.column, block.link!.column, 0, count));
}

/** The cells, in as many messages as their size asks for. */
async function writeCells(
  sender: Sender,
  block: Block,
  range: (from: number, count: number) => Excel.Range,
): Promise<void> {
  const values = outgoing(block, block.rows);
  let from = 0;
  let bytes = 0;
  const put = (to: number) => {
    if (to > from) range(from, to - from).values = values.slice(from, to);
    sender.spend(bytes);
    from = to;
    bytes = 0;
  };
  for (let row = 0; row < values.length; row++) {
    const size = bytesOf(values[row]!);
    if (bytes + size > sender.room) {
      put(row);
      await sender.send();
    }
    bytes += size;
  }
  put(values.length);
}

/** Lets the table of a block reach as far as its new rows, and over the columns that the user added to it. */
function fitTable(worksheet: Excel.Worksheet, { table }: FoundBlock, block: Block): void {
  const rows = Math.max(block.rows.length, 1);
  if (!table || table.rows === rows) return;
  const area = worksheet.getRangeByIndexes(block.row, block.column, 1 + rows, table.columns);
  table.table.resize(area);
}

/** Links the first rows to where they lead. */
function linkCells({ link, rows }: Block, cells: (count: number) => Excel.Range): void {
  if (!link) return;
  const linked = rows.slice(0, LINKED_PROBLEMS);
  const properties = linked.map((row): Excel.SettableCellProperties[] => {
    const documentReference = link.to(row);
    return [
      documentReference === null ? {} : { hyperlink: { documentReference, textToDisplay: String(row[link.column]) } },
    ];
  });
  if (properties.some(([cell]) => cell!.hyperlink)) cells(linked.length).setCellProperties(properties);
}
