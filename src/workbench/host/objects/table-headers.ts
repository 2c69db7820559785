import type { Area } from "../../workbook";
import { intersection } from "../../../cells/area";
import type { Sheet } from "../model/sheet";

/** Headers of tables are unique texts: after a write to one, Excel makes them so. */
export function normaliseHeaders(sheet: Sheet, written: Area): void {
  for (const { area, name } of sheet.tables) {
    const row = { ...area, rows: 1 };
    if (!intersection(row, written)) continue;
    const seen = new Set<string>();
    for (let i = 0; i < area.columns; i++) {
      const value = sheet.grid.value(area.row, area.column + i);
      const text = headerText(value) || `Column${i + 1}`;
      let unique = text;
      for (let n = 2; seen.has(unique.toLowerCase()); n++) unique = `${text}${n}`;
      seen.add(unique.toLowerCase());
      if (unique !== value) sheet.grid.write(area.row, area.column + i, { value: unique });
    }
    sheet.grid.written(row);
    sheet.document.nameChanged(name);
  }
}

function headerText(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "object") return String((value as { error: string }).error);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
