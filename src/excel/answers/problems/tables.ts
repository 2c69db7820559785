import { list, plural } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import { notice, refused, type ProblemKind } from "./kind";
import { lettersIn } from "./look-alikes";

type LineNoun = "row" | "column";

const BY_NAME = "If it should be read, choose it by name.";

/** What a sheet is that is passed over although it may hold answers. */
const UNREAD = {
  hidden: { is: "hidden", remedy: BY_NAME },
  "copy of a result sheet": { is: "a copy of a result sheet", remedy: BY_NAME },
  sample: {
    is: "a sample, an exercise or a template that the add-in made, and is never read together with other sheets",
    remedy: "To read it alone, choose it by name.",
  },
  "blank codings": {
    is: "a sheet for codings in which no relationship stands",
    remedy: "Code a relationship in each row: a firm, its service, and what is known of it.",
  },
  "blank form": { is: "a form without answers", remedy: "Nothing to do, unless answers are missing there." },
} as const;

/** Whole sheets, and the rows and columns of tables. */
export const TABLE_PROBLEMS = {
  "sheet-not-read": notice<
    | { readonly because: "unrecognised"; readonly closest: string }
    | { readonly because: "counts"; readonly cell: string }
    | { readonly because: keyof typeof UNREAD }
  >({
    problem: (sheet) => {
      if (sheet.because === "unrecognised")
        return `This sheet was not read: no answers were recognised. ${sheet.closest}`;
      if (sheet.because === "counts")
        return `This sheet was not read: its labels from ${sheet.cell} on are the points of a scale, so it counts how often each was answered.`;
      return `This sheet was not read. It is ${UNREAD[sheet.because].is}.`;
    },
    remedy: ({ because }) =>
      because === "unrecognised"
        ? "If it holds answers, head its columns with the items' names; else nothing to do."
        : because === "counts"
          ? "Nothing to do, unless the labels are firms or respondents: then head them so."
          : UNREAD[because].remedy,
  }),
  "summary-sheet": notice<{ readonly sheet: string }>({
    problem: ({ sheet }) =>
      `The sheet is named ${quoted(sheet)}, so it was taken for a statistic of the other sheets (totals, averages, counts) and left out.`,
    remedy: () => "If it is a firm, rename the sheet.",
  }),
  "items-absent": notice<{
    readonly items: readonly string[];
    /** Columns that hold ratings, and that were left out. */
    readonly unread: readonly { readonly header: string; readonly cell: string }[];
  }>({
    problem: ({ items, unread }) => {
      const absent = `${items.length} ${plural(items.length, "item")} of the questionnaire ${items.length === 1 ? "is" : "are"} not on this sheet: ${items.join(", ")}.`;
      const others = unread.map(({ header, cell }) => `${quoted(header)} (${cell})`);
      return unread.length === 0
        ? absent
        : `${absent} Ratings that name no item of it were left out: ${list(others, 3)}.`;
    },
    remedy: ({ unread }) =>
      unread.length === 0
        ? "The scores rest on the other items. Add the missing ones if they were asked."
        : "The scores rest on the items that were found; check that these are the ones. Head the answers to the others with the items' names.",
  }),
  "item-unknown": itemUnknown(),
  "item-blank": refused({
    problem: () => "The item is blank, so the answer of this row did not count.",
    remedy: () => "Enter an item such as Q1, or add it to a sheet named “HVM Key”.",
  }),
  "item-passed": notice<{
    readonly header: unknown;
    readonly item: string;
    readonly because: "other wording" | "stands elsewhere";
  }>({
    problem: ({ header, item, because }) =>
      because === "other wording"
        ? `${quoted(header)} is numbered like ${item}, but its wording is no item's, while other columns bear the statements; so it was left out.`
        : `${quoted(header)} is named like ${item}, whose statement heads another column; so it was left out.`,
    remedy: () =>
      "Nothing to do, unless it holds the answers to that item: then head it with the item's statement alone.",
  }),
  "item-reworded": notice<{ readonly header: unknown; readonly item: string }>({
    problem: ({ header, item }) =>
      `${quoted(header)} counted as ${item} by its number, which agrees with the statements in other columns; its wording is not that item's.`,
    remedy: () =>
      "Nothing to do, if the statement was reworded. If it is another question, head it without the number.",
  }),
  "header-alike": notice<{ readonly header: unknown; readonly names: string }>({
    problem: ({ header, names }) =>
      `${quoted(header)} is written with ${lettersIn(String(header))} that look like ours; it was taken to name ${names}.`,
    remedy: () => "Nothing to do, if that is what was meant; typing it again mends it.",
  }),
  "heading-row": notice<{
    readonly line: LineNoun;
    /** It is made of dashes, as in tables of plain text. */
    readonly drawn?: true;
  }>({
    problem: ({ line, drawn }) =>
      drawn
        ? `This ${line} holds nothing but a drawn line, as tables of plain text have it, so it was skipped and is nobody's answers.`
        : `This ${line} belongs to the heading (texts of questions, units, or marks of a survey tool), so it was skipped and is nobody's answers.`,
    remedy: () => "Nothing to do.",
  }),
  "headers-framed": notice<{
    readonly examples: readonly { readonly header: unknown; readonly cell: string; readonly item: string }[];
  }>({
    problem: ({ examples }) => {
      const count = `${examples.length} ${plural(examples.length, "header")}`;
      const read = examples.map(({ header, cell, item }) => `${quoted(header)} (${cell}) as ${item}`);
      return `${count} ${examples.length === 1 ? "names its item" : "name their items"} within a longer text, as survey tools write them: ${list(read, 3)}.`;
    },
    remedy: () => "Check that these are the items; if not, head the columns with the items' names.",
  }),
  "column-unlabelled": notice<{ readonly line: LineNoun }>({
    problem: ({ line }) => `This ${line} has no header, so it was left out.`,
    remedy: () => "If it holds answers, head it with the item's name.",
  }),
  "summary-column": notice<{ readonly line: LineNoun; readonly header: unknown }>({
    problem: ({ line, header }) =>
      `The ${line} ${quoted(header)} is headed like a statistic (totals, averages, counts), so it was left out.`,
    remedy: () => "Nothing to do, unless it holds answers: then rename its header.",
  }),
};

/** A column's header is left out and said; of a list's row an answer is lost. */
function itemUnknown(): ProblemKind<{ readonly names: LineNoun; readonly item: unknown }> {
  return {
    severity: ({ names }) => (names === "column" ? "notice" : "refused"),
    problem: ({ names, item }) =>
      names === "column"
        ? `${quoted(item)} is headed like an item, but the questionnaire has no such item, so its answers were left out.`
        : `${quoted(item)} is not an item of the questionnaire, so the answer of this row did not count.`,
    remedy: ({ names }) =>
      names === "column"
        ? "If it should count, add it to a sheet named “HVM Key”."
        : "Enter an item such as Q1, or add it to a sheet named “HVM Key”.",
  };
}
