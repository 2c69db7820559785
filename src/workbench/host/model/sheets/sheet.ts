import type { Area, Hyperlink, NameState, SheetState } from "../../../workbook";
import type { Margins } from "../../../printed-page";
import { failure } from "../../protocol/errors";
import type { Grid } from "../cells/grid";
import type { Mutable } from "../cells/mutable";
import type { Chart } from "./chart";
import type { Shape } from "./shape";

/** A defined name; its scope is the sheet, or the workbook, that holds it. */
export interface Name extends Mutable<NameState> {
  comment: string;
}

export interface Table {
  readonly id: string;
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
  area: Area;
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
  titleColumns: string | null;
  /** What is printed, absolute; null for all that is there. */
  printArea: string | null;
  /** Rows that begin a page, from 0, in order. */
  rowBreaks: readonly number[];
  /** The number that files have for a size of paper; null: the printer's own. */
  paper: number | null;
  /** In points. */
  margins: Margins;
  /** With the codes of all three sections, as files have them. */
  header: string | null;
  footer: string | null;
  scalesFooter: boolean;
  /** Columns that begin a page, from 0, in order. */
  columnBreaks: readonly number[];
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
}

/** A sheet: cells in its grid, everything else here. It does not know the workbook that it lies in. */
export interface Sheet {
  readonly id: string;
  readonly grid: Grid;
  deleted: boolean;
  name: string;
  visibility: SheetState["visibility"];
  protected: boolean;
  merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** How deep rows and columns lie in an outline. */
  readonly rowLevels: Map<number, number>;
  readonly columnLevels: Map<number, number>;
  filter: SheetState["filter"];
  /** In characters, as files count. */
  readonly columnWidths: Map<number, number>;
  /** In points. */
  readonly rowHeights: Map<number, number>;
  standardWidth: number;
  frozen: { rows: number; columns: number } | null;
  readonly tables: Table[];
  readonly charts: Chart[];
  /** From the lowest to the highest. */
  readonly shapes: Shape[];
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

/** Width of a column, in characters of the default font, that nobody has changed. */
export const DEFAULT_WIDTH = 9.140625;
/** Points per character of width: a character is 7 pixels wide in the default font, a pixel 0.75 points. */
export const POINTS_PER_CHARACTER = 5.25;
/** Height in points of a row that nobody has changed. */
const DEFAULT_HEIGHT = 15;

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
