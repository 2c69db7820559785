import type { Page } from "./elements";
import type { Reported } from "./facts";
/** What stands on a report, page by page: the cover, all firms together, and a page a firm. Pure: nothing of Excel is in it. */
export declare function reportOf(reported: Reported): readonly Page[];
