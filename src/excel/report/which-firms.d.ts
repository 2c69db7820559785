import type { Cohort } from "../../methods/hvm";
import type { Sureness } from "../../methods/hvm/analyses/robustness/sureness";
/** So many firms have a page on one report: it takes 102 pages of paper then. */
export declare const MOST_FIRMS = 100;
/** Which firms have a page: the first, those whose class is to be doubted, or those of these names. */
export type FirmsOnReport = "first" | "unsure" | readonly string[];
/** The places of those firms in the study's order, at most MOST_FIRMS of them; of names, those that are firms of the study. */
export declare function firmsOnReport({ firms }: Cohort, sureness: ReadonlyMap<string, Sureness>, asked?: FirmsOnReport): readonly number[];
