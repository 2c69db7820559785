import type { SheetState } from "../../workbook";
import type { CellChange } from "./save-cells";

/** A sheet before and after; `was` bears the new name already. */
export interface SheetChange {
  readonly was: SheetState;
  readonly now: SheetState;
  readonly isNew: boolean;
  readonly cells: Map<number, CellChange>;
}
