import { RANK_RULES, type RankRule, type Vpd } from "../../methods/hvm";
import type { ByFirm } from "./by-firm";
import { TOLERANCE } from "./formula";
import { NAMES } from "./names";

/** A firm's rank on a VPD: 1 and the scores that are higher. RANK itself would tell scores apart that differ by rounding only. */
export function rankOn(vpd: Vpd, firm: string, rule: RankRule, byFirm: ByFirm): string {
  const [scores, score] = [NAMES.score(vpd), `INDEX(${NAMES.score(vpd)},${byFirm.row(firm, NAMES.firms)})`];
  const higher = `COUNTIF(${scores},">"&${score}+${TOLERANCE})`;
  const tied = `COUNTIFS(${scores},">="&${score}-${TOLERANCE},${scores},"<="&${score}+${TOLERANCE})`;
  const differentHigher = `COUNTIFS(${NAMES.level(vpd)},">"&${score}+${TOLERANCE},${NAMES.first(vpd)},1)`;
  const rank = RANK_RULES[rule].excel({ higher, tied, differentHigher });
  return `IF(${score}="","",${rank})`;
}
