import type { CellState, SheetState, WorkbookState } from "../../../workbook";

/** What a file was opened as. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly state: WorkbookState;
}

/** A sheet before and after; `was` bears the new name already. */
export interface SheetChange {
  readonly was: SheetState;
  readonly now: SheetState;
  readonly isNew: boolean;
  readonly cells: Map<number, CellChange>;
}

/** What becomes of a cell: its new state (null: blank and unstyled), and its style's number (null: the one it has). */
export interface CellChange {
  readonly cell: CellState | null;
  readonly style: number | null;
}
