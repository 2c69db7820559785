import type { PROFILE_PROBLEMS } from "../../../../excel/answers/problems/profiles";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/answers/problems/profiles.ts mean, with examples. */
export const PROFILE_PROBLEMS_MEAN: Meanings<typeof PROFILE_PROBLEMS> = {
  "profile-value": {
    means: "One of the six values of a firm cannot be used; the firm gets no class.",
    examples: [
      { value: 6, unit: "scores" },
      { value: "many", unit: "percentages" },
    ],
  },
  "profile-sum": {
    means: "Six percentages are shares of one whole; rounding may move their sum by half a point.",
    examples: [{ sum: 96.5 }],
  },
  "profile-twice": {
    means: "A firm has one profile.",
    examples: [{ firm: "Acme", other: "A5" }],
  },
  "profiles-differ": {
    means: "Which of the two profiles is the firm's nobody can tell.",
    examples: [{ firm: "Acme", other: "A5" }],
  },
};
