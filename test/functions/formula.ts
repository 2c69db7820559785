import { CellError } from "../../src/functions/errors";
import type { Cell, Cells } from "../../src/functions/cells";
import { FUNCTIONS } from "../../src/functions/table";

/** What a cell of a result looks like in a test: an error is its code and sentence. */
export type Shown = number | string;

/** Calls a function by its id, with arguments as Excel hands them over; those left out at the end are null. */
export function call(id: string, ...args: unknown[]): Shown[][] {
  const { compute, parameters } = FUNCTIONS.find((entry) => entry.id === id)!;
  const values = parameters.map((_, i) => args[i] ?? null);
  let cells: Cells;
  try {
    cells = compute(...values);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    cells = [[error]];
  }
  return cells.map((row) => row.map(shown));
}

/** The only cell of a result. */
export function value(id: string, ...args: unknown[]): Shown {
  const cells = call(id, ...args);
  if (cells.length !== 1 || cells[0]!.length !== 1) throw new Error(`${id} gives ${JSON.stringify(cells)}`);
  return cells[0]![0]!;
}

function shown(cell: Cell): Shown {
  return cell instanceof CellError ? `${cell.code} ${cell.message}` : cell;
}

/** Reads "=HVM.NAME(arg, arg)" whose arguments are numbers, texts and arrays. */
export function parseFormula(formula: string): { id: string; args: unknown[] } {
  const [, id, inside] = /^=HVM\.([A-Z]+)\((.*)\)$/.exec(formula)!;
  return { id: id!, args: split(inside!, ",").map(parseValue) };
}

/** A number ("0.115…" stays text), a text, or an array in braces as rows. */
export function parseValue(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) return split(trimmed.slice(1, -1), ";").map((row) => split(row, ",").map(parseValue));
  if (trimmed.startsWith('"')) return trimmed.slice(1, -1).replaceAll('""', '"');
  return trimmed.endsWith("…") ? trimmed : Number(trimmed);
}

/** Splits outside quotes and braces. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && letter === "{") depth++;
    if (!quoted && letter === "}") depth--;
    if (letter === separator && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
