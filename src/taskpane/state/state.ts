import { count, list } from "../../methods/words";
import type { Choices, Stage } from "../../excel";
import { DEFAULT_CHOICES } from "../../excel/results/choices";
import type { Action, Job, PaneState, Results, Trouble } from "./pane-state";
import { classedOf } from "../words/words";

export type * from "./pane-state";

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
    stale: false,
    upToDate: false,
    renewing: false,
    firm: null,
    job: null,
    silence: null,
    trouble: null,
    failed: null,
    notice: null,
    back: "looking",
    said: "",
  };
}

const STAGES: Readonly<Record<Stage, string>> = {
  reading: "Reading the answers.",
  assessing: "Assessing the firms.",
  writing: "Writing the result sheets.",
};

/** The pane after something happened. Pure. */
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
    case "stopping":
    case "cancelled":
    case "ended":
      return working(state, action);
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
      return show(state, action.view);
    case "showResults":
      return { ...show({ ...state, results: action.results }, "results"), said: outcome(action.results) };
    case "tab":
      return { ...state, tab: action.tab };
    case "firm":
      return { ...state, firm: action.firm };
    case "firmSelected":
      return firmSelected(state, action.firm);
    case "say":
      return { ...state, said: action.words };
    case "back":
      return { ...state, view: state.back, trouble: null, notice: null };
  }
}

type Looked = Extract<Action, { type: "found" | "nothing" | "doubt" }>;

/** The workbook was looked into. Views that do not show what was found stay. */
function looked(state: PaneState, action: Looked): PaneState {
  const stays = state.rereading && !["looking", "nothing", "found"].includes(state.view);
  const common = { ...state, rereading: false, silence: null, standing: action.standing };
  if (action.type === "found") {
    const { firms, reading } = action.inspection;
    return {
      ...common,
      view: stays ? state.view : "found",
      found: action.inspection,
      doubt: null,
      stale: action.stale,
      said: stays
        ? state.said
        : `Found answers of ${count(firms.length, "firm")}. ${count(reading.problems.length, "problem")}.`,
    };
  }
  const { message } = action.doubt.trouble;
  const view = action.type === "nothing" ? "nothing" : "found";
  return {
    ...common,
    view: stays ? state.view : view,
    found: null,
    doubt: action.doubt,
    said: action.type === "nothing" ? "No answers were found." : message,
  };
}

type Working = Extract<Action, { type: "begin" | "stage" | "stopping" | "cancelled" | "ended" }>;

function working(state: PaneState, action: Working): PaneState {
  const { job } = state;
  if (action.type === "begin") {
    const shown = state.view === "trouble" ? state.back : state.view;
    const from = shown === "working" ? (job?.from ?? "looking") : shown;
    const { task, cancellable = true } = action;
    const begun: Job = { task, stage: null, stopping: false, cancellable, from };
    return { ...state, view: "working", job: begun, silence: null, trouble: null, notice: null };
  }
  if (action.type === "cancelled" || action.type === "ended") {
    const view = state.view === "working" ? (job?.from ?? "looking") : state.view;
    const said = action.notice ?? state.said;
    return { ...state, view, job: null, silence: null, renewing: false, notice: action.notice, said };
  }
  if (job === null) return state;
  if (action.type === "stage") {
    return { ...state, job: { ...job, stage: action.stage }, silence: null, said: STAGES[action.stage] };
  }
  return { ...state, job: { ...job, stopping: true }, said: "Cancelling." };
}

/** New results stand: after a task they are shown, after a renewal the user goes on where they were. */
function analysed(state: PaneState, results: Results): PaneState {
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

/** "10 firms: 9 with a class, 1 without." */
export function outcome({ cohort: { firms } }: Results): string {
  const classed = firms.filter((firm) => classedOf(firm).length === 1).length;
  const tied = firms.filter((firm) => firm.tie).length;
  const without = firms.length - classed - tied;
  const parts = [
    `${classed} with a class`,
    ...(tied ? [`${tied} tied between classes`] : []),
    ...(without ? [`${without} without`] : []),
  ];
  return `${count(firms.length, "firm")}: ${list(parts)}.`;
}

function removed(state: PaneState, sheets: readonly string[]): PaneState {
  const notice = sheets.length === 0 ? "There were no result sheets to remove." : `Removed ${list(sheets)}.`;
  return {
    ...state,
    view: state.found || state.doubt ? (state.doubt?.trouble.code === NOTHING_FOUND ? "nothing" : "found") : "looking",
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

/** The reader's code for a workbook without answers. */
export const NOTHING_FOUND = "no-answers-found";

function failed(state: PaneState, trouble: Trouble): PaneState {
  const from = state.view === "working" ? (state.job?.from ?? "looking") : state.view;
  return {
    ...state,
    view: "trouble",
    back: from === "trouble" ? state.back : from,
    job: null,
    silence: null,
    renewing: false,
    rereading: false,
    trouble,
    failed: state.job?.task ?? null,
    said: trouble.message,
  };
}

function show(state: PaneState, view: Extract<Action, { type: "show" }>["view"]): PaneState {
  if (state.view === "working" || view === state.view) return state;
  const wanting = ((view === "results" || view === "why") && !state.results) || (view === "why" && state.firm === null);
  if (wanting) return state;
  const back = state.view === "problems" || state.view === "trouble" ? state.back : state.view;
  return { ...state, view, back, trouble: null, notice: null };
}

/** A row of a result sheet was selected. What is being worked on or repaired is not taken away from the user. */
function firmSelected(state: PaneState, firm: string): PaneState {
  const assessed = state.results?.cohort.firms.some((each) => each.firm === firm);
  if (!assessed || (state.firm === firm && state.view !== "found")) return state;
  const view =
    state.view === "why" ? "why" : state.view === "found" || state.view === "results" ? "results" : state.view;
  return { ...state, firm, view, tab: view === "results" ? "firms" : state.tab, said: `Showing ${firm}.` };
}
