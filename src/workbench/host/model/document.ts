import { formatArea } from "../../../cells/a1";
import type { Area } from "../../../cells/area";
import { emptySheet, type SheetState, type WorkbookState } from "../../workbook";
import { idOfSheet, sheetIdOf } from "../../sheet-id";
import { Engine } from "../univer/engine";
import { Calculation } from "./calculation";
import { Grid } from "./cells/grid";
import { Styles } from "./cells/styles";
import { CreatedWorkbooks } from "./created";
import { Events } from "./events";
import { CellFunctions } from "./formulas/cell-functions";
import { computedName, withComputedNames } from "./formulas/computed-names";
import { followSheet } from "./formulas/follow";
import { meaningOf } from "./formulas/meaning";
import { defineName } from "./formulas/names";
import { openSheet } from "./sheets/open-sheet";
import { nameState, sheetState } from "./sheets/save-sheet";
import type { Name, Sheet } from "./sheets/sheet";
import type { Workbook } from "./sheets/workbook";

/** An open workbook: its sheets, and what they share. */
export class Document implements Workbook {
  readonly engine: Engine = new Engine((sheet, row, text) =>
    this.functions.spelling(withComputedNames(this.sheets, meaningOf(this, sheet, row, text))),
  );
  readonly functions = new CellFunctions(this);
  readonly calculation = new Calculation(() => this.functions.calculate());
  readonly events = new Events();
  readonly created = new CreatedWorkbooks();
  readonly styles = new Styles();
  readonly sheets: Sheet[] = [];
  readonly names = new Map<string, Name>();
  readonly settings = new Map<string, unknown>();
  active!: Sheet;
  selection: string | null = null;
  /** False while the person at the screen is in another workbook. */
  isInFront = true;
  hasPrinter = true;
  /** Whether sheets may not be added, deleted, renamed or moved. */
  isStructureProtected = false;
  private lastId = 0;
  /** Numbers of deleted sheets, and of what the file has besides sheets with an id of that kind, are not given again. */
  private lastSheet: number;

  constructor(state: WorkbookState) {
    this.lastSheet = state.lastSheet ?? 0;
    state.sheets.forEach((sheet, position) => this.addSheet(sheet, position));
    for (const name of state.names) defineName(this, undefined, { ...name });
    for (const [key, value] of Object.entries(state.settings)) this.settings.set(key, value);
    this.active = this.sheets.find(({ id }) => id === state.activeSheet) ?? this.sheets[0]!;
    this.selection = state.selection;
    this.engine.onlyUncomputed();
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
    const grid = new Grid(this.engine, this.styles, state.id, computedName(state), position, state.cells);
    const sheet = openSheet(state, grid, () => this.newId());
    this.sheets.splice(position, 0, sheet);
    for (const name of state.names) defineName(this, sheet, { ...name });
    return sheet;
  }

  /** An empty sheet's id: of the number that a file will keep for the sheet, so that the file need not state the id. */
  newSheetId(): string {
    const taken = this.sheets.map(({ id }) => sheetIdOf(id) ?? 0);
    return idOfSheet(Math.max(this.lastSheet, ...taken) + 1);
  }

  deleteSheet(sheet: Sheet): void {
    this.lastSheet = Math.max(this.lastSheet, sheetIdOf(sheet.id) ?? 0);
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    sheet.deleted = true;
    this.engine.removeSheet(sheet.id);
    followSheet(this, sheet.name, null);
    if (this.active !== sheet) return;
    const neighbours = [...this.sheets.slice(position), ...this.sheets.slice(0, position).reverse()];
    this.active = neighbours.find(({ visibility }) => visibility === "Visible")!;
    this.selection = "A1";
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.engine.renameSheet(sheet.id, computedName(sheet));
    followSheet(this, before, name);
  }
}

/** A new workbook, as Excel's: one sheet, "Sheet1". */
export function emptyWorkbook(): WorkbookState {
  const sheet = emptySheet(idOfSheet(1), "Sheet1");
  return { sheets: [sheet], names: [], activeSheet: sheet.id, selection: "A1", settings: {} };
}
