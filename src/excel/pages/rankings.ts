import { count } from "../../methods/words";
import { PROPOSITIONS, type Assessment, type Cohort, type RankRule, vpdHeading } from "../../methods/hvm";
import { FIRM, vpdColumns } from "./columns";
import { HEADINGS_ROW, type Block, type Figure, type ReportSheet, rankFormat } from "../sheets/sheet";

/** So many bars can still be read in one chart. */
export const FIGURE_2_FIRMS = 30;

const CHART_ROWS = 24;
/** A chart, a free row, headings, the most rows of its block, and a free row. */
const BAND = CHART_ROWS + FIGURE_2_FIRMS + 3;
const FIRST_COLUMN = 8;
/** Firm, score, and a free column. */
const STRIDE = 3;

/** HVM Rankings: the rank of each firm on each VPD, with Figure 2: six bar charts, each over its own sorted block. */
export function rankingsSheet(cohort: Cohort): ReportSheet {
  const withoutScores = cohort.firms.every((firm) => firm.scores.every((score) => score === null));
  const sorted = PROPOSITIONS.map((_, vpd) => byScore(cohort.firms, vpd));
  return {
    kind: "rankings",
    title: "HVM Rankings: where each firm stands on each VPD",
    lines: [
      withoutScores
        ? "The study gives percentages, so firms are not ranked: ranks compare scores."
        : `Rank 1 is the highest score. ${TIE_RULES[cohort.options.ranks]} Blank: the firm has no score on that VPD.`,
      `Figure 2 and the cells below each of its charts show the firms by score, the highest first, ${FIGURE_2_FIRMS} at most.`,
    ],
    blocks: [
      {
        table: "HVM_Rankings",
        row: HEADINGS_ROW,
        column: 0,
        columns: [FIRM, ...vpdColumns(rankFormat(cohort.options.ranks))],
        rows: cohort.firms.map((firm) => [firm.firm, ...firm.ranks]),
      },
      ...sorted.map((firms, vpd) => scoreBlock(firms, vpd)),
    ],
    figures: sorted.flatMap((firms, vpd) => (firms.length ? [figure2(firms, vpd)] : [])),
  };
}

const TIE_RULES: Readonly<Record<RankRule, string>> = {
  "shared-best": "Firms with equal scores share the better rank, and the next ranks are skipped (1, 2, 2, 4).",
  average: "Firms with equal scores share the average of their ranks (1, 2.5, 2.5, 4).",
  dense: "Firms with equal scores share a rank, and none is skipped (1, 2, 2, 3).",
};

/** Firms with a score on the VPD, highest first; those that share a rank in the study's order. */
function byScore(firms: readonly Assessment[], vpd: number): Assessment[] {
  return firms.filter((firm) => firm.ranks[vpd] !== null).sort((a, b) => a.ranks[vpd]! - b.ranks[vpd]!);
}

function scoreBlock(firms: readonly Assessment[], vpd: number): Block {
  return {
    table: null,
    row: topOf(vpd) + CHART_ROWS + 1,
    column: columnOf(vpd),
    columns: [
      { heading: FIRM.heading, format: FIRM.format, width: 28 },
      { heading: `${vpdHeading(PROPOSITIONS[vpd]!)}, score`, format: "0.00", width: 14 },
    ],
    rows: firms.slice(0, FIGURE_2_FIRMS).map((firm) => [firm.firm, firm.scores[vpd]!]),
  };
}

function figure2(firms: readonly Assessment[], vpd: number): Figure {
  const name = vpdHeading(PROPOSITIONS[vpd]!);
  const all = firms.length <= FIGURE_2_FIRMS;
  return {
    name: `HVM Figure 2 ${PROPOSITIONS[vpd]!.vpd}`,
    type: "BarClustered",
    title: `Figure 2. ${name}: ${all ? "firms by score" : `the ${FIGURE_2_FIRMS} highest of ${count(firms.length, "firm")}`}`,
    block: 1 + vpd,
    mostRows: FIGURE_2_FIRMS,
    columns: 2,
    seriesBy: "Columns",
    place: { row: topOf(vpd), column: columnOf(vpd), rows: CHART_ROWS, columns: 2 },
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

/** Three charts side by side, A–C above D–F. */
function topOf(vpd: number): number {
  // Below the headings, which are repeated on every printed page.
  return HEADINGS_ROW + 1 + Math.floor(vpd / 3) * BAND;
}

function columnOf(vpd: number): number {
  return FIRST_COLUMN + (vpd % 3) * STRIDE;
}
