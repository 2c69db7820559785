import type { FIRM_FACT_PROBLEMS } from "../../../../excel/answers/problems/firm-facts";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/answers/problems/firm-facts.ts mean, with examples. */
export const FIRM_FACT_PROBLEMS_MEAN: Meanings<typeof FIRM_FACT_PROBLEMS> = {
  "firms-sheet-unread": {
    means: "The sheet HVM Firms is empty, or headed otherwise.",
  },
  "firms-column-unread": {
    means: "A column of notes; or two columns for one thing.",
    examples: [
      { because: "unknown", header: "Sector" },
      { because: "twice", header: "Desired", earlier: { header: "Desired proposition", cell: "B1" } },
    ],
  },
  "proposition-unknown": {
    means: "A proposition may be written in the singular, as its letter or as its dimension, but not otherwise.",
    examples: [{ value: "Cost leaders" }],
  },
  "mark-unknown": {
    means: "x, yes, y, 1, TRUE and ✓ mark a process; no, n, 0, FALSE, a dash and nothing do not.",
    examples: [{ value: "maybe", process: "Order Fulfilment" }],
  },
  "firm-facts-twice": {
    means: "A row was copied.",
    examples: [{ firm: "Acme", earlier: "A2" }],
  },
  "firm-facts-differ": {
    means: "Nothing tells which of the two rows holds.",
    examples: [{ firm: "Acme", other: "A2" }],
  },
  "firm-without-answers": {
    means: "The firm was not asked yet, or is spelt otherwise beside the answers.",
    examples: [{ firm: "Acme Ltd" }],
  },
  "segments-differ": {
    means: "A column splits the firms into segments, and a firm is in one or in none.",
    examples: [{ firm: "Acme", header: "Sector", values: ["Food", "Steel"] }],
  },
  "wishes-differ": {
    means: "A column Desired proposition beside the answers serves where all respondents of a firm agree.",
    examples: [
      {
        firm: "Acme",
        counts: [
          ["Innovators", 3],
          ["Socialisors", 2],
        ],
      },
    ],
  },
};
