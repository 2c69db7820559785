/** The columns that a page is laid over, in points: for a letter or sign, for a name, and twelve alike. */
export const COLUMNS: readonly number[] = [21, 111, ...Array.from({ length: 12 }, () => 30)];

/** All of them, as a text across the page lies. */
export const ACROSS = [0, COLUMNS.length - 1] as const;

/** How wide some columns are together. */
export function widthOver([first, last]: readonly [number, number]): number {
  return COLUMNS.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

/** What a cell keeps free at its sides. */
export const PADDING = 5;

export type PaperName = "A4" | "Letter";

/** How much of a page's height rows can take between our margins, less a little, as printers round. */
export const HEIGHTS: Readonly<Record<PaperName, number>> = { A4: 745, Letter: 695 };
