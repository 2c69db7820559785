import { headline } from "../../../methods/hvm/analyses/robustness/headline";
import { surenessOf } from "../../../methods/hvm/analyses/robustness/sureness";
import { list } from "../../../methods/words";
import { nothingFound, type PaneState, type Results } from "../pane-state";

/** New results stand: after a task they are shown, after a renewal the user goes on where they were. */
export function analysed(state: PaneState, results: Results): PaneState {
  const known = results.cohort.firms.some(({ firm }) => firm === state.firm);
  return {
    ...state,
    view: state.job ? "results" : state.view,
    results,
    firm: known ? state.firm : null,
    standing: true,
    stale: false,
    renewing: false,
    job: null,
    silence: null,
    notice: null,
    said: `${state.job ? "Done." : "Results renewed."} ${outcome(results)}`,
  };
}

/** "10 firms: 5 stable, 3 fairly stable and 2 unsure."; as long as that is not known, how many have a class. */
export function outcome({ cohort: { firms }, further }: Results): string {
  return headline(firms, surenessOf(firms, further?.robustness));
}

/** The result sheets were removed. */
export function removed(state: PaneState, sheets: readonly string[]): PaneState {
  const notice = sheets.length === 0 ? "There were no result sheets to remove." : `Removed ${list(sheets)}.`;
  return {
    ...state,
    view: state.found || state.doubt ? (nothingFound(state) ? "nothing" : "found") : "looking",
    results: null,
    standing: false,
    stale: false,
    upToDate: false,
    firm: null,
    job: null,
    silence: null,
    notice,
    said: notice,
  };
}
