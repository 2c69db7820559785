import { oneCell, type Area } from "../../../cells/area";
import { onSheet, type Block } from "./block";

/** A cell of the user's: where it is, from 0, and what it holds. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** Where an answer stands; in a long list also the cells beside it that say whose and to what it is. */
export interface AnswerPlace extends CellPlace {
  readonly says?: { readonly firm: CellPlace; readonly respondent: CellPlace | null; readonly item: CellPlace };
}

/** Where the answers of one respondent stand. */
export interface RespondentPlace {
  /** Null where the sheet is the firm. */
  readonly firm: CellPlace | null;
  /** Null where the respondents have no names. */
  readonly respondent: CellPlace | null;
  /** In the order of the answer table's items; null where no cell counts. */
  readonly answers: readonly (AnswerPlace | null)[];
}

/**
 * Where the answers of one respondent stand on their sheet, from 0, kept small for everybody: a number from 0 that holds for all
 * items, or one for each, in the order of the answer table's items.
 */
export interface AnswerLine {
  readonly sheet: string;
  /** NO_CELL where there is no cell for an item. */
  readonly rows: number | Int32Array;
  readonly columns: number | Int32Array;
}

/** Stands in an `AnswerLine` for a cell that there is not. */
export const NO_CELL = -1;

/** A row or column of cells. */
export interface Line {
  readonly sheet: string;
  readonly area: Area;
}

/** Where the six values of each firm stand: lines side by side, one for the names and one for each VPD. */
export interface ProfilePlaces {
  /** Null where the sheet is the only firm. */
  readonly names: Line | null;
  readonly values: readonly Line[];
  /** The name's cell of each firm, in the study's order. */
  readonly firms: readonly CellPlace[];
  /** The six values of each firm, likewise. */
  readonly cells: readonly (readonly CellPlace[])[];
  /** Cells that name a firm once more, with other values. */
  readonly contradicting: readonly CellPlace[];
  /** What one counts as in per cent: 100 where the sheet has fractions of 1. */
  readonly factor: number;
}

/** Where a workbook's own key stands, a line a column. Null: it has no such column. */
export interface KeyPlaces {
  readonly item: Line;
  readonly vpd: Line;
  readonly weight: Line | null;
  readonly reversed: Line | null;
  readonly cells: readonly {
    readonly item: CellPlace;
    readonly vpd: CellPlace;
    readonly weight: CellPlace | null;
    readonly reversed: CellPlace | null;
  }[];
}

/** Where each thing that was read stands, for formulas that shall follow it. */
export interface Places {
  readonly respondents: readonly RespondentPlace[];
  /** Null for a study of answers. */
  readonly profiles: ProfilePlaces | null;
  /** Null for the default questionnaire. */
  readonly key: KeyPlaces | null;
  /** Six rows of six cells, in the order A–F; null for Table 5 of the HVM paper. */
  readonly footprints: readonly (readonly CellPlace[])[] | null;
}

/** A cell of a block, as it lies on the sheet. */
export function placeIn(block: Block, row: number, column: number): CellPlace {
  const cell = onSheet(block, oneCell(row, column));
  return { sheet: block.sheet, row: cell.row, column: cell.column, value: block.values[row]?.[column] ?? "" };
}

/** The line of answers in a block's rows and columns, where it lies on the sheet. One of the two is a number for all items. */
export function answerLine(block: Block, row: number | Int32Array, column: number | Int32Array): AnswerLine {
  const [rows, columns] = block.transposed ? [column, row] : [row, column];
  return { sheet: block.sheet, rows: moved(rows, block.row), columns: moved(columns, block.column) };
}

function moved(place: number | Int32Array, by: number): number | Int32Array {
  if (typeof place === "number") return place + by;
  return by === 0 ? place : place.map((each) => (each === NO_CELL ? NO_CELL : each + by));
}

/** Where the answer to an item stands, from its place among the answer table's items; null where there is no cell. */
export function cellInLine({ sheet, rows, columns }: AnswerLine, item: number): Omit<CellPlace, "value"> | null {
  const [row, column] = [at(rows, item), at(columns, item)];
  return row === NO_CELL || column === NO_CELL ? null : { sheet, row, column };
}

function at(place: number | Int32Array, item: number): number {
  return typeof place === "number" ? place : place[item]!;
}

/** The cell that gives a cell its value: the first of the merged area that it lies in, or itself. */
export function placeThroughMerge(block: Block, row: number, column: number): CellPlace {
  const own = placeIn(block, row, column);
  if (own.value !== "") return own;
  const area = block.merges.find(
    (m) => row >= m.row && row < m.row + m.rows && column >= m.column && column < m.column + m.columns,
  );
  return area ? placeIn(block, area.row, area.column) : own;
}

/** The cells of a block's column from a row on, to its end. */
export function lineIn(block: Block, column: number, from: number): Line {
  const rows = Math.max(block.values.length - from, 1);
  return { sheet: block.sheet, area: onSheet(block, { row: from, column, rows, columns: 1 }) };
}
