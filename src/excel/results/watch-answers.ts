import { listen, type Stop } from "../workbook/events";
import type { RunOptions } from "../workbook/session";
import { systemClock } from "../workbook/watchdog";

export interface WatchRequest {
  /** The tables that were read (`reading.sources`); name the sheets of settings as well. */
  readonly sources: readonly { readonly sheet: string }[];
  /** Called once the edits have paused. */
  readonly onChange: () => void;
}

/** So many seconds without another edit, and the user has paused. */
export const PAUSE = 1;

/**
 * Tells when the user changes one of the sheets that the answers came from, wherever on it: a respondent may be added below.
 *
 * What the add-in itself writes does not count, nor what a co-author does, as their add-in sees to that; two add-ins that
 * both answer each other's changes would never rest.
 */
export async function watchAnswers({ sources, onChange }: WatchRequest, options: RunOptions = {}): Promise<Stop> {
  const { clock = systemClock } = options;
  let callOff = () => undefined as void;
  let ended = false;
  const named = new Set(sources.map(({ sheet }) => sheet.toLowerCase()));
  // By id, so that renaming a sheet does not end it.
  let watched: ReadonlySet<string> = new Set();
  const changed = async ({ worksheetId, source, triggerSource }: Excel.WorksheetChangedEventArgs) => {
    if (ended || !watched.has(worksheetId) || source === "Remote" || triggerSource === "ThisLocalAddin") return;
    callOff();
    callOff = clock.after(PAUSE, onChange);
  };
  const stop = await listen((context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const handle = worksheets.onChanged.add((args) => {
      if (watched.size === 0) watched = idsOf(worksheets.items, named);
      return changed(args);
    });
    return handle;
  }, options);
  return () => {
    ended = true;
    callOff();
    return stop();
  };
}

function idsOf(worksheets: readonly Excel.Worksheet[], named: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(worksheets.filter(({ name }) => named.has(name.toLowerCase())).map(({ id }) => id));
}
