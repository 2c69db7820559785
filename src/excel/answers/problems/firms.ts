import { MOST_NAMES, list } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import type { HeaderCell } from "../../errors/headers";
import { notice, refused } from "./kind";

/** What a row or column stands for that names no firm, and how far its answers are lost. */
type Firmless =
  | { readonly holds: "a respondent"; readonly line: "row" | "column" }
  | { readonly holds: "one answer" }
  | { readonly holds: "a profile" }
  | { readonly holds: "more of a firm" };

const named = ({ header, cell }: HeaderCell) => `${quoted(header)} (${cell})`;

/** Whose the answers are. */
export const FIRM_PROBLEMS = {
  "firm-blank": refused<Firmless>({
    problem: (blank) => {
      if (blank.holds === "a profile") return "The firm is blank, so this row did not count.";
      if (blank.holds === "more of a firm") return "The firm is blank or an error, so this row did not count.";
      return blank.holds === "a respondent"
        ? `The firm is blank, so the answers of this ${blank.line} did not count.`
        : "The firm is blank or an error, so the answer of this row did not count.";
    },
    remedy: ({ holds }) =>
      `Enter the firm's name${holds === "a respondent" || holds === "one answer" ? "; a firm is never taken from the cell above" : ""}.`,
  }),
  "firm-error-value": refused<{ readonly value: unknown; readonly line: "row" | "column" }>({
    problem: ({ value, line }) =>
      `The firm's cell holds the error ${quoted(value)}, so the answers of this ${line} did not count.`,
    remedy: () => "Enter the firm's name.",
  }),
  "firm-is-an-answer": refused<{ readonly value: unknown; readonly line: "row" | "column" }>({
    problem: ({ value, line }) =>
      `The firm's cell holds ${quoted(value)}, which is an answer and no firm, so this ${line} did not count.`,
    remedy: () => "Enter the firm's name, or move counts of answers to another sheet.",
  }),
  "firm-merged": notice({
    problem: () => "These cells are merged: the firm named there was taken for all of them.",
    remedy: () => "Nothing to do, if that is what was meant.",
  }),
  "firm-spelling": notice<{ readonly first: string; readonly other: string }>({
    problem: ({ first, other }) =>
      `The firm is spelt ${quoted(other)} here and ${quoted(first)} before; both were taken for one firm.`,
    remedy: () => "If they are two firms, give them different names.",
  }),
  "one-firm": notice<{ readonly sheet: string }>({
    problem: ({ sheet }) => `No column names the firm, so all answers were taken for one firm, ${quoted(sheet)}.`,
    remedy: () => "If there are several firms, add a column headed “Firm”.",
  }),
  "firm-column-chosen": notice<{ readonly chosen: HeaderCell; readonly rest: readonly HeaderCell[] }>({
    problem: ({ chosen, rest }) =>
      `The firm was read from the column ${named(chosen)}${rest.length === 0 ? "" : `, and not from ${list(rest.map(named), MOST_NAMES)}`}.`,
    remedy: () => "If another column names the firm, say so, or head just that one “Firm”.",
  }),
  "names-unlabelled": notice<{ readonly respondentsOf: string | null }>({
    problem: ({ respondentsOf }) =>
      respondentsOf === null
        ? "The names above the answers have no label; they were taken for firms."
        : `The names above the answers have no label; they were taken for respondents of the firm ${quoted(respondentsOf)}.`,
    remedy: () => "Write “Firm” or “Respondent” in front of the names.",
  }),
};
