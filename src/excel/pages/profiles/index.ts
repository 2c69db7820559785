import { type Assessment, VPDS, type Vpd } from "../../../methods/hvm";
import { PROFILES } from "../../../methods/hvm/tables";
import { NAMES } from "../../formulas/names";
import { type ColumnFormula, blockOf, type Formulas, type Named } from "../../sheets/block";
import { Grid, span } from "../../sheets/grid";
import { figure1, figure1Blocks, showsFirms } from "./figure-1";
import type { Live, ResultPage, Results } from "../page";

/** HVM Profiles: VPD % and scores of each firm, with Figure 1. */
export const PROFILES_PAGE: ResultPage = {
  kind: "profiles",
  name: "HVM Profiles",
  shows: "six scores and six percentages per firm; Figure 1, with the footprints",
  isOfFirms: true,
  // Of few firms the figure shows the very rows of the table, and HVM Distances has the footprints.
  printedColumns: (results) => (showsFirms(results) ? new Grid(PROFILES, results).columns.length : Infinity),
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
      shades: "percentages",
      ...(results.live && { formulas: formulasOf(results, results.live), names: NAMED }),
    }),
    ...figure1Blocks(results),
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
