import { type Stamp } from "../../sheets/draw/print";
import type { PlacedReport } from "../layout";
/** Says how a report is printed: upright, a page where one begins, a foot on each. Sends nothing; cosmetic, so that it may fail. */
export declare function layReport(worksheet: Excel.Worksheet, { heights, breaks }: PlacedReport, stamp: Stamp): void;
