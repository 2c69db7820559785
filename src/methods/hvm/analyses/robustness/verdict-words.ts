import type { Meaning } from "../../../table";
import type { Stability } from "./stability";
import { isUntested } from "./sureness";
import type { Verdict } from "./verdict";

interface VerdictMeaning extends Meaning {
  readonly wouldChange: string;
}

/** What each verdict means to a manager, and what would change it. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictMeaning>> = {
  stable: {
    point: "Stable",
    text: "Other items, and other managers where enough answered, would have given the same class nearly always, and no single item or respondent decides it.",
    wouldChange:
      "Only answers that differ throughout: another class would need a different view of the firm, not a few other ticks.",
  },
  "fairly stable": {
    point: "Fairly stable",
    text: "The class is the likeliest, but other items or other managers would have given another one now and then.",
    wouldChange: "A few other answers may: ask more managers, and fill in the items that were left out.",
  },
  unsure: {
    point: "Unsure",
    text: "With other items or other managers the class would often have been another one. Take it as one of several that are possible.",
    wouldChange:
      "Little is needed: more respondents, complete answers, and what else is known of the firm should decide before it is acted on.",
  },
};

/** Where a verdict rests on nothing. */
const UNTESTED: VerdictMeaning = {
  point: "Fairly stable, untested",
  text: "One manager answered one item on each dimension, so that nothing could come out otherwise: how sure the class is, is not known.",
  wouldChange: "Any of these answers may: ask more managers, and more items on each dimension.",
};

/** What a firm's verdict means; null where there is none. */
export function meaningOf(stability: Stability | null): VerdictMeaning | null {
  if (!stability?.verdict) return null;
  return isUntested(stability) ? UNTESTED : VERDICT_WORDS[stability.verdict];
}

/** What a verdict says behind its word, where something could not be asked. */
export const HOW_ASKED =
  "“Items only”: of a single respondent only the items can be seen; “respondents only”: where one item alone stands behind each score, only the respondents; “untested”: neither, and it is not known how sure the class is.";

/** What no verdict says, beside any of them. */
export const NOT_A_PROBABILITY =
  "A share is no probability that the class is right: in simulated firms with known classes, classes kept in 95 to 99 % of resamples were right in 87 to 94 % of cases, those kept in 80 to 90 % in 72 to 82 %, and those kept in 50 to 60 % in 46 to 53 %. And it says nothing about a questionnaire that measures something else.";
