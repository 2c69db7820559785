import { failed } from "../../errors";
import { breathe } from "../../workbook/session";
import { INCOMPLETE, mark } from "../../workbook/owned-sheets";
import { writeBlock } from "./blocks";
import { drawFigures } from "./figures";
import type { Found } from "./found";
import { bytesOf, outgoing } from "./outgoing";
import { Sender } from "./sender";
import { lineColumn, LINES, TEXT, type Block, type ReportSheet } from "../sheet";
import { styleSheet } from "./style";

/** A sheet of ours and what it shall hold. */
export interface Target {
  readonly found: Found;
  readonly report: ReportSheet;
}

/**
 * Writes any declared sheets, in place. First all of them are marked incomplete, with marks that span both what they held
 * and what they shall hold, and last the marks are taken off: whatever happens in between, the next run knows which sheets
 * it cannot trust, and which cells are ours.
 */
export async function render(
  context: Excel.RequestContext,
  targets: readonly Target[],
  takenNames: readonly string[],
): Promise<void> {
  const sizes = new Map(targets.flatMap(({ report }) => report.blocks.map((block) => [block, averageBytes(block)])));
  for (const { found, report } of targets) {
    setTitle(found.worksheet, INCOMPLETE);
    markRows(found, report, sizes, false);
  }
  const sender = new Sender(context, (isLast) => askTitles(targets, isLast));
  const names = [...takenNames];
  const calledBy = new Map(targets.map(({ found, report }) => [report.kind, found.owned.name]));
  for (const { found, report } of targets) {
    await breathe();
    if (!found.isStyled) styleSheet(found.worksheet, report);
    for (const [i, block] of report.blocks.entries()) await writeBlock(sender, found, i, block, names, calledBy);
    await drawFigures(sender, found, report);
    setLines(found.worksheet, report);
  }
  for (const { found, report } of targets) {
    setTitle(found.worksheet, report.title);
    markRows(found, report, sizes, true);
  }
  await sender.send(true);
}

/** Asks for each sheet's first cell along with a message: if it comes back as it was set, the message was done. */
function askTitles(targets: readonly Target[], isLast: boolean): () => void {
  const first = targets.map(({ found }) => loadFirstCell(found.worksheet));
  return () => {
    const titles = targets.map(({ report }) => (isLast ? report.title : INCOMPLETE));
    if (first.every(({ values }, i) => values?.[0]?.[0] === titles[i])) return;
    throw failed("no-confirmation", { of: "results" });
  };
}

function loadFirstCell(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getCell(0, 0).load("values");
}

export function setTitle(worksheet: Excel.Worksheet, title: string): void {
  const cell = worksheet.getCell(0, 0);
  cell.numberFormat = [[TEXT]];
  cell.values = [[title]];
}

function setLines(worksheet: Excel.Worksheet, report: ReportSheet): void {
  const column = lineColumn(report);
  const cells = worksheet.getRangeByIndexes(1, column, LINES, 1);
  cells.numberFormat = TEXT as unknown as string[][];
  cells.values = Array.from({ length: LINES }, (_, i) => [report.lines[i] ?? ""]);
  // An earlier version had them in the first column.
  if (column > 0) worksheet.getRangeByIndexes(1, 0, LINES, column).clear(Excel.ClearApplyTo.contents);
}

/** Marks a sheet: with what it may hold while it is written, and with what it holds in the end. */
function markRows(
  { worksheet, owned, blocks }: Found,
  report: ReportSheet,
  sizes: ReadonlyMap<Block, number>,
  isWritten: boolean,
): void {
  const { blocks: declared } = report;
  const rows = declared.map((block, i) => Math.max(block.rows.length, isWritten ? -1 : (blocks[i]?.rows ?? -1)));
  const rowBytes = declared.map((block, i) => Math.max(sizes.get(block)!, isWritten ? 0 : (owned.rowBytes[i] ?? 0)));
  const columns = declared.map((block, i) => Math.max(block.columns.length, isWritten ? 0 : (owned.columns[i] ?? 0)));
  mark(worksheet, { ...owned, rows, rowBytes, columns, origin: (isWritten ? report : owned).origin ?? null });
}

function averageBytes(block: Block): number {
  const bytes = outgoing(block, block.rows).reduce((sum, row) => sum + bytesOf(row), 0);
  return Math.ceil(bytes / Math.max(block.rows.length, 1));
}
