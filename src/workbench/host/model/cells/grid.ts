import type { ICellData } from "@univerjs/core";
import { type Area, COLUMNS, contains, intersection, oneCell, ROWS, union } from "../../../../cells/area";
import { cellAt, cellKey, type CellState, type CellValue } from "../../../workbook";
import type { Engine } from "../../univer/engine";
import type { Formulas, Matrix } from "../../univer/matrix";
import { type Content, flatten, isBlank, univerCell, valueOf } from "./content";
import { WholeLooks } from "./looks";
import type { Mutable } from "./mutable";
import { fromState, toState, type Style, type Styles } from "./styles";
import { cellsOf, existingIn, usedOf } from "./walk";

/** The cells of one sheet, which live in Univer. */
export class Grid {
  private readonly matrix: Matrix;
  private usedCache = new Map<boolean, Area | undefined>();

  constructor(
    private readonly engine: Engine,
    private readonly styles: Styles,
    readonly sheet: string,
    name: string,
    position: number,
    private readonly opened: ReadonlyMap<number, CellState> = new Map(),
  ) {
    this.whole = new WholeLooks(styles);
    const matrix: Matrix = {};
    const formulas = this.fill(matrix, opened);
    this.matrix = engine.addSheet(sheet, name, position, matrix, formulas);
    for (const [key, { spill }] of opened) {
      if (!spill) continue;
      const { row, column } = cellAt(key);
      const cells = spill.map((values) => values.map((value) => univerCell({ value })));
      engine.spills.open(sheet, row, column, cells);
    }
  }

  private fill(matrix: Matrix, cells: ReadonlyMap<number, CellState>): Formulas {
    const formulas: Formulas = {};
    for (const [key, state] of cells) {
      const { row, column } = cellAt(key);
      const cell = univerCell(state);
      if (state.style) cell.s = this.styles.id(this.styleOf(state.style));
      if (cell.f) (formulas[row] ??= {})[column] = { f: cell.f };
      (matrix[row] ??= {})[column] = cell;
    }
    return formulas;
  }

  private readonly fileStyles = new WeakMap<object, Style>();

  private styleOf(style: NonNullable<CellState["style"]>): Style {
    let known = this.fileStyles.get(style);
    if (!known) this.fileStyles.set(style, (known = fromState(style)));
    return known;
  }

  value(row: number, column: number): CellValue {
    const cell = this.matrix[row]?.[column];
    const hasValue = cell !== undefined && !isBlank(cell) && cell.v != null;
    if (hasValue) return valueOf(cell);
    // Of some arrays Univer keeps the first value among those that spill, too. A formula never shows blank.
    const spilled = this.engine.spills.cell(this.sheet, row, column);
    return spilled === undefined ? null : valueOf({ ...spilled, v: spilled.v ?? 0, f: "=" });
  }

  formula(row: number, column: number): string | undefined {
    const cell = this.matrix[row]?.[column];
    return cell?.f ?? undefined;
  }

  style(row: number, column: number): Style {
    return this.styles.get(this.look(row, column));
  }

  /** Looks of whole rows and columns. */
  private readonly whole: WholeLooks;

  private look(row: number, column: number) {
    return this.matrix[row]?.[column]?.s ?? this.whole.at(row, column);
  }

  /** The looks that blank cells of an area have. */
  blankLooks(area: Area): Style[] {
    return this.whole.of(area);
  }

  /** Puts a value or formula into a cell and keeps its look. */
  write(row: number, column: number, content: Content): void {
    const cell = univerCell(content);
    const look = this.look(row, column);
    if (look) cell.s = look;
    this.engine.setFormula(this.sheet, row, column, cell.f ?? undefined);
    this.put(row, column, cell);
  }

  /** Takes over a cell that the person at the screen has changed in Univer; `look` is its look there. */
  adopt(row: number, column: number, look: Style): void {
    const cell = this.matrix[row]?.[column] ?? {};
    flatten(cell);
    cell.s = this.styles.id(look);
    this.engine.setFormula(this.sheet, row, column, cell.f ?? undefined);
    this.put(row, column, cell);
  }

  /** Tells that cells of `area` were written: formulas depending on them are due. */
  written(area: Area): void {
    this.usedCache.clear();
    this.engine.touch(this.sheet, area);
  }

