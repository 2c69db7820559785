import { parseCell } from "../../cells/a1";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import type { CellValue } from "../workbook";
import { paneAddress } from "../page/pane/states";
import type { Workbench } from "../page/workbench";

/** What the page offers to whoever drives it. */
interface WorkbenchWindow {
  readonly workbench: Workbench;
}

/** What a run of the sample study adds. */
export const RESULT_SHEETS = [
  "HVM Summary",
  "HVM Remarks",
  "HVM Profiles",
  "HVM Distances",
  "HVM Rankings",
  "HVM Robustness",
  "HVM Problems",
  "HVM About",
] as const;

/** How many charts the sheets of that run have that have any. */
export const RESULT_CHARTS = { "HVM Profiles": 2, "HVM Rankings": 6 } as const;

/** Someone at the workbench: opens it, clicks, looks. */
export class Visit {
  /** Errors in the console, errors nobody caught, requests that leave this computer, and breaches of the security policy. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.troubles.push(`page: ${error.stack ?? error.message}`));
    page.on("request", (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(address)) this.troubles.push(`request: ${url}`);
    });
  }

  /** Opens the workbench, which begins with the sample study, and waits until the pane can be used. */
  static async open(
    browser: Browser,
    address: string,
    options: BrowserContextOptions = {},
    before: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, ...options });
    const visit = new Visit(await context.newPage(), address);
    await before(visit.page);
    await visit.load();
    return visit;
  }

  /** Loads the workbench's page, also anew: then nothing is left of what was done in it. */
  async load(): Promise<void> {
    await this.page.goto(this.address);
    await this.pane.getByRole("heading", { level: 2 }).first().waitFor();
  }

  /** Opens the sample study anew, as it was at first, and the pane with it. */
  async startAgain(): Promise<void> {
    await this.page.evaluate(async () => {
      const { workbench } = window as unknown as WorkbenchWindow;
      await workbench.openSample();
      workbench.pane.visible = true;
    });
    await this.pane.getByRole("heading", { level: 2 }).first().waitFor();
  }

  /** Opens nothing but the pane, in one of its states. */
  static async alone(
    browser: Browser,
    address: string,
    state: string,
    options: BrowserContextOptions = {},
  ): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 320, height: 760 }, ...options });
    const visit = new Visit(await context.newPage(), address);
    await visit.loadState(state);
    return visit;
  }

  /** Loads the pane by itself in one of its states, also in the place of another. */
  async loadState(state: string): Promise<void> {
    // Else only the part behind the # would change, which loads nothing.
    await this.page.goto("about:blank");
    await this.page.goto(new URL(paneAddress(state), this.address).href);
    await this.page.locator("footer").waitFor();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** Presses Analyse in the pane and waits for the results. */
  async analyse(): Promise<void> {
    await this.pane.getByRole("button", { name: "Analyse", exact: true }).click();
    await this.pane.getByRole("searchbox").waitFor();
  }

  /** Names of the workbook's sheets, in order. */
  sheets(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window as unknown as WorkbenchWindow).workbench.host!.document.sheets.map(({ name }) => name),
    );
  }

  /** Values of all cells of a sheet from A1 on. */
  cells(sheet: string): Promise<CellValue[][]> {
    return this.page.evaluate((name) => {
      const { grid } = (window as unknown as WorkbenchWindow).workbench.host!.document.sheet(name)!;
      const used = grid.used(true);
      if (!used) return [];
      return grid.values({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
    }, sheet);
  }

  async cell(sheet: string, address: string): Promise<CellValue> {
    const { row, column } = parseCell(address)!;
    return this.page.evaluate(
      ([name, row, column]) =>
        (window as unknown as WorkbenchWindow).workbench.host!.document.sheet(name)!.grid.value(row, column),
      [sheet, row, column] as const,
    );
  }

  /** Sheet and address of what is selected. */
  selected(): Promise<string> {
    return this.page.evaluate(() => {
      const { active, selection } = (window as unknown as WorkbenchWindow).workbench.host!.document;
      return `${active.name}!${selection}`;
    });
  }

  /** Where the sheet itself says that it is: the box beside the formula bar. */
  nameBox(): Promise<string> {
    return this.page.locator("#sheet input").first().inputValue();
  }

  /** Clicks on a cell of the sheet in front. */
  async click(cell: string): Promise<void> {
    const { x, y, width, height } = await this.boxOf(cell);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  private boxOf(cell: string) {
    return this.page.evaluate((at) => (window as unknown as WorkbenchWindow).workbench.boxOf(at), cell);
  }

  /** The colour that a cell of the sheet in front is filled with, "#RRGGBB"; null if with none. */
  fill(cell: string): Promise<string | null> {
    return this.page.evaluate((at) => {
      const { x, y } = (window as unknown as WorkbenchWindow).workbench.boxOf(at);
      const canvas = document.querySelector<HTMLCanvasElement>('#sheet [id^="univer-sheet-main-canvas"]')!;
      const { left, top, width } = canvas.getBoundingClientRect();
      const ratio = canvas.width / width;
      // Beside the lines, and beside the text.
      const [px, py] = [(x + 3 - left) * ratio, (y + 3 - top) * ratio];
      const [r, g, b, alpha] = canvas.getContext("2d")!.getImageData(px, py, 1, 1).data;
      return alpha === 0
        ? null
        : `#${[r!, g!, b!].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
    }, cell);
  }

  /** Opens the list that a cell of the sheet in front offers, by the arrow at its right, and chooses from it. */
  async choose(cell: string, option: string): Promise<void> {
    const { x, y, width, height } = await this.boxOf(cell);
    await this.page.mouse.click(x + width - 10, y + height / 2);
    await this.page.getByText(option, { exact: true }).click();
  }

  /** Types into a cell, as a person does: with the keyboard, into Univer's editor. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    // A click gives the sheet the keyboard; where does not matter.
    const { x, y } = (await this.page.locator('#sheet [id^="univer-sheet-main-canvas"]').boundingBox())!;
    await this.page.mouse.click(x + 80, y + 60);
    await this.page.evaluate(
      ([sheet, cell]) => {
        const { workbench } = window as unknown as WorkbenchWindow;
        workbench.host!.user.select(sheet, cell);
        workbench.show();
      },
      [sheet, cell] as const,
    );
    while ((await this.nameBox()) !== cell) await this.page.evaluate(() => new Promise(requestAnimationFrame));
    await this.page.keyboard.type(text);
    // As long as Univer offers functions, Enter takes one of them.
    await this.page.locator('ul[data-u-comp="sheets-formula-editor"]').waitFor({ state: "hidden" });
    await this.page.keyboard.press("Enter");
  }

  /** Waits until nothing moves any more. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready);
    await this.page.waitForTimeout(1000);
  }

  /** Brings a sheet to the front; waits until its charts are drawn. */
  async goTo(sheet: string, zoom = 1): Promise<void> {
    await this.page.evaluate(
      ([name, zoom]) => {
        const { workbench } = window as unknown as WorkbenchWindow;
        workbench.host!.user.select(name, "A1");
        workbench.show(zoom);
      },
      [sheet, zoom] as const,
    );
    const charts = await this.page.evaluate(
      () => (window as unknown as WorkbenchWindow).workbench.host!.document.active.charts.length,
    );
    if (charts > 0) await this.page.locator("#charts svg path").first().waitFor({ state: "attached" });
  }

  /** Names of the charts that are drawn on the sheet in front. */
  charts(): Promise<string[]> {
    return this.page
      .locator("#charts .chart:has(svg path)")
      .evaluateAll((charts) => charts.map((chart) => (chart as HTMLElement).dataset["chart"]!));
  }
}
