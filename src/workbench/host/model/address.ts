import { columnLetters as columnName } from "../../../cells/a1";
import type { Area } from "../../workbook";

/** Excel's limits. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export { columnName };

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "A1", "A1:C3", "A:C", "1:3" with or without $; undefined if it is none of these or lies outside the grid. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, column1, row1, column2 = text.includes(":") ? undefined : column1, row2 = row1] = match;
  if (!column1 !== !column2 || !row1 !== !row2) return undefined;
  if (!text.includes(":") && (!column1 || !row1)) return undefined;
  if (!column1 && !row1) return undefined;
  const rows = row1 && row2 ? [Number(row1) - 1, Number(row2) - 1] : [0, ROWS - 1];
  const columns = column1 && column2 ? [columnNumber(column1), columnNumber(column2)] : [0, COLUMNS - 1];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  if (top < 0 || bottom >= ROWS || right >= COLUMNS) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** "A1:C3"; whole columns "A:C", whole rows "1:3"; with $ if absolute. */
export function formatArea(area: Area, absolute = false): string {
  const $ = absolute ? "$" : "";
  const bottom = area.row + area.rows;
  const right = area.column + area.columns - 1;
  if (area.columns === COLUMNS) return `${$}${area.row + 1}:${$}${bottom}`;
  if (area.rows === ROWS) return `${$}${columnName(area.column)}:${$}${columnName(right)}`;
  const first = `${$}${columnName(area.column)}${$}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${$}${columnName(right)}${$}${bottom}`;
}

/** A sheet's name as a formula needs it: quoted where Excel quotes. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My sheet'!A1:B2" → its sheet (undefined if none is named) and the rest. */
export function splitSheet(text: string): { sheet: string | undefined; rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { sheet: undefined, rest: text };
  return { sheet: match[1] !== undefined ? match[1].replaceAll("''", "'") : match[2], rest: match[3] ?? "" };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return contains(a, b) && contains(b, a);
}

/** The smallest area around both. */
export function union(a: Area | undefined, b: Area): Area {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
