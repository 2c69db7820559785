import { type Assessment } from "../../../methods/hvm";
import type { Section } from "./elements";
import type { Reported } from "./facts";
/** A firm's six scores with what lies behind them, beside the footprints of its class and of the runner-up; and two charts of it. */
export declare function profileSection(firm: Assessment, reported: Reported): Section;
/** Whether any firm has a rank. */
export declare function areRanked(firms: readonly Assessment[]): boolean;
