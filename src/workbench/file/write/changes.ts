import { cellKey, type CellState, emptySheet, type SheetState, type WorkbookState } from "../../workbook";
import { type PageState } from "../../printed-page";
import { isSame } from "../package/compare";
import { spread } from "../text/spills";
import type { StyleBook } from "./excelize/styles";
import type { SheetChange } from "./parts/change";
import { headingOf } from "./parts/table-xml";

/** The sheets that differ, visibility, names and place in the order aside: those the workbook part holds. */
export function sheetChanges(before: WorkbookState | null, now: WorkbookState): SheetChange[] {
  const old = new Map(before?.sheets.map((sheet) => [sheet.id, sheet]) ?? []);
  return now.sheets.flatMap((sheet) => {
    const was = old.get(sheet.id);
    const base = was === undefined ? emptySheet(sheet.id, sheet.name) : { ...was, name: sheet.name };
    const inPart = {
      ...sheet,
      names: base.names,
      visibility: base.visibility,
      page: { ...sheet.page, ...namedParts(base.page) },
    };
    return was !== undefined && isSame(base, inPart)
      ? []
      : [{ was: inFile(base), now: inFile(sheet), isNew: was === undefined, cells: new Map() }];
  });
}

/** What of a page the workbook's part holds, as names. */
function namedParts({ titleRows, titleColumns, printArea }: PageState) {
  return { titleRows, titleColumns, printArea };
}

function inFile(sheet: SheetState): SheetState {
  return { ...sheet, cells: spread(sheet.cells) };
}

/** The cells that differ, with the numbers of their styles where those differ. */
export function collectCells(
  { was, now, cells }: SheetChange,
  styles: StyleBook,
  styleIndexes: (keys: ReadonlySet<number>) => Map<number, number>,
): void {
  const restyled = new Set<number>();
  for (const [key, cell] of now.cells) {
    const old = was.cells.get(key);
    if (isSame(old, cell)) continue;
    const isStyleKept = isSame(old?.style, cell.style);
    if (!isStyleKept && old?.style !== undefined) restyled.add(key);
    cells.set(key, { cell, style: isStyleKept ? null : styles.index(cell.style, 0) });
  }
  for (const key of was.cells.keys()) if (!now.cells.has(key)) cells.set(key, { cell: null, style: 0 });
  for (const [key, base] of styleIndexes(restyled)) {
    const cell = now.cells.get(key)!;
    cells.set(key, { cell, style: styles.index(cell.style, base) });
  }
  // A new table's headings must be there, as text: excelize puts some of its own where a cell is blank.
  for (const table of now.tables) {
    if (was.tables.some((one) => isSame(one, table))) continue;
    for (let i = 0; i < table.area.columns; i++) {
      const key = cellKey(table.area.row, table.area.column + i);
      const cell: CellState = { ...now.cells.get(key), value: headingOf(now, table, i) };
      cells.set(key, { cell, style: cells.get(key)?.style ?? null });
    }
  }
}
