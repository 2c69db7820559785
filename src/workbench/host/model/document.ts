import { type Area, idOfSheet, type NameState, sheetIdOf, type SheetState, type WorkbookState } from "../../workbook";
import { CellFunctions } from "./cell-functions";
import { rewriteChart } from "./chart-model";
import { Engine } from "../univer/engine";
import { Events } from "./events";
import { Grid } from "./grid";
import { formatArea } from "../../../cells/a1";
import { expandNames, quoted, rewriteSheet } from "./references";
import { headersOf, type Mutable, type Name, type Sheet, type Table } from "./sheet";
import { nameState, openSheet, sheetState } from "./states";
import { expandTables, renameTable } from "./structured";
import { Styles } from "./styles";

/** An open workbook. */
export class Document {
  readonly engine = new Engine((sheet, row, text) => this.functions.spelling(this.expand(sheet, row, text)));
  readonly functions = new CellFunctions(this);
  readonly styles = new Styles();
  readonly sheets: Sheet[] = [];
  readonly names = new Map<string, Name>();
  readonly settings = new Map<string, unknown>();
  active!: Sheet;
  selection: string | null = null;
  calculationMode = "Automatic";
  /** Excel.Application.suspendApiCalculationUntilNextSync: nothing is computed before the request has ended. */
  calculationSuspended = false;
  /** Excel.Application.calculate, which computes in manual mode too. */
  calculationAsked = false;
  readonly events = new Events();
  private lastId = 0;

  constructor(state: WorkbookState) {
    this.lastSheet = state.lastSheet ?? 0;
    state.sheets.forEach((sheet, position) => this.addSheet(sheet, position));
    for (const name of state.names) this.defineName(undefined, { ...name });
    for (const [key, value] of Object.entries(state.settings)) this.settings.set(key, value);
    this.active = this.sheets.find(({ id }) => id === state.activeSheet) ?? this.sheets[0]!;
    this.selection = state.selection;
    this.engine.onlyUncomputed();
  }

  /** Makes formulas up to date, unless calculation is manual or suspended. */
  async calculate(): Promise<void> {
    const isDue = this.calculationMode === "Automatic" && !this.calculationSuspended;
    if (!isDue && !this.calculationAsked) return;
    this.calculationAsked = false;
    await this.calculateNow();
  }

  calculateNow(): Promise<void> {
    return this.functions.calculate();
  }

  /** The end of a request is what Office.js calls a sync. */
  async endRequest(): Promise<void> {
    this.calculationSuspended = false;
    await this.calculate();
  }

  state(): WorkbookState {
    return {
      sheets: this.sheets.map(sheetState),
      names: [...this.names.values()].map(nameState),
      activeSheet: this.active.id,
      selection: this.selection,
      settings: Object.fromEntries(this.settings),
    };
  }

  /** Shows a sheet and selects cells of it. */
  select(sheet: Sheet, area: Area): void {
    const address = formatArea(area);
    if (this.active === sheet && this.selection === address) return;
    this.active = sheet;
    this.selection = address;
    this.events.selectionChanged(sheet.id, address);
  }

