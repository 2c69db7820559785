/** The columns that a page is laid over, in points: for a letter or sign, for a name, and twelve alike. */
export declare const COLUMNS: readonly number[];
/** All of them, as a text across the page lies. */
export declare const ACROSS: readonly [0, number];
/** How wide some columns are together. */
export declare function widthOver([first, last]: readonly [number, number]): number;
/** What a cell keeps free at its sides. */
export declare const PADDING = 5;
export type PaperName = "A4" | "Letter";
/** How much of a page's height rows can take, also between Excel's own margins, less a little, as printers round. */
export declare const HEIGHTS: Readonly<Record<PaperName, number>>;
