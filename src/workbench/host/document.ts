import type { Area, Hyperlink, NameState, SheetState, WorkbookState } from "../workbook";
import { Engine } from "./engine";
import { failure } from "./errors";
import { Grid } from "./grid";
import { chartState, openChart, rewriteChart, type Chart } from "./chart-model";
import { expandTables, renameTable } from "./structured";
import { expandNames, quoted, rewriteSheet } from "./references";
import { plainValue } from "./shown";
import { Styles } from "./styles";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A defined name; `sheet` is its scope, or undefined for the workbook's. */
export interface Name extends Mutable<NameState> {
  readonly sheet: Sheet | undefined;
  readonly document: Document;
  comment: string;
}

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  area: Area;
  style: string | null;
  filterButton: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  headers: boolean;
  totals: boolean;
}

/** A conditional format of any kind: `settings` is what its kind needs. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  readonly settings: Record<string, unknown>;
  stopIfTrue: boolean;
}

export interface Validation {
  readonly area: Area;
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
  ignoreBlanks: boolean;
}

export interface Page {
  orientation: "Portrait" | "Landscape";
  zoom: Record<string, number | undefined>;
  titleRows: string | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
}

/** A sheet: cells in its grid, everything else here. */
export interface Sheet {
  readonly document: Document;
  readonly id: string;
  readonly grid: Grid;
  deleted: boolean;
  name: string;
  visibility: SheetState["visibility"];
  protected: boolean;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  filter: SheetState["filter"];
  /** In characters, as files count. */
  readonly columnWidths: Map<number, number>;
  /** In points. */
  readonly rowHeights: Map<number, number>;
  standardWidth: number;
  frozen: { rows: number; columns: number } | null;
  readonly tables: Table[];
  readonly charts: Chart[];
  readonly names: Map<string, Name>;
  readonly hyperlinks: Map<number, Hyperlink>;
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  tabColor: string | null;
  gridlines: boolean;
  headings: boolean;
  readonly page: Page;
  readonly customProperties: Map<string, { key: string; value: string }>;
}

/** An open workbook. */
export class Document {
  readonly engine = new Engine((sheet, row, text) => this.expand(sheet, row, text));
  readonly styles = new Styles();
  readonly sheets: Sheet[] = [];
  readonly names = new Map<string, Name>();
  readonly settings = new Map<string, unknown>();
  active!: Sheet;
  selection: string | null = null;
  calculationMode = "Automatic";
  /** Excel.Application.suspendApiCalculationUntilNextSync: nothing is computed before the request has ended. */
  calculationSuspended = false;
  eventsEnabled = true;
  private lastId = 0;

  constructor(state: WorkbookState) {
    state.sheets.forEach((sheet, position) => this.addSheet(sheet, position));
    for (const name of state.names) this.defineName(undefined, { ...name });
    for (const [key, value] of Object.entries(state.settings)) this.settings.set(key, value);
    this.active = this.sheets.find(({ id }) => id === state.activeSheet) ?? this.sheets[0]!;
    this.selection = state.selection;
    this.engine.onlyUncomputed();
  }

