import { type Assessment, type Proposition, PROPOSITIONS, RANK_RULES, vpdHeading, VPDS } from "../../methods/hvm";
import { FIRM, RANKINGS } from "../../methods/hvm/tables";
import { tablesOf } from "../../methods/table";
import { NAMES } from "../formulas/names";
import { rankOn } from "../formulas/ranks";
import { blockOf } from "../sheets/block";
import { Grid } from "../sheets/grid";
import { type Figure, HEADINGS_ROW } from "../sheets/sheet";
import { count } from "../../methods/words";
import type { ResultPage, Results } from "./page";

/** So many bars can still be read in one chart. */
const FIGURE_2_FIRMS = 30;

const CHART_ROWS = 24;
/** A chart, a free row, headings, the most rows of its block, and a free row. */
const BAND = CHART_ROWS + FIGURE_2_FIRMS + 3;
/** Firm, score, and a free column. */
const STRIDE = 3;

/** HVM Rankings: the rank of each firm on each VPD, with Figure 2: six bar charts, each over its own sorted block. */
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
    `Figure 2 and the cells below each of its charts show the firms by score, the highest first, ${FIGURE_2_FIRMS} at most.`,
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
  figures: (results) =>
    PROPOSITIONS.flatMap((_, v) => (byScore(results.firms, v).length ? [figure2(results.firms, v)] : [])),
};

/** Firms with a score on the VPD, highest first; those that share a rank in the study's order. */
function byScore(firms: readonly Assessment[], v: number): Assessment[] {
  return firms.filter(({ ranks }) => ranks[v] !== null).sort((a, b) => a.ranks[v]! - b.ranks[v]!);
}

interface Ranked {
  readonly firm: string;
  readonly score: number | null;
}

const SORTED = tablesOf<Ranked, Proposition>().table({
  firm: FIRM,
  score: {
    heading: (proposition) => `${vpdHeading(proposition)}, score`,
    unit: "score",
    width: 14,
    value: ({ score }) => score,
  },
});

/** The firms by score, for a chart; as formulas by their standing: the first, the second, … */
function sortedBlock({ firms, live, reading }: Results, proposition: Proposition, v: number) {
  const grid = new Grid(SORTED, proposition, placeOf(v, CHART_ROWS + 1));
  if (!live) {
    const rows = byScore(firms, v).slice(0, FIGURE_2_FIRMS);
    return blockOf(grid, { table: null, rows: rows.map(({ firm, scores }) => ({ firm, score: scores[v]! })) });
  }
  const { vpd } = proposition;
  const at = (place: number, range: string) => `IFERROR(INDEX(${range},MATCH(${place},${NAMES.standing(vpd)},0)),"")`;
  // Room for a firm that has no score yet; percentages are not ranked.
  const inPercentages = reading.study.kind === "profiles" && reading.study.unit === "percentages";
  const rows = inPercentages ? [] : firms.slice(0, FIGURE_2_FIRMS).map(({ firm }) => ({ firm, score: null }));
  return blockOf(grid, {
    table: null,
    rows,
    formulas: {
      firm: (_, { index }) => at(index + 1, NAMES.stepFirms),
      score: (_, { index }) => at(index + 1, NAMES.level(vpd)),
    },
  });
}

function figure2(firms: readonly Assessment[], v: number): Figure {
  const { vpd, ...proposition } = PROPOSITIONS[v]!;
  const name = vpdHeading({ vpd, ...proposition });
  const scored = byScore(firms, v).length;
  return {
    name: `HVM Figure 2 ${vpd}`,
    type: "BarClustered",
    title: `Figure 2. ${name}: ${scored <= FIGURE_2_FIRMS ? "firms by score" : `the ${FIGURE_2_FIRMS} highest of ${count(scored, "firm")}`}`,
    block: 1 + v,
    mostRows: FIGURE_2_FIRMS,
    columns: 2,
    seriesBy: "Columns",
    place: { ...placeOf(v, 0), rows: CHART_ROWS, columns: 2 },
    categoryTitle: "Firm",
    valueTitle: "Score, 1 to 5",
    valueMinimum: 0,
    valueMaximum: 5,
    valueFormat: "0",
    reversed: true,
    legend: false,
    gap: 40,
  };
}

/** Three charts side by side to the right of the ranks, A–C above D–F; so many rows below a chart's first. */
function placeOf(v: number, below: number): { row: number; column: number } {
  const columns = 1 + VPDS.length + 1;
  return {
    // Below the headings, which are repeated on every printed page.
    row: HEADINGS_ROW + 1 + Math.floor(v / 3) * BAND + below,
    column: columns + (v % 3) * STRIDE,
  };
}
