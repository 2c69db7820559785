import { VPDS, type ScoreRule, type Vpd } from "../../methods/hvm";
import type { Layout, Reading } from "../answers/ground/reading";
import type { ReportSheet } from "../sheets/sheet";
import type { ByFirm } from "./by-firm";
import { perVpd, withFormulas, type ColumnFormula } from "./formula";
import { NAMES } from "./names";
import { lettersOf } from "./references";

/** The columns of HVM Profiles, from 0. */
const PERCENTAGES = 1;
const SCORES = 7;

/** HVM Profiles with its scores and percentages as formulas. */
export function liveProfiles(sheet: ReportSheet, reading: Reading, rule: ScoreRule, byFirm: ByFirm): ReportSheet {
  const { study, layout } = reading;
  const [block] = sheet.blocks as [ReportSheet["blocks"][0]];
  const score = (v: number, r: number) => `${lettersOf(block, SCORES + v)}${r}`;
  const six = (r: number) => `$${score(0, r)}:$${score(5, r)}`;
  const given = (vpd: Vpd, r: number) => `INDEX(${NAMES.given(vpd)},${byFirm.row(`$A${r}`, NAMES.firm)})`;
  const scores = (vpd: Vpd): ColumnFormula =>
    study.kind === "profiles"
      ? (r) => given(vpd, r)
      : (r) => ifUnmoved(layout, vpd, scoreOf(vpd, `$A${r}`, rule, byFirm));
  const shares =
    (v: number): ColumnFormula =>
    (r) =>
      `IF(COUNT(${six(r)})=6,100*${score(v, r)}/SUM(${six(r)}),"")`;
  // Percentages that were given may miss 100 by rounding, and are brought to it.
  const rescaled =
    (vpd: Vpd): ColumnFormula =>
    (r) => {
      const sum = VPDS.map((each) => given(each, r)).join(",");
      return `IF(${given(vpd, r)}="","",100*${given(vpd, r)}/SUM(${sum}))`;
    };
  const inPercentages = study.kind === "profiles" && study.unit === "percentages";
  const formulas = new Map<number, ColumnFormula>(
    inPercentages
      ? perVpd(PERCENTAGES, rescaled)
      : [...perVpd(PERCENTAGES, (_, v) => shares(v)), ...perVpd(SCORES, scores)],
  );
  const live = withFormulas(block, formulas);
  const names = [
    { name: NAMES.firms, column: 0 },
    { name: NAMES.percentages, column: PERCENTAGES, columns: 6 },
    { name: NAMES.scores, column: SCORES, columns: 6 },
    ...VPDS.map((vpd, v) => ({ name: NAMES.score(vpd), column: SCORES + v })),
  ];
  return { ...sheet, blocks: [{ ...live, names }] };
}

/** Once rows of a long list were moved, no firm's score is shown: ranks would compare it with others that are wrong. */
function ifUnmoved(layout: Layout, vpd: Vpd, score: string): string {
  return layout === "long" ? `IF(ISNA(SUM(${NAMES.sum(vpd)})),NA(),${score})` : score;
}

/** The firm's answers over their weights; or the mean of its respondents' own scores. */
function scoreOf(vpd: Vpd, firm: string, rule: ScoreRule, byFirm: ByFirm): string {
  const pooled = rule === "pooled";
  const sum = byFirm.sum(firm, NAMES.firm, pooled ? NAMES.sum(vpd) : NAMES.own(vpd));
  const by = pooled ? byFirm.sum(firm, NAMES.firm, NAMES.weight(vpd)) : byFirm.count(firm, NAMES.firm, NAMES.own(vpd));
  return `IF(${by}=0,"",${sum}/${by})`;
}
