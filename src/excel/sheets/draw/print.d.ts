import { type ReportSheet } from "../sheet";
import { type Paper, type Printed } from "./paper";
/** What the footer says of the making of a sheet. */
export interface Stamp {
    /** The add-in's version. */
    readonly version: string;
    readonly now: Date;
}
/**
 * Says how a sheet of ours is printed, as its tables need it. Sends nothing: this belongs into a last message whose failure costs
 * nothing (`embellish`), as Excel without a printer, or in a browser, may refuse any of it.
 *
 * @param stamp for the footer of results; absent: of sheets that belong to the user
 */
export declare function layOnPaper(worksheet: Excel.Worksheet, sheet: Printed, stamp?: Stamp): void;
/** Breaks the lines under the title within the first page's width, in rows as high as they need: they are said whole, printed too. */
export declare function fitLines(worksheet: Excel.Worksheet, report: ReportSheet): void;
/** Has pages begin before figures that stand below a table, as its rows now are. */
export declare function keepFiguresWhole(worksheet: Excel.Worksheet, report: ReportSheet): void;
/** The same for a sheet whose paper is known. What matters most comes first: what follows a refused line is not done. */
export declare function setPaper(worksheet: Excel.Worksheet, { isLandscape, scale, breaks, titleRows, titleColumns, area }: Paper): void;
/** Margins and size, the same for all sheets. */
export declare function setMargins({ pageLayout }: Excel.Worksheet): void;
/** Whether sheets are printed on Letter here, and not on A4. */
export declare function isOnLetter(): boolean;
/** File, sheet, what made it and when, and which page of how many. */
export declare function setFooter(worksheet: Excel.Worksheet, stamp?: Stamp): void;
/** What a rerun changes of it. */
export declare function renewFooter({ pageLayout }: Excel.Worksheet, { version, now }: Stamp): void;
