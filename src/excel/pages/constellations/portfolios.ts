import type { AssessedRelationship } from "../../../methods/constellations";
import {
  COUNTS,
  countRows,
  type FirmRow,
  PORTFOLIOS,
  PORTFOLIOS_BESIDE_PAPER,
  STRATEGIES,
  strategyRows,
} from "../../../methods/constellations/tables";
import { blockOf } from "../../sheets/block";
import { Grid } from "../../sheets/grid";
import type { Figure } from "../../sheets/sheet";
import type { SheetPage } from "../page";
import type { ConstellationResults } from "./results";

/**
 * HVM Constellation Portfolios: each firm's relationships together. Beside the firms, which may grow, what never does: strategies and
 * constellations, and the counts that the chart shows.
 */
export const PORTFOLIOS_PAGE: SheetPage<ConstellationResults> = {
  kind: "constellation-portfolios",
  name: "HVM Constellation Portfolios",
  shows:
    "a row per firm: its constellations, strategies, what differs between them, where the paper met the same; strategies and constellations; a chart beside the paper's counts",
  keyColumns: 1,
  tables: [PORTFOLIOS, PORTFOLIOS_BESIDE_PAPER, STRATEGIES, COUNTS],
  title: () => "HVM Constellation Portfolios",
  lines: () => [
    "What each firm's relationships come to together. A relationship counts as what it is judged to be on the coding sheet, else as the best constellation, else as nothing. No portfolio is better than another.",
    "On the right: service strategies and constellations; how often each constellation was met, here and in the paper, whose counts are no frequencies to expect.",
  ],
  blocks: (results) => {
    const { relationships } = results.found.study;
    const { main, paper, strategies, counts } = grids(results);
    const rows = firmRows(results);
    return [
      blockOf(main, { table: "HVM_Constellation_Portfolios", rows }),
      blockOf(paper, { table: null, rows, caption: "Portfolios beside those that the paper met" }),
      blockOf(counts, {
        table: null,
        rows: countRows(relationships),
        caption: "Relationships that count as a constellation",
      }),
      blockOf(strategies, {
        table: null,
        rows: strategyRows(relationships),
        caption: "Relationships with a service strategy that count as a constellation",
      }),
    ];
  },
  figures: () => [chart()],
};

function grids(results: ConstellationResults) {
  const main = new Grid(PORTFOLIOS, results);
  const paper = new Grid(PORTFOLIOS_BESIDE_PAPER, results, main.beside(), true);
  const counts = new Grid(COUNTS, results, paper.beside());
  const strategies = new Grid(STRATEGIES, results, counts.beside());
  return { main, paper, strategies, counts };
}

function firmRows({ found: { firms, study } }: ConstellationResults): FirmRow[] {
  const byFirm = new Map<string, AssessedRelationship[]>(firms.map(({ firm }) => [firm, []]));
  for (const each of study.relationships) byFirm.get(each.relationship.firm)?.push(each);
  return firms.map((portfolio) => ({ portfolio, theirs: byFirm.get(portfolio.firm)! }));
}

function chart(): Figure {
  const rows = countRows([]).length;
  return {
    name: "HVM Constellation counts",
    type: "BarClustered",
    title: "Relationships per constellation: this study and the paper",
    block: 2,
    mostRows: rows,
    columns: 3,
    seriesBy: "Columns",
    isBelow: true,
    place: { row: 1, column: 0, rows: 18, columns: 7 },
    categoryTitle: "Constellation",
    valueTitle: "Relationships",
    valueMinimum: 0,
    valueMaximum: null,
    valueFormat: "0",
    reversed: true,
    legend: true,
    isShaded: true,
    gap: 40,
  };
}
