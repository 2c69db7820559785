import { parseCell } from "../../../../cells/a1";
import { type Area, intersection } from "../../../../cells/area";
import { unquotedSheet } from "../../../../cells/sheet-name";
import type { OnRange } from "../base/register";

// What Excel makes of formulas that are entered, by an add-in too, besides what they say.

/** Texts; references to cells with their sheets. */
const CELLS =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(!])/giu;

/** Whether a formula links to a cell that is formatted as text, itself or by INDEX: then so is the formula's, if it is General. */
export function refersToText({ document, sheet }: OnRange, formula: string): boolean {
  const linked = formula.replace(/^=(?:INDEX\()?/i, "");
  const [first] = linked.matchAll(CELLS);
  if (first?.index !== 0 || first[2] === undefined) return false;
  const [, on, column, , row] = first;
  const cell = parseCell(`${column.replace("$", "")}${row}`);
  const there = on === undefined ? sheet : document.sheet(unquotedSheet(on));
  return cell !== null && there?.grid.style(cell.row, cell.column).numberFormat === "@";
}

/**
 * AutoCorrect's "Fill formulas in tables", which is on unless the person switched it off: of formulas that fill a column of a table and
 * differ from row to row all become the first, and one alone in an empty column fills it.
 */
export function fillColumns({ sheet, area }: OnRange): void {
  for (const { area: whole, headers } of sheet.tables) {
    const body: Area = headers ? { ...whole, row: whole.row + 1, rows: whole.rows - 1 } : whole;
    const written = intersection(body, area);
    if (!written || body.rows < 2) continue;
    for (let column = written.column; column < written.column + written.columns; column++)
      fillColumn(sheet, body, written, column);
  }
}

function fillColumn({ grid }: OnRange["sheet"], body: Area, written: Area, column: number): void {
  const formulaAt = (row: number) => grid.formula(row, column);
  const first = formulaAt(written.row);
  if (first === undefined) return;
  const pattern = relative(first, written.row);
  let differs = false;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const isWritten = row >= written.row && row < written.row + written.rows;
    const formula = formulaAt(row);
    if (formula === undefined ? isWritten || grid.value(row, column) !== null : !isWritten) return;
    differs ||= formula === undefined || relative(formula, row) !== pattern;
  }
  if (!differs) return;
  for (let row = body.row; row < body.row + body.rows; row++)
    grid.write(row, column, { value: null, formula: absolute(pattern, row) });
  grid.written({ ...body, column, columns: 1 });
}

/** A formula with the rows of its references as seen from its own. */
function relative(formula: string, from: number): string {
  return formula.replace(
    CELLS,
    (text, on: string | undefined, column: string | undefined, fixed: string, row: string) => {
      if (column === undefined || fixed === "$") return text;
      return `${on === undefined ? "" : `${on}!`}${column}\u0000${Number(row) - from}\u0000`;
    },
  );
}

function absolute(pattern: string, from: number): string {
  return pattern.replace(/\u0000(-?\d+)\u0000/g, (_, offset: string) => String(Number(offset) + from));
}
