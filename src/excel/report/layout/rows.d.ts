import type { Cell } from "../../sheets/sheet";
import type { Element } from "../content/elements";
import { type LookName } from "./looks";
export interface PlannedCell {
    /** Columns of the page's grid, first and last. */
    readonly over: readonly [number, number];
    readonly value: Cell;
    readonly look: LookName;
    /** Number format; absent for a text. */
    readonly format?: string;
    /** Its columns become one cell, in which a long text is broken into lines. */
    readonly isMerged?: true;
}
/** A row of the sheet, before it is known where it stands. */
export interface PlannedRow {
    readonly height: number;
    readonly cells: readonly PlannedCell[];
    /** A fine line runs below it. */
    readonly isRuled?: true;
    /** Columns in which numbers are coloured. */
    readonly heat?: readonly [number, number];
}
/** An element as rows. Those of a table that may go on on another page come with its headings. */
export interface Planned {
    readonly rows: readonly PlannedRow[];
    /** To be repeated where it goes on; absent where it may not. */
    readonly head?: PlannedRow;
}
/** Where the second chart begins. */
export declare const SECOND_FIGURE = 5;
export declare function planned(element: Element): Planned;
