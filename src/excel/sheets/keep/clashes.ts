import { areaAddress } from "../../../cells/a1";
import type { Area } from "../../../cells/area";
import { failed } from "../../errors";
import { type Found, localAddress } from "../draw/found";
import type { Remembered } from "./remembered";
import type { ReportSheet } from "../sheet";

/**
 * Cells that new rows and columns need and that were not ours: looked at before anything is written.
 *
 * A block grows downwards, and one without a table also to the right. Where something of the user's stands in the way we do not move or overwrite it, and do not
 * write elsewhere either, where the user's formulas would not find the results: we say which cells, and change nothing.
 */
export function loadClashes(found: Pick<Found, "owned" | "worksheet">, report: ReportSheet): () => string[] {
  const wanted = roomNeeded(found, report).map((used) => used.load("address"));
  return () => wanted.flatMap((range) => localAddress(range) ?? []);
}

/** What is filled, if anything, of each part of the sheet that was not ours and will be. */
export function roomNeeded(found: Pick<Found, "owned" | "worksheet">, report: ReportSheet): Excel.Range[] {
  return report.blocks.flatMap((block, i): Excel.Range[] => {
    const written = found.owned.rows[i] ?? -1;
    const wide = found.owned.columns[i] ?? block.columns.length;
    const below: Area = {
      row: block.row + 1 + written,
      column: block.column,
      rows: block.rows.length - written,
      columns: block.columns.length,
    };
    const beside: Area = {
      row: block.row,
      column: block.column + wide,
      rows: 1 + written,
      columns: block.table === null ? block.columns.length - wide : 0,
    };
    return [below, beside].flatMap(({ row, column, rows, columns }) => {
      if (rows <= 0 || columns <= 0) return [];
      return [found.worksheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true)];
    });
  });
}

/** @throws {HvmError} if the sheet cannot be rewritten in place without touching something of the user's */
export function refuseClashes(
  found: Found,
  remembered: Remembered,
  report: ReportSheet,
  used: readonly string[],
): void {
  const sheet = found.owned.name;
  if (found.isProtected) throw failed("sheet-protected", { sheet });
  const isFilled = found.owned.rows.length > 0;
  if (!isFilled && found.used !== null && found.used !== "A1")
    throw failed("notes-in-the-way", { sheet, cells: found.used });
  report.blocks.forEach((block, i) => {
    const { rows, table, columns } = found.blocks[i]!;
    if (rows < 0) return;
    if (table && columns !== block.columns.length) {
      throw failed("sheet-of-another-version", { sheet });
    }
    if (table ? !isOurs(table.columns, remembered.headings(i), block.columns) : overlaps(found, report, i)) {
      throw failed("sheet-rearranged", { sheet });
    }
    if (table?.totals && table.rows !== block.rows.length) throw failed("total-row", { sheet });
  });
  const notes = [...used, ...movedUp(found, remembered, report)];
  if (notes.length > 0) throw failed("notes-in-the-way", { sheet, cells: notes.join(", ") });
}

/** A table that the user widened is still ours to fill if our columns are its first ones. Measures change in brackets. */
function isOurs(columns: number, headings: readonly string[], ours: readonly { readonly heading: string }[]): boolean {
  if (columns < ours.length) return false;
  const bare = (heading: string) => heading.replace(/ \(.*\)$/, "");
  return columns === ours.length || ours.every(({ heading }, i) => bare(heading) === bare(headings[i]!));
}

/** Whether a table lies over a block whose own table is not where we put it. */
function overlaps({ tables, blocks }: Found, report: ReportSheet, i: number): boolean {
  const block = report.blocks[i]!;
  const bottom = block.row + Math.max(blocks[i]!.rows, block.rows.length);
  const right = block.column + block.columns.length;
  return tables.some(
    ({ row, column, rows, columns }) =>
      row <= bottom && row + rows >= block.row && column < right && column + columns > block.column,
  );
}

/** Cells of the user's that moved up into what we once wrote, because rows were taken out of our table. */
function movedUp(found: Found, remembered: Remembered, report: ReportSheet): string[] {
  return report.blocks.flatMap((block, i) => {
    const { rows } = found.blocks[i]!;
    if (rows < 0) return [];
    const below = remembered.body(i).slice(rows, block.rows.length);
    return below.flatMap((cells, r) => {
      if (cells.every((cell) => cell === "")) return [];
      const area: Area = {
        row: block.row + 1 + rows + r,
        column: block.column,
        rows: 1,
        columns: block.columns.length,
      };
      return [areaAddress(area)];
    });
  });
}
