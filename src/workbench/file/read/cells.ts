import { type Area, cellKey, type CellState, type CellStyle } from "../../workbook";
import { parseArea, parseCell } from "../../../cells/a1";
import { damaged } from "../package/errors";
import { shiftFormula, stripPrefixes } from "../text/formulas";
import { gather } from "../text/spills";
import { decodeCellText, stringOf } from "../text/text";
import { attribute, child, parseXml, unescapeXml, type XmlElement } from "../package/xml";

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly (CellStyle | undefined)[];
  readonly dates1904: boolean;
  /** The sheet's part, for messages. */
  readonly part: string;
}

/** The rows of a sheet part: its cells, and the rows that are hidden. */
export interface Rows {
  readonly cells: Map<number, CellState>;
  readonly hidden: number[];
}

/** A part cut around its rows: reading 35 MB of cells as a tree would take ten times as long. */
export interface CutSheet {
  /** The part with empty sheetData. */
  readonly frame: string;
  /** Between <sheetData> and </sheetData>. */
  readonly rows: string;
  /** The prefix of the part's elements with its colon, or "". */
  readonly prefix: string;
}

/** Cuts a sheet part around its rows. */
export function cutSheet(xml: string, part: string): CutSheet {
  const open = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/.exec(xml);
  if (open === null || open[0].endsWith("/>")) return { frame: xml, rows: "", prefix: open?.[1] ?? "" };
  const start = open.index + open[0].length;
  const end = xml.lastIndexOf(`</${open[1]}sheetData`);
  if (end < start) throw damaged(`${part} ends in the middle`);
  return { frame: xml.slice(0, start) + xml.slice(end), rows: xml.slice(start, end), prefix: open[1]! };
}

