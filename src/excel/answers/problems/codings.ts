import { CODE_REFUSALS, type RefusedCode } from "../../../cells/codings/refusals";
import { quoted } from "../../../cells/text";
import { DIMENSIONS, type Facet, NAMES, OF_LARGE_MAKERS } from "../../../methods/constellations";
import { commas, grouped, list } from "../../../methods/words";
import { notice, refused } from "./kind";
import { TABLE_PROBLEMS } from "./tables";

const noCode = (why: keyof typeof CODE_REFUSALS) => refused<RefusedCode>(CODE_REFUSALS[why]);

/**
 * Every problem that reading codings may meet, each worded once. They are no part of PROBLEMS, which the pane loads first: whoever reads
 * codings takes them from here.
 */
export const CODING_PROBLEMS = {
  "sheet-not-read": TABLE_PROBLEMS["sheet-not-read"],
  "no-coding-table": refused({
    problem: () => "The headings name dimensions of value constellations, and no firm.",
    remedy: () => "Name a firm column, and at least two dimensions beside it.",
  }),
  "firm-column-in-doubt": refused<{ readonly headers: readonly string[] }>({
    problem: ({ headers }) => `${list(headers.map(quoted))} may all name the firm, so this sheet did not count.`,
    remedy: () => "Head just one of them “Firm”.",
  }),
  "firm-missing": refused({
    problem: () => "No firm stands in this row, or an error, so its coding did not count.",
    remedy: () => "Fill in the firm; it is never taken from the cell above.",
  }),
  "code-not-understood": noCode("code-not-understood"),
  "code-uncertain": noCode("code-uncertain"),
  "code-negated": noCode("code-negated"),
  "code-of-another-dimension": noCode("code-of-another-dimension"),
  "code-of-another-typology": noCode("code-of-another-typology"),
  "code-not-text": noCode("code-not-text"),
  "code-error-value": noCode("code-error-value"),
  "dimension-not-known": refused<{ readonly value: unknown }>({
    problem: ({ value }) => `${quoted(value)} is no dimension, so its code did not count.`,
    remedy: () => `Name one of ${commas(DIMENSIONS)}.`,
  }),
  "constellation-not-known": refused<{ readonly piece: string }>({
    problem: ({ piece }) => `${quoted(piece)} is none of the nine, so this judgement did not count.`,
    remedy: () => `Name one of the nine: ${commas(NAMES)}.`,
  }),
  "rows-pooled": notice<{ readonly first: string }>({
    problem: ({ first }) => `This row and ${first} are one relationship: firm, service and partners are the same.`,
    remedy: () => "If they are two, give them different services.",
  }),
  "rows-differ": notice<{ readonly facet: Facet; readonly first: string }>({
    problem: ({ facet, first }) => `The codes of ${facet} differ from those in ${first}; both count.`,
    remedy: () => "Agree on one, or leave both, as each may apply.",
  }),
  "codes-exclude-each-other": notice<{ readonly facet: Facet }>({
    problem: ({ facet }) => `Two codes of ${facet} exclude each other; both count.`,
    remedy: () => "Keep the one that holds, or both, if either may.",
  }),
  "direction-implies-vertical": notice({
    problem: () => "Forward and backward integration are vertical: vertical was added.",
    remedy: () => "Nothing to do, if that is what was meant.",
  }),
  "acquisition-is-formal": notice({
    problem: () => "An acquisition is formal anyway: formal agreement was left out beside it.",
    remedy: () => "Nothing to do, if that is what was meant.",
  }),
  "alone-with-codes": notice({
    problem: () => "A service without partners has codes of a partnership: they were not compared.",
    remedy: () => "Name the partners, or leave the codes out.",
  }),
  "header-repeated": notice({
    problem: () => "This row repeats the headings, and was skipped.",
    remedy: () => "Nothing to do.",
  }),
  "row-without-service": notice({
    problem: () => "This row names a firm, and neither service, partners nor codes, so it was skipped.",
    remedy: () => "Enter a service, or delete the row.",
  }),
  "firm-other-spelling": notice<{ readonly first: string; readonly other: string }>({
    problem: ({ first, other }) => `The firm ${quoted(other)} was counted with ${quoted(first)}.`,
    remedy: () => "If they are two firms, give them different names.",
  }),
  "firm-not-sme": notice<{ readonly employees: number }>({
    problem: ({ employees }) =>
      `${grouped(employees)} employees: beyond the firms studied, which have fewer than 250. The paper says of ${list(OF_LARGE_MAKERS)} that large makers use them, too (5.1).`,
    remedy: () => "Nothing to do; keep it in mind when you read the result.",
  }),
};
