import { core, openSurface } from "#univer";
import type { ICellData, IWorksheetData } from "@univerjs/core";
import { type Area, COLUMNS, contains, intersection, oneCell, ROWS } from "../../../cells/area";
import { Calculator, type Dirty, type Results } from "./calculator";
import { plainNumbers } from "./literals";
import type { Formulas, Matrix } from "./matrix";
import { shortEnough } from "./limits";
import "./mended";
import { CellType } from "./values";

const MOST_ROUNDS = 10;

/** One Univer workbook: holds cells by sheet, and computes formulas when told to. */
export class Engine {
  /**
   * Unlike any other in this process, even where this file is loaded twice: Univer keeps parsed formulas in one place for all
   * workbooks, by this id.
   */
  private readonly unit = `workbook ${core.generateRandomId()}:`;
  readonly surface = openSurface(this.unit);
  private readonly calculator = new Calculator(this.surface, this.unit);
  /** What formulas fill beyond their own cells. */
  readonly spills = this.calculator.spills;
  private readonly sheets = new Map<string, { matrix: Matrix; formulas: Formulas }>();
  private dirtyAreas: Dirty[] = [];
  /** Formulas of which is not known yet what they mean, with the sheet and row of each: it is asked before the next calculation. */
  private readonly unread = new Map<{ f: string }, { readonly sheet: string; readonly row: number }>();
  private formulasChanged = true;
  private formulaCount = 0;
  private isClosed = false;
  /** The end of a calculation, which never fails; null while there is none. */
  private computing: Promise<unknown> | null = null;

  /**
   * `expand` replaces names and tables in a formula of a sheet's row by what they mean. Univer could resolve names, but remembers what a
   * formula's text once meant, for all workbooks together.
   */
  constructor(private readonly expand: (sheet: string, row: number, text: string) => string) {}

  /** Finds out what formulas mean once, however many names have been given a meaning since the last calculation. */
  private readFormulas(): void {
    for (const [formula, { sheet, row }] of this.unread) formula.f = this.meaning(sheet, row, formula.f);
    this.unread.clear();
  }

  /** What a formula of a sheet's row is computed as. */
  private meaning(sheet: string, row: number, text: string): string {
    return plainNumbers(this.expand(sheet, row, text));
  }

  /** At once, or as soon as a calculation has ended: Univer fails, and tells nobody, where it comes to a sheet that is gone. */
  async dispose(): Promise<void> {
    this.isClosed = true;
    if (this.computing) await this.computing;
    this.surface.dispose();
  }

  /** Adds a sheet with these cells; the answer is the matrix that Univer keeps them in: writing to it writes to Univer. */
  addSheet(id: string, name: string, position: number, cells: Matrix, formulas: Formulas): Matrix {
    const snapshot: Partial<IWorksheetData> = { id, name, cellData: cells, rowCount: ROWS, columnCount: COLUMNS };
    const matrix = this.surface.insertSheet(snapshot as IWorksheetData, position);
    this.sheets.set(id, { matrix, formulas });
    for (const row of Object.keys(formulas).map(Number)) {
      const cells = Object.values(formulas[row]!);
      for (const cell of cells) this.unread.set(cell, { sheet: id, row });
      this.formulaCount += cells.length;
    }
    this.formulasChanged = true;
    return matrix;
  }

  removeSheet(id: string): void {
    for (const row of Object.values(this.sheets.get(id)?.formulas ?? {})) {
      for (const formula of Object.values(row)) this.unread.delete(formula);
      this.formulaCount -= Object.keys(row).length;
    }
    this.surface.removeSheet(id);
    this.sheets.delete(id);
    this.spills.forgetSheet(id);
    this.dirtyAreas = this.dirtyAreas.filter(({ sheet }) => sheet !== id);
    this.formulasChanged = true;
  }

  renameSheet(id: string, name: string): void {
    this.surface.renameSheet(id, name);
    this.formulasChanged = true;
  }

