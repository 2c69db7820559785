import { headline } from "../../../methods/hvm/analyses/robustness/headline";
import { surenessOf } from "../../../methods/hvm/analyses/robustness/sureness";
import { count, grouped, list } from "../../../methods/words";
import type { Constellations } from "../../../excel/pages/constellations/results";
import { type Explained, nothingFound, type PaneState, type Results, type View } from "../pane-state";

/** New results stand: after a task they are shown, after a renewal the user goes on where they were. */
export function analysed(state: PaneState, results: Results): PaneState {
  const explained = stillExplained(state, results);
  const lost = state.view === "explained" && explained === null;
  const known = results.cohort.firms.some(({ firm }) => firm === state.firm);
  return {
    ...state,
    view: state.job ? firstOf(results) : lost ? "relationships" : state.view,
    results,
    explained,
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

/** What is explained, where the relationship that it is of still stands in its place. */
function stillExplained({ results: before, explained }: PaneState, after: Results): Explained | null {
  if (explained === null) return null;
  const [was, is] = [before, after].map((each) => each?.constellations?.codings.relationships[explained.relationship]);
  return is && is.firm === was?.firm && is.service === was.service ? explained : null;
}

/** The screen that shows results first: that of firms, unless the workbook has nothing but codings. */
export function firstOf({ cohort, constellations }: Results): View {
  return cohort.firms.length === 0 && constellations ? "relationships" : "results";
}

/** "10 firms: 5 stable, 3 fairly stable and 2 unsure."; as long as that is not known, how many have a class. Then the relationships. */
export function outcome({ cohort: { firms }, further, constellations }: Results): string {
  const ofFirms = firms.length > 0 || !constellations ? [headline(firms, surenessOf(firms, further?.robustness))] : [];
  return [...ofFirms, ...(constellations ? [compared(constellations)] : [])].join(" ");
}

/** "19 relationships of 13 firms: a constellation is preferred for 5." */
function compared({ found: { firms, study } }: Constellations): string {
  const preferred = study.relationships.filter(({ found }) => found.best !== null).length;
  return `${count(study.relationships.length, "relationship")} of ${count(firms.length, "firm")}: one constellation is preferred for ${grouped(preferred)}.`;
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
