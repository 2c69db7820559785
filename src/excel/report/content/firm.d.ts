import { type Page } from "./elements";
import { type Reported } from "./facts";
/** The page of a firm, by its place in the study. */
export declare function firmPage(place: number, reported: Reported): Page;