  setFormula(sheet: string, row: number, column: number, text: string | undefined): void {
    const formulas = this.sheets.get(sheet)!.formulas;
    const before = formulas[row]?.[column];
    if (before === undefined && text === undefined) return;
    const filled = this.spills.forget(sheet, row, column);
    if (filled) this.touch(sheet, filled);
    if (before) this.unread.delete(before);
    if (text === undefined) delete formulas[row]![column];
    else this.unread.set(((formulas[row] ??= {})[column] = { f: text }), { sheet, row });
    this.formulaCount += (text === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
    this.formulasChanged = true;
  }

  /** Calls `change` with each formula of the workbook; a different answer replaces it and is computed. */
  rewriteFormulas(change: (text: string) => string): void {
    this.eachFormula((sheet, row, column, cell) => {
      const text = change(cell.f!);
      if (text === cell.f) return;
      cell.f = text;
      this.setFormula(sheet, row, column, text);
      this.computedSheets.add(sheet);
      this.touch(sheet, oneCell(row, column));
    });
  }

  /** Computes again whatever formula satisfies `test`; names in it may mean something else now. */
  touchFormulas(test: (text: string) => boolean): void {
    this.eachFormula((sheet, row, column, cell) => {
      if (!test(cell.f!)) return;
      this.setFormula(sheet, row, column, cell.f!);
      this.touch(sheet, oneCell(row, column));
    });
  }

  private eachFormula(act: (sheet: string, row: number, column: number, cell: ICellData) => void): void {
    for (const [sheet, { matrix, formulas }] of this.sheets) {
      for (const row of Object.keys(formulas).map(Number)) {
        for (const column of Object.keys(formulas[row]!).map(Number)) act(sheet, row, column, matrix[row]![column]!);
      }
    }
  }

  /** Remembers that cells changed; `calculate` then computes what depends on them. */
  touch(sheet: string, area: Area): void {
    this.dirtyAreas.push({ sheet, area });
  }

  /** After opening: the values that came with formulas hold; only formulas that came without one are due. */
  onlyUncomputed(): void {
    this.dirtyAreas = [];
    this.eachFormula((sheet, row, column, cell) => {
      if (cell.v == null) this.touch(sheet, oneCell(row, column));
    });
  }

  /** A formula whose area was written into meets something in its way, or no longer does. */
  private touchSpilling(): void {
    for (const { sheet, area } of [...this.dirtyAreas]) {
      for (const { row, column, area: filled } of this.spills.on(sheet)) {
        if (intersection(filled, area)) this.touch(sheet, oneCell(row, column));
      }
    }
  }

  get pending(): boolean {
    return !this.isClosed && this.dirtyAreas.length > 0 && this.formulaCount > 0;
  }

  /** Computes every formula that depends on a changed cell, and only those; values of others stay as they are. */
  async calculate(): Promise<void> {
    // What a formula no longer fills has changed, too. Formulas that turn each other's size over and over come to an end.
    for (let rounds = 0; this.pending && rounds < MOST_ROUNDS; rounds++) {
      if (this.formulasChanged) this.calculator.forgetDependencies();
      this.formulasChanged = false;
      this.readFormulas();
      this.touchSpilling();
      const dirty = this.dirtyAreas;
      this.dirtyAreas = [];
      const formulas = Object.fromEntries([...this.sheets].map(([id, { formulas }]) => [id, formulas]));
      const filled = [...this.sheets.keys()].flatMap((sheet) => {
        return [...this.spills.filled(sheet)].map((area) => ({ sheet, area }));
      });
      this.store(await this.execute(formulas, dirty));
      for (const { sheet, area } of filled) {
        const now = this.spills.from(sheet, area.row, area.column);
        if (!now || !contains(now, area)) this.touch(sheet, area);
      }
    }
  }

  /**
   * What formulas would give that are in no cell, such as conditions; by the row and column under which they are given.
   * Not while `calculate` runs.
   */
  async evaluate(sheet: string, formulas: Formulas): Promise<Record<number, Record<number, unknown>>> {
    // They stand where no sheet has cells, so that none refers to itself.
    const away: Formulas = {};
    for (const [row, cells] of Object.entries(formulas)) {
      const there = (away[Number(row) + ROWS] = {} as Formulas[number]);
      for (const [column, { f }] of Object.entries(cells)) {
        there[Number(column)] = { f: this.meaning(sheet, Number(row), f) };
      }
    }
    const areas = Object.entries(away).flatMap(([row, cells]) =>
      Object.keys(cells).map((column) => ({
        sheet,
        area: oneCell(Number(row), Number(column)),
      })),
    );
    this.calculator.forgetDependencies();
    const results = await this.execute({ [sheet]: away }, areas);
    this.formulasChanged = true;
    const values: Record<number, Record<number, unknown>> = {};
    results?.[sheet]?.forValue((row, column, result) => {
      (values[row - ROWS] ??= {})[column] = result?.v;
    });
    return values;
  }

  private execute(...asked: Parameters<Calculator["execute"]>): Promise<Results> {
    const results = this.calculator.execute(...asked);
    this.computing = results.then(
      () => (this.computing = null),
      () => (this.computing = null),
    );
    return results;
  }

  private readonly computedSheets = new Set<string>();

  /** Whether a formula of the sheet has been computed, or rewritten, since the workbook was opened. */
  computed(sheet: string): boolean {
    return this.computedSheets.has(sheet);
  }

  private store(results: Results): void {
    for (const [id, cells] of Object.entries(results ?? {})) {
      const sheet = this.sheets.get(id);
      cells?.forValue((row, column, result) => {
        const cell = sheet?.matrix[row]?.[column];
        if (!cell?.f) return;
        this.computedSheets.add(id);
        // A formula never shows blank: a reference to an empty cell is 0.
        cell.v = shortEnough(result?.v ?? 0);
        cell.t = result?.v == null ? CellType.NUMBER : (result.t ?? CellType.STRING);
      });
    }
  }
}
