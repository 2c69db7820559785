import type { CellState } from "../../../workbook";
import { FileError } from "../../package/errors";
import { escapeXml } from "../../package/xml-text";
import { areaAddress, cellAddress } from "../../../../cells/a1";
import { addPrefixes, callsCustom } from "../../text/formulas";
import { encodeCellText } from "../../text/text";
import type { CellChange } from "./change";

/** What cells refer to in other parts. */
export interface CellWriter {
  /** The number of a style with the mark that keeps text text (see QuotePrefixes). */
  quoted(style: number): number;
  /** The mark of formulas that may fill more than their own cell (see DynamicArrays). */
  readonly arrays: { readonly mark: number };
}

/** Longest text of a cell in Excel. */
const LONGEST_TEXT = 32767;

/**
 * A cell, as text like the rows around it: a large sheet has a million.
 * @param oldStyle the number of the style that the cell has in the file
 * @param wasArray whether its formula filled an area in the file
 */
export function cellXml(
  row: number,
  column: number,
  change: CellChange,
  oldStyle: number,
  wasArray: boolean,
  writer: CellWriter,
): string {
  const name = cellAddress(row, column);
  const { cell } = change;
  let style = change.style ?? oldStyle;
  const value = cell?.value ?? null;
  if (typeof value === "string" && cell?.formula === undefined && needsQuote(value, cell?.style?.numberFormat)) {
    style = writer.quoted(style);
  }
  const at = ` r="${name}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell === null || (value === null && cell.formula === undefined)) return style === 0 ? "" : `<c${at}/>`;
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new FileError("cannot-save", `The text in ${name} is longer than the ${LONGEST_TEXT} characters of a cell.`);
  }
  if (cell.formula !== undefined) {
    const stored = addPrefixes(cell.formula.replace(/^=/, ""));
    const isArray = cell.spill !== undefined || callsCustom(stored) || wasArray;
    const filled = { row, column, rows: cell.spill?.length ?? 1, columns: cell.spill?.[0]?.length ?? 1 };
    const formula = `<f${isArray ? ` t="array" ref="${areaAddress(filled)}"` : ""}>${escapeXml(stored)}</f>`;
    const mark = isArray ? ` cm="${writer.arrays.mark}"` : "";
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
