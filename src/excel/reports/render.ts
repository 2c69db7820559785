import { HvmError } from "../errors";
import { INCOMPLETE, mark } from "../sheets";
import { writeBlock } from "./blocks";
import { drawFigures } from "./figures";
import type { Found } from "./found";
import { Sender } from "./sender";
import { LINES, TEXT, type ReportSheet } from "./sheet";
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
  for (const { found, report } of targets) {
    setTitle(found.worksheet, INCOMPLETE);
    markRows(found, report, (before, after) => Math.max(before, after));
  }
  const sender = new Sender(context, (isLast) => askTitles(targets, isLast));
  const names = [...takenNames];
  for (const { found, report } of targets) {
    if (!found.isStyled) styleSheet(found.worksheet, report);
    for (const [i, block] of report.blocks.entries()) await writeBlock(sender, found, i, block, names);
    await drawFigures(sender, found, report);
    setLines(found.worksheet, report);
  }
  for (const { found, report } of targets) {
    setTitle(found.worksheet, report.title);
    markRows(found, report, (_, after) => after);
  }
  await sender.send(true);
}

/** Asks for each sheet's first cell along with a message: if it comes back as it was set, the message was done. */
function askTitles(targets: readonly Target[], isLast: boolean): () => void {
  const first = targets.map(({ found }) => loadFirstCell(found.worksheet));
  return () => {
    const titles = targets.map(({ report }) => (isLast ? report.title : INCOMPLETE));
    if (first.every(({ values }, i) => values?.[0]?.[0] === titles[i])) return;
    throw new HvmError("no-confirmation", "Excel did not confirm that the results were written. Run again.");
  };
}

function loadFirstCell(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getCell(0, 0).load("values");
}

function setTitle(worksheet: Excel.Worksheet, title: string): void {
  const cell = worksheet.getCell(0, 0);
  cell.numberFormat = [[TEXT]];
  cell.values = [[title]];
}

function setLines(worksheet: Excel.Worksheet, { lines }: ReportSheet): void {
  const cells = worksheet.getRangeByIndexes(1, 0, LINES, 1);
  cells.numberFormat = TEXT as unknown as string[][];
  cells.values = Array.from({ length: LINES }, (_, i) => [lines[i] ?? ""]);
}

function markRows(
  { worksheet, owned, blocks }: Found,
  report: ReportSheet,
  rows: (before: number, after: number) => number,
) {
  const reach = report.blocks.map((block, i) => rows(blocks[i]?.rows ?? -1, block.rows.length));
  mark(worksheet, owned.kind, owned.id, reach);
}
