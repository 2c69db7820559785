import { fixed } from "../../numbers/fixed";
import { alternatives, grouped } from "../../words";
import { stabilityLacks } from "../analyses/robustness/certainty";
import { canItemsVary } from "../analyses/robustness/sureness";
import type { FirmRobustness } from "../analyses/robustness";
import type { Closeness } from "../analyses/robustness/closeness";
import { mostFrequentOther, type Resampled } from "../analyses/robustness/tally";
import { meaningOf } from "../analyses/robustness/verdict-words";
import { MEASURES, type MeasureName, measuresInWords } from "../classes/measures";
import type { Assessment } from "../study/assessment";

/** How sure a firm's class is: in words, then in numbers. `robustness`: what was found of it, null where that was not worked out. */
export function certaintyInSentences(firm: Assessment, robustness: FirmRobustness | null): string[] {
  const stability = robustness?.stability ?? null;
  const verdict = stability?.verdict ?? null;
  return [
    ...(verdict ? [meaningOf(stability)!.text] : []),
    ...(stability && verdict ? [keptInSentences(stability, firm)] : []),
    ...(robustness ? stabilityLacks(stability, firm).filter((said) => said !== firm.notClassifiable?.reason) : []),
  ];
}

function keptInSentences(stability: NonNullable<FirmRobustness["stability"]>, { classification }: Assessment): string {
  const { items, respondents, withoutEachItem, withoutEachRespondent } = stability;
  const alone = (of: number, changed: number | null, what: string) =>
    changed === 0 ? `no single ${what} of ${of} decides` : `${changed} of ${of} ${what}s would change it if left out`;
  const parts = [
    ...(canItemsVary(stability) ? [`with other items in ${percent(items)}`] : []),
    ...(respondents ? [`with other respondents in ${percent(respondents)}`] : []),
  ];
  const single = [
    alone(withoutEachItem.of, withoutEachItem.changed, "item"),
    ...(withoutEachRespondent ? [alone(withoutEachRespondent.of, withoutEachRespondent.changed, "respondent")] : []),
  ];
  const other = mostFrequentOther(items.shares, classification);
  const else_ = other === null || items.kept === 1 ? "" : ` Otherwise it was mostly ${other}.`;
  const drawn =
    parts.length === 0 ? "" : `Drawn anew ${grouped(items.resamples)} times, the class stays ${parts.join(" and ")}; `;
  return `${drawn}${single.join(", ")}.${else_}`;
}

function percent({ kept, error }: Resampled): string {
  return `${Math.round(100 * kept!)} % (± ${(100 * error!).toFixed(1)})`;
}

/** Runner-up, margin and how many measures agree, in a sentence; null without a class. */
export function marginInWords(firm: Assessment, measure: MeasureName): string | null {
  const { classification, margin, runnersUp, measuresAgreeing } = firm;
  if (classification === null || margin === null) return null;
  const { unit, short } = MEASURES[measure];
  return `Runner-up: ${alternatives(runnersUp)}, ${fixed(margin, unit.marginDecimals)} farther by the ${short} distance. The same class is given by ${measuresInWords(measuresAgreeing!)} measures.`;
}

/** What a large share of orderings means, and what it does not. */
export const PROVES_LITTLE =
  "A large share does not make the class wrong: it means that closeness alone proves little, and that the supporting evidence that the paper asks for matters.";

/** How easily six numbers come so close to a footprint. */
export function closenessInWords({ share, verdict }: Closeness): string {
  return `${Math.round(100 * share)} % of all orderings of its six scores come as close to some footprint: ${verdict}.`;
}
