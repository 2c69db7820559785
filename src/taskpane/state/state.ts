import type { Choices } from "../../excel";
import { DEFAULT_CHOICES } from "../../excel/results/choices";
import { looked } from "./happened/looked";
import { analysed, firstOf, outcome, removed } from "./happened/resulted";
import { firmSelected, went } from "./happened/went";
import { failed, worked } from "./happened/worked";
import type { Action, PaneState } from "./pane-state";

/** The pane when it opens. */
export function initialState(choices: Choices = DEFAULT_CHOICES): PaneState {
  return {
    view: "looking",
    tab: "firms",
    choices,
    found: null,
    doubt: null,
    rereading: false,
    results: null,
    standing: false,
    adrift: [],
    stale: false,
    upToDate: false,
    renewing: false,
    firm: null,
    vpd: null,
    interview: { answers: [], asking: null },
    explained: null,
    job: null,
    silence: null,
    trouble: null,
    failed: null,
    notice: null,
    back: "looking",
    said: "",
  };
}

/** The pane after something happened. Pure. What takes more than a line stands in happened/. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "looking":
      return { ...state, view: "looking", trouble: null, notice: null, silence: null, said: "Looking for answers." };
    case "choicesLoaded":
      return { ...state, choices: action.choices };
    case "choose":
      return { ...state, choices: { ...state.choices, ...action.choices } };
    case "rereading":
      return { ...state, rereading: true };
    case "found":
    case "nothing":
    case "doubt":
      return looked(state, action);
    case "begin":
    case "stage":
    case "assessed":
    case "explored":
    case "stopping":
    case "cancelled":
    case "ended":
      return worked(state, action);
    case "silence":
      return { ...state, silence: action.silence, said: action.silence.message };
    case "analysed":
      return analysed(state, action.results);
    case "renewing":
      return { ...state, renewing: true, said: "Renewing the results." };
    case "removed":
      return removed(state, action.sheets);
    case "failed":
      return failed(state, action.trouble);
    case "notice":
      return { ...state, notice: action.notice, said: action.notice ?? state.said };
    case "stale":
      if (state.stale || !state.standing) return state;
      return { ...state, stale: true, said: "The answers have changed since the results were made." };
    case "upToDate":
      return { ...state, upToDate: action.on };
    case "show":
      return went(state, action.view === "results" && state.results ? firstOf(state.results) : action.view);
    case "showResults":
      return {
        ...went({ ...state, results: action.results, explained: null }, firstOf(action.results)),
        said: outcome(action.results),
      };
    case "furtherFound": {
      const { results } = state;
      if (results?.cohort !== action.cohort) return state;
      const found = { ...results, further: action.further, met: action.met };
      return { ...state, results: found, said: outcome(found) };
    }
    case "tab":
      return { ...state, tab: action.tab };
    case "firm":
      return { ...state, firm: action.firm, vpd: null };
    case "firmSelected":
      return firmSelected(state, action);
    case "interview":
      return { ...state, interview: action.interview, said: action.said };
    case "explain":
      return went({ ...state, explained: action.explained }, "explained");
    case "say":
      return { ...state, said: action.words };
    case "back":
      return { ...state, view: state.back, trouble: null, notice: null };
  }
}
