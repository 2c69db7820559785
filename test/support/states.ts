import { expect } from "vitest";
import {
  cellAt,
  cellKey,
  type CellState,
  type ChartState,
  type SheetState,
  emptySheet as sheet,
  type WorkbookState,
} from "../../src/workbench/workbook";
import { idOfSheet as id } from "../../src/workbench/sheet-id";
import { cellAddress } from "../../src/cells/a1";

export { id, sheet };

export function workbook(sheets: readonly SheetState[], parts: Partial<WorkbookState> = {}): WorkbookState {
  return { sheets, names: [], activeSheet: sheets[0]!.id, selection: "A1", settings: {}, ...parts };
}

/** Cells from rows of values; undefined is no cell, an object a whole cell. */
export function cells(rows: readonly (readonly unknown[])[], row = 0, column = 0): Map<number, CellState> {
  const map = new Map<number, CellState>();
  rows.forEach((values, r) =>
    values.forEach((value, c) => {
      if (value === undefined) return;
      const isCell = typeof value === "object" && value !== null && ("value" in value || "style" in value);
      map.set(cellKey(row + r, column + c), isCell ? (value as CellState) : { value: value as CellState["value"] });
    }),
  );
  return map;
}

export const axis = {
  title: null,
  minimum: null,
  maximum: null,
  reversed: false,
  gridlines: false,
  numberFormat: null,
  visible: true,
};

export function chart(name: string, parts: Partial<ChartState> = {}): ChartState {
  return {
    name,
    type: "ColumnClustered",
    title: null,
    series: [],
    place: { row: 1, column: 5, rows: 10, columns: 6 },
    legend: null,
    categoryAxis: axis,
    valueAxis: axis,
    gapWidth: null,
    ...parts,
  };
}

/** A state as plain data with addresses for keys, so that differences read well. */
function plain(state: WorkbookState): unknown {
  const byAddress = (map: ReadonlyMap<number, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      [...map]
        .sort(([a], [b]) => a - b)
        .map(([key, value]) => {
          const { row, column } = cellAt(key);
          return [cellAddress(row, column), value];
        }),
    );
  return {
    ...state,
    sheets: state.sheets.map((one) => ({
      ...one,
      cells: byAddress(one.cells),
      hyperlinks: byAddress(one.hyperlinks),
      columnWidths: Object.fromEntries([...one.columnWidths].sort(([a], [b]) => a - b)),
    })),
  };
}

export function expectSame(actual: WorkbookState, expected: WorkbookState): void {
  expect(plain(actual)).toEqual(plain(expected));
}
