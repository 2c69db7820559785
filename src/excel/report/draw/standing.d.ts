import { type OwnedSheet } from "../../workbook/owned-sheets";
/** A report of ours that stands in the workbook. */
export interface Standing {
    readonly owned: OwnedSheet;
    /** Somebody has changed it since, or written beside it. */
    readonly isChanged: boolean;
    readonly position: number;
}
/** What stands in a workbook before a report is written. */
export interface Workbook {
    readonly names: readonly string[];
    readonly reports: readonly Standing[];
    /** Where the first of our sheets stands; null where there is none. */
    readonly first: number | null;
}
/** Looks which sheets and reports there are. Sends two messages, the second only where there is a report. */
export declare function lookAtWorkbook(context: Excel.RequestContext): Promise<Workbook>;
/** Marks a report with what it holds, so that the next one can tell whether somebody changed it. */
export declare function markText(worksheet: Excel.Worksheet, values: readonly (readonly unknown[])[]): void;
/** A report that somebody changed is theirs: it counts as a copy of one, whose results are none and which nobody removes. */
export declare function giveAway(context: Excel.RequestContext, { owned }: Standing): void;
