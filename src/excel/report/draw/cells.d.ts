import type { Area } from "../../../cells/area";
import type { PlacedReport } from "../layout";
/** Writes the cells of a report and gives them their looks. Sends nothing. */
export declare function drawCells(worksheet: Excel.Worksheet, report: PlacedReport): void;
/** All cells, row by row; "" in those that hold nothing. */
export declare function valuesOf({ heights, cells }: Pick<PlacedReport, "heights" | "cells">): (string | number)[][];
export declare function rangeOf(worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range;
