import type { Analysis } from "../excel/results/analyse";
import type { HvmError } from "../excel/errors/hvm-error";

/** What a ribbon button sets off. */
export type Task =
  "analyse" | "report" | "questionnaire" | "firms" | "catalogue" | "sample" | "coding" | "constellations";

/** What a ribbon button has to say, from click to end: begun, any number of times waiting, then done or failed. */
export type Announcement =
  | { readonly state: "begun"; readonly task: Task }
  | {
      readonly state: "waiting";
      readonly task: Task;
      /** Why Excel has not answered, and what to do, in words for the user. */
      readonly text: string;
      /** Gives up waiting; null as long as it is too early for that (rules.md 33). */
      readonly stop: (() => void) | null;
    }
  | {
      readonly state: "done";
      readonly task: Task;
      readonly text: string;
      /** For "analyse": the results, which need not be read again. */
      readonly analysis: Analysis | null;
    }
  | { readonly state: "failed"; readonly task: Task; readonly error: HvmError };

type Listener = (announcement: Announcement) => void;

const listeners = new Set<Listener>();
let latest: Announcement | null = null;

/**
 * How the ribbon's buttons speak to the pane. Both run in the same page, the shared runtime, whether the pane is open or
 * closed; so a message needs no more than this list of listeners.
 */
export function announce(announcement: Announcement): void {
  latest = announcement;
  for (const listener of [...listeners]) listener(announcement);
}

/**
 * Calls back for every announcement, at once for the latest one: a button may have been pressed, and may have started
 * this page, before the pane was there to listen.
 *
 * @returns ends it
 */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  if (latest) listener(latest);
  return () => void listeners.delete(listener);
}
