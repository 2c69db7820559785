import { RANK_RULES, VPDS, type RankRule, type Vpd } from "../../methods/hvm";
import type { Block, Cell, ReportSheet } from "../sheets/sheet";
import { FIGURE_2_FIRMS } from "../pages/rankings";
import type { ByFirm } from "./by-firm";
import { formula, perVpd, TOLERANCE, withFormulas } from "./formula";
import { NAMES } from "./names";
import { COMPUTED_TEXT } from "../sheets/sheet";

/** HVM Rankings with its ranks and the sorted lists of Figure 2 as formulas. */
export function liveRankings(sheet: ReportSheet, rule: RankRule, byFirm: ByFirm, inPercentages: boolean): ReportSheet {
  const [main, ...sorted] = sheet.blocks as [Block, ...Block[]];
  const ranked = withFormulas(main, new Map(perVpd(1, (vpd) => (r: number) => rankOn(vpd, `$A${r}`, rule, byFirm))));
  const names = [
    { name: NAMES.rankFirms, column: 0 },
    { name: NAMES.ranks, column: 1, columns: 6 },
  ];
  // Room for a firm that has no score yet; percentages are not ranked.
  const shown = inPercentages ? 0 : Math.min(FIGURE_2_FIRMS, main.rows.length);
  return { ...sheet, blocks: [{ ...ranked, names }, ...sorted.map((block, v) => byStanding(block, VPDS[v]!, shown))] };
}

/** 1 and the scores that are higher; RANK itself would tell scores apart that differ by rounding only. */
function rankOn(vpd: Vpd, firm: string, rule: RankRule, byFirm: ByFirm): string {
  const [scores, score] = [NAMES.score(vpd), `INDEX(${NAMES.score(vpd)},${byFirm.row(firm, NAMES.firms)})`];
  const higher = `COUNTIF(${scores},">"&${score}+${TOLERANCE})`;
  const tied = `COUNTIFS(${scores},">="&${score}-${TOLERANCE},${scores},"<="&${score}+${TOLERANCE})`;
  const differentHigher = `COUNTIFS(${NAMES.level(vpd)},">"&${score}+${TOLERANCE},${NAMES.first(vpd)},1)`;
  const rank = RANK_RULES[rule].excel({ higher, tied, differentHigher });
  return `IF(${score}="","",${rank})`;
}

/** The firms by their standing on a VPD: the first, the second, … */
function byStanding(block: Block, vpd: Vpd, shown: number): Block {
  const at = (k: number, range: string) => formula(`IFERROR(INDEX(${range},MATCH(${k},${NAMES.standing(vpd)},0)),"")`);
  return {
    ...block,
    columns: block.columns.map((column, c) => (c === 0 ? { ...column, format: COMPUTED_TEXT } : column)),
    rows: Array.from({ length: shown }, (_, i): Cell[] => [at(i + 1, NAMES.stepFirms), at(i + 1, NAMES.level(vpd))]),
  };
}
