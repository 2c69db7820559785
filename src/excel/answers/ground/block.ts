import { areaAddress, cellAddress, columnLetters } from "../../../cells/a1";
import { contains, oneCell, transposed, type Area } from "../../../cells/area";

/** The used part of a sheet in memory, as it lies or transposed so that items always run across. */
export interface Block {
  readonly sheet: string;
  /** Place of `values[0][0]` on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly transposed: boolean;
  readonly values: readonly (readonly unknown[])[];
  /** Merged areas in the block's own rows and columns. */
  readonly merges: readonly Area[];
}

export function rowCount(block: Block): number {
  return block.values.length;
}

export function columnCount(block: Block): number {
  return block.values[0]?.length ?? 0;
}

/** A1 address on the sheet of the cell at the block's row and column. */
export function addressIn(block: Block, row: number, column: number): string {
  const cell = onSheet(block, oneCell(row, column));
  return cellAddress(cell.row, cell.column);
}

/** A1 address on the sheet of an area of the block. */
export function areaIn(block: Block, area: Area): string {
  return areaAddress(onSheet(block, area));
}

/** Where an area of the block lies on the sheet. */
export function onSheet(block: Block, area: Area): Area {
  const lies = block.transposed ? transposed(area) : area;
  return { ...lies, row: lies.row + block.row, column: lies.column + block.column };
}

/** What a line of the block is on the sheet. */
export function lineNoun(block: Block): "row" | "column" {
  return block.transposed ? "column" : "row";
}

/** "row 5 of sheet "Answers"", or "column C of …" where the block is transposed. */
export function lineName(block: Block, row: number): string {
  const first = onSheet(block, oneCell(row, 0));
  const where = block.transposed ? columnLetters(first.column) : first.row + 1;
  return `${lineNoun(block)} ${where} of sheet "${block.sheet}"`;
}

/** The same cells with rows and columns exchanged. */
export function transpose(block: Block): Block {
  return {
    ...block,
    transposed: !block.transposed,
    values: exchanged(block.values),
    merges: block.merges.map(transposed),
  };
}

/** The value of a cell, or that of the merged area it lies in. */
export function valueThroughMerge(block: Block, row: number, column: number): unknown {
  const own = block.values[row]?.[column];
  if (own !== "" && own !== undefined) return own;
  const area = block.merges.find((m) => contains(m, oneCell(row, column)));
  return area ? block.values[area.row]?.[area.column] : own;
}

function exchanged<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}
