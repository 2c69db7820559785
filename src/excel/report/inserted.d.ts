/** What was written. */
export interface InsertedReport {
    /** The sheet that is in front now. */
    readonly sheet: string;
    /** How many firms have a page on it, and of how many. */
    readonly pages: number;
    readonly firms: number;
    /** An earlier report that somebody had changed since, and that is theirs from now on; null where there was none. */
    readonly kept: string | null;
}
/** What is said of a report that was written: where it is, and which firms it has. */
export declare function reportInWords({ sheet, pages, firms, kept }: InsertedReport): string;
