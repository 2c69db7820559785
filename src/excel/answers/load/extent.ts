import { areaAddress } from "../../../cells/a1";
import { failed } from "../../errors/reading";

/** A sheet beyond this takes minutes, and holds hardly any answers: as a rule, one cell was filled far out by accident. */
const CELLS_PER_SHEET = 20_000_000;

/** The used cells of a sheet. */
export interface Extent {
  readonly name: string;
  readonly used: Excel.Range;
}

/** @param address the only cells to read; absent for all */
export function loadExtent(sheet: Excel.Worksheet, address?: string): Extent {
  const cells = address === undefined ? sheet : sheet.getRange(address);
  const used = cells.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return { name: sheet.name, used };
}

/** @throws {HvmError} before anything is asked that a host answers cell by cell */
export function refuseTooLarge({ name, used }: Extent): void {
  if (used.isNullObject) return;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  if (rows * columns <= CELLS_PER_SHEET) return;
  const last = areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  throw failed("sheet-too-large", { sheet: name, used: areaAddress({ row, column, rows, columns }), last });
}
