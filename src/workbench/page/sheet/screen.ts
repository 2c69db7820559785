import { IRenderManagerService } from "@univerjs/engine-render";
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
} from "@univerjs/sheets";
import {
  HoverManagerService,
  IEditorBridgeService,
  ScrollToRangeOperation,
  SetZoomRatioOperation,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import { parseArea } from "../../../cells/a1";
import { type Area, sameArea } from "../../../cells/area";
import { splitSheet } from "../../../cells/sheet-name";
import type { EmbeddedHost } from "../../host";
import type { Sheet } from "../../host/model/sheets/sheet";
import { toRange } from "../../host/univer/ranges";
import { cellKey } from "../../workbook";
import { Adoption } from "./adoption";
import { marksOf } from "./conditions";
import { decorate, type Marks } from "./decorations";
import { describeFunctions, type DescribedFunction } from "./functions";
import { toUniver } from "./look";
import { redirect } from "./commands/redirect";
import { ShownSheets } from "./shown-sheets";
import { BY_HOST, core } from "./univer";

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
  private shownLook: string | undefined;
  private styles = 0;
  private marks: Marks = new Map();
  private readonly shownSheets = new ShownSheets(this.host.document, (id, params) => this.execute(id, params));
  /** What is selected on the screen, by sheet. */
  private readonly selected = new Map<string, Area>();
  /** Called after the screen has changed. */
  onShown: () => void = () => undefined;
  /** Called after the person has selected something. */
  onSelected: () => void = () => undefined;

  constructor(private readonly host: EmbeddedHost) {
    const adoption = new Adoption(host.document, this.selected, {
      edited: () => void this.changed(),
      selected: () => this.onSelected(),
      // Univer is still about to show it.
      sheetChosen: () => void setTimeout(() => this.show()),
      arranged: () => {
        this.host.changes++;
        this.onShown();
      },
    });
    this.subscriptions.push(
      this.commands.onCommandExecuted((command, options) => {
        if (!(options as { fromHost?: boolean } | undefined)?.fromHost) adoption.take(command);
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

  /** As `show`, where anything can have changed since: most requests of the add-in's only read. */
  catchUp(): void {
    if (this.look !== this.shownLook) this.show();
  }

  /** Differs whenever something else is to be seen. */
  private get look(): string {
    const { changes, document } = this.host;
    return [changes, document.active.id, document.selection].join(" ");
  }

  /** Puts on the screen whatever has changed in the document. */
  show(): void {
    if (!this.opened || this.closed) return;
    this.due = this.editing;
    if (this.editing) return;
    this.shownLook = this.look;
    this.showStyles();
    const { sheets, active } = this.host.document;
    sheets.forEach((sheet, position) => this.shownSheets.show(sheet, position));
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

  /** Gives the sheet the keyboard. */
  focus(): void {
    this.surface.injector.get(ILayoutService).focus();
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

  /** After an edit: formulas follow. */
  private async changed(): Promise<void> {
    this.host.changes++;
    await this.host.betweenRequests(() => this.host.document.calculation.ifDue());
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
}
