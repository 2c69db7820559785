import type { ConstellationName } from "../catalogue/constellations";
import type { Dimension } from "../catalogue/facets";
import type { Coding } from "../reading/coding";
import { SHEET_COLUMNS, type SheetColumn } from "./columns";

/** A relationship as a coding sheet has it; what is not said stays empty. */
export interface SheetRow {
  readonly firm?: string;
  readonly service?: string;
  /** As the cell has them, with ; between. */
  readonly partners?: string;
  readonly coding: Coding;
  readonly evidence?: Readonly<Partial<Record<Dimension, string>>>;
  readonly judged?: ConstellationName;
  readonly employees?: number;
}

/**
 * The cells of a relationship's row in the coding sheet, in the order of its columns; "" where nothing is said. Read back, they
 * give the same coding.
 *
 * @example
 * rowOfSheet({ firm: "Alu", coding: codingOf(["informal agreement", "close"]) }).filter(Boolean) // ["Alu", "informal agreement", "close"]
 */
export function rowOfSheet(row: SheetRow): readonly (string | number)[] {
  return SHEET_COLUMNS.map((column) => cellOf(column, row));
}

function cellOf(column: SheetColumn, row: SheetRow): string | number {
  switch (column.is) {
    case "codes":
      return row.coding[column.facet].join("; ");
    case "evidence":
      return row.evidence?.[column.of] ?? "";
    default:
      return row[column.is] ?? "";
  }
}
