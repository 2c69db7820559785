import type { Area } from "../../../cells/area";
import type { Cell } from "../../sheets/sheet";
import type { Figures, Page, Section, Series } from "../content/elements";
import { AreasBy } from "./areas";
import type { LookName } from "./looks";
import { ACROSS, HEIGHTS, type PaperName } from "./paper";
import { planned, type Planned, type PlannedRow, SECOND_FIGURE } from "./rows";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export interface PlacedFigures {
  readonly radar: Area;
  readonly bars: Area;
  readonly categories: Area;
  readonly most: number;
  readonly series: readonly (Omit<Series, "column"> & { readonly values: Area })[];
}

/** A report with the rows and columns on which all of it stands, from 0. */
export interface PlacedReport {
  readonly heights: readonly number[];
  readonly cells: readonly PlacedCell[];
  readonly looks: ReadonlyMap<LookName, readonly Area[]>;
  readonly formats: ReadonlyMap<string, readonly Area[]>;
  readonly merges: readonly Area[];
  /** Rows with a fine line below each. */
  readonly ruled: readonly Area[];
  /** Where numbers are coloured. */
  readonly heat: Area | null;
  readonly figures: readonly PlacedFigures[];
  /** Rows with which a new page of paper begins, the first one's not among them. */
  readonly breaks: readonly number[];
  /** The first row of each of the pages that were laid: some need more than one of paper. */
  readonly begins: readonly number[];
}

/** The rows that tell whose the sheet is and whether it is still true: above everything else. */
export const STATUS_ROWS = 2;

/** Lays pages onto the rows of a sheet. What stays together comes onto the next page where it does not fit any more. */
export function placed(pages: readonly Page[], paper: PaperName): PlacedReport {
  const sheet = new Placing(HEIGHTS[paper]);
  sheet.add([
    { height: 15, cells: [{ over: ACROSS, value: null, look: "mark", isMerged: true }] },
    { height: 27, cells: [{ over: ACROSS, value: null, look: "status", isMerged: true }] },
  ]);
  for (const [i, page] of pages.entries()) {
    if (i > 0) sheet.breakPage();
    sheet.beginPage();
    for (const section of page.sections) sheet.addSection(section);
  }
  return sheet.report;
}

/** So many rows of a table that goes on are together on its last page. */
const LAST_ROWS = 14;

function heightOf(rows: readonly PlannedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

class Placing {
  private used = 0;
  private readonly heights: number[] = [];
  private readonly cells: PlacedCell[] = [];
  private readonly looks = new AreasBy<LookName>();
  private readonly formats = new AreasBy<string>();
  private readonly merges: Area[] = [];
  private readonly ruled = new AreasBy<true>();
  private heat: Area | null = null;
  private readonly figures: PlacedFigures[] = [];
  private readonly breaks: number[] = [];
  private readonly begins: number[] = [];

  constructor(private readonly height: number) {}

  get report(): PlacedReport {
    const { heights, cells, looks, formats, merges, ruled, heat, figures, breaks, begins } = this;
    return {
      heights,
      cells,
      looks: looks.areas,
      formats: formats.areas,
      merges,
      ruled: ruled.areas.get(true) ?? [],
      heat,
      figures,
      breaks,
      begins,
    };
  }

  beginPage(): void {
    this.begins.push(this.heights.length);
  }

  breakPage(): void {
    this.breaks.push(this.heights.length);
    this.used = 0;
  }

  addSection(section: Section): void {
    const all = section.map(planned);
    const height = heightOf(all.flatMap(({ rows }) => rows));
    const goesOn = all.some(({ head }) => head !== undefined);
    const isFull = !goesOn && this.used > 0 && this.used + height > this.height;
    // A page of small print alone is worth no paper: the cover has the same of all firms.
    if (isFull && section.every((element) => element.kind === "text" && element.tone === "small")) return;
    if (isFull) this.breakPage();
    const starts = all.map((element) => this.addElement(element));
    section.forEach((element, i) => {
      if (element.kind !== "figures") return;
      const table = section.findIndex(({ kind }) => kind === "table");
      this.addFigures(element, starts[i]!, section, starts[table]!);
    });
  }

  /** Rows one after another, and a new page with the headings again where they do not fit; the row of the first. */
  private addElement({ rows, head }: Planned): number {
    const start = this.heights.length;
    for (const [i, row] of rows.entries()) {
      const needed = rows.length - i === LAST_ROWS ? rows.slice(i) : [row];
      if (head && this.used + heightOf(needed) > this.height) {
        this.breakPage();
        this.add([head]);
      }
      this.add([row]);
    }
    return start;
  }

  add(rows: readonly PlannedRow[]): void {
    for (const planned of rows) {
      const row = this.heights.push(planned.height) - 1;
      this.used += planned.height;
      for (const { over, value, isMerged } of planned.cells) {
        const area: Area = { row, column: over[0], rows: 1, columns: over[1] - over[0] + 1 };
        if (value !== null) this.cells.push({ row, column: over[0], value });
        if (isMerged && area.columns > 1) this.merges.push(area);
      }
      this.looks.addRow(row, planned.cells, ({ look }) => look);
      this.formats.addRow(row, planned.cells, ({ format }) => format);
      if (planned.isRuled) this.ruled.addRow(row, [{ over: ACROSS }], () => true);
      if (planned.heat) {
        const [first, last] = planned.heat;
        const top = this.heat?.row ?? row;
        this.heat = { row: top, column: first, rows: row - top + 1, columns: last - first + 1 };
      }
    }
  }

  /** The charts of a table that begins at a row: with its headings there. */
  private addFigures({ series, categories, most }: Figures, row: number, section: Section, table: number): void {
    const of = section.find((element) => element.kind === "table")!;
    const body = (column: number): Area => ({
      row: table + 1,
      column: of.columns[column]!.over[of.columns[column]!.format === undefined ? 0 : 1],
      rows: of.rows.length,
      columns: 1,
    });
    const rows = this.heights.length - row - 1;
    const over = (column: number, columns: number): Area => ({ row: row + 1, column, rows, columns });
    this.figures.push({
      radar: over(0, SECOND_FIGURE),
      bars: over(SECOND_FIGURE, ACROSS[1] - SECOND_FIGURE + 1),
      categories: body(categories),
      most,
      series: series.map(({ name, role, column }) => ({ name, role, values: body(column) })),
    });
  }
}
