import type { PaneState, View } from "../pane-state";

/** The user went to another view; from a task at work nobody is taken away. */
export function went(state: PaneState, view: View): PaneState {
  if (state.view === "working" || view === state.view) return state;
  const back = state.view === "problems" || state.view === "trouble" ? state.back : state.view;
  return { ...state, view, back, trouble: null, notice: null };
}

/** A row of a result sheet was selected. What is being worked on or repaired is not taken away from the user. */
export function firmSelected(state: PaneState, firm: string): PaneState {
  const assessed = state.results?.cohort.firms.some((each) => each.firm === firm);
  if (!assessed || (state.firm === firm && state.view !== "found")) return state;
  const view = state.view === "found" ? "results" : state.view;
  return { ...state, firm, view, tab: view === "results" ? "firms" : state.tab, said: `Showing ${firm}.` };
}
