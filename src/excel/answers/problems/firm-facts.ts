import { list, MOST_NAMES } from "../../../methods/words";
import { PROCESSES, PROPOSITIONS, type PropositionName } from "../../../methods/hvm";
import { quoted } from "../../../cells/text";
import type { HeaderCell } from "../../errors/headers";
import { notice, refused, type ProblemKind } from "./kind";

const HEADINGS = ["Desired proposition", ...PROCESSES].join(", ");

/** What else is known of firms: the sheet HVM Firms, and wishes that stand beside the answers. */
export const FIRM_FACT_PROBLEMS = {
  "firms-sheet-unread": refused({
    problem: () => `No row here has the headings Firm and any of ${HEADINGS}, so nothing was read from this sheet.`,
    remedy: () => "Enter these headings above the columns; or delete the sheet, and have the add-in insert a new one.",
  }),
  "firms-column-unread": firmsColumnUnread(),
  "proposition-unknown": refused<{ readonly value: unknown }>({
    problem: ({ value }) => `${quoted(value)} is none of the six propositions, so no wish was read here.`,
    remedy: () => `Enter ${list(PROPOSITIONS.map(({ name }) => name)).replace(" and ", " or ")}.`,
  }),
  "mark-unknown": refused<{ readonly value: unknown; readonly process: string }>({
    problem: ({ value, process }) =>
      `${quoted(value)} neither marks ${process} nor leaves it out, so it was not taken for marked.`,
    remedy: () => "Enter x, or leave the cell empty.",
  }),
  "firm-facts-twice": notice<{ readonly firm: unknown; readonly earlier: string }>({
    problem: ({ firm, earlier }) => `${quoted(firm)} stands in ${earlier} too, with the same; it counted once.`,
    remedy: () => "Remove one of the two rows.",
  }),
  "firm-facts-differ": refused<{ readonly firm: unknown; readonly other: string }>({
    problem: ({ firm, other }) => `${quoted(firm)} stands in ${other} too, with something else; neither row counted.`,
    remedy: () => "Keep the row that is right, and remove the other.",
  }),
  "firm-without-answers": notice<{ readonly firm: unknown }>({
    problem: ({ firm }) => `${quoted(firm)} has no answers, so this row was not used.`,
    remedy: () => "If it has answers, spell the firm as it is spelt there.",
  }),
  "segments-differ": notice<{
    readonly firm: string;
    readonly header: string;
    readonly values: readonly string[];
  }>({
    problem: ({ firm, header, values }) =>
      `The rows of ${quoted(firm)} say different things in ${quoted(header)} (${list(values.map(quoted), MOST_NAMES)}), so the firm is in no segment.`,
    remedy: () => "Enter one for all rows of the firm, or once on a sheet “HVM Firms”.",
  }),
  "wishes-differ": notice<{
    readonly firm: string;
    readonly counts: readonly (readonly [proposition: PropositionName, respondents: number])[];
  }>({
    problem: ({ firm, counts }) =>
      `The respondents of ${quoted(firm)} wish for different propositions, so no wish was used: ${counts.map((count) => count.join(" ")).join(", ")}.`,
    remedy: () => "Agree on one, and enter it on a sheet “HVM Firms”.",
  }),
};

/** What stands in a column of unknown heading is no wish and no process; of two columns that are headed alike one is lost. */
function firmsColumnUnread(): ProblemKind<
  | { readonly because: "unknown"; readonly header: unknown }
  | { readonly because: "twice"; readonly header: unknown; readonly earlier: HeaderCell }
> {
  return {
    severity: ({ because }) => (because === "twice" ? "refused" : "notice"),
    problem: (column) =>
      column.because === "twice"
        ? `${quoted(column.header)} heads the same as ${quoted(column.earlier.header)} (${column.earlier.cell}), so only that column was read.`
        : `${quoted(column.header)} is not among the headings that are read here, so its column was left out.`,
    remedy: ({ because }) =>
      because === "twice" ? "Keep one of the two columns." : `Nothing to do, unless it is one of ${HEADINGS}.`,
  };
}
