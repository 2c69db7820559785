/*
 * What functions say too stands apart from the other words: what they take, the pane loads first.
 */
import { inWords, plural } from "../../../words";
import type { Agreement } from "./agreement";
import { FEWEST_RESPONDENTS } from "./alpha";
import type { Reliability } from "./of-dimension";

export const ONE_RESPONDENT = "One respondent: agreement cannot be seen.";
export const OTHER_SCALE =
  "A verdict needs skewed chance, which is published for scales of five points: on another scale there is none.";
export const TWO_RESPONDENTS = "Two respondents: too few for a verdict.";

/** Below so many, an alpha says little by itself. */
const FEW_RESPONDENTS = 30;

/** Why there is no alpha, or what to know about it; null where there is nothing to say. */
export function onAlpha({
  items,
  respondents,
  alpha,
}: Pick<Reliability, "items" | "respondents" | "alpha">): string | null {
  if (items === 0) return "No item was answered.";
  if (items === 1) return "One item only.";
  if (respondents < FEWEST_RESPONDENTS) {
    const who = respondents === 0 ? "No respondent" : `Only ${respondents} ${plural(respondents, "respondent")}`;
    return `${who} answered all ${items} items; ${inWords(FEWEST_RESPONDENTS)} are needed.`;
  }
  if (alpha === null) return "The sums do not differ.";
  return respondents < FEW_RESPONDENTS ? "Few respondents: read the interval, not the figure." : null;
}

/** Why there is no agreement on a VPD, or no verdict on it; null where there is one. */
export function onAgreement(agreement: Agreement | null, respondents: number): string | null {
  if (agreement === null) return "No item that two respondents answered.";
  if (agreement.verdict !== null) return null;
  if (agreement.rwgjSlightSkew === null) return OTHER_SCALE;
  return respondents === 2 ? TWO_RESPONDENTS : "Fewer than three answers an item: too few for a verdict.";
}