  /** For tables, charts and the like: an id that no other object of this workbook has. */
  newId(): string {
    return `{${String(++this.lastId).padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  sheet(key: unknown): Sheet | undefined {
    const name = String(key).toLowerCase();
    return this.sheets.find((each) => each.id === key || each.name.toLowerCase() === name);
  }

  /** Adds a sheet with everything in it. */
  addSheet(state: SheetState, position: number): Sheet {
    const grid = new Grid(this.engine, this.styles, state.id, state.name, position, state.cells);
    const sheet = openSheet(this, state, grid);
    this.sheets.splice(position, 0, sheet);
    for (const name of state.names) this.defineName(sheet, { ...name });
    return sheet;
  }

  /** An empty sheet's id: of the number that a file will keep for the sheet, so that the file need not state the id. */
  newSheetId(): string {
    const taken = this.sheets.map(({ id }) => sheetIdOf(id) ?? 0);
    return idOfSheet(Math.max(this.lastSheet, ...taken) + 1);
  }

  /** Numbers of deleted sheets, and of what the file has besides sheets with an id of that kind, are not given again. */
  private lastSheet: number;

  deleteSheet(sheet: Sheet): void {
    this.lastSheet = Math.max(this.lastSheet, sheetIdOf(sheet.id) ?? 0);
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    sheet.deleted = true;
    this.engine.removeSheet(sheet.id);
    this.rewrite(sheet.name, null);
    if (this.active === sheet) {
      const neighbours = [...this.sheets.slice(position), ...this.sheets.slice(0, position).reverse()];
      this.active = neighbours.find(({ visibility }) => visibility === "Visible")!;
      this.selection = "A1";
    }
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.engine.renameSheet(sheet.id, name);
    const before = sheet.name;
    sheet.name = name;
    this.rewrite(before, name);
  }

  /** Lets everything that refers to a sheet follow its new name, or become #REF!. */
  private rewrite(from: string, to: string | null): void {
    const change = (formula: string) => rewriteSheet(formula, from, to);
    this.engine.rewriteFormulas(change);
    for (const name of this.allNames()) {
      const formula = change(name.formula);
      if (formula !== name.formula) this.defineName(name.sheet, { ...name, formula });
    }
    for (const sheet of this.sheets) {
      for (const chart of sheet.charts) rewriteChart(chart, change);
      for (const format of sheet.conditionalFormats) quoted(format.settings, change);
      for (const validation of sheet.validations) quoted(validation.rule, change);
      for (const [cell, link] of sheet.hyperlinks) {
        if (link.documentReference === undefined || to === null) continue;
        sheet.hyperlinks.set(cell, { ...link, documentReference: change(link.documentReference) });
      }
    }
  }

  *allNames(): Generator<Name> {
    yield* this.names.values();
    for (const sheet of this.sheets) yield* sheet.names.values();
  }

  defineName(sheet: Sheet | undefined, name: Mutable<NameState> & { comment?: string }): Name {
    const defined: Name = { comment: "", ...name, sheet, document: this };
    const names = sheet ? sheet.names : this.names;
    const existing = names.get(name.name.toLowerCase());
    if (existing) Object.assign(existing, defined);
    else names.set(name.name.toLowerCase(), defined);
    this.nameChanged(name.name);
    return existing ?? defined;
  }

  deleteName(name: Name): void {
    (name.sheet ? name.sheet.names : this.names).delete(name.name.toLowerCase());
    this.nameChanged(name.name);
  }

  /** Computes formulas again that mention a name or table, which may mean something else now. */
  nameChanged(name: string): void {
    const mention = name.toLowerCase();
    this.engine.touchFormulas((text) => text.toLowerCase().includes(mention));
  }

  /** A formula of a sheet's row with names and tables replaced by what they mean, for the calculation. */
  private expand(sheetId: string, row: number, text: string): string {
    if (this.names.size === 0 && this.sheets.every(({ names, tables }) => names.size + tables.length === 0))
      return text;
    const named = expandNames(text, (name, sheetName) => {
      const sheet = sheetName === undefined ? this.sheets.find(({ id }) => id === sheetId) : this.sheet(sheetName);
      return this.name(name, sheet)?.formula ?? (this.table(name) && `=${name}[]`);
    });
    return expandTables(named, row, (name) => {
      const table = this.table(name);
      return table && { ...table, headers: headersOf(table) };
    });
  }

  table(name: string): Table | undefined {
    const lower = name.toLowerCase();
    return [...this.allTables()].find((each) => each.name.toLowerCase() === lower);
  }

  renameTable(table: Table, name: string): void {
    const before = table.name;
    table.name = name;
    this.engine.rewriteFormulas((formula) => renameTable(formula, before, name));
  }

  /** A name as seen from a sheet: the sheet's own before the workbook's. */
  name(name: string, sheet?: Sheet): Name | undefined {
    return sheet?.names.get(name.toLowerCase()) ?? this.names.get(name.toLowerCase());
  }

  *allTables(): Generator<Table> {
    for (const sheet of this.sheets) yield* sheet.tables;
  }
}
