import { type Page } from "./elements";
import { type Reported } from "./facts";
/** The page of all firms together. */
export declare function cohortPage(reported: Reported): Page;
