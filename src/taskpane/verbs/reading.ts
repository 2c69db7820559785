// Not through src/excel's index: the first load holds what reads, and leaves what writes for later.
export { loadChoices, saveChoices } from "../../excel/choices";
export { goTo } from "../../excel/go-to";
export { inspect } from "../../excel/inspect";
export { markStale, resultsState } from "../../excel/results-state";
export { selectedRange } from "../../excel/selected-range";
export { watchAnswers } from "../../excel/watch-answers";
