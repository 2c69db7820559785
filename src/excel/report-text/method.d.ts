import { type PaperTable, type Text } from "./document";
import type { MadeBy, Reported } from "./reported";
/** What was done, as a method section tells it: who answered what, how scores and classes came about, how sure they are. */
export declare function methodWords(found: Reported, made: MadeBy, tables: readonly PaperTable[]): Text[];
