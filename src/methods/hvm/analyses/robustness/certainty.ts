import { mostFrequentOther, type Resampled } from "./tally";
import type { LeftOut, Stability } from "./stability";

/** Why a firm's robustness has a blank cell: the sentences that stand in its place. */
export const WHY_NOT = {
  sixValues: "Needs the answers; this study holds only six values per firm.",
  oneRespondent: "One respondent: whether others would have said the same cannot be seen.",
  underFive: "Under five respondents: see “without any one respondent”.",
  tie: "Equally close to several: there is no one class to be kept.",
} as const;

/** "33 of 33": how many of the things that were left out in turn leave the class as it is; null without a class. */
export function keptOf({ of, changed }: LeftOut<unknown>): string | null {
  return changed === null ? null : `${of - changed} of ${of}`;
}

/** "91 % ± 0.6, else mostly Brand Managers": what resampling came to, in words; null without a class. */
export function keptInWords({ kept, error, shares }: Resampled, own: string | null): string | null {
  if (kept === null || error === null) return null;
  const other = mostFrequentOther(shares, own);
  const share = `${wholePercent(kept)} % ± ${(100 * error).toFixed(1)}`;
  return other === null ? share : `${share}, else mostly ${other}`;
}

/** What a firm's stability rests on, a sentence each: items first, then respondents, which a single one cannot answer. */
export function stabilityInWords(stability: Stability, own: string | null): string[] {
  const { withoutEachItem, withoutEachRespondent, items, respondents } = stability;
  if (own === null) return [WHY_NOT.tie];
  const said = [
    `Kept without any one item: ${keptOf(withoutEachItem)}.`,
    `Kept when items are drawn anew: ${keptInWords(items, own)}.`,
  ];
  if (withoutEachRespondent === null) return [...said, WHY_NOT.oneRespondent];
  return [
    ...said,
    `Kept without any one respondent: ${keptOf(withoutEachRespondent)}.`,
    respondents ? `Kept when respondents are drawn anew: ${keptInWords(respondents, own)}.` : WHY_NOT.underFive,
  ];
}

/** Whole per cent; 100 and 0 only where it is all or none. */
export function wholePercent(share: number): number {
  if (share > 0 && share < 0.01) return 1;
  if (share < 1 && share > 0.99) return 99;
  return Math.round(100 * share);
}
