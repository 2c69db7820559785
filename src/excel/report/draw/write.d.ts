import type { Stamp } from "../../sheets/draw/print";
import { type Origin } from "../../workbook/owned-sheets";
import { type RunOptions } from "../../workbook/session";
import type { PlacedReport } from "../layout";
/** Of what a report is made, by what, and when. */
interface Made extends Stamp {
    readonly origin: Origin;
}
/**
 * Writes a report onto a sheet of its own. Messages: the cells with their looks; the charts, with which the report is whole and an
 * earlier one goes; and how it is printed, whose failure costs nothing. More only where they are larger than a message may be.
 */
export declare function writeReport(report: PlacedReport, made: Made, options: RunOptions): Promise<{
    readonly sheet: string;
    readonly kept: string | null;
}>;
export {};
