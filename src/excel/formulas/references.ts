import { absolute, areaAddress, cellAddress } from "../../cells/a1";
import { quotedSheet } from "../../cells/sheet-name";
import type { CellPlace, Line } from "../answers/ground/places";

/** 'Survey'!C5 */
export function cellReference({ sheet, row, column }: Pick<CellPlace, "sheet" | "row" | "column">): string {
  return `${quotedSheet(sheet)}!${cellAddress(row, column)}`;
}

/** 'Survey'!$C$5:$C$20 */
export function lineReference({ sheet, area }: Line): string {
  return `${quotedSheet(sheet)}!${absolute(areaAddress(area))}`;
}

/** The cells, in as few rectangles as they come in: 'Survey'!C5:K5,'Survey'!M5:Z5 */
export function rectangles(cells: readonly CellPlace[]): string[] {
  const runs: { sheet: string; row: number; column: number; rows: number; columns: number }[] = [];
  for (const { sheet, row, column } of cells) {
    const run = runs[runs.length - 1];
    const follows = run !== undefined && run.sheet === sheet;
    if (follows && run.rows === 1 && row === run.row && column === run.column + run.columns) run.columns++;
    else if (follows && run.columns === 1 && column === run.column && row === run.row + run.rows) run.rows++;
    else runs.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return runs.map(({ sheet, ...area }) => `${quotedSheet(sheet)}!${areaAddress(area)}`);
}
