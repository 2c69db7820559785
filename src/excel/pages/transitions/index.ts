import type { ANALYSES } from "../../../methods";
import type { FindingsOf } from "../../../methods/analysis";
import { classInWords, placeOfProposition } from "../../../methods/hvm";
import { NO_WISH } from "../../../methods/hvm/analyses/transition/words";
import { count, plural } from "../../../methods/words";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import { furtherPage } from "../further-page";
import type { Results } from "../page";
import { MATRIX, matrixRows } from "./matrix";
import { type FirmProcesses, PROCESS_TABLE } from "./processes";
import { GAPS, ROADS, type Wish, WISHES } from "./wishes";

type Found = FindingsOf<(typeof ANALYSES)["transitions"]>;

/**
 * HVM Transitions: what each firm's wish would take. Beside the firms all 30 transitions, then the numbers, and last the business
 * processes: each with its headings in the row that long tables repeat on paper.
 */
export const TRANSITIONS_PAGE = furtherPage("transitions", {
  kind: "transitions",
  name: "HVM Transitions",
  shows:
    "what each firm's desired proposition would take: verdict, ranks, gap and road; all 30 transitions; business processes",
  keyColumns: 1,
  tables: [WISHES, ROADS, MATRIX, PROCESS_TABLE, GAPS],
  line: ({ firms }) => {
    const wishes = firms.filter(({ transition }) => transition !== null).length;
    const none = firms.length - wishes;
    if (wishes === 0) return NO_WISH;
    return `${count(wishes, "firm states a wish", "firms state a wish")}. ${none === 0 ? "" : `${count(none, "has", "have")} no desired proposition: enter ${plural(none, "it", "one for each")} on the sheet HVM Firms.`}`.trim();
  },
  // What nobody states has headings alone.
  printedColumns: (results) => {
    const { transitions } = results.further;
    const { roads, processes } = grids(results);
    if (!transitions || !("found" in transitions)) return roads.corner.column - 1;
    if (processesOf(transitions.found, results).length > 0) return Infinity;
    return (wishesOf(transitions.found, results).length > 0 ? processes : roads).corner.column - 1;
  },
  blocks: (found, results) => {
    const wishes = found ? wishesOf(found, results) : [];
    const ofProcesses = found ? processesOf(found, results) : [];
    const { main, matrix, processes, roads, gaps } = grids(results);
    const matrixOf = found ? matrixRows(found.study.matrix) : [];
    return [
      blockOf(main, { table: "HVM_Transitions", rows: wishes }),
      blockOf(matrix, {
        table: null,
        rows: matrixOf,
        caption: "All transitions: the verdict, r between the two footprints, and who wishes it",
      }),
      blockOf(roads, { table: null, rows: wishes, caption: "What it would take, and the road there" }),
      blockOf(gaps, {
        table: null,
        rows: wishes,
        caption: `Gap and road on each VPD, A Innovation to F Socialisation${wishes.length > 0 ? "" : ": no firm states a wish"}`,
      }),
      blockOf(processes, {
        table: null,
        rows: ofProcesses,
        caption:
          ofProcesses.length > 0
            ? "Business processes (Table 7): drawn from three cases and the same firms, so this informs and does not test"
            : "Business processes (Table 7): none stated; mark each firm's predominant processes on the sheet HVM Firms",
      }),
    ];
  },
});

function grids(results: Results) {
  const main = new Grid(WISHES, results);
  const matrix = new Grid(MATRIX, results, main.beside());
  const roads = new Grid(ROADS, results, matrix.beside(), true);
  const gaps = new Grid(GAPS, results, roads.beside(), true);
  return { main, matrix, roads, gaps, processes: new Grid(PROCESS_TABLE, results, gaps.beside()) };
}

function wishesOf({ firms, study }: Found, results: Results): Wish[] {
  return firms.flatMap(({ transition, onTransition }, i) => {
    if (transition === null) return [];
    const { current, desired } = transition;
    return {
      firm: results.firms[i]!.firm,
      class: classInWords(results.firms[i]!),
      transition,
      rankedOnCurrent: current && study.ranked[placeOfProposition(current)]!,
      rankedOnDesired: study.ranked[placeOfProposition(desired)]!,
      why: onTransition,
    };
  });
}

function processesOf({ firms }: Found, results: Results): FirmProcesses[] {
  return firms.flatMap(({ transition, processes, onProcesses }, i) => {
    if (transition === null && processes === null) return [];
    const { firm } = results.firms[i]!;
    return { firm, class: classInWords(results.firms[i]!), processes, why: onProcesses };
  });
}
