import type { AssessOptions } from "../study/assessment";
/** How a report is to be read: five lines, for whoever has never seen one. */
export declare const HOW_TO_READ: readonly string[];
/** What no report of this method can say. */
export declare const CANNOT_SAY: readonly string[];
/** How the numbers of a firm came about, in a line. `footprints`: where the footprints are from. */
export declare function methodLine({ measure, scores }: Required<AssessOptions>, footprints: string): string;
/** What stands beside every class. */
export declare const INFORMS = "A class informs a judgement and does not replace it.";