interface Formulas {
  readonly shared: Map<string, Shared>;
  /** The areas that formulas fill, by the cell of the formula. */
  readonly filled: Map<number, Area>;
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the cells between <sheetData> and </sheetData>. */
export function readRows(cut: CutSheet, context: CellContext): Rows {
  const xml = cut.rows;
  const cells = new Map<number, CellState>();
  const hidden: number[] = [];
  const formulas: Formulas = { shared: new Map(), filled: new Map() };
  const styled = new Map<number, CellState>();
  const rowTag = `${cut.prefix}row`;
  const cellTag = `${cut.prefix}c`;
  const cellEnd = `</${cut.prefix}c>`;
  const valueStart = `<${cut.prefix}v>`;
  const valueEnd = `</${cut.prefix}v>`;
  let row = -1;
  let column = -1;
  let position = 0;
  for (;;) {
    const open = xml.indexOf("<", position);
    if (open < 0) break;
    const close = xml.indexOf(">", open);
    if (close < 0) throw damaged(`${context.part} ends in the middle`);
    position = close + 1;
    if (isTag(xml, open, cellTag)) {
      const head = xml.slice(open + 1 + cellTag.length, close);
      const reference = attributeIn(head, "r");
      if (reference === undefined) column++;
      else {
        const at = parseCell(reference);
        if (at === null) throw damaged(`${context.part} has a cell called "${reference}"`);
        row = at.row;
        column = at.column;
      }
      const styleIndex = Number(attributeIn(head, "s") ?? 0);
      const style = styleIndex === 0 ? undefined : context.styles[styleIndex];
      let cell: CellState | null = null;
      if (xml.charCodeAt(close - 1) !== 47) {
        const end = xml.indexOf(cellEnd, position);
        if (end < 0) throw damaged(`${context.part} ends in the middle`);
        const type = attributeIn(head, "t") ?? "n";
        if (
          xml.startsWith(valueStart, position) &&
          xml.startsWith(valueEnd, end - valueEnd.length) &&
          xml.indexOf("<", position + valueStart.length) === end - valueEnd.length
        ) {
          const text = xml.slice(position + valueStart.length, end - valueEnd.length);
          const value = valueOf(type, unescapeXml(text), context);
          if (value !== null) cell = style === undefined ? { value } : { value, style };
        } else if (end > position) {
          cell = readCell(`<c>${xml.slice(position, end)}</c>`, type, style, row, column, formulas, context);
        }
        position = end + cellEnd.length;
      }
      if (cell === null && style !== undefined) {
        // Blank cells of one style are many: they share one object.
        cell = styled.get(styleIndex) ?? { value: null, style };
        styled.set(styleIndex, cell);
      }
      if (cell !== null) cells.set(cellKey(row, column), cell);
    } else if (isTag(xml, open, rowTag)) {
      const head = xml.slice(open + 1 + rowTag.length, close);
      const number = attributeIn(head, "r");
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      const isHidden = attributeIn(head, "hidden");
      if (isHidden === "1" || isHidden === "true") hidden.push(row);
    }
  }
  gather(cells, formulas.filled);
  return { cells, hidden };
}

function isTag(xml: string, open: number, tag: string): boolean {
  if (!xml.startsWith(tag, open + 1)) return false;
  const next = xml.charCodeAt(open + 1 + tag.length);
  return next === 32 || next === 62 || next === 47 || next === 10 || next === 13 || next === 9;
}

/** An attribute of a tag's inside, such as ` r="A1" s="3" t="s"`. Values here are never escaped. */
export function attributeIn(head: string, name: string): string | undefined {
  for (let at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
    const before = head.charCodeAt(at - 1);
    if (at === 0 || !(before === 32 || before === 10 || before === 13 || before === 9)) continue;
    let i = at + name.length;
    while (head.charCodeAt(i) === 32) i++;
    if (head.charCodeAt(i) !== 61) continue;
    i++;
    while (head.charCodeAt(i) === 32) i++;
    const quote = head[i];
    if (quote !== '"' && quote !== "'") continue;
    const end = head.indexOf(quote, i + 1);
    return end < 0 ? undefined : head.slice(i + 1, end);
  }
  return undefined;
}

/** A cell with a formula or with text inside it. */
function readCell(
  xml: string,
  type: string,
  style: CellStyle | undefined,
  row: number,
  column: number,
  formulas: Formulas,
  context: CellContext,
): CellState | null {
  const element = parseXml(xml, context.part);
  const inline = child(element, "is");
  const valueText = child(element, "v")?.text;
  const value =
    type === "inlineStr" && inline !== undefined
      ? stringOf(inline)
      : valueText === undefined
        ? null
        : valueOf(type, valueText, context);
  const formula = formulaOf(child(element, "f"), row, column, formulas);
  if (formula === null && value === null) return null;
  return {
    value,
    ...(formula === null ? {} : { formula: `=${stripPrefixes(formula)}` }),
    ...(style === undefined ? {} : { style }),
  };
}

/** The cell's own formula; for one that shares another's, the other's moved here. */
function formulaOf(
  element: XmlElement | undefined,
  row: number,
  column: number,
  { shared, filled }: Formulas,
): string | null {
  if (element === undefined) return null;
  const area = attribute(element, "t") === "array" ? parseArea(attribute(element, "ref") ?? "") : null;
  if (area !== null) filled.set(cellKey(row, column), area);
  const index = attribute(element, "si");
  if (attribute(element, "t") === "shared" && index !== undefined) {
    if (element.text !== "") {
      shared.set(index, { formula: element.text, row, column });
      return element.text;
    }
    const master = shared.get(index);
    return master === undefined ? null : shiftFormula(master.formula, row - master.row, column - master.column);
  }
  return element.text === "" ? null : element.text;
}

function valueOf(type: string, text: string, context: CellContext): CellState["value"] {
  switch (type) {
    case "s": {
      const string = context.strings[Number(text)];
      if (string === undefined) throw damaged(`${context.part} refers to a text that is not in the file`);
      return string;
    }
    case "str":
    case "inlineStr":
      return decodeCellText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { error: text };
    case "d":
      return serialOf(text, context.dates1904) ?? text;
    default: {
      if (text.trim() === "") return null;
      const number = Number(text);
      return Number.isFinite(number) ? number : text;
    }
  }
}

/** The day number of an ISO date, as Excel counts; null if it is none. */
export function serialOf(iso: string, dates1904: boolean): number | null {
  const milliseconds = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  if (Number.isNaN(milliseconds)) return null;
  const days = milliseconds / 86400000;
  if (dates1904) return days + 24107;
  // Excel believes in 29 February 1900.
  return days + 25569 - (days + 25569 < 61 ? 1 : 0);
}

/** The style numbers of some cells, as the file has them. */
export function readStyleIndexes(cut: CutSheet, keys: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>();
  for (const match of cut.rows.matchAll(new RegExp(`<${cut.prefix}c\\s([^>]*)>`, "g"))) {
    const at = parseCell(attributeIn(` ${match[1]}`, "r") ?? "");
    const style = attributeIn(` ${match[1]}`, "s");
    if (at === null || style === undefined) continue;
    const key = cellKey(at.row, at.column);
    if (keys.has(key)) found.set(key, Number(style));
  }
  return found;
}

/** The areas of a list of references ("A1:B2 D4"); those that are none are left out. */
export function areasOf(list: string): NonNullable<ReturnType<typeof parseArea>>[] {
  return list
    .split(/\s+/)
    .filter((reference) => reference !== "")
    .flatMap((reference) => parseArea(reference) ?? []);
}
