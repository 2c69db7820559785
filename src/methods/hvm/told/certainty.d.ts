import type { FirmRobustness } from "../analyses/robustness";
import type { Closeness } from "../analyses/robustness/closeness";
import { type MeasureName } from "../classes/measures";
import type { Assessment } from "../study/assessment";
/** How sure a firm's class is: in words, then in numbers. `robustness`: what was found of it, null where that was not worked out. */
export declare function certaintyInSentences(firm: Assessment, robustness: FirmRobustness | null): string[];
/** "● stable", or why there is none. */
export declare function certaintyLine(firm: Assessment, robustness: FirmRobustness | null): string;
/** Runner-up, margin and how many measures agree, in a sentence; null without a class. */
export declare function marginInWords(firm: Assessment, measure: MeasureName): string | null;
/** How easily six numbers come so close to a footprint. */
export declare function closenessInWords({ share, verdict }: Closeness): string;
