import { inWords, list, plural } from "../../../words";
import { type Proposition, PROPOSITIONS, vpdInWords } from "../../catalogue/propositions";
import type { Agreement, AgreementVerdict } from "./agreement";
import { FEWEST_RESPONDENTS } from "./alpha";
import type { Icc } from "./icc";
import type { ItemReliability, Reliability } from "./of-dimension";
import type { FirmAgreement } from "./within-firms";

export const ONE_RESPONDENT = "One respondent: agreement cannot be seen.";
const TWO_RESPONDENTS = "Two respondents: too few for a verdict.";

/** Below so many, an alpha says little by itself. */
const FEW_RESPONDENTS = 30;
const FEW_FIRMS = 10;

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

/** Why there is no ICC, or what it rests on; null where there is nothing to say. */
export function onIcc({ firms, firmsWithSeveral, f }: Icc): string | null {
  if (firms < 2) return "Fewer than two firms.";
  if (firmsWithSeveral === 0) return "No firm has two respondents with a score.";
  if (f === null) return "No spread within firms: respondents of a firm score alike.";
  if (firmsWithSeveral >= FEW_FIRMS) return null;
  return `Rests on ${firmsWithSeveral} ${plural(firmsWithSeveral, "firm")} with several respondents.`;
}

/** Why there is no agreement on a VPD, or no verdict on it; null where there is one. */
export function onAgreement(agreement: Agreement | null, respondents: number): string | null {
  if (agreement === null) return "No item that two respondents answered.";
  if (agreement.verdict !== null) return null;
  return respondents === 2 ? TWO_RESPONDENTS : "Fewer than three answers an item: too few for a verdict.";
}

/** On how many dimensions a firm's respondents agree, strongly or moderately, and on which not. */
export function agreementInWords(agreement: FirmAgreement, respondents: number): string {
  if (agreement === null) return ONE_RESPONDENT;
  if (respondents === 2) return TWO_RESPONDENTS;
  const where = (of: (verdict: AgreementVerdict | null) => boolean) =>
    PROPOSITIONS.filter(({ vpd }) => of(agreement[vpd]?.verdict ?? null)).map(vpdInWords);
  const weak = where((verdict) => verdict === "weak");
  const unknown = where((verdict) => verdict === null);
  const judged = PROPOSITIONS.length - unknown.length;
  if (judged === 0) return "Too few answers for a verdict on any dimension.";
  const agreed = judged - weak.length;
  const on = agreed === judged ? "all" : agreed === 0 ? "none of" : `${inWords(agreed)} of`;
  const not = weak.length === 0 || agreed === 0 ? "" : `, not on ${list(weak)}`;
  const tooFew = unknown.length === 0 ? "" : ` Too few answers for a verdict on ${list(unknown)}.`;
  return `Respondents agree on ${on} ${inWords(judged)} ${plural(judged, "dimension")}${not}.${tooFew}`;
}

/** What to ask about an item that looks reversed. It is never turned by us. */
export function onReversed(
  { item, rest }: ItemReliability,
  { dimension }: Proposition,
  n: number,
  isMarked: boolean,
): string {
  const found = `${item} runs against the other items of ${dimension} (r = ${coefficient(rest!)}, n = ${n}).`;
  return isMarked
    ? `${found} It is marked Reversed in the key: was it turned already?`
    : `${found} Is it worded the other way round? Then mark it Reversed in HVM Key.`;
}

/** "−.88" */
function coefficient(r: number): string {
  return r.toFixed(2).replace("-", "−").replace("0.", ".");
}
