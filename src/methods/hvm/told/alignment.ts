import { shown } from "../../shown";
import { inWords } from "../../words";
import type { FirmAlignment } from "../analyses/alignment/firm";
import { onParts, verdictInWords } from "../analyses/alignment/words";
import { nearestInWords } from "../classes/nearest";

/** In a sentence whether the parts of the questionnaire say the same of a firm; or why that cannot be said. */
export function alignmentInWords(alignment: FirmAlignment): string {
  const { meanSimilarity, parts } = alignment;
  return meanSimilarity === null
    ? onParts(parts).join(" ")
    : `The ${inWords(parts.length)} parts are ${verdictInWords(alignment)}: mean similarity ${shown(meanSimilarity, "coefficient")}.`;
}

/** What each part by itself comes nearest to; null where none has a profile. */
export function partsInWords({ parts }: FirmAlignment): string | null {
  const named = parts.flatMap(({ part, nearest }) => (nearest === null ? [] : [`${part} ${nearestInWords(nearest)}`]));
  return named.length === 0 ? null : `Nearest by themselves: ${named.join("; ")}.`;
}