  /** Makes formulas up to date, unless calculation is manual or suspended. */
  async calculate(): Promise<void> {
    if (this.calculationMode === "Automatic" && !this.calculationSuspended) await this.engine.calculate();
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

  /** For tables, charts and the like: an id that no other object of this workbook has. */
  newId(): string {
    return `{${String(++this.lastId).padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  sheet(key: unknown): Sheet | undefined {
    const name = String(key).toLowerCase();
    return this.sheets.find((each) => each.id === key || each.name.toLowerCase() === name);
  }

  addSheet(state: SheetState, position: number): Sheet {
    const grid = new Grid(this.engine, this.styles, state.id, state.name, position, state.cells);
    const sheet: Sheet = {
      document: this,
      id: state.id,
      grid,
      deleted: false,
      name: state.name,
      visibility: state.visibility,
      protected: state.protected,
      merges: [...state.merges],
      hiddenRows: new Set(state.hiddenRows),
      hiddenColumns: new Set(state.hiddenColumns),
      filter: state.filter,
      columnWidths: new Map(state.columnWidths),
      rowHeights: new Map(),
      standardWidth: DEFAULT_WIDTH,
      frozen: state.frozen && { ...state.frozen },
      tables: [],
      charts: [],
      names: new Map(),
      hyperlinks: new Map(state.hyperlinks),
      conditionalFormats: [],
      validations: [],
      tabColor: state.tabColor,
      gridlines: state.gridlines,
      headings: true,
      page: {
        orientation: state.page.landscape ? "Landscape" : "Portrait",
        zoom: state.page.fitToWidth === null ? { scale: 100 } : { horizontalFitToPages: state.page.fitToWidth },
        titleRows: state.page.titleRows,
        centerHorizontally: false,
        centerVertically: false,
        printGridlines: false,
      },
      customProperties: new Map(),
    };
    this.sheets.splice(position, 0, sheet);
    for (const table of state.tables) {
      const rest = { bandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false };
      sheet.tables.push({ ...table, ...rest, id: this.newId(), sheet, headers: true, totals: false });
    }
    for (const chart of state.charts) sheet.charts.push(openChart(sheet, this.newId(), chart));
    for (const name of state.names) this.defineName(sheet, { ...name });
    for (const { area, kind, ...settings } of state.conditionalFormats) {
      const type = kind === "colorScale" ? "ColorScale" : "Custom";
      sheet.conditionalFormats.push({ id: this.newId(), area, type, settings, stopIfTrue: false });
    }
    for (const { area, list, errorMessage, prompt } of state.validations) {
      sheet.validations.push({
        area,
        rule: { list: { inCellDropDown: true, source: Array.isArray(list) ? list.join(",") : list } },
        errorAlert: errorMessage === null ? {} : { message: errorMessage, showAlert: true, style: "Stop", title: "" },
        prompt: prompt === null ? {} : { message: prompt, showPrompt: true, title: "" },
        ignoreBlanks: true,
      });
    }
    return sheet;
  }

  /** An empty sheet's id: as Excel derives it from the number that a file keeps for the sheet. */
  newSheetId(): string {
    const taken = this.sheets.map(({ id }) => sheetNumber(id));
    return sheetId(Math.max(this.lastSheet, ...taken) + 1);
  }

  /** Numbers of deleted sheets are not given again. */
  private lastSheet = 0;

  deleteSheet(sheet: Sheet): void {
    this.lastSheet = Math.max(this.lastSheet, sheetNumber(sheet.id));
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

export function headersOf({ sheet, area }: Table): string[] {
  return sheet.grid.values({ ...area, rows: 1 })[0]!.map((value) => String(plainValue(value)));
}

/** Width of a column, in characters of the default font, that nobody has changed. */
export const DEFAULT_WIDTH = 9.140625;
/** Points per character of width: a character is 7 pixels wide in the default font, a pixel 0.75 points. */
export const POINTS_PER_CHARACTER = 5.25;
/** Height in points of a row that nobody has changed. */
export const DEFAULT_HEIGHT = 15;

export function columnWidth(sheet: Sheet, column: number): number {
  return (sheet.columnWidths.get(column) ?? sheet.standardWidth) * POINTS_PER_CHARACTER;
}

export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT;
}

/** Excel refuses to change anything on a protected sheet. */
export function assertWritable(sheet: Sheet): void {
  if (sheet.protected) throw failure("AccessDenied", `The sheet "${sheet.name}" is protected.`);
}

/** The id that Excel gives to a file's sheet of that number. */
export function sheetId(number: number): string {
  const [low, high] = [(number - 1) & 0xff, ((number - 1) >> 8) & 0xff];
  const hex = [low, high].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `{00000000-0001-0000-${hex.toUpperCase()}-000000000000}`;
}

function sheetNumber(id: string): number {
  const match = /^\{00000000-0001-0000-([0-9A-F]{2})([0-9A-F]{2})-000000000000\}$/i.exec(id);
  return match ? parseInt(match[1]!, 16) + parseInt(match[2]!, 16) * 256 + 1 : 0;
}

export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    protected: false,
    cells: new Map(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    columnWidths: new Map(),
    frozen: null,
    tables: [],
    charts: [],
    names: [],
    hyperlinks: new Map(),
    conditionalFormats: [],
    validations: [],
    tabColor: null,
    gridlines: true,
    page: { landscape: false, fitToWidth: null, titleRows: null },
  };
}

/** A new workbook, as Excel's: one sheet, "Sheet1". */
export function emptyWorkbook(): WorkbookState {
  const sheet = emptySheet(sheetId(1), "Sheet1");
  return { sheets: [sheet], names: [], activeSheet: sheet.id, selection: "A1", settings: {} };
}

function nameState({ name, formula, visible }: Name): NameState {
  return { name, formula, visible };
}

function sheetState(sheet: Sheet): SheetState {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: sheet.grid.state(),
    merges: [...sheet.merges],
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    filter: sheet.filter,
    columnWidths: new Map(sheet.columnWidths),
    frozen: sheet.frozen && { ...sheet.frozen },
    tables: sheet.tables.map(({ name, area, style, filterButton, bandedRows }) => {
      return { name, area, style, filterButton, bandedRows };
    }),
    charts: sheet.charts.map(chartState),
    names: [...sheet.names.values()].map(nameState),
    hyperlinks: new Map(sheet.hyperlinks),
    conditionalFormats: sheet.conditionalFormats.flatMap(conditionalFormatState),
    validations: sheet.validations.flatMap(validationState),
    tabColor: sheet.tabColor,
    gridlines: sheet.gridlines,
    page: {
      landscape: sheet.page.orientation === "Landscape",
      fitToWidth: sheet.page.zoom.horizontalFitToPages ?? null,
      titleRows: sheet.page.titleRows,
    },
  };
}

function conditionalFormatState({ type, area, settings }: ConditionalFormat): SheetState["conditionalFormats"] {
  if (type === "ColorScale") return [{ kind: "colorScale", area, colors: [], ...settings }];
  const look = { formula: "", fill: null, fontColor: null, bold: false };
  return type === "Custom" ? [{ kind: "custom", area, ...look, ...settings }] : [];
}

function validationState({ area, rule, errorAlert, prompt }: Validation): SheetState["validations"] {
  const list = rule.list as { source?: string } | undefined;
  if (!list) return [];
  const source = String(list.source ?? "");
  return [
    {
      area,
      list: source.startsWith("=") ? source : source.split(","),
      errorMessage: (errorAlert.message as string | undefined) ?? null,
      prompt: (prompt.message as string | undefined) ?? null,
    },
  ];
}
