import { type ReportSheet } from "../sheet";
import { type Paper } from "./paper";
/**
 * The rows before which a page has to begin so that no figure below the first table is cut in two; those of one row stand side by
 * side, and share a page. Rows of the table are taken to be one line high.
 */
export declare function rowBreaksOf(report: ReportSheet, { isLandscape, scale }: Paper): number[];
