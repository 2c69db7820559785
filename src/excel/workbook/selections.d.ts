/** A cell of a sheet, from 0. */
export interface Cell {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
}
/** Cells that can be selected at once. */
export interface Selection {
    readonly sheet: string;
    /** A1 addresses with commas between them. */
    readonly ranges: string;
    /** How many cells they are. */
    readonly cells: number;
}
/**
 * The cells as selections that Excel can make: on one sheet each, and no longer than an address may be. Cells that touch are told as
 * a range. In the order in which the sheets come.
 *
 * @param longest what an address may have of characters; 0 for a selection of each range by itself
 */
export declare function selectionsOf(cells: readonly Cell[], longest?: number): Selection[];
