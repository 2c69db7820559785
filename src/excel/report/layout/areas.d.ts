import type { Area } from "../../../cells/area";
/** Cells that have something in common, as few areas as it takes: what is side by side, or below each other, is one. */
export declare class AreasBy<Key> {
    readonly areas: Map<Key, Area[]>;
    /** The areas that reach down to the last row, which the next may continue; by columns. */
    private open;
    private last;
    /** Adds what cells of the next row have; nothing of those for which it is undefined. */
    addRow<Cell extends {
        readonly over: readonly [number, number];
    }>(row: number, cells: readonly Cell[], of: (cell: Cell) => Key | undefined): void;
}
