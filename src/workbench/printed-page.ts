/** How a sheet is printed. */
export interface PageState {
  readonly landscape: boolean;
  /** Pages across that the sheet is fitted to; null: not fitted. */
  readonly fitToWidth: number | null;
  /** In per cent, where the sheet is not fitted to pages. */
  readonly scale: number;
  /** The number that files have for a size of paper, 9 for A4; null: the printer's own. */
  readonly paper: number | null;
  /** In points. */
  readonly margins: Margins;
  /** What stands above and below each page, with Excel's codes: "&LPage &P"; null for nothing. */
  readonly header: string | null;
  readonly footer: string | null;
  /** Whether these grow and shrink with the sheet. */
  readonly scalesFooter: boolean;
  /** Columns that begin a page, from 0. */
  readonly columnBreaks: readonly number[];
  /** Rows repeated on each page, "$1:$4"; null for none. */
  readonly titleRows: string | null;
  /** Columns repeated on each page, "$A:$B"; null for none. */
  readonly titleColumns: string | null;
  /** What is printed, "$A$1:$N$60"; null: all that is there. */
  readonly printArea: string | null;
  /** Rows that begin a page by hand, from 0. */
  readonly rowBreaks: readonly number[];
}

export type Margins = Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;

/** A page that nobody set up. */
export const PLAIN_PAGE: PageState = {
  landscape: false,
  fitToWidth: null,
  scale: 100,
  paper: null,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  header: null,
  footer: null,
  scalesFooter: true,
  columnBreaks: [],
  titleRows: null,
  titleColumns: null,
  printArea: null,
  rowBreaks: [],
};
