import { cellAt, cellKey, type CellState } from "../../workbook";
import { areaAddress, cellAddress, parseCell } from "../../../cells/a1";
import { attributeIn } from "../read/cells";
import { FileError } from "../package/errors";
import { addPrefixes, callsCustom } from "../text/formulas";
import type { DynamicArrays } from "./save-metadata";
import { encodeCellText } from "../text/text";
import { escapeXml } from "../package/xml";

/** What becomes of a cell: its new state (null: blank and unstyled), and its style's number (null: the one it has). */
export interface CellChange {
  readonly cell: CellState | null;
  readonly style: number | null;
}

/** Longest text of a cell in Excel. */
const LONGEST_TEXT = 32767;

/**
 * A sheet part, as excelize writes it, with the changed cells put in. Everything else in the rows stays as it stands.
 * Cells are not written through excelize because it stores no computed values beside formulas.
 *
 * @param stateOf the state of a cell that does not change itself but whose formula leant on one that does
 * @param quoted the number of a style with the mark that keeps text text (see QuotePrefixes)
 * @param arrays the mark of formulas that may fill more than their own cell
 * @param heights heights for rows with changes, where nobody has set one by hand
 */
export function putCells(
  sheet: string,
  changes: ReadonlyMap<number, CellChange>,
  stateOf: (key: number) => CellState | undefined,
  quoted: (style: number) => number,
  arrays: DynamicArrays,
  heights: ReadonlyMap<number, number>,
): string {
  const rows = /<sheetData\b[^>]*?(?:\/>|>([\s\S]*)<\/sheetData>)/.exec(sheet);
  if (rows === null) throw new FileError("cannot-save", "The workbook cannot be saved: a sheet has no rows.");
  const old = splitRows(rows[1] ?? "");
  const all = withSharedFormulas(old, changes, stateOf);
  const byRow = new Map<number, [number, CellChange][]>();
  for (const [key, change] of all) {
    const { row, column } = cellAt(key);
    const list = byRow.get(row);
    if (list === undefined) byRow.set(row, [[column, change]]);
    else list.push([column, change]);
  }
  const numbers = [...new Set([...old.keys(), ...byRow.keys()])].sort((a, b) => a - b);
  const text = numbers.map((row) => {
    const was = old.get(row);
    const now = byRow.get(row);
    return now === undefined ? was!.raw : rowXml(row, was, now, quoted, arrays, heights.get(row));
  });
  const body = `<sheetData>${text.join("")}</sheetData>`;
  return sheet.slice(0, rows.index) + body + sheet.slice(rows.index + rows[0].length);
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

interface OldRow {
  readonly raw: string;
  readonly attributes: string;
  readonly body: string;
}

function splitRows(body: string): Map<number, OldRow> {
  const rows = new Map<number, OldRow>();
  for (const match of body.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const attributes = match[1]!;
    rows.set(Number(attributeIn(attributes, "r")) - 1, { raw: match[0], attributes, body: match[2] ?? "" });
  }
  return rows;
}

interface OldCell {
  readonly raw: string;
  readonly column: number;
  readonly style: number;
}

function splitCells(row: OldRow): OldCell[] {
  return [...row.body.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map((match) => ({
    raw: match[0],
    column: parseCell(attributeIn(match[1]!, "r") ?? "")?.column ?? 0,
    style: Number(attributeIn(match[1]!, "s") ?? 0),
  }));
}

/** Formulas may be stored once for many cells. If the cell that holds one changes, the others get their own. */
function withSharedFormulas(
  rows: ReadonlyMap<number, OldRow>,
  changes: ReadonlyMap<number, CellChange>,
  stateOf: (key: number) => CellState | undefined,
): ReadonlyMap<number, CellChange> {
  const orphaned = new Set<string>();
  const sharing: { key: number; index: string }[] = [];
  for (const [row, old] of rows) {
    if (!old.body.includes('t="shared"')) continue;
    for (const cell of splitCells(old)) {
      const head = /<f\b([^>]*)>/.exec(cell.raw)?.[1] ?? "";
      const index = attributeIn(head, "si");
      if (index === undefined || attributeIn(head, "t") !== "shared") continue;
      const key = cellKey(row, cell.column);
      if (!changes.has(key)) sharing.push({ key, index });
      else if (attributeIn(head, "ref") !== undefined) orphaned.add(index);
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
  was: OldRow | undefined,
  changes: readonly [number, CellChange][],
  quoted: (style: number) => number,
  arrays: DynamicArrays,
  height: number | undefined,
): string {
  const cells = new Map<number, string>();
  const old = new Map<number, OldCell>();
  for (const cell of was === undefined ? [] : splitCells(was)) {
    cells.set(cell.column, cell.raw);
    old.set(cell.column, cell);
  }
  for (const [column, change] of changes) {
    cells.set(column, cellXml(row, column, change, old.get(column), quoted, arrays));
  }
  const body = [...cells.keys()].sort((a, b) => a - b).map((column) => cells.get(column)!);
  let attributes = (was?.attributes ?? ` r="${row + 1}"`).replace(/ spans="[^"]*"/, "").trimEnd();
  if (!/ customHeight="(?:1|true)"/.test(attributes)) {
    attributes = attributes.replace(/ ht="[^"]*"/, "") + (height === undefined ? "" : ` ht="${height}"`);
  }
  return `<row${attributes}>${body.join("")}</row>`;
}

function cellXml(
  row: number,
  column: number,
  change: CellChange,
  old: OldCell | undefined,
  quoted: (style: number) => number,
  arrays: DynamicArrays,
): string {
  const name = cellAddress(row, column);
  const { cell } = change;
  let style = change.style ?? old?.style ?? 0;
  const value = cell?.value ?? null;
  if (typeof value === "string" && cell?.formula === undefined && needsQuote(value, cell?.style?.numberFormat)) {
    style = quoted(style);
  }
  const at = ` r="${name}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell === null || (value === null && cell.formula === undefined)) return style === 0 ? "" : `<c${at}/>`;
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new FileError("cannot-save", `The text in ${name} is longer than the ${LONGEST_TEXT} characters of a cell.`);
  }
  if (cell.formula !== undefined) {
    const stored = addPrefixes(cell.formula.replace(/^=/, ""));
    const isArray = cell.spill !== undefined || callsCustom(stored) || /<f\b[^>]*\bt="array"/.test(old?.raw ?? "");
    const filled = { row, column, rows: cell.spill?.length ?? 1, columns: cell.spill?.[0]?.length ?? 1 };
    const formula = `<f${isArray ? ` t="array" ref="${areaAddress(filled)}"` : ""}>${escapeXml(stored)}</f>`;
    const mark = isArray ? ` cm="${arrays.mark}"` : "";
    if (value === null) return `<c${at}${mark}>${formula}</c>`;
    const [type, text] = typedValue(value);
    return `<c${at}${type}${mark}>${formula}<v>${text}</v></c>`;
  }
  if (typeof value === "string") {
    return `<c${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(encodeCellText(value))}</t></is></c>`;
  }
  const [type, text] = typedValue(value!);
  return `<c${at}${type}><v>${text}</v></c>`;
}

/** The type attribute of a value and its text in a file. */
function typedValue(value: NonNullable<CellState["value"]>): [string, string] {
  if (typeof value === "number") return Number.isFinite(value) ? ["", String(value)] : [' t="e"', "#NUM!"];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "string") return [' t="str"', escapeXml(encodeCellText(value))];
  return [' t="e"', escapeXml(value.error)];
}

/** Text that Excel would take for something else as soon as somebody edits the cell. */
function needsQuote(text: string, numberFormat: string | undefined): boolean {
  return numberFormat !== "@" && /^[=+\-@']/.test(text);
}
