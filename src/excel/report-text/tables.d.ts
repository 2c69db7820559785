import { type PaperTable } from "./document";
import type { Reported } from "./reported";
/** The tables of an analysis for a paper, numbered in their order. */
export declare function tablesOf(found: Reported): PaperTable[];