  /** Changes the look of every cell of `area`; of whole rows or columns without touching each blank cell. */
  restyle(area: Area, change: (style: Style, row: number, column: number) => Style): void {
    const whole = area.rows === ROWS || area.columns === COLUMNS;
    const cells = whole ? [...this.existing(area)].map(([row, column]) => [row, column] as const) : cellsOf(area);
    let before: Style | undefined;
    let id: string | undefined;
    for (const [row, column] of cells) {
      const style = change(this.style(row, column), row, column);
      // Neighbours mostly look alike.
      if (style !== before) id = this.styles.id(style);
      before = style;
      const cell = this.matrix[row]?.[column];
      if (cell?.s !== id) this.put(row, column, { ...cell, s: id });
    }
    this.whole.change(area, change);
    this.usedCache.clear();
  }

  clear(area: Area, contents: boolean, formats: boolean): void {
    for (const [row, column, cell] of this.existing(area)) {
      if (contents && cell.f) this.engine.setFormula(this.sheet, row, column, undefined);
      const kept: ICellData = contents ? {} : { ...cell };
      if (formats) delete kept.s;
      else if (cell.s) kept.s = cell.s;
      this.put(row, column, kept);
    }
    if (formats) this.whole.clear(area);
    if (contents) this.written(area);
    else this.usedCache.clear();
  }

  private changed = false;

  private put(row: number, column: number, cell: ICellData): void {
    this.changed = true;
    if (isBlank(cell) && !cell.s) {
      if (this.matrix[row]) delete this.matrix[row][column];
    } else (this.matrix[row] ??= {})[column] = cell;
  }

  /** The cells of `area` that have content or a look, in order. */
  existing(area: Area): Generator<[row: number, column: number, cell: ICellData]> {
    return existingIn(this.matrix, area);
  }

  /** The smallest area around all cells that have content (or, unless `valuesOnly`, a look). */
  used(valuesOnly: boolean): Area | undefined {
    if (!this.usedCache.has(valuesOnly)) this.usedCache.set(valuesOnly, usedOf(this.matrix, valuesOnly));
    let used = this.usedCache.get(valuesOnly);
    for (const filled of this.engine.spills.filled(this.sheet)) used = union(used, filled);
    return used;
  }

  /** The same within an area. */
  usedWithin(area: Area, valuesOnly: boolean): Area | undefined {
    const all = this.used(valuesOnly);
    const common = all && intersection(all, area);
    if (!common || contains(area, all)) return common;
    let found: Area | undefined;
    for (const [row, column, cell] of this.existing(common)) {
      if (!valuesOnly || !isBlank(cell)) found = union(found, oneCell(row, column));
    }
    for (const filled of this.engine.spills.filled(this.sheet)) {
      const part = intersection(filled, common);
      if (part) found = union(found, part);
    }
    return found;
  }

  /** The cells as a workbook's state holds them: the very map that was opened, if nothing has changed since. */
  state(): ReadonlyMap<number, CellState> {
    if (!this.changed && !this.engine.computed(this.sheet)) return this.opened;
    const cells = new Map<number, CellState>();
    const looks = new Map<unknown, CellState["style"]>();
    for (const key in this.matrix) {
      const row = Number(key);
      const columns = this.matrix[row]!;
      for (const at in columns) {
        const cell = (columns as unknown as Record<string, ICellData>)[at]!;
        const state: Mutable<CellState> = { value: valueOf(cell) };
        if (cell.f) {
          state.formula = cell.f;
          const spill = this.engine.spills.from(this.sheet, row, Number(at));
          if (spill) state.spill = this.values(spill);
        }
        if (cell.s) {
          if (!looks.has(cell.s)) looks.set(cell.s, toState(this.styles.get(cell.s)));
          state.style = looks.get(cell.s);
        }
        cells.set(cellKey(row, Number(at)), state);
      }
    }
    return cells;
  }

  /** The values of an area, row by row, null where blank. */
  values(area: Area): CellValue[][] {
    const rows: CellValue[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const values: CellValue[] = new Array(area.columns);
      for (let i = 0; i < area.columns; i++) values[i] = this.value(row, area.column + i);
      rows.push(values);
    }
    return rows;
  }
}
