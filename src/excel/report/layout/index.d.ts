import type { Area } from "../../../cells/area";
import type { Cell } from "../../sheets/sheet";
import type { Page, Series } from "../content/elements";
import type { LookName } from "./looks";
import { type PaperName } from "./paper";
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
    readonly series: readonly (Omit<Series, "column"> & {
        readonly values: Area;
    })[];
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
    /** Rows with which a new page begins, the first page's not among them. */
    readonly breaks: readonly number[];
}
/** The rows that tell whose the sheet is and whether it is still true: above everything else. */
export declare const STATUS_ROWS = 2;
/** Lays pages onto the rows of a sheet. What stays together comes onto the next page where it does not fit any more. */
export declare function placed(pages: readonly Page[], paper: PaperName): PlacedReport;
