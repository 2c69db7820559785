import { type Text } from "./document";
import type { MadeBy, Reported } from "./reported";
/** The program and the papers that an analysis rests on, in the style of the American Psychological Association. */
export declare function referencesOf({ cohort, constellations }: Reported, { version, now }: MadeBy): Text[];
