import { rewriteSheet } from "../../src/cells/sheet-name";
import type { EmbeddedHost } from "../../src/workbench/host";
import { idOfSheet } from "../../src/workbench/sheet-id";
import type { CellState, SheetState, WorkbookState } from "../../src/workbench/workbook";
import { cellAt, cellKey } from "../../src/workbench/workbook";
import { openHost } from "./open";

export { openHost as open } from "./open";

/** Everything that is under way in a host has come to rest. */
export async function atRest(host: EmbeddedHost): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await host.betweenRequests(() => Promise.resolve());
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A user's workbook: answers, a sheet of notes with a formula, a table and a name, the second sheet active. */
export async function userWorkbook(): Promise<WorkbookState> {
  const host = await openHost();
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const answers = worksheets.getItem("Sheet1");
    answers.name = "Answers";
    answers.getRange("A1:B3").values = [
      ["Firm", "Q1"],
      ["HVM1", 3],
      ["HVM2", 4],
    ];
    answers.tables.add("A1:B3", true).name = "Mine";
    const notes = worksheets.add("Notes");
    notes.getRange("B2:B3").formulas = [["=SUM(Answers!B2:B3)"], ["remember"]];
    notes.getRange("B2").numberFormat = [["0.00"]];
    names.add("Total", notes.getRange("B2"));
    notes.activate();
    notes.getRange("B3").select();
    await context.sync();
  });
  const state = await host.state();
  host.close();
  return state;
}

export function sheetNamed(state: WorkbookState, name: string): SheetState {
  const sheet = state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet "${name}" among ${state.sheets.map((each) => each.name).join(", ")}.`);
  return sheet;
}

/** The value of a cell, by row and column from 0; null if it is blank. */
export function valueAt(sheet: SheetState, row: number, column: number): CellState["value"] {
  return sheet.cells.get(cellKey(row, column))?.value ?? null;
}

/** The values of a block of cells. */
export function valuesAt(sheet: SheetState, row: number, column: number, rows: number, columns: number) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => valueAt(sheet, row + r, column + c)),
  );
}

/** The cells of a sheet that hold something, by address from 0: what a reader sees. */
export function contentOf(sheet: SheetState): Record<string, CellState> {
  const filled = [...sheet.cells].filter(([, { value, formula }]) => value !== null || formula !== undefined);
  return Object.fromEntries(filled.map(([key, cell]) => [`${cellAt(key).row},${cellAt(key).column}`, cell]));
}

export function isOurs({ name }: SheetState): boolean {
  return name.startsWith("HVM ");
}

/** A sheet as Excel copies it: names that belong to it come along, and what refers to the sheet in them refers to the copy. */
export function copyOf(sheet: SheetState): SheetState {
  const name = `${sheet.name} (2)`;
  const names = sheet.names.map((each) => ({ ...each, formula: rewriteSheet(each.formula, sheet.name, name) }));
  return { ...sheet, id: idOfSheet(99), name, names, tables: [] };
}
