import { type Area, cellKey, type CellState, type CellStyle } from "../../workbook";
import { cellAddress, parseCell } from "../../../cells/a1";
import { COLUMNS, ROWS } from "../../../cells/area";
import { damaged } from "../package/errors";
import { attributeIn, cellAttributes } from "../package/attributes";
import { Scanner, textIn, type Found } from "../package/scan";
import type { SheetPart } from "../package/sheet-part";
import { gather } from "../text/spills";
import { formulaOf, partsOf, type SharedFormulas } from "./cell-parts";
import { valueOf, type ValueContext } from "./cell-value";

/** As Excel has it, without "=". */
const LONGEST_FORMULA = 8192;

/** What the cells of a sheet refer to. */
export interface CellContext extends ValueContext {
  readonly styles: readonly (CellStyle | undefined)[];
}

/** The rows of a sheet part: its cells, the rows that are hidden, and those that lie in groups. */
export interface Rows {
  readonly cells: Map<number, CellState>;
  readonly hidden: number[];
  readonly levels: Map<number, number>;
}

/** Reads the rows of a sheet. */
export function readRows(sheet: SheetPart, context: CellContext): Rows {
  const reader = new RowReader(sheet, context);
  reader.read();
  return reader;
}

class RowReader implements Rows {
  readonly cells = new Map<number, CellState>();
  readonly hidden: number[] = [];
  readonly levels = new Map<number, number>();
  private readonly shared: SharedFormulas = new Map();
  /** The areas that formulas fill, by the cell of the formula. */
  private readonly filled = new Map<number, Area>();
  /** Blank cells of one style are many: they share one object. */
  private readonly blanks = new Map<number, CellState>();
  private readonly scanner: Scanner;
  private readonly valueStart: string;
  private readonly valueEnd: string;
  private row = -1;
  private column = -1;
  private readonly rows = new Set<number>();
  /** By column: in how many-th row a cell of it was last. */
  private readonly seen = new Int32Array(COLUMNS);

  constructor(
    private readonly sheet: SheetPart,
    private readonly context: CellContext,
  ) {
    this.scanner = new Scanner(sheet.rows, context.part);
    this.valueStart = `<${sheet.prefix}v>`;
    this.valueEnd = `</${sheet.prefix}v>`;
  }

  read(): void {
    const { scanner, sheet } = this;
    const cellTag = `${sheet.prefix}c`;
    const readCell = (cell: Found): void => this.readCell(cell);
    scanner.each(`${sheet.prefix}row`, 0, sheet.rows.length, ({ head, from, to }) => {
      const number = attributeIn(head, "r");
      this.row = number === undefined ? this.row + 1 : Number(number) - 1;
      this.column = -1;
      if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < ROWS))
        throw damaged(`${this.context.part} has a row called "${number ?? this.row + 1}"`);
      if (this.rows.has(this.row)) throw damaged(`${this.context.part} has row ${this.row + 1} twice`);
      this.rows.add(this.row);
      const isHidden = attributeIn(head, "hidden");
      if (isHidden === "1" || isHidden === "true") this.hidden.push(this.row);
      const level = Number(attributeIn(head, "outlineLevel") ?? 0);
      if (level > 0) this.levels.set(this.row, level);
      scanner.each(cellTag, from, to, readCell);
    });
    gather(this.cells, this.filled);
  }

  private readCell({ head, from, to }: Found): void {
    const { r: reference, s: index, t: type = "n" } = cellAttributes(head);
    if (reference === undefined) this.column++;
    else {
      const at = parseCell(reference);
      // One in another row might be there twice.
      if (at?.row !== this.row)
        throw damaged(`${this.context.part} has a cell called "${reference}" in row ${this.row + 1}`);
      this.column = at.column;
    }
    if (this.column >= COLUMNS) throw damaged(`${this.context.part} has too many cells in row ${this.row + 1}`);
    if (this.seen[this.column] === this.rows.size)
      throw damaged(`${this.context.part} has the cell ${cellAddress(this.row, this.column)} twice`);
    this.seen[this.column] = this.rows.size;
    const styleIndex = Number(index ?? 0);
    const { styles } = this.context;
    if (!(styleIndex >= 0 && styleIndex < styles.length) && styles.length > 0)
      throw damaged(
        `${this.context.part} gives ${cellAddress(this.row, this.column)} a format that is not in the file`,
      );
    const style = styleIndex === 0 ? undefined : styles[styleIndex];
    let cell = from === to ? null : this.contentOf(type, style, from, to);
    if (cell === null && style !== undefined) {
      cell = this.blanks.get(styleIndex) ?? { value: null, style };
      this.blanks.set(styleIndex, cell);
    }
    if (cell !== null) this.cells.set(cellKey(this.row, this.column), cell);
  }

  private contentOf(type: string, style: CellStyle | undefined, from: number, to: number): CellState | null {
    const { context, sheet, valueStart, valueEnd } = this;
    const xml = sheet.rows;
    const textStart = from + valueStart.length;
    if (xml.startsWith(valueStart, from) && xml.indexOf("<", textStart) === to - valueEnd.length) {
      const value = valueOf(type, textIn(xml.slice(textStart, to - valueEnd.length)), context);
      return value === null ? null : style === undefined ? { value } : { value, style };
    }
    const parts = partsOf(this.scanner, from, to, sheet.prefix, context.part);
    const text = type === "inlineStr" && parts.inline !== null ? parts.inline : parts.value;
    const value =
      type === "inlineStr" && parts.inline !== null
        ? parts.inline
        : text === null
          ? null
          : valueOf(type, text, context);
    const formula = formulaOf(parts.formula, this.row, this.column, this.shared, this.filled);
    if (formula !== null && formula.length > LONGEST_FORMULA + 1) {
      const cell = cellAddress(this.row, this.column);
      throw damaged(`${context.part} has a formula in ${cell} that is longer than any (${LONGEST_FORMULA} characters)`);
    }
    if (formula === null && value === null) return null;
    return { value, ...(formula === null ? {} : { formula }), ...(style === undefined ? {} : { style }) };
  }
}

/** The style numbers of some cells, as the file has them. */
export function readStyleIndexes(sheet: SheetPart, part: string, keys: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>();
  const scanner = new Scanner(sheet.rows, part);
  scanner.each(`${sheet.prefix}c`, 0, sheet.rows.length, ({ head }) => {
    const at = parseCell(attributeIn(head, "r") ?? "");
    const style = attributeIn(head, "s");
    if (at === null || style === undefined) return;
    const key = cellKey(at.row, at.column);
    if (keys.has(key)) found.set(key, Number(style));
  });
  return found;
}
