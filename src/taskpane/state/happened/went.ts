import type { Action, PaneState, View } from "../pane-state";

/** The user went to another view; from a task at work nobody is taken away. */
export function went(state: PaneState, view: View): PaneState {
  if (state.view === "working" || view === state.view) return state;
  const back = state.view === "problems" || state.view === "trouble" ? state.back : state.view;
  return { ...state, view, back, trouble: null, notice: null };
}

type FirmSelected = Extract<Action, { readonly type: "firmSelected" }>;

/**
 * A row of a result sheet was selected, or the score of one of its VPDs, which leads to the answers behind it. What is being worked on
 * or repaired is not taken away from the user.
 */
export function firmSelected(state: PaneState, { firm, vpd = null }: FirmSelected): PaneState {
  const assessed = state.results?.cohort.firms.some((each) => each.firm === firm);
  if (assessed && vpd !== null && ["found", "results", "why"].includes(state.view))
    return { ...went(state, "why"), firm, vpd, said: `Showing the answers of ${firm} behind the score.` };
  if (!assessed || (state.firm === firm && state.view !== "found")) return state;
  const view = state.view === "found" ? "results" : state.view;
  return { ...state, firm, vpd: null, view, tab: view === "results" ? "firms" : state.tab, said: `Showing ${firm}.` };
}
