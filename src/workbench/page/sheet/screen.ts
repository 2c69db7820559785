import type { ICommandInfo, IRange, Worksheet } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  AddWorksheetMergeMutation,
  getPrimaryForRange,
  MoveRangeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import {
  HoverManagerService,
  IEditorBridgeService,
  ScrollToRangeOperation,
  SetZoomRatioOperation,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { EmbeddedHost } from "../../host";
import { formatArea, parseArea } from "../../../cells/a1";
import { COLUMNS, ROWS, sameArea, union } from "../../../cells/area";
import { splitSheet } from "../../../cells/sheet-name";
import { toRange } from "../../host/univer/ranges";
import { DEFAULT_WIDTH, type Sheet } from "../../host/model/sheet";
import { cellKey, type Area } from "../../workbook";
import { marksOf } from "./conditions";
import { decorate, type Marks } from "./decorations";
import { describeFunctions, type DescribedFunction } from "./functions";
import { fromUniver, toUniver } from "./look";
import { redirect } from "./redirect";
import { BY_HOST, core } from "./univer";
import { validationRules } from "./validations";

/** Excel's screen: a character of the default font is 7 pixels wide, a point 4/3 pixels. */
const CHARACTER = 7;
const POINT = 4 / 3;
/** The grid that is shown, at least; it grows with what is in it. */
const SHOWN = { rows: 300, columns: 60 };
const MARGIN = 50;

/** Keeps Univer's screen and a host's document the same; the cells they share. */
export class Screen {
  private readonly surface = this.host.document.engine.surface;
  private readonly unit = this.surface.workbook.getUnitId();
  private readonly commands = this.surface.injector.get(core.ICommandService);
  private readonly subscriptions: { dispose?(): void; unsubscribe?(): void }[] = [];
  private opened = false;
  private closed = false;
  /** The person is typing into a cell, which showing anything would disturb; it is due afterwards. */
  private editing = false;
  private due = false;
  private styles = 0;
  private marks: Marks = new Map();
  /** What was last shown of each sheet, by sheet and aspect. */
  private readonly shown = new Map<string, string>();
  /** What is selected on the screen, by sheet. */
  private readonly selected = new Map<string, Area>();
  /** Called after the screen has changed. */
  onShown: () => void = () => undefined;
  /** Called after the person has selected something. */
  onSelected: () => void = () => undefined;

  constructor(private readonly host: EmbeddedHost) {
    this.subscriptions.push(
      this.commands.onCommandExecuted((command, options) => {
        if (!(options as { fromHost?: boolean } | undefined)?.fromHost) this.adopt(command);
      }),
      redirect(this.commands, this.unit, host.document, () => void this.changed()),
      decorate(this.surface.injector, this.unit, host.document, () => this.marks),
      this.surface.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
        this.editing = visible;
        if (visible) return host.startCellEdit();
        host.endCellEdit();
        // Once Univer has put what was typed into the cell.
        if (this.due) setTimeout(() => this.show());
      }),
      this.surface.injector
        .get(HoverManagerService)
        .currentClickedCell$.subscribe(({ location }) => setTimeout(() => this.follow(location))),
    );
  }

  /** Resolves when the sheet can be seen. */
  async open(): Promise<void> {
    await this.surface.injector.get(core.LifecycleService).onStage(core.LifecycleStages.Rendered);
    this.surface.injector.get(core.IUniverInstanceService).focusUnit(this.unit);
    this.opened = true;
    this.show();
  }

  dispose(): void {
    this.closed = true;
    for (const each of this.subscriptions) (each.dispose ?? each.unsubscribe)?.call(each);
  }

  /** Puts on the screen whatever has changed in the document. */
  show(): void {
    if (!this.opened || this.closed) return;
    this.due = this.editing;
    if (this.editing) return;
    this.showStyles();
    const { sheets, active } = this.host.document;
    sheets.forEach((sheet, position) => this.showSheet(sheet, position));
    // Univer selects A1 on a sheet that it shows for the first time, unless something is selected there.
    const selected = this.showSelection(active);
    if (this.surface.workbook.getActiveSheet()?.getSheetId() !== active.id) {
      this.execute(SetWorksheetActiveOperation.id, { subUnitId: active.id });
    }
    if (selected) this.execute(ScrollToRangeOperation.id, { range: toRange({ ...selected, rows: 1, columns: 1 }) });
    this.repaint(active);
    this.onShown();
    void this.mark(active);
  }

  /** Shows the active sheet larger or smaller; 1 is its natural size. */
  zoom(zoomRatio: number): void {
    this.execute(SetZoomRatioOperation.id, { subUnitId: this.host.document.active.id, zoomRatio });
  }

  setDark(dark: boolean): void {
    this.surface.injector.get(core.ThemeService).setDarkMode(dark);
  }

  private showStyles(): void {
    const registry = this.surface.workbook.getStyles();
    let count = 0;
    for (const [id, style] of this.host.document.styles.all()) {
      if (count++ >= this.styles) registry.addCustomStyle(id, toUniver(style));
    }
    this.styles = count;
  }

  private showSheet(sheet: Sheet, position: number): void {
    const worksheet = this.surface.workbook.getSheetBySheetId(sheet.id)!;
    const subUnitId = sheet.id;
    const workbook = this.surface.workbook;
    const at = workbook.getIndexBySheetId(sheet.id);
    if (at !== position) {
      this.execute(SetWorksheetOrderMutation.id, { subUnitId, fromOrder: at, toOrder: position });
    }
    this.when(sheet, "hidden", sheet.visibility !== "Visible", (hidden) =>
      this.execute(SetWorksheetHideMutation.id, { subUnitId, hidden: Number(hidden) }),
    );
    this.when(sheet, "tab", sheet.tabColor, (color) =>
      this.execute(SetTabColorMutation.id, { subUnitId, color: color ?? "" }),
    );
    this.when(sheet, "gridlines", sheet.gridlines, (lines) =>
      this.execute(ToggleGridlinesMutation.id, { subUnitId, showGridlines: Number(lines) }),
    );
    this.when(sheet, "size", this.sizeOf(sheet), () => this.showSize(sheet, worksheet));
    this.when(sheet, "merges", sheet.merges, (merges) => {
      this.execute(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: [...worksheet.getMergeData()] });
      this.execute(AddWorksheetMergeMutation.id, { subUnitId, ranges: merges.map(toRange) });
    });
    this.when(sheet, "validations", validationRules(sheet), (rules) => {
      const before = this.surface.injector.get(SheetDataValidationModel).getRules(this.unit, subUnitId);
      this.execute(RemoveDataValidationMutation.id, { subUnitId, ruleId: before.map(({ uid }) => uid) });
      this.execute(AddDataValidationMutation.id, { subUnitId, rule: rules });
    });
    this.when(sheet, "frozen", sheet.frozen, (frozen) => {
      const { rows = 0, columns = 0 } = frozen ?? {};
      const start = { startRow: rows || -1, startColumn: columns || -1 };
      this.execute(SetFrozenMutation.id, { subUnitId, xSplit: columns, ySplit: rows, ...start });
    });
  }

  /** Does `act` when the value of an aspect is not the one last shown. */
  private when<T>(sheet: Sheet, aspect: string, value: T, act: (value: T) => void): void {
    const [key, text] = [`${sheet.id} ${aspect}`, JSON.stringify(value)];
    if (this.shown.get(key) === text) return;
    this.shown.set(key, text);
    act(value);
  }

  private sizeOf({ grid, columnWidths, rowHeights, standardWidth, hiddenRows, hiddenColumns }: Sheet) {
    const used = grid.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return {
      rows: Math.max(SHOWN.rows, used.row + used.rows + MARGIN),
      columns: Math.max(SHOWN.columns, used.column + used.columns + MARGIN),
      hidden: [[...hiddenRows], [...hiddenColumns]],
      widths: [standardWidth, ...columnWidths],
      heights: [...rowHeights],
    };
  }

  private showSize(sheet: Sheet, worksheet: Worksheet): void {
    const { rows, columns } = this.sizeOf(sheet);
    const config = worksheet.getConfig();
    [config.rowCount, config.columnCount] = [rows, columns];
    config.defaultColumnWidth = Math.round((sheet.standardWidth ?? DEFAULT_WIDTH) * CHARACTER);
    config.defaultRowHeight = 20;
    empty(config.columnData);
    empty(config.rowData);
    for (const [column, width] of sheet.columnWidths) config.columnData[column] = { w: Math.round(width * CHARACTER) };
    for (const column of sheet.hiddenColumns) (config.columnData[column] ??= {}).hd = 1;
    for (const [row, height] of sheet.rowHeights) config.rowData[row] = { h: Math.round(height * POINT), ia: 0 };
    for (const row of sheet.hiddenRows) (config.rowData[row] ??= {}).hd = 1;
  }

  /** Selects on the screen what is selected on the active sheet; the area, if another was before. */
  private showSelection({ id }: Sheet): Area | undefined {
    const area = parseArea(this.host.document.selection ?? "A1");
    const before = this.selected.get(id);
    if (!area || (before && sameArea(before, area))) return undefined;
    this.selected.set(id, area);
    const range = toRange(area);
    const worksheet = this.surface.workbook.getSheetBySheetId(id)!;
    const selections = [{ range, primary: getPrimaryForRange(range, worksheet), style: null }];
    this.execute(SetSelectionsOperation.id, { subUnitId: id, selections });
    return area;
  }

  /** Draws the active sheet anew, rows as high as their wrapped texts. */
  private repaint(sheet: Sheet): void {
    const render = this.surface.injector.get(IRenderManagerService).getRenderById(this.unit);
    const skeletons = render?.with(SheetSkeletonManagerService);
    const skeleton = skeletons?.getSkeleton(sheet.id);
    const used = sheet.grid.used(false);
    let heights: unknown[] = [];
    if (skeleton && used && used.rows <= 1000) {
      skeleton.makeDirty(true);
      skeleton.calculate();
      heights = skeleton.calculateAutoHeightInRange([toRange(used)]);
    }
    this.execute(SetWorksheetRowAutoHeightMutation.id, { subUnitId: sheet.id, rowsAutoHeightInfo: heights });
  }

  private execute(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unit, ...params }, BY_HOST);
  }

  /** Takes over what the person did. */
  private adopt({ id, params }: Readonly<ICommandInfo>): void {
    const about = params as { unitId?: string; subUnitId?: string } | undefined;
    if (about?.unitId !== this.unit || !about.subUnitId) return;
    const sheet = this.host.document.sheet(about.subUnitId);
    if (!sheet) return;
    switch (id) {
      case SetRangeValuesMutation.id:
        return this.adoptCells(sheet, (params as { cellValue?: object }).cellValue ?? {});
      case MoveRangeMutation.id: {
        const { from, to } = params as Record<"from" | "to", { subUnitId: string; value: object }>;
        for (const { subUnitId, value } of [from, to]) this.adoptCells(this.host.document.sheet(subUnitId)!, value);
        return;
      }
      case SetSelectionsOperation.id: {
        const { selections } = params as { selections: readonly { range: IRange }[] };
        const range = selections.at(-1)?.range;
        if (!range) return;
        const area = areaOf(range, this.surface.workbook.getSheetBySheetId(sheet.id)!);
        this.selected.set(sheet.id, area);
        this.host.document.select(sheet, area);
        return this.onSelected();
      }
      case SetWorksheetActiveOperation.id: {
        this.host.document.select(sheet, this.selected.get(sheet.id) ?? { row: 0, column: 0, rows: 1, columns: 1 });
        // Univer is still about to show it.
        return void setTimeout(() => this.show());
      }
      default:
        if (ABOUT_SHEETS.test(id)) this.adoptLayout(sheet);
    }
  }

  private adoptCells(sheet: Sheet, cells: object): void {
    const styles = this.surface.workbook.getStyles();
    const matrix = this.surface.workbook.getSheetBySheetId(sheet.id)!.getCellMatrix();
    let area: Area | undefined;
    for (const [row, columns] of Object.entries(cells as Record<string, object>)) {
      for (const column of Object.keys(columns ?? {})) {
        const at = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        const look = matrix.getValue(at.row, at.column)?.s;
        const known = typeof look === "string" && this.host.document.styles.has(look);
        const style = known ? this.host.document.styles.get(look) : fromUniver(styles.get(look) ?? {});
        sheet.grid.adopt(at.row, at.column, style);
        area = union(area, at);
      }
    }
    if (!area) return;
    sheet.grid.written(area);
    this.host.document.events.changed(sheet.id, formatArea(area), "user");
    void this.changed();
  }

  /** After an edit: formulas follow. */
  private async changed(): Promise<void> {
    await this.host.betweenRequests(() => this.host.document.calculate());
    this.show();
  }

  /** Lets cells call the add-in's functions; those that wait for them are computed. */
  async offerFunctions(functions: readonly DescribedFunction[]): Promise<void> {
    describeFunctions(this.surface.injector, functions);
    await this.host.offerFunctions(functions);
    this.show();
  }

  /** Marks cells of the active sheet whose conditions hold, if it has any. */
  private async mark(sheet: Sheet): Promise<void> {
    if (sheet.conditionalFormats.length === 0 && !this.marks.has(sheet.id)) return;
    await this.host.betweenRequests(async () => {
      if (!this.closed) this.marks = await marksOf(this.host, sheet);
    });
    if (!this.closed && !this.editing && this.host.document.active === sheet) this.repaint(sheet);
  }

  /** Goes where a cell's link leads. */
  private follow({ subUnitId, row, col }: { subUnitId: string; row: number; col: number }): void {
    const { document } = this.host;
    const link = document.sheet(subUnitId)?.hyperlinks.get(cellKey(row, col));
    if (link?.documentReference === undefined) return;
    const { sheet: name, rest } = splitSheet(link.documentReference);
    const [sheet, area] = [document.sheet(name ?? subUnitId), parseArea(rest)];
    if (!sheet || !area) return;
    document.select(sheet, area);
    this.show();
  }

  /** Widths, heights, merges and the like, as the person set them. */
  private adoptLayout(sheet: Sheet): void {
    const config = this.surface.workbook.getSheetBySheetId(sheet.id)!.getConfig();
    sheet.columnWidths.clear();
    sheet.hiddenColumns.clear();
    for (const [column, { w, hd }] of entries(config.columnData)) {
      if (w !== undefined) sheet.columnWidths.set(column, w / CHARACTER);
      if (hd) sheet.hiddenColumns.add(column);
    }
    sheet.rowHeights.clear();
    sheet.hiddenRows.clear();
    for (const [row, { h, ia, hd }] of entries(config.rowData)) {
      if (h !== undefined && !ia) sheet.rowHeights.set(row, h / POINT);
      if (hd) sheet.hiddenRows.add(row);
    }
    sheet.merges = config.mergeData.map((range) => areaOf(range));
    const { xSplit, ySplit } = config.freeze;
    sheet.frozen = xSplit || ySplit ? { rows: ySplit, columns: xSplit } : null;
    sheet.tabColor = config.tabColor || null;
    sheet.gridlines = config.showGridlines !== 0;
    this.onShown();
  }
}

const ABOUT_SHEETS =
  /^sheet\.mutation\.(set-worksheet-(col-width|row-height|row-is-auto-height)|set-(col|row)-(hidden|visible)|.*-worksheet-merge|set-frozen|set-tab-color|toggle-gridlines)$/;

/** Whole rows and columns have no numbers for the other direction. */
function areaOf({ startRow, startColumn, endRow, endColumn }: IRange, sheet?: Worksheet): Area {
  const [row, column] = [startRow || 0, startColumn || 0];
  const wholeRows =
    Number.isNaN(endColumn) || (sheet !== undefined && column === 0 && endColumn >= sheet.getColumnCount() - 1);
  const wholeColumns = Number.isNaN(endRow) || (sheet !== undefined && row === 0 && endRow >= sheet.getRowCount() - 1);
  return {
    row,
    column,
    rows: wholeColumns ? ROWS : endRow - row + 1,
    columns: wholeRows ? COLUMNS : endColumn - column + 1,
  };
}

function empty(data: object): void {
  for (const key of Object.keys(data)) delete (data as Record<string, unknown>)[key];
}

function entries<T>(data: { readonly [index: number]: T }): [number, T][] {
  return Object.entries(data).map(([key, value]) => [Number(key), value as T]);
}
