import { FileError } from "../file/package/errors";
import { isZip, openFile } from "../file/open";
import { hasMacros, saveXlsx } from "../file/xlsx";
import { EmbeddedHost } from "../host";
import { parseArea } from "../../cells/a1";
import { cellAt, type WorkbookState } from "../workbook";
import { Charts } from "./charts/charts";
import { Shapes } from "./shapes/shapes";
import { byId, keepingFocus } from "./base/dom";
import { say } from "./base/status";
import { readFunctions } from "./sheet/functions";
import { Pane } from "./pane/pane";
import { Screen } from "./sheet/screen";
import { isDark, onTheme } from "./base/theme";
import { viewOf } from "./sheet/view";

const SAMPLE = "/assets/sample-study.xlsx";
/** What a tab's address says that was opened for a new workbook. */
const CREATED = "created";

/** A file that was opened, to which a save applies what has changed. */
interface Opened {
  readonly bytes: Uint8Array;
  readonly state: WorkbookState;
}

/** One open workbook with its sheet, its charts, and the add-in beside it. */
export class Workbench {
  private current:
    | { host: EmbeddedHost; screen: Screen; charts: Charts; shapes: Shapes; opened: Opened | null; name: string }
    | undefined;
  readonly pane = new Pane(byId("pane"));
  /** Called when there is something else to see than the sample study that it begins with. */
  onWelcomed: () => void = () => undefined;
  /** Called after the workbook has answered a request of the add-in's. */
  onAnswered: () => void = () => undefined;

  /** How much of the host's changes the last save, or the file that was opened, holds. */
  private saved = 0;

  /** Whether anything was changed that no save holds. */
  get unsaved(): boolean {
    return this.current !== undefined && this.current.host.changes > this.saved;
  }

  get host(): EmbeddedHost | undefined {
    return this.current?.host;
  }

  constructor() {
    onTheme(() => {
      this.pane.themeChanged();
      this.current?.screen.setDark(isDark());
    });
    this.pane.onFunctions = async () => {
      const functions = await readFunctions();
      // Another workbook may be open by now.
      await this.current?.screen.offerFunctions(functions);
    };
    this.pane.onAnswered = () => {
      if (this.unsaved) this.onWelcomed();
      this.current?.screen.catchUp();
      this.onAnswered();
    };
  }

  /** Shows what the host has changed without being asked by the add-in. */
  show(zoom?: number): void {
    this.current?.screen.show();
    if (zoom !== undefined) this.current?.screen.zoom(zoom);
  }

  /** Gives the sheet the keyboard. */
  focusSheet(): void {
    this.current?.screen.focus();
  }

  async openSample(): Promise<void> {
    const answer = await fetch(SAMPLE);
    await this.openBytes(new Uint8Array(await answer.arrayBuffer()), "sample-study.xlsx");
  }

  /** @throws FileError in words for the person; then the open workbook stays */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    const notices: string[] = [];
    const state = await openFile(bytes, name, (notice) => notices.push(notice));
    if (!isZip(bytes) && !isTable(state)) {
      throw new FileError(
        "unknown-type",
        `${name} holds no table: most of its lines are a single text. The workbook that was open stays. Choose a file with a row per respondent.`,
      );
    }
    await this.open(state, isZip(bytes) ? { bytes, state } : null, name.replace(/\.[^.]*$/, ""));
    say([`${name} is open.`, ...notices].join(" "));
  }

  async openNew(): Promise<void> {
    await this.open(undefined, null, "Book1");
    say("A new workbook is open.");
  }

  private async open(state: WorkbookState | undefined, opened: Opened | null, name: string): Promise<void> {
    if (this.current) this.onWelcomed();
    await this.close();
    const host = await EmbeddedHost.open(state);
    host.traffic.keepLog();
    host.traffic.keepTime();
    const screen = new Screen(host);
    const charts = new Charts(host, byId("charts"));
    const shapes = new Shapes(host, byId("shapes"));
    screen.onShown = () => {
      charts.draw();
      shapes.draw();
      this.explainError(host);
    };
    screen.onSelected = () => this.explainError(host);
    host.document.created.onOpen = (file) => this.openBeside(file);
    this.current = { host, screen, charts, shapes, opened, name };
    this.saved = host.changes;
    await keepingFocus(() => screen.open());
    this.pane.load(host);
  }

  /** New workbooks that the add-in had made, by their number, until a tab of their own has asked for them. */
  private readonly beside: (string | null)[] = [];

  /** Shows a new workbook in a tab of its own, as Excel shows it in a window of its own. */
  private openBeside(file: string | null): void {
    const number = this.beside.push(file) - 1;
    if (window.open(`?${CREATED}=${number}`) === null) say("The browser did not let a new workbook open.");
  }

  /** Opens what this tab was made for, or the sample study. */
  async openFirst(): Promise<void> {
    const number = new URLSearchParams(location.search).get(CREATED);
    const maker = (opener as { readonly workbench?: Workbench } | null)?.workbench;
    const file = number === null ? undefined : maker?.beside[Number(number)];
    if (file === undefined) return this.openSample();
    if (file === null) return this.openNew();
    await this.openBytes(
      Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)),
      "Book2.xlsx",
    );
  }

  private explained: string | undefined;

  /** Says why a function gave the selected cell an error, as Excel does in a card beside the cell. */
  private explainError({ document, user }: EmbeddedHost): void {
    const cell = document.selection ?? "A1";
    const message = user.errorMessage(document.active.name, cell);
    if (message === this.explained) return;
    this.explained = message;
    say(message === undefined ? "" : `${cell}: ${message}`);
  }

  private async close(): Promise<void> {
    if (!this.current) return;
    const { host, screen, charts, shapes } = this.current;
    this.current = undefined;
    charts.dispose();
    shapes.dispose();
    screen.dispose();
    await host.close();
    byId("sheet").replaceChildren();
  }

  /** Where a cell of the active sheet is in the window, if nothing is scrolled; for tests. */
  boxOf(cell: string): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
    const { canvas, scale, boxOf } = viewOf(this.current!.host)!;
    const [x, y, width, height] = boxOf(parseArea(cell)!).map((length) => length * scale) as [
      number,
      number,
      number,
      number,
    ];
    return { x: canvas.x + x, y: canvas.y + y, width, height };
  }

  /** Shows one state of the pane alone; undefined: the add-in as it is. */
  showState(state: string | undefined): void {
    this.pane.visible = true;
    this.pane.load(this.current!.host, state);
  }

  /** The workbook as a file: what was opened, with what has changed. */
  async save(): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    const { host, opened, name } = this.current!;
    const { changes } = host;
    const bytes = await saveXlsx(opened, await host.state());
    this.saved = changes;
    return { bytes, name: `${name}.${opened !== null && hasMacros(opened.bytes) ? "xlsm" : "xlsx"}` };
  }
}

/** Whether the rows of a text file are those of a table: half of them or more hold two cells. */
function isTable({ sheets: [sheet] }: WorkbookState): boolean {
  const rows = new Map<number, number>();
  for (const key of sheet!.cells.keys()) {
    const { row } = cellAt(key);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  const wide = [...rows.values()].filter((cells) => cells > 1).length;
  return rows.size > 0 && 2 * wide >= rows.size;
}
