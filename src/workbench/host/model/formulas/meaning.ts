import type { Workbook } from "../sheets/workbook";
import { nameFor } from "./names";
import { expandNames } from "./references";
import { expandTables } from "./structured";
import { headersOf, tableNamed } from "./tables";

/** A formula of a sheet's row with names and tables replaced by what they mean, for the calculation. */
export function meaningOf(workbook: Workbook, sheetId: string, row: number, formula: string): string {
  const { names, sheets } = workbook;
  if (names.size === 0 && sheets.every((sheet) => sheet.names.size + sheet.tables.length === 0)) return formula;
  const named = expandNames(formula, (name, sheetName) => {
    const sheet = sheetName === undefined ? sheets.find(({ id }) => id === sheetId) : workbook.sheet(sheetName);
    return nameFor(workbook, name, sheet)?.formula ?? (tableNamed(workbook, name) && `=${name}[]`);
  });
  return expandTables(named, row, (name) => {
    const found = tableNamed(workbook, name);
    return found && { sheet: found.sheet, area: found.table.area, headers: headersOf(found.sheet, found.table) };
  });
}
