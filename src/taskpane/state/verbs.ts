import type * as first from "./verbs/first";
import type * as later from "./verbs/later";

/** What the pane asks of a workbook until it shows what is in it. */
export type FirstVerbs = typeof first;

/** All else: what goes on from there, writes, and listens. */
export type LaterVerbs = typeof later;

/** Loads the verbs of src/excel when they are needed. The gallery brings its own. */
export interface VerbLoader {
  readonly first: FirstVerbs;
  later(): Promise<LaterVerbs>;
}
