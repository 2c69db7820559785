import { tablesOf } from "../../../methods/table";
import type { Results } from "../page";

/** How the sheet's numbers are to be taken, a sentence a row. */
export const READING = tablesOf<string, Results>().table({
  sentence: { heading: "How to read it", unit: "text", width: 23, value: (sentence) => sentence },
});

export const SENTENCES: readonly string[] = [
  "Pooling the respondents of a firm is well founded where their agreement is strong or moderate and ICC(1) is clearly above 0.",
  "ICC(2) of .70 or more says that the firms' means can be told apart. For a single respondent neither is known.",
  "With unequal firms the intervals of ICC are approximate. There is no overall stamp: each dimension stands by itself.",
  "A low alpha need be no fault: items may be parts of a whole rather than signs of one thing (Jarvis et al. 2003).",
  "Alpha's interval takes respondents as independent; colleagues are not, so it is too narrow where firms have several.",
  "No alpha is given for a part of the questionnaire: a part mixes six dimensions that are meant to differ.",
];
