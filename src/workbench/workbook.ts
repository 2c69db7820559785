import { COLUMNS, type Area } from "../cells/area";
import type { PlacedShape } from "./shapes";
import { PLAIN_PAGE, type PageState } from "./printed-page";

export type { Area };

/**
 * A workbook as plain data: what a file is opened into, what the embedded host starts from and gives back, and what a
 * save compares with what was opened. Rows and columns count from 0.
 */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** Names whose scope is the workbook. */
  readonly names: readonly NameState[];
  /** Id of the active sheet. */
  readonly activeSheet: string;
  /** The selected range of the active sheet, A1 style; null when unknown. */
  readonly selection: string | null;
  /** What Office.js calls workbook.settings: values are JSON. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The file counts days from 1904 on: its date numbers are 1462 less than usual. Absent: from 1900. */
  readonly dates1904?: boolean;
  /** The highest number (sheetId) that the file keeps for a sheet. Absent where the sheets' ids tell as much. */
  readonly lastSheet?: number;
}

export interface SheetState {
  /** As Excel derives it from the file's sheetId: stays the same through rename, save and open. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
  /** Keyed by `cellKey(row, column)`; cells that are blank and unstyled are absent. */
  readonly cells: ReadonlyMap<number, CellState>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** How deep rows and columns lie in groups that can be folded away; those in none are absent. */
  readonly rowLevels: ReadonlyMap<number, number>;
  readonly columnLevels: ReadonlyMap<number, number>;
  /** Rows and columns of an AutoFilter on the sheet, and whether it hides any row now. */
  readonly filter: { readonly area: Area; readonly hides: boolean } | null;
  /** Width in characters of the default font, as files store it, by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Heights in points that somebody set, by row; absent for none. Those that a file opens with stay in the file. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly tables: readonly TableState[];
  readonly charts: readonly ChartState[];
  /** Those that Excel draws itself, from the lowest to the highest; pictures and the like of a file stay in the file. */
  readonly shapes: readonly PlacedShape[];
  /** Names whose scope is the sheet. */
  readonly names: readonly NameState[];
  readonly hyperlinks: ReadonlyMap<number, Hyperlink>;
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly validations: readonly ValidationState[];
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly page: PageState;
}

/** "#N/A" and its kin, told apart from the same text. */
export interface CellError {
  readonly error: string;
}

/** null: blank. Numbers in full double precision. */
export type CellValue = number | string | boolean | CellError | null;

export interface CellState {
  /** With a formula: its last computed value. */
  readonly value: CellValue;
  /** With the leading "="; as Excel's user types it (no _xlfn.). */
  readonly formula?: string;
  /** What the formula fills when it gives more than one value: rows of them, its own first. The cells under them hold none. */
  readonly spill?: readonly (readonly CellValue[])[];
  readonly style?: CellStyle;
}

/** The part of a cell's look that the add-in sets or reads. Colours "#RRGGBB". Absent: Excel's default. */
export interface CellStyle {
  /** Number format code; absent: "General". */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Line at the cell's bottom edge. */
  readonly borderBottom?: string;
}

export interface NameState {
  readonly name: string;
  /** With the leading "=". */
  readonly formula: string;
  readonly visible: boolean;
}

export interface TableState {
  readonly name: string;
  readonly area: Area;
  /** e.g. "TableStyleLight9"; null for none. */
  readonly style: string | null;
  readonly filterButton: boolean;
  readonly bandedRows: boolean;
}

export interface ChartState {
  readonly name: string;
  /** As Excel.ChartType, e.g. "ColumnClustered". */
  readonly type: string;
  readonly title: string | null;
  readonly series: readonly SeriesState[];
  /** Cells that the chart lies over. */
  readonly place: Area;
  readonly legend: "Top" | "Bottom" | "Left" | "Right" | null;
  readonly categoryAxis: AxisState;
  readonly valueAxis: AxisState;
  /** Gap between bars in per cent of a bar; null for the default. */
  readonly gapWidth: number | null;
  /** How high the legend's letters are, in points; absent: as usual. */
  readonly legendSize?: number;
}

export interface SeriesState {
  /** A reference ("='HVM Profiles'!$A$5") or plain text. */
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly color: string | null;
  /** Its line is dashed; absent where it is not, or where there is no line. */
  readonly dashed?: true;
  /** Its line is dotted, or there is none. */
  readonly dotted?: true;
  readonly lineless?: true;
  /** How thick its line is, in points; absent: as usual. */
  readonly weight?: number;
  /** Another type than the chart's, of those that share its axes: "LineMarkers" over columns. */
  readonly type?: string;
  /** Its marks, where somebody has chosen them. */
  readonly marker?: MarkerState;
  readonly dataLabels: boolean;
}

export interface MarkerState {
  /** As Excel.ChartMarkerStyle, "Diamond". */
  readonly style: string;
  readonly size: number | null;
  readonly fill: string | null;
  readonly line: string | null;
}

export interface AxisState {
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly reversed: boolean;
  /** The other axis stands at its end; absent: where it begins. */
  readonly crossedAtEnd?: true;
  readonly gridlines: boolean;
  readonly numberFormat: string | null;
  readonly visible: boolean;
  /** How high its letters are, in points; absent: as usual. */
  readonly letters?: number;
}

export interface Hyperlink {
  /** A place in this workbook, "'Sheet 1'!D7"; or an address outside. */
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

/** The kinds that the add-in sets; others of a file stay in the file and are not listed here. */
export type ConditionalFormatState =
  | { readonly kind: "colorScale"; readonly area: Area; readonly colors: readonly string[] }
  | {
      readonly kind: "custom";
      readonly area: Area;
      readonly formula: string;
      readonly fill: string | null;
      readonly fontColor: string | null;
      readonly bold: boolean;
    };

export interface ValidationState {
  readonly area: Area;
  readonly list: readonly string[] | string;
  readonly errorMessage: string | null;
  readonly prompt: string | null;
  /** Whether something else may be entered all the same; absent: it may not. */
  readonly style?: "Warning" | "Information";
  readonly errorTitle?: string;
  readonly promptTitle?: string;
}

/** A sheet with nothing in it but what is given. */
export function emptySheet(id: string, name: string, parts: Partial<SheetState> = {}): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    protected: false,
    cells: new Map(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    rowLevels: new Map(),
    columnLevels: new Map(),
    filter: null,
    columnWidths: new Map(),
    frozen: null,
    tables: [],
    charts: [],
    shapes: [],
    names: [],
    hyperlinks: new Map(),
    conditionalFormats: [],
    validations: [],
    tabColor: null,
    gridlines: true,
    page: PLAIN_PAGE,
    ...parts,
  };
}

/** The key of a cell in the maps of a SheetState. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The row and column that `cellKey` made a key of. */
export function cellAt(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
