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
