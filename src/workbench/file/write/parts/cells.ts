import { cellAt, cellKey, type CellState } from "../../../workbook";
import { attributeIn, attributesIn } from "../../package/attributes";
import { Scanner, type Found } from "../../package/scan";
import { escapeXml } from "../../package/xml-text";
import { areaAddress, parseCell } from "../../../../cells/a1";
import type { CellChange } from "./change";
import { cellXml, type CellWriter } from "./cell-xml";

/**
 * The rows of a sheet with the changed cells put in, from rows without prefixes. Everything else in them stays as it stands.
 * Cells are not written through excelize because it stores no computed values beside formulas.
 *
 * @param stateOf the state of a cell that does not change itself but whose formula leant on one that does
 * @param heights heights for rows with changes, where nobody has set one by hand
 */
export function putCells(
  rows: string,
  part: string,
  changes: ReadonlyMap<number, CellChange>,
  stateOf: (key: number) => CellState | undefined,
  writer: CellWriter,
  heights: ReadonlyMap<number, number>,
): string {
  const scanner = new Scanner(rows, part);
  const old = rowsIn(scanner);
  const byRow = new Map<number, [number, CellChange][]>();
  for (const [key, change] of withSharedFormulas(scanner, old, changes, stateOf)) {
    const { row, column } = cellAt(key);
    const list = byRow.get(row);
    if (list === undefined) byRow.set(row, [[column, change]]);
    else list.push([column, change]);
  }
  const numbers = [...new Set([...old.keys(), ...byRow.keys()])].sort((a, b) => a - b);
  const texts = numbers.map((row) => {
    const was = old.get(row);
    const now = byRow.get(row);
    if (now === undefined) return rows.slice(was!.open, was!.end);
    const cells = was === undefined ? [] : cellsIn(scanner, was);
    return rowXml(row, was?.head ?? ` r="${row + 1}"`, cells, now, writer, heights.get(row));
  });
  return texts.join("");
}

/** The area that the cells of a sheet lie in, for the part's dimension. */
export function dimensionOf(cells: Iterable<number>): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of cells) {
    const { row, column } = cellAt(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return "A1";
  return areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

function rowsIn(scanner: Scanner): Map<number, Found> {
  const rows = new Map<number, Found>();
  let row = -1;
  scanner.each("row", 0, scanner.xml.length, (found) => {
    const number = attributeIn(found.head, "r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    rows.set(row, { ...found });
  });
  return rows;
}

interface OldCell {
  readonly raw: string;
  readonly column: number;
  readonly style: number;
  /** What stands in the tag of its formula; null if it has none. */
  readonly formula: string | null;
}

function cellsIn(scanner: Scanner, row: Found): OldCell[] {
  const cells: OldCell[] = [];
  let last = -1;
  scanner.each("c", row.from, row.to, ({ head, open, from, to, end }) => {
    const reference = attributeIn(head, "r");
    last = reference === undefined ? last + 1 : (parseCell(reference)?.column ?? 0);
    cells.push({
      raw: scanner.xml.slice(open, end),
      column: last,
      style: Number(attributeIn(head, "s") ?? 0),
      formula: formulaHead(scanner, from, to),
    });
  });
  return cells;
}

function formulaHead(scanner: Scanner, from: number, to: number): string | null {
  let formula: string | null = null;
  scanner.each("f", from, to, ({ head }) => {
    formula ??= head;
  });
  return formula;
}

/** Formulas may be stored once for many cells. If the cell that holds one changes, the others get their own. */
function withSharedFormulas(
  scanner: Scanner,
  rows: ReadonlyMap<number, Found>,
  changes: ReadonlyMap<number, CellChange>,
  stateOf: (key: number) => CellState | undefined,
): ReadonlyMap<number, CellChange> {
  if (!scanner.xml.includes("shared")) return changes;
  const orphaned = new Set<string>();
  const sharing: { key: number; index: string }[] = [];
  for (const [row, old] of rows) {
    if (!scanner.xml.slice(old.from, old.to).includes("shared")) continue;
    for (const cell of cellsIn(scanner, old)) {
      if (cell.formula === null || attributeIn(cell.formula, "t") !== "shared") continue;
      const index = attributeIn(cell.formula, "si");
      if (index === undefined) continue;
      const key = cellKey(row, cell.column);
      if (!changes.has(key)) sharing.push({ key, index });
      else if (attributeIn(cell.formula, "ref") !== undefined) orphaned.add(index);
    }
  }
  if (orphaned.size === 0) return changes;
  const all = new Map(changes);
  for (const { key, index } of sharing) {
    const cell = stateOf(key);
    if (orphaned.has(index) && cell !== undefined) all.set(key, { cell, style: null });
  }
  return all;
}

function rowXml(
  row: number,
  head: string,
  old: readonly OldCell[],
  changes: readonly [number, CellChange][],
  writer: CellWriter,
  height: number | undefined,
): string {
  const cells = new Map(old.map((cell) => [cell.column, cell.raw]));
  const before = new Map(old.map((cell) => [cell.column, cell]));
  for (const [column, change] of changes) {
    const was = before.get(column);
    const wasArray = attributeIn(was?.formula ?? "", "t") === "array";
    cells.set(column, cellXml(row, column, change, was?.style ?? 0, wasArray, writer));
  }
  const body = [...cells.keys()].sort((a, b) => a - b).map((column) => cells.get(column)!);
  const attributes = attributesIn(head);
  attributes.delete("spans");
  if (attributes.get("customHeight") !== "1" && attributes.get("customHeight") !== "true") {
    attributes.delete("ht");
    if (height !== undefined) attributes.set("ht", String(height));
  }
  const tag = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  return `<row${tag}>${body.join("")}</row>`;
}
