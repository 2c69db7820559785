import { SUMMARY } from "../../../src/methods/hvm/tables";
import { TOLERANCE } from "../../../src/methods/numbers/equal";
import { cellAddress } from "../../../src/cells/a1";
import {
  cellAt,
  cellKey,
  type Area,
  type CellState,
  type SheetState,
  type WorkbookState,
} from "../../../src/workbench/workbook";
import { sheetNamed, valueAt } from "../../support/workbooks";
import { RESULTS } from "./run";

/** How many cells were compared, and of each that differs where, what was expected, and what stands there. */
export interface Comparison {
  readonly cells: number;
  readonly different: readonly string[];
}

/** Where the headings stand (from 0); above them are words. */
export const HEADINGS = 4;
const { sure, keptItems, keptRespondents, agreeing, remarks } = SUMMARY.columns;
/** Columns of values that an edit may make out of date. */
const DATED = [sure, keptItems, keptRespondents, agreeing, remarks].map(({ heading }) => heading);
/** Columns that stay as they were written. */
export const VALUES = ["Firm", "Footprint of", "Figure 1 shows", ...DATED];

/** Compares every cell of the result sheets, headings included. */
export function compare(expected: WorkbookState, got: WorkbookState): Comparison {
  return compareCells(expected, got, []);
}

/** The same after an edit: only what is formulas. */
export function compareFormulas(expected: WorkbookState, got: WorkbookState): Comparison {
  return compareCells(expected, got, DATED);
}

function compareCells(expected: WorkbookState, got: WorkbookState, except: readonly string[]): Comparison {
  return together(RESULTS.map((name) => compareSheets(sheetNamed(expected, name), sheetNamed(got, name), except)));
}

function compareSheets(expected: SheetState, got: SheetState, except: readonly string[]): Comparison {
  const keys = new Set([...expected.cells.keys(), ...got.cells.keys()].filter((key) => cellAt(key).row >= HEADINGS));
  const different: string[] = [];
  let cells = 0;
  for (const key of [...keys].sort((a, b) => a - b)) {
    const { row, column } = cellAt(key);
    if (except.includes(String(valueAt(expected, HEADINGS, column)))) continue;
    const [want, have] = [valueAt(expected, row, column), valueAt(got, row, column)];
    if (blank(want) && blank(have)) continue;
    cells++;
    if (!same(want, have)) different.push(described(expected.name, cellAddress(row, column), want, got.cells.get(key)));
  }
  return { cells, different };
}

/**
 * Compares the main table of each sheet firm by firm, in whatever order they stand. #N/A or nothing says that it is not
 * known, and is right as well.
 */
export function compareByFirm(expected: WorkbookState, got: WorkbookState): Comparison {
  return together(
    RESULTS.map((name) => {
      const sheet = sheetNamed(expected, name);
      const { area } = sheet.tables[0]!;
      const [want, have] = [records(sheet, area), records(sheetNamed(got, name), area)];
      const different = [...want].flatMap(([firm, cells]) => differencesOf(`${name}, ${firm}`, cells, have.get(firm)));
      return { cells: [...want.values()].reduce((sum, cells) => sum + cells.size, 0), different };
    }),
  );
}

function differencesOf(
  where: string,
  want: ReadonlyMap<string, CellState>,
  have: ReadonlyMap<string, CellState> | undefined,
): string[] {
  if (have === undefined) return [`${where}: is missing`];
  return [...want].flatMap(([heading, cell]) => {
    const found = have.get(heading);
    const unknown = blank(found?.value ?? null) || (typeof found?.value === "object" && found.value?.error === "#N/A");
    if (DATED.includes(heading) || unknown || same(cell.value, found?.value ?? null)) return [];
    return [described(where, heading, cell.value, found)];
  });
}

/** A table's cells by firm and heading. */
function records(sheet: SheetState, area: Area): Map<string, Map<string, CellState>> {
  const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
  const rows = Array.from({ length: area.rows - 1 }, (_, r) => area.row + 1 + r);
  return new Map(
    rows.map((row) => [
      String(valueAt(sheet, row, area.column)),
      new Map(
        columns.map((column) => [
          String(valueAt(sheet, area.row, column)),
          sheet.cells.get(cellKey(row, column)) ?? { value: null },
        ]),
      ),
    ]),
  );
}

function together(all: readonly Comparison[]): Comparison {
  return {
    cells: all.reduce((sum, { cells }) => sum + cells, 0),
    different: all.flatMap(({ different }) => different),
  };
}

/** An empty text is what a formula has for blank. */
function blank(value: CellState["value"]): boolean {
  return value === null || value === "";
}

function same(want: CellState["value"], have: CellState["value"]): boolean {
  if (blank(want)) return blank(have);
  if (typeof want !== "number" || typeof have !== "number") return want === have;
  return Math.abs(want - have) <= TOLERANCE * Math.max(1, Math.abs(want));
}

function described(where: string, place: string, want: CellState["value"], cell: CellState | undefined): string {
  const formula = cell?.formula === undefined ? "" : ` from ${cell.formula}`;
  return `${where}!${place}: expected ${JSON.stringify(want)}, got ${JSON.stringify(cell?.value ?? null)}${formula}`;
}
