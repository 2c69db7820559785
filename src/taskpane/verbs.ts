import type * as reading from "./verbs/reading";
import type * as writing from "./verbs/writing";

/** What the pane asks of a workbook before anything is written: all that its first screen needs. */
export type ReadingVerbs = typeof reading;

/** What writes into the workbook, and what goes with results. */
export type WritingVerbs = typeof writing;

/** Loads the verbs of src/excel when they are first needed. The gallery brings its own. */
export interface VerbLoader {
  reading(): Promise<ReadingVerbs>;
  writing(): Promise<WritingVerbs>;
}
