import { inWords, list, plural } from "../../../words";
import { type Proposition, PROPOSITIONS, type Vpd, vpdInWords } from "../../catalogue/propositions";
import type { AgreementVerdict } from "./agreement";
import type { Icc } from "./icc";
import { ONE_RESPONDENT, OTHER_SCALE, TWO_RESPONDENTS } from "./lacking";
import type { ItemReliability } from "./of-dimension";
import type { FirmAgreement } from "./within-firms";

const FEW_FIRMS = 10;

/** Why there is no ICC, or what it rests on; null where there is nothing to say. */
export function onIcc({ firms, firmsWithSeveral, f }: Icc): string | null {
  if (firms < 2) return "Fewer than two firms.";
  if (firmsWithSeveral === 0) return "No firm has two respondents with a score.";
  if (f === null) return "No spread within firms: respondents of a firm score alike.";
  if (firmsWithSeveral >= FEW_FIRMS) return null;
  return `Rests on ${firmsWithSeveral} ${plural(firmsWithSeveral, "firm")} with several respondents.`;
}

/** What is said of single dimensions, each sentence once: "Alpha on F: One item only." */
export function onDimensions(figure: string, of: (vpd: Vpd) => string | null): string[] {
  const told = PROPOSITIONS.map(({ vpd }) => ({ vpd, sentence: of(vpd) }));
  const sentences = [...new Set(told.flatMap(({ sentence }) => sentence ?? []))];
  return sentences.map((said) => {
    const where = told.flatMap(({ vpd, sentence }) => (sentence === said ? [vpd] : []));
    return `${figure} on ${where.length === told.length ? "all dimensions" : list(where)}: ${said}`;
  });
}

/** On how many dimensions a firm's respondents agree, strongly or moderately, and on which not. */
export function agreementInWords(agreement: FirmAgreement, respondents: number): string {
  if (agreement === null) return ONE_RESPONDENT;
  if (respondents === 2) return TWO_RESPONDENTS;
  if (PROPOSITIONS.some(({ vpd }) => agreement[vpd]?.rwgjSlightSkew === null)) return OTHER_SCALE;
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
