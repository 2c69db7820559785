import { beforeAll } from "vitest";
import { insertTeachingWorkbook } from "../../src/excel/teaching";
import { openXlsx, saveXlsx } from "../../src/workbench/file/xlsx";
import type { EmbeddedHost } from "../../src/workbench/host";
import type { CellValue, WorkbookState } from "../../src/workbench/workbook";
import { openHost } from "./open";
import { MADE } from "./study";

/** The teacher's. Made by the first test file that needs it, for all of the same worker: it takes as long as many tests. */
let made: Promise<WorkbookState> | undefined;

async function make(): Promise<WorkbookState> {
  const host = await openHost();
  await insertTeachingWorkbook({ ...MADE, withKey: true });
  const saved = await openXlsx(await saveXlsx(null, await host.state()));
  host.close();
  return saved;
}

/**
 * The teaching workbook, saved and opened again.
 *
 * @param as what is left of it for the tests
 */
export function useTeachingWorkbook(as = (state: WorkbookState) => state): {
  open(): Promise<EmbeddedHost>;
  readonly saved: WorkbookState;
} {
  let saved: WorkbookState;
  beforeAll(async () => {
    saved = as(await (made ??= make()));
  }, 180_000);
  return {
    get saved() {
      return saved;
    },
    open: () => openHost(saved),
  };
}

/** Without the result sheets, whose many formulas take time. */
export function withoutResults(state: WorkbookState): WorkbookState {
  const kept = ["HVM Key", "HVM Footprints"];
  const sheets = state.sheets.filter(({ name }) => kept.includes(name) || !/^(HVM |Steps )/.test(name));
  return { ...state, sheets, names: [] };
}

/** All cells of a sheet from A1 on. */
export function cellsOf(host: EmbeddedHost, sheet: string): CellValue[][] {
  const { grid } = host.document.sheet(sheet)!;
  const { row, rows, column, columns } = grid.used(true)!;
  return grid.values({ row: 0, column: 0, rows: row + rows, columns: column + columns });
}

/** The rows of a page as records by their headings, which stand in row 5 unless said otherwise. */
export function recordsOf(host: EmbeddedHost, sheet: string, headings = 5): Record<string, CellValue>[] {
  const cells = cellsOf(host, sheet);
  const names = cells[headings - 1]!.map(String);
  return cells.slice(headings).map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])));
}
