import { columnNumber, parseArea, parseCell } from "../../src/cells/a1";
import {
  cellKey,
  emptySheet,
  type Area,
  type CellState,
  type SheetState,
  type WorkbookState,
} from "../../src/workbench/workbook";
import { idOfSheet } from "../../src/workbench/sheet-id";
import type { SheetDraft } from "./case";

/** The workbook that holds these sheets, the first of them active. */
export function workbookOf(sheets: SheetDraft[]): WorkbookState {
  const states = sheets.map(sheetOf);
  const active = states.find(({ visibility }) => visibility === "Visible") ?? states[0]!;
  return { sheets: states, names: [], activeSheet: active.id, selection: "A1", settings: {} };
}

function sheetOf(draft: SheetDraft, index: number): SheetState {
  const cells = new Map<number, CellState>();
  draft.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) cells.set(cellKey(r, c), { value });
    }),
  );
  for (const [at, formula] of Object.entries(draft.formulas ?? {})) {
    const key = keyOf(at);
    cells.set(key, { value: cells.get(key)?.value ?? null, formula });
  }
  for (const [at, numberFormat] of Object.entries(draft.formats ?? {})) {
    const key = keyOf(at);
    cells.set(key, { ...(cells.get(key) ?? { value: null }), style: { numberFormat } });
  }
  return {
    ...emptySheet(idOfSheet(index + 1), draft.name),
    visibility: draft.hidden ? "Hidden" : "Visible",
    cells,
    merges: (draft.merges ?? []).map(areaOf),
    hiddenRows: (draft.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: (draft.hiddenColumns ?? []).map(columnNumber),
    filter: draft.filter ? { area: areaOf(draft.filter), hides: (draft.hiddenRows ?? []).length > 0 } : null,
    tables: draft.table
      ? [{ name: `Table${index + 1}`, area: areaOf(draft.table), style: null, filterButton: false, bandedRows: false }]
      : [],
  };
}

function keyOf(at: string): number {
  const { row, column } = parseCell(at)!;
  return cellKey(row, column);
}

function areaOf(range: string): Area {
  return parseArea(range)!;
}
