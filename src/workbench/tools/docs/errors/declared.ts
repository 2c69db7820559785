import type { DECLARED_ERRORS } from "../../../../excel/errors/declared";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/errors/declared.ts mean, with examples. */
export const DECLARED_ERRORS_MEAN: Meanings<typeof DECLARED_ERRORS> = {
  "word-declared-twice": {
    means: "What is declared is applied exactly, and so has to say one thing.",
    examples: [{ word: "agree", means: ["4", "5"] }],
  },
  "scale-not-usable": {
    means: "Numbers are placed between the two ends of a scale.",
    examples: [{ lowest: 5, highest: 5 }],
  },
  "scale-between-points": {
    means:
      "Whole numbers of a scale count exactly, and so do five points in equal steps, such as 0, 25, … 100. More than 5 % of the numbers lie between such points.",
    examples: [{ sheet: "Answers", number: 2.2, lowest: 1, highest: 7 }],
  },
  "declared-of-profiles": {
    means: "Declared words and scales are about answers.",
    examples: [{ sheet: "Scores" }],
  },
  "two-keys": {
    means: "A key decides which item counts for which VPD, so there is one at a time.",
    examples: [{ sheet: "HVM Key" }],
  },
};
