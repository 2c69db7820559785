import { MOST_NAMES, list, plural } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import type { HeaderCell } from "../../errors/headers";
import { notice, refused } from "./kind";
import { lettersBetween } from "./look-alikes";

/** What a row or column stands for that names no firm, and how far its answers are lost. */
type Firmless =
  | { readonly holds: "a respondent"; readonly line: "row" | "column" }
  | { readonly holds: "one answer" }
  | { readonly holds: "a profile" }
  | { readonly holds: "more of a firm" };

const named = ({ header, cell }: HeaderCell) => `${quoted(header)} (${cell})`;

/** How the user chooses the firm column, in the pane and on the command line. */
const CHOOSE_IT = "choose it (in the preview of the pane, or by --firm-column), or head just that one “Firm”";

const HOLDS = {
  numbers: "numbers",
  "yes or no": "Yes and No",
  ratings: "ratings",
  comments: "comments",
  dates: "dates",
  "e-mail addresses": "e-mail addresses",
};

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
  "firm-alike": notice<{ readonly first: string; readonly other: string }>({
    problem: ({ first, other }) =>
      `${quoted(other)} looks like ${quoted(first)} before, but is written with ${lettersBetween(first, other)}, which look alike; both were taken for one firm.`,
    remedy: () => "Type the name again in one alphabet. If they are two firms, give them names that can be told apart.",
  }),
  "firm-unseen": notice<{ readonly firm: string; readonly spelt: string }>({
    problem: ({ firm, spelt }) =>
      `The name ${quoted(spelt)} holds HTML or invisible characters, which do not count: it was taken for ${quoted(firm)}.`,
    remedy: () => "Nothing to do; typing the name again takes them away.",
  }),
  "firm-long": notice<{ readonly characters: number }>({
    problem: ({ characters }) =>
      `The firm's name has ${characters} characters, more than Excel looks up or filters by (255). It counts, and stands in the results as it is.`,
    remedy: () => "Nothing to do, if it is a name; if it is a comment, choose the column that names the firms.",
  }),
  "firm-named-once": notice<{ readonly rows: number }>({
    problem: ({ rows }) =>
      `The list names the firm once for each respondent; ${rows} ${plural(rows, "row")} that ${rows === 1 ? "leaves it blank was" : "leave it blank were"} counted with it, too.`,
    remedy: () => "Nothing to do, if that is what was meant; else enter the firm in each row.",
  }),
  "one-firm": notice<{ readonly sheet: string; readonly perhaps: readonly HeaderCell[] }>({
    problem: ({ sheet, perhaps }) =>
      `No column names the firm, so all answers were taken for one firm, ${quoted(sheet)}.${perhaps.length === 0 ? "" : ` Names stand in ${list(perhaps.map(named), MOST_NAMES)}.`}`,
    remedy: ({ perhaps }) =>
      perhaps.length === 0
        ? "If there are several firms, add a column headed “Firm”."
        : `If a column names the firms, ${CHOOSE_IT}.`,
  }),
  "firm-column-passed": notice<{
    readonly header: unknown;
    readonly holds: keyof typeof HOLDS;
    readonly line: "row" | "column";
  }>({
    problem: ({ header, holds, line }) =>
      `${quoted(header)} speaks of a firm, but its ${line} holds ${HOLDS[holds]}, so the firm was not read from it.`,
    remedy: () => `Nothing to do, unless it names the firm: then ${CHOOSE_IT}.`,
  }),
  "firm-column-chosen": notice<{
    readonly chosen: HeaderCell;
    readonly rest: readonly HeaderCell[];
    readonly line: "row" | "column";
  }>({
    problem: ({ chosen, rest, line }) =>
      `The firm was read from the ${line} ${named(chosen)}${rest.length === 0 ? "" : `, and not from ${list(rest.map(named), MOST_NAMES)}`}.`,
    remedy: ({ line }) => `If another ${line} names the firm, ${CHOOSE_IT}.`,
  }),
  "names-unlabelled": notice<{ readonly respondentsOf: string | null }>({
    problem: ({ respondentsOf }) =>
      respondentsOf === null
        ? "The names above the answers have no label; they were taken for firms."
        : `The names above the answers have no label; they were taken for respondents of the firm ${quoted(respondentsOf)}.`,
    remedy: () => "Write “Firm” or “Respondent” in front of the names.",
  }),
};
