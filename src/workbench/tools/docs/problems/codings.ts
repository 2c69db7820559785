import type { CODING_PROBLEMS } from "../../../../excel/answers/problems/codings";
import type { Meanings } from "../meaning";

/** What the kinds of src/excel/answers/problems/codings.ts mean, with examples; that a sheet is not read means what it means for answers. */
export const CODING_PROBLEMS_MEAN: Meanings<Omit<typeof CODING_PROBLEMS, "sheet-not-read">> = {
  "no-coding-table": {
    means: "A coding belongs to a firm. Table 2 of the paper, pasted as it is, is a catalogue and no coding.",
  },
  "firm-column-in-doubt": {
    means: "Which of two columns names the firm is never guessed.",
    examples: [{ headers: ["Firm", "Company"] }],
  },
  "firm-missing": {
    means: "A row without a firm belongs to nobody, unless its firm cell is merged with the one above.",
  },
  "code-not-understood": {
    means:
      "One piece that is not understood refuses its whole cell, as the rest alone could rule out a constellation wrongly.",
    examples: [{ dimension: "Integration", refusal: { why: "code-not-understood", piece: "vertcal" } }],
  },
  "code-uncertain": {
    means: "What is unknown never rules anything out; what is doubtful must not either.",
    examples: [{ dimension: "Integration", refusal: { why: "code-uncertain", piece: "maybe vertical" } }],
  },
  "code-negated": {
    means: "The rules know what a relationship is, and not what it is not.",
    examples: [{ dimension: "Integration", refusal: { why: "code-negated", piece: "not vertical" } }],
  },
  "code-of-another-dimension": {
    means: "Nothing is moved to another column.",
    examples: [
      {
        dimension: "Integration",
        refusal: { why: "code-of-another-dimension", piece: "reactive", belongsTo: "Market orientation" },
      },
    ],
  },
  "code-of-another-typology": {
    means: "Other authors sort services differently; the paper maps none of their words to its own.",
    examples: [
      {
        dimension: "Service strategy",
        refusal: {
          why: "code-of-another-typology",
          piece: "product life-cycle services",
          authors: "Ulaga and Reinartz (2011)",
        },
      },
    ],
  },
  "code-not-text": {
    means: "A number, TRUE or a date stands where a code should.",
    examples: [{ dimension: "Integration", refusal: { why: "code-not-text", piece: "5" } }],
  },
  "code-error-value": {
    means: "The cell's formula has failed.",
    examples: [{ dimension: "Integration", refusal: { why: "code-error-value", piece: "#N/A" } }],
  },
  "dimension-not-known": {
    means: "In a list with a row per code, nothing says what the code is of.",
    examples: [{ value: "Trust" }],
  },
  "constellation-not-known": {
    means: "A judgement counts in the firm's portfolio; one that is none of the nine cannot.",
    examples: [{ piece: "Hub and spoke" }],
  },
  "rows-pooled": {
    means: "Codes of rows that are one relationship add up.",
    examples: [{ first: "A2" }],
  },
  "rows-differ": {
    means: "Two coders disagree, or a mistake was made: each code is taken to be possible.",
    examples: [{ facet: "form", first: "A2" }],
  },
  "codes-exclude-each-other": {
    means: "Several codes in a cell mean that each may apply; of these two just one can.",
    examples: [{ facet: "adaptation" }],
  },
  "direction-implies-vertical": { means: "A direction is one along the supply chain." },
  "acquisition-is-formal": { means: "Beside acquisition, formal agreement says nothing more (4.9)." },
  "alone-with-codes": { means: "A service without partners is no constellation." },
  "header-repeated": { means: "Pasted lists often bring their headings along." },
  "row-without-service": { means: "There is nothing to identify." },
  "firm-other-spelling": {
    means: "Spaces, case and invisible signs make no other firm.",
    examples: [{ first: "Acme", other: "ACME" }],
  },
  "firm-not-sme": {
    means: "The paper studied firms of fewer than 250 employees.",
    examples: [{ employees: 1200 }],
  },
};
