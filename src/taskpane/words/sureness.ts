import type { Sureness } from "../../methods/hvm/analyses/robustness/sureness";

/** "●●○ fairly stable: kept in 91 % of draws of other items, 80 % of other respondents", or "How sure: needs the answers". */
export function sureWords({ verdict, says, keptItems, keptRespondents }: Sureness): string {
  if (verdict === null) return `How sure: ${says}`;
  const parts = [
    ...(keptItems === null ? [] : [`${Math.round(100 * keptItems)} % of draws of other items`]),
    ...(keptRespondents === null ? [] : [`${Math.round(100 * keptRespondents)} % of other respondents`]),
  ];
  return parts.length === 0 ? says : `${says}: kept in ${parts.join(", ")}`;
}
