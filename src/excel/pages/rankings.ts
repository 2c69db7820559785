import {
  type Assessment,
  type Proposition,
  propositionNamed,
  PROPOSITIONS,
  RANK_RULES,
  vpdHeading,
  VPDS,
} from "../../methods/hvm";
import { RANKINGS } from "../../methods/hvm/tables";
import { tablesOf } from "../../methods/table";
import { NAMES } from "../formulas/names";
import { rankOn } from "../formulas/ranks";
import { blockOf } from "../sheets/block";
import { Grid } from "../sheets/grid";
import { type Figure, placeInPairs } from "../sheets/sheet";
import { count } from "../../methods/words";
import type { ResultPage, Results } from "./page";

/** So many bars can still be read in one chart. */
const FIGURE_2_FIRMS = 30;
/** How high a chart is, in rows: always, so that it stands where it did when earlier results are put back. Four are a page. */
const CHART_ROWS = 24;

/** HVM Rankings: the rank of each firm on each VPD, with Figure 2: six bar charts below, each over its own sorted block. */
export const RANKINGS_PAGE: ResultPage = {
  kind: "rankings",
  name: "HVM Rankings",
  shows: "the rank of every firm on the six VPDs; Figure 2",
  isOfFirms: true,
  tables: [RANKINGS],
  title: () => "HVM Rankings: where each firm stands on each VPD",
  lines: ({ firms, options }) => [
    firms.every(({ scores }) => scores.every((score) => score === null))
      ? "The study gives percentages, so firms are not ranked: ranks compare scores."
      : `Rank 1 is the highest score. ${RANK_RULES[options.ranks].says} Blank: the firm has no score on that VPD.`,
    `Figure 2 has the firms by score, the highest first, ${FIGURE_2_FIRMS} at most; the letter behind a firm is its class, as in the headings.`,
  ],
  blocks: (results) => {
    const { live, options } = results;
    const main = new Grid(RANKINGS, results);
    return [
      blockOf(main, {
        table: "HVM_Rankings",
        rows: results.firms,
        ...(live && {
          formulas: { ranks: ({ $firm }, { part }) => rankOn(VPDS[part]!, $firm, options.ranks, live.byFirm) },
          names: [
            { name: NAMES.rankFirms, of: "firm" },
            { name: NAMES.ranks, of: "ranks" },
          ],
        }),
      }),
      ...PROPOSITIONS.map((proposition, v) => sortedBlock(results, proposition, v)),
    ];
  },
  figures: (results) => PROPOSITIONS.flatMap((_, v) => (byScore(results.firms, v).length ? [figure2(results, v)] : [])),
};

/** Firms with a score on the VPD, highest first; those that share a rank in the study's order. */
function byScore(firms: readonly Assessment[], v: number): Assessment[] {
  return firms.filter(({ ranks }) => ranks[v] !== null).sort((a, b) => a.ranks[v]! - b.ranks[v]!);
}

interface Ranked {
  readonly label: string;
  readonly score: number | null;
}

const SORTED = tablesOf<Ranked, Proposition>().table({
  label: { heading: vpdHeading, unit: "text", width: 18, value: ({ label }) => label },
  score: { heading: "Score", unit: "score", width: 8, value: ({ score }) => score },
});

/** The firms by score, for a chart; as formulas by their standing: the first, the second, … */
function sortedBlock(results: Results, proposition: Proposition, v: number) {
  const { firms, live, reading } = results;
  const grid = gridOf(results, v);
  const first = { table: null, ...(v === 0 ? FIRST_SORTED : {}) } as const;
  if (!live) {
    const rows = byScore(firms, v).slice(0, FIGURE_2_FIRMS);
    return blockOf(grid, { ...first, rows: rows.map((firm) => ({ label: labelOf(firm), score: firm.scores[v]! })) });
  }
  const { vpd } = proposition;
  const at = (place: number, range: string) => `INDEX(${range},MATCH(${place},${NAMES.standing(vpd)},0))`;
  // Room for a firm that has no score yet; percentages are not ranked.
  const inPercentages = reading.study.kind === "profiles" && reading.study.unit === "percentages";
  const rows = inPercentages ? [] : firms.slice(0, FIGURE_2_FIRMS).map(({ firm }) => ({ label: firm, score: null }));
  return blockOf(grid, {
    ...first,
    rows,
    formulas: {
      label: (_, { index }) =>
        `IFERROR(${labelFormula(at(index + 1, NAMES.stepFirms), at(index + 1, NAMES.stepClass))},"")`,
      score: (_, { index }) => `IFERROR(${at(index + 1, NAMES.level(vpd))},"")`,
    },
  });
}

const FIRST_SORTED = { beginsPage: true, caption: "Firms by score" } as const;

/** "FG5 [F]", "FG1 [E/F]" for a tie, and the firm alone where it has no class. */
function labelOf({ firm, classification, tie }: Assessment): string {
  const classes = classification ? [classification] : (tie ?? []);
  return classes.length === 0 ? firm : `${firm} [${classes.map((name) => propositionNamed(name).vpd).join("/")}]`;
}

/** The same by the names in the class. */
function labelFormula(firm: string, classes: string): string {
  const parts = PROPOSITIONS.map(({ name, vpd }) => `IF(ISNUMBER(SEARCH("${name}",${classes})),"/${vpd}","")`);
  return `${firm}&IF(${classes}="",""," ["&MID(${parts.join("&")},2,20)&"]")`;
}

/** Side by side, to the right of the ranks. */
function gridOf(results: Results, v: number) {
  const main = new Grid(RANKINGS, results);
  const { row, column } = main.beside();
  return new Grid(SORTED, PROPOSITIONS[v]!, { row, column: column + v * STRIDE });
}

/** Firm, score, and a free column. */
const STRIDE = 3;

function figure2({ firms }: Results, v: number): Figure {
  const { vpd, ...proposition } = PROPOSITIONS[v]!;
  const name = vpdHeading({ vpd, ...proposition });
  const scored = byScore(firms, v).length;
  return {
    name: `HVM Figure 2 ${vpd}`,
    type: "BarClustered",
    title: `Figure 2${vpd.toLowerCase()}. ${name}${scored <= FIGURE_2_FIRMS ? "" : `: the ${FIGURE_2_FIRMS} highest of ${count(scored, "firm")}`}`,
    block: 1 + v,
    mostRows: FIGURE_2_FIRMS,
    columns: 2,
    seriesBy: "Columns",
    place: placeInPairs(v, CHART_ROWS, HALVES),
    isBelow: true,
    categoryTitle: "",
    valueTitle: "Score",
    valueMinimum: 1,
    valueMaximum: 5,
    valueFormat: "0",
    reversed: true,
    legend: false,
    gap: 40,
  };
}

/** Columns of the ranks that are half of them each, as the firm's is as wide as two others. */
const HALVES = [3, 4] as const;
