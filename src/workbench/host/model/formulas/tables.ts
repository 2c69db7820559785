import { intersection, type Area } from "../../../../cells/area";
import type { CellValue } from "../../../workbook";
import { plainValue } from "../cells/shown";
import type { Sheet, Table } from "../sheets/sheet";
import type { Workbook } from "../sheets/workbook";
import { meaningChanged } from "./names";
import { renameTable as renamed } from "./structured";

/** A table and where it lies. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

export function tablesOf({ sheets }: Workbook): PlacedTable[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

export function tableNamed(workbook: Workbook, name: string): PlacedTable | undefined {
  const lower = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === lower);
    if (table) return { sheet, table };
  }
  return undefined;
}

export function headersOf({ grid }: Sheet, { area }: Table): string[] {
  return grid.values({ ...area, rows: 1 })[0]!.map((value) => String(plainValue(value)));
}

/** Lets formulas follow a table's new name. */
export function renameTable({ engine }: Workbook, table: Table, name: string): void {
  const before = table.name;
  table.name = name;
  engine.rewriteFormulas((formula) => renamed(formula, before, name));
}

/** Headers of tables are unique texts: after a write to one, Excel makes them so. */
export function normaliseHeaders(workbook: Workbook, { tables, grid }: Sheet, written: Area): void {
  for (const { area, name } of tables) {
    const row = { ...area, rows: 1 };
    if (!intersection(row, written)) continue;
    const seen = new Set<string>();
    for (let i = 0; i < area.columns; i++) {
      const value = grid.value(area.row, area.column + i);
      const text = headerText(value) || `Column${i + 1}`;
      let unique = text;
      for (let n = 2; seen.has(unique.toLowerCase()); n++) unique = `${text}${n}`;
      seen.add(unique.toLowerCase());
      if (unique !== value) grid.write(area.row, area.column + i, { value: unique });
    }
    grid.written(row);
    meaningChanged(workbook, name);
  }
}

function headerText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
