import { failed } from "../../errors";
import { breathe } from "../../workbook/session";
import { INCOMPLETE, mark, type OwnedSheet } from "../../workbook/owned-sheets";
import { writeBlock } from "./blocks";
import { drawFigures } from "./figures";
import type { Found } from "./found";
import { bytesOf, outgoing } from "./outgoing";
import { Sender } from "./sender";
import { lineColumn, LINES, TEXT, type Block, type ReportSheet } from "../sheet";
import { isMarked, keepsMarks, markBlock } from "./marks";
import { freeze, styleSheet } from "./style";

/** A sheet of ours and what it shall hold. */
export interface Target {
  readonly found: Found;
  readonly report: ReportSheet;
}

/** A sheet that was written, but for what a last message gives it. */
export interface Drawn {
  readonly report: ReportSheet;
  /** As its mark says. */
  readonly owned: OwnedSheet;
  /** It never had its finish. */
  readonly isFresh: boolean;
  /** How many columns each of its blocks had or has, whichever is more. */
  readonly wide: readonly number[];
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
): Promise<readonly Drawn[]> {
  const sizes = new Map(targets.flatMap(({ report }) => report.blocks.map((block) => [block, averageBytes(block)])));
  for (const { found, report } of targets) {
    setTitle(found.worksheet, INCOMPLETE);
    mark(found.worksheet, owning(found, report, sizes, false));
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
  const drawn = targets.map(({ found, report }): Drawn => {
    const owned = owning(found, report, sizes, true);
    setTitle(found.worksheet, report.title);
    mark(found.worksheet, owned);
    const wide = report.blocks.map(({ columns }, i) => Math.max(columns.length, found.blocks[i]?.columns ?? 0));
    return { report, owned, isFresh: !found.owned.isFinished, wide };
  });
  await sender.send(true);
  return drawn;
}

/**
 * Gives sheets that were written what is still missing: marks by formulas, which Excel may not draw anew when cells change later
 * (OfficeDev/office-js#5299), and what stays in sight, which it refuses while another workbook is in front. Sends nothing, and belongs
 * into a last message whose failure costs nothing; then the next run gives it.
 */
export function finish({ workbook: { worksheets } }: Excel.RequestContext, drawn: readonly Drawn[]): void {
  const unfinished = drawn.filter(({ owned }) => !owned.isFinished);
  for (const { owned, report, isFresh, wide } of unfinished) {
    const worksheet = worksheets.getItem(owned.id);
    // Nobody knows how far marks of an earlier run reach whose last message failed.
    if (isFresh && report.blocks.some(isMarked)) worksheet.getRange().conditionalFormats.clearAll();
    report.blocks.forEach((block, i) => markBlock(worksheet, block, wide[i]!));
  }
  for (const { owned, report, isFresh } of unfinished) {
    const worksheet = worksheets.getItem(owned.id);
    if (isFresh) freeze(worksheet, report);
    mark(worksheet, { ...owned, isFinished: true });
  }
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

/** What a sheet's mark says: what it may hold while it is written, and what it holds in the end. */
function owning(
  { owned, blocks }: Found,
  report: ReportSheet,
  sizes: ReadonlyMap<Block, number>,
  isWritten: boolean,
): OwnedSheet {
  const { blocks: declared } = report;
  const rows = declared.map((block, i) => Math.max(block.rows.length, isWritten ? -1 : (blocks[i]?.rows ?? -1)));
  const rowBytes = declared.map((block, i) => Math.max(sizes.get(block)!, isWritten ? 0 : (owned.rowBytes[i] ?? 0)));
  const columns = declared.map((block, i) => Math.max(block.columns.length, isWritten ? 0 : (owned.columns[i] ?? 0)));
  const isFinished = owned.isFinished && declared.every((block, i) => keepsMarks(block, blocks[i]));
  return { ...owned, rows, rowBytes, columns, isFinished, origin: (isWritten ? report : owned).origin ?? null };
}

function averageBytes(block: Block): number {
  const bytes = outgoing(block, block.rows).reduce((sum, row) => sum + bytesOf(row), 0);
  return Math.ceil(bytes / Math.max(block.rows.length, 1));
}
