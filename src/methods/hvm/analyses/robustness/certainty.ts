import { atOnce } from "../../../steps";
import { list, plural } from "../../../words";
import type { Assessment } from "../../study/assessment";
import { VPDS } from "../../catalogue/propositions";
import { NEEDS_ANSWERS } from "../needs";
import type { FirmAnswers } from "./firm-answers";
import { FEWEST_DRAWN, type LeftOut, type Stability } from "./stability";
import { canItemsVary } from "./sureness";
import { mostFrequentOther, type Resampled } from "./tally";
import { sizesOf, urnsOf } from "./urns";

/** What of an assessment the words depend on. */
type Firm = Pick<Assessment, "classification" | "tie" | "notClassifiable" | "respondents">;

const ONE_RESPONDENT = "One respondent: whether others would have said the same cannot be seen.";
const ONE_ITEM_EACH =
  "One item alone stands behind each score: whether other items would have given the same class cannot be seen, and drawn anew they are always the same.";
const UNDER_FIVE = "Under five respondents: see “without any one respondent”.";

/** Why values of a firm's stability are missing, or say little; a sentence each, none where all is there. */
export function stabilityLacks(stability: Stability | null, firm: Firm): string[] {
  if (firm.notClassifiable) return [firm.notClassifiable.reason];
  if (stability === null) return [NEEDS_ANSWERS];
  return [
    ...(firm.tie ? [`Equally close to ${list(firm.tie)}: there is no one class to be kept.`] : []),
    ...(canItemsVary(stability) ? [] : [ONE_ITEM_EACH]),
    ...(firm.respondents === 1 ? [ONE_RESPONDENT] : firm.respondents < FEWEST_DRAWN ? [UNDER_FIVE] : []),
  ];
}

/** Which scores cannot vary when items are drawn anew, as the firm answered one item alone on them; "" where all can. */
export function fixedScoresInWords(firm: FirmAnswers): string {
  const sizes = sizesOf(atOnce(urnsOf(firm, "pooled")));
  const fixed = VPDS.filter((_, v) => sizes[v] === 1);
  return fixed.length === 0
    ? ""
    : `Only one item answered on ${list(fixed)}: the ${plural(fixed.length, "score stays", "scores stay")} as ${plural(fixed.length, "it is", "they are")} when items are drawn anew.`;
}

/** "33 of 33": how many of the things that were left out in turn leave the class as it is; null without a class. */
export function keptOf(left: LeftOut<unknown> | null): string | null {
  return left === null || left.changed === null ? null : `${left.of - left.changed} of ${left.of}`;
}

/** "91 % ± 0.6, else mostly Brand Managers": what resampling came to, in words; null without a class. */
function keptInWords(resampled: Resampled | null, own: Assessment["classification"]): string | null {
  if (resampled === null || resampled.kept === null) return null;
  const { kept, error, shares } = resampled;
  const other = mostFrequentOther(shares, own);
  return `${Math.round(100 * kept)} % ± ${(100 * error!).toFixed(1)}${other === null ? "" : `, else mostly ${other}`}`;
}

/** What a firm's verdict rests on, point by point, items before respondents; without what there is not. */
export function stabilityFacts(
  stability: Stability,
  own: Assessment["classification"],
): (readonly [point: string, text: string])[] {
  const { withoutEachItem, withoutEachRespondent, items, respondents } = stability;
  const facts = [
    ["Kept without any one item", keptOf(withoutEachItem)],
    ["Kept with items drawn anew", canItemsVary(stability) ? keptInWords(items, own) : null],
    ["Kept without any one respondent", keptOf(withoutEachRespondent)],
    ["Kept with respondents drawn anew", keptInWords(respondents, own)],
  ] as const;
  return facts.flatMap(([point, text]) => (text === null ? [] : [[point, text] as const]));
}
