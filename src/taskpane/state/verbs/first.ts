// Not through src/excel's index: the first load holds what finds answers, and leaves the rest for later.
export { loadChoices, saveChoices } from "../../../excel/results/choices";
export { inspect } from "../../../excel/results/inspect";
export { resultsState } from "../../../excel/results/results-state";
