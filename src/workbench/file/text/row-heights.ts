import { BOLD, textLines } from "../../../cells/text-width";
import { cellAt, type SheetState } from "../../workbook";

/** Height of a line of the default font, in points. */
const LINE = 15;

/** A step of indentation (9 pixels), in digits. */
const INDENT = 1.28;

/** So much of a column's width is counted on: programs lay letters out a little wider where a sheet is printed small. */
const SURE = 0.97;

/** Width of a column that has none of its own, in characters. */
const DEFAULT_WIDTH = 8.43;

/**
 * Heights, in points, for rows with wrapped text, line breaks in it, or large type. Files store them and programs trust
 * them; Excel fits such rows by itself only when somebody edits them. They are estimates by the widths of letters in the default font. Rows that need no more than a line are absent.
 */
export function rowHeights(sheet: SheetState, rows: ReadonlySet<number>): Map<number, number> {
  const merged = new Set(sheet.merges.map((area) => `${area.row} ${area.column}`));
  const heights = new Map<number, number>();
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellAt(key);
    const style = cell.style;
    if (!rows.has(row) || style === undefined || (style.wrap !== true && style.fontSize === undefined)) continue;
    const scale = (style.fontSize ?? 11) / 11;
    let lines = 1;
    if (style.wrap === true && typeof cell.value === "string" && !merged.has(`${row} ${column}`)) {
      const width = Math.max(
        1,
        (SURE * (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH)) / scale / (style.bold === true ? BOLD : 1) -
          (style.indent ?? 0) * INDENT,
      );
      lines = textLines(cell.value, width);
    }
    const height = Math.min(409, Math.round(lines * LINE * scale * 4) / 4);
    if (height > Math.max(LINE, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}
