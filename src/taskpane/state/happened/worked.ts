import type { Stage } from "../../../excel";
import type { Action, Job, PaneState, Trouble } from "../pane-state";

const STAGES: Readonly<Record<Stage, string>> = {
  reading: "Reading the answers.",
  assessing: "Assessing the firms.",
  exploring: "Working out how sure each class is.",
  writing: "Writing the result sheets.",
};

type Worked = Extract<
  Action,
  { type: "begin" | "stage" | "assessed" | "explored" | "stopping" | "cancelled" | "ended" }
>;

/** A long task began, went on, or came to an end that is no result. */
export function worked(state: PaneState, action: Worked): PaneState {
  const { job } = state;
  if (action.type === "begin") {
    const shown = state.view === "trouble" ? state.back : state.view;
    const from = shown === "working" ? (job?.from ?? "looking") : shown;
    const { task, cancellable = true } = action;
    const begun: Job = { task, stage: null, cohort: null, explored: 0, stopping: false, cancellable, from };
    return { ...state, view: "working", job: begun, silence: null, trouble: null, notice: null };
  }
  if (action.type === "cancelled" || action.type === "ended") {
    const view = state.view === "working" ? (job?.from ?? "looking") : state.view;
    const said = action.notice ?? state.said;
    return { ...state, view, job: null, silence: null, renewing: false, notice: action.notice, said };
  }
  if (job === null) return state;
  if (action.type === "assessed") return { ...state, job: { ...job, cohort: action.cohort } };
  if (action.type === "explored") return { ...state, job: { ...job, explored: action.done } };
  if (action.type === "stage") {
    return { ...state, job: { ...job, stage: action.stage }, silence: null, said: STAGES[action.stage] };
  }
  return { ...state, job: { ...job, stopping: true }, said: "Cancelling." };
}

/** A task, or a look into the workbook, ended in trouble. */
export function failed(state: PaneState, trouble: Trouble): PaneState {
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
