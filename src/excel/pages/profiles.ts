import { type Assessment, VPDS, type Vpd } from "../../methods/hvm";
import { PROFILES } from "../../methods/hvm/tables";
import { NAMES } from "../formulas/names";
import { type ColumnFormula, blockOf, type Formulas, type Named } from "../sheets/block";
import { Grid, span } from "../sheets/grid";
import { HEADINGS_ROW, type Figure } from "../sheets/sheet";
import { count } from "../../methods/words";
import type { Live, ResultPage, Results } from "./page";

/** So many firms a reader can still tell apart in one chart. */
const FIGURE_1_FIRMS = 12;

/** HVM Profiles: VPD % and scores of each firm, with Figure 1. */
export const PROFILES_PAGE: ResultPage = {
  kind: "profiles",
  name: "HVM Profiles",
  shows: "six scores and six percentages per firm; Figure 1",
  isOfFirms: true,
  tables: [PROFILES],
  title: () => "HVM Profiles: percentages and scores on the six value proposition dimensions (VPDs)",
  lines: ({ firms }) => [
    "VPD % is a firm's score on a VPD as a share of its six scores; each firm's six percentages sum to 100. They are the firm's own footprint.",
    firms.every(({ scores }) => scores.every((score) => score === null))
      ? "The study gives percentages, so there are no scores."
      : "Scores run from 1 (Low) to 5 (Very High). A blank score: no item of that VPD was answered, and then there are no percentages either.",
  ],
  blocks: (results) => [
    blockOf(new Grid(PROFILES, results), {
      table: "HVM_Profiles",
      rows: results.firms,
      ...(results.live && { formulas: formulasOf(results, results.live), names: NAMED }),
    }),
  ],
  figures: (results) => figure1(results),
};

type Columns = typeof PROFILES.columns;

const NAMED: readonly Named<Columns>[] = [
  { name: NAMES.firms, of: "firm" },
  { name: NAMES.percentages, of: "percentages" },
  { name: NAMES.scores, of: "scores" },
  ...VPDS.map((vpd, part) => ({ name: NAMES.score(vpd), of: "scores" as const, part })),
];

function formulasOf({ reading, options }: Results, { byFirm }: Live): Formulas<Columns, Assessment> {
  const { study, layout } = reading;
  const given = (vpd: Vpd, firm: string) => `INDEX(${NAMES.given(vpd)},${byFirm.row(firm, NAMES.firm)})`;
  type Of = ColumnFormula<Columns, Assessment>;
  // Percentages that were given may miss 100 by rounding, and are brought to it.
  const rescaled: Of = ({ $firm }, { part }) => {
    const own = given(VPDS[part]!, $firm);
    const sum = VPDS.map((each) => given(each, $firm)).join(",");
    return `IF(${own}="","",100*${own}/SUM(${sum}))`;
  };
  const shares: Of = ({ $scores, scores }, { part }) => {
    const six = span($scores);
    return `IF(COUNT(${six})=6,100*${scores[part]}/SUM(${six}),"")`;
  };
  if (study.kind === "profiles") {
    if (study.unit === "percentages") return { percentages: rescaled };
    return { percentages: shares, scores: ({ $firm }, { part }) => given(VPDS[part]!, $firm) };
  }
  /** The firm's answers over their weights; or the mean of its respondents' own scores. */
  const scoreOf = (vpd: Vpd, firm: string) => {
    const pooled = options.scores === "pooled";
    const sum = byFirm.sum(firm, NAMES.firm, pooled ? NAMES.sum(vpd) : NAMES.own(vpd));
    const by = pooled
      ? byFirm.sum(firm, NAMES.firm, NAMES.weight(vpd))
      : byFirm.count(firm, NAMES.firm, NAMES.own(vpd));
    return `IF(${by}=0,"",${sum}/${by})`;
  };
  /** Once rows of a long list were moved, no firm's score is shown: ranks would compare it with others that are wrong. */
  const ifUnmoved = (vpd: Vpd, score: string) =>
    layout === "long" ? `IF(ISNA(SUM(${NAMES.sum(vpd)})),NA(),${score})` : score;
  return {
    percentages: shares,
    scores: ({ $firm }, { part }) => ifUnmoved(VPDS[part]!, scoreOf(VPDS[part]!, $firm)),
  };
}

/** Figure 1: VPD % of each case, grouped by VPD; none while no firm to be shown has percentages. */
function figure1(results: Results): Figure[] {
  const { firms } = results;
  const shown = firms.slice(0, FIGURE_1_FIRMS);
  if (!shown.some(({ percentages }) => percentages)) return [];
  const grid = new Grid(PROFILES, results);
  return [
    {
      name: "HVM Figure 1",
      type: "ColumnClustered",
      title:
        firms.length > FIGURE_1_FIRMS
          ? `Figure 1. VPD % of the first ${FIGURE_1_FIRMS} of ${count(firms.length, "firm")}, grouped by VPD`
          : "Figure 1. VPD % of each firm, grouped by VPD",
      block: 0,
      mostRows: FIGURE_1_FIRMS,
      columns: grid.place("scores"),
      seriesBy: "Rows",
      place: { row: HEADINGS_ROW + 1, column: grid.beside().column, rows: 24, columns: 13 },
      categoryTitle: "Value proposition dimension (VPD)",
      valueTitle: "VPD %",
      valueMinimum: 0,
      valueMaximum: null,
      valueFormat: "0",
      reversed: false,
      legend: true,
      gap: null,
    },
  ];
}
