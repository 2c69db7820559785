import { count } from "../../../methods/words";
import { problemsInWords } from "../problems";
import type { Action, PaneState, View } from "../pane-state";

type Looked = Extract<Action, { type: "found" | "nothing" | "doubt" }>;

/** The views that show what was found, and change with it. */
const OF_ANSWERS: readonly View[] = ["looking", "nothing", "found"];

/** The workbook was looked into. Views that do not show what was found stay. */
export function looked(state: PaneState, action: Looked): PaneState {
  const stays = state.rereading && !OF_ANSWERS.includes(state.view);
  const common = { ...state, rereading: false, silence: null, standing: action.standing, adrift: action.adrift };
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
        : `Found answers of ${count(firms.length, "firm")}. ${problemsInWords(reading.problems)}.`,
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
