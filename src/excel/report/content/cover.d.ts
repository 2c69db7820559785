import { type Page } from "./elements";
import { type Reported } from "./facts";
/** The first page: what was studied, where the firms stand, and how to take it. */
export declare function coverPage(reported: Reported): Page;
