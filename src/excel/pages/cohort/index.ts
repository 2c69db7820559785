import type { CohortFigures } from "../../../methods/hvm/analyses/cohort";
import { count, list } from "../../../methods/words";
import { blockOf } from "../../sheets/block";
import { type Corner, Grid } from "../../sheets/grid";
import type { Figure } from "../../sheets/sheet";
import { furtherPage } from "../further-page";
import { classRows, CLASSES, CONCORDANCE, KINDS, kindRows, ON_VPDS, vpdRows } from "./tables";

/** HVM Cohort: the sample on one page. None of its tables grows, so they stand below each other. */
export const COHORT_PAGE = furtherPage("cohort", {
  kind: "cohort",
  name: "HVM Cohort",
  shows:
    "the firms together: how many of each class, discipline and value; scores on each VPD; whether firms order the VPDs alike",
  tables: [CLASSES, KINDS, CONCORDANCE, ON_VPDS],
  line: ({ study: { cohort } }) => inAll(cohort),
  blocks: (found, results) => {
    const cohort = found?.study.cohort ?? null;
    const classes = cohort ? classRows(cohort) : [];
    const kinds = cohort ? kindRows(cohort) : [];
    const onVpds = cohort ? vpdRows(cohort) : [];
    const main = new Grid(CLASSES, results);
    const kind = new Grid(KINDS, results, main.below(classes.length));
    const vpds = new Grid(ON_VPDS, results, kind.below(kinds.length));
    return [
      blockOf(main, { table: "HVM_Cohort", rows: classes }),
      blockOf(kind, { table: null, rows: kinds, caption: "Of the firms with a class" }),
      blockOf(vpds, { table: null, rows: onVpds, caption: "Scores, 1 to 5, over firms" }),
      blockOf(new Grid(CONCORDANCE, results, vpds.below(onVpds.length)), {
        table: null,
        rows: cohort ? [cohort.concordance] : [],
        caption: "Do firms order the six VPDs alike?",
      }),
    ];
  },
  figures: ({ study: { cohort } }, results) => [chart(cohort, new Grid(CLASSES, results).beside())],
});

/** "10 firms: Technological Integrators 5, Socialisors 4 and Simplifiers 1." */
function inAll({ classes, tied, none }: CohortFigures): string {
  const found = Object.entries(classes).sort(([, a], [, b]) => b - a);
  const named = [...found, ["tied", tied], ["no class", none]] as [string, number][];
  const firms = named.reduce((sum, [, each]) => sum + each, 0);
  return `${count(firms, "firm")}: ${list(named.flatMap(([name, each]) => (each > 0 ? [`${name} ${each}`] : [])))}.`;
}

function chart(cohort: CohortFigures, { row, column }: Corner): Figure {
  const rows = classRows(cohort).length;
  return {
    name: "HVM Cohort classes",
    type: "BarClustered",
    title: "How many firms have each class",
    block: 0,
    mostRows: rows,
    columns: 2,
    seriesBy: "Columns",
    // Beside the first two tables, above the columns of the others.
    place: { row, column, rows: 17, columns: 4 },
    categoryTitle: "Class",
    valueTitle: "Firms",
    valueMinimum: 0,
    valueMaximum: null,
    valueFormat: "0",
    reversed: true,
    legend: false,
    gap: 40,
  };
}
