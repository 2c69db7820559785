import { plural } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import { notice, refused, type ProblemKind } from "./kind";

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
  "blank form": { is: "a form without answers", remedy: "Nothing to do, unless answers are missing there." },
} as const;

/** Whole sheets, and the rows and columns of tables. */
export const TABLE_PROBLEMS = {
  "sheet-not-read": notice<
    { readonly because: "unrecognised"; readonly closest: string } | { readonly because: keyof typeof UNREAD }
  >({
    problem: (sheet) => {
      if (sheet.because === "unrecognised")
        return `This sheet was not read: no answers were recognised. ${sheet.closest}`;
      return `This sheet was not read. It is ${UNREAD[sheet.because].is}.`;
    },
    remedy: ({ because }) =>
      because === "unrecognised"
        ? "If it holds answers, head its columns with the items' names; else nothing to do."
        : UNREAD[because].remedy,
  }),
  "summary-sheet": notice<{ readonly sheet: string }>({
    problem: ({ sheet }) =>
      `The sheet is named ${quoted(sheet)}, so it was taken for totals or averages of the other sheets and left out.`,
    remedy: () => "If it is a firm, rename the sheet.",
  }),
  "items-absent": notice<{ readonly items: readonly string[] }>({
    problem: ({ items }) =>
      `${items.length} ${plural(items.length, "item")} of the questionnaire ${items.length === 1 ? "is" : "are"} not on this sheet: ${items.join(", ")}.`,
    remedy: () => "The scores rest on the other items. Add the missing ones if they were asked.",
  }),
  "item-unknown": itemUnknown(),
  "item-blank": refused({
    problem: () => "The item is blank, so the answer of this row did not count.",
    remedy: () => "Enter an item such as Q1, or add it to a sheet named “HVM Key”.",
  }),
  "column-unlabelled": notice<{ readonly line: LineNoun }>({
    problem: ({ line }) => `This ${line} has no header, so it was left out.`,
    remedy: () => "If it holds answers, head it with the item's name.",
  }),
  "summary-column": notice<{ readonly line: LineNoun; readonly header: unknown }>({
    problem: ({ line, header }) => `The ${line} ${quoted(header)} holds totals or averages, so it was left out.`,
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
