import { MOST_NAMES, list } from "../../methods/words";
import { quoted } from "../../cells/text";
import { error } from "./kind";

/** A header as a message names it: what it says, and where. */
export interface HeaderCell {
  readonly header: unknown;
  readonly cell: string;
}

const named = ({ header, cell }: HeaderCell) => `${quoted(header)} (${cell})`;

/** Headers, a key or footprints that contradict themselves, or leave it open which column is which. */
export const HEADER_ERRORS = {
  "no-header": error<{ readonly sheet: string; readonly range: string }>({
    says: ({ sheet, range }) =>
      `Sheet "${sheet}" has items and answers (${range}), but no header row above them that says whose answers they are. ` +
      "Add a row with the firm, or the respondent, above each column of answers.",
  }),
  "direction-in-doubt": error<{ readonly sheet: string; readonly across: string; readonly down: string }>({
    says: ({ sheet, across, down }) =>
      `Sheet "${sheet}" has numbers across (${across}) and down ` +
      `(${down}) that may both be items. Head the items Q1, Q2, …, so that it is clear which are.`,
  }),
  "item-twice": error<
    { readonly sheet: string } & (
      | { readonly item: string | undefined; readonly cells: readonly [string, string] }
      | { readonly header: unknown; readonly last: string }
    )
  >({
    says: (twice) =>
      "item" in twice
        ? `Sheet "${twice.sheet}" has the item ${twice.item} twice, at ${twice.cells[0]} and ` +
          `${twice.cells[1]}. Rename or remove one of the two, so that it is clear which answers count.`
        : `Sheet "${twice.sheet}" heads more than one column ${quoted(twice.header)}, up to ${twice.last}. Give each item one column, so that it is clear which answers count.`,
  }),
  "item-over-columns": error<{
    readonly sheet: string;
    readonly item: string | undefined;
    readonly range: string;
    readonly choices: readonly unknown[];
  }>({
    says: ({ sheet, item, range, choices }) =>
      `Sheet "${sheet}" spreads ${item} over a column for each choice (${range}: ${list(choices.map(quoted), 3)}). ` +
      "Export the answers with one column for each item (in SurveyMonkey: columns “condensed”, cells “actual answer text” or “numerical value”), or put each item’s answers into one column.",
  }),
  "item-contradiction": error<{
    readonly sheet: string;
    readonly cell: string;
    readonly named: string | undefined;
    readonly worded: string | undefined;
    /** Has it the statements of both? Else it has the id of the first. */
    readonly bothWorded: boolean;
  }>({
    says: ({ sheet, cell, named, worded, bothWorded }) =>
      bothWorded
        ? `Sheet "${sheet}", cell ${cell} has the wording of ${named} and that of ${worded}. Give the column one of the two as its header, so that it is clear which item it is.`
        : `Sheet "${sheet}", cell ${cell} is numbered ${named} but has the ` +
          `wording of ${worded}. Use one or the other as the header, so that it is clear which item it is.`,
  }),
  "item-not-in-key": error<{ readonly header: string; readonly item: string; readonly choices: readonly string[] }>({
    says: ({ header, item, choices }) =>
      `The column ${quoted(header)} is said to be the item ${quoted(item)}, which the questionnaire does not have. ` +
      `Choose one of ${list(choices, 40)}.`,
  }),
  "answer-column-in-doubt": error<{ readonly sheet: string; readonly columns: readonly HeaderCell[] }>({
    says: ({ sheet, columns }) =>
      `Sheet "${sheet}" has two columns that may hold the answers: ${columns.map(named).join(" and ")}. Head just one of them “Answer”.`,
  }),
  "list-without-firm": error<{ readonly sheet: string; readonly item: HeaderCell; readonly answer: HeaderCell }>({
    says: ({ sheet, item, answer }) =>
      `Sheet "${sheet}" holds a list of items in ${named(item)} and answers in ${named(answer)}, but no column that names the firm. ` +
      "Add a column headed “Firm” that names it in each row, or say which column names the firms.",
  }),
  "list-headers-unknown": error<{ readonly sheet: string; readonly range: string }>({
    says: ({ sheet, range }) =>
      `Sheet "${sheet}" looks like a list of answers: the same items repeat down ${range}. Head its columns “Firm”, “Respondent”, “Item” and “Answer”, so that it is clear which is which.`,
  }),
  "firm-column-in-doubt": error<{ readonly sheet: string; readonly columns: readonly [HeaderCell, HeaderCell] }>({
    says: ({ sheet, columns: [first, second] }) =>
      `Sheet "${sheet}" has two columns that may name the firm: ${named(first)} and ${named(second)}. ` +
      "Say which one it is, or head just one of them “Firm”.",
  }),
  "firm-column-not-found": error<
    { readonly sheet: string; readonly header: string } & (
      { readonly cells: readonly string[] } | { readonly present: readonly unknown[] }
    )
  >({
    says: (asked) =>
      "cells" in asked
        ? `Sheet "${asked.sheet}" has ${asked.cells.length} columns headed ${quoted(asked.header)} (${list(asked.cells, MOST_NAMES)}). Rename all but one.`
        : `Sheet "${asked.sheet}" has no column headed ${quoted(asked.header)}. ` +
          (asked.present.length > 0
            ? `Its headers beside the items are ${list(asked.present.map(quoted), MOST_NAMES)}.`
            : "It has no columns beside the items."),
  }),
  "own-column-not-found": error<
    { readonly sheet: string; readonly header: string } & (
      { readonly cells: readonly string[] } | { readonly present: readonly unknown[] }
    )
  >({
    says: (asked) =>
      "cells" in asked
        ? `Sheet "${asked.sheet}" has ${asked.cells.length} columns headed ${quoted(asked.header)} (${list(asked.cells, MOST_NAMES)}), so it is not clear which to go by. Rename all but one.`
        : `Sheet "${asked.sheet}" has no column headed ${quoted(asked.header)} to go by. ` +
          (asked.present.length > 0
            ? `Choose one of ${list(asked.present.map(quoted), MOST_NAMES)}.`
            : "Add it beside the answers."),
  }),
  "value-not-in-column": error<{
    readonly sheet: string;
    readonly header: string;
    readonly value: string;
    readonly present: readonly string[];
  }>({
    says: ({ sheet, header, value, present }) =>
      `No answers on sheet "${sheet}" stand beside ${quoted(value)} in the column ${quoted(header)}. ` +
      (present.length > 0
        ? `Choose one of ${list(present.map(quoted), MOST_NAMES)}.`
        : "Enter there which rows are which, or choose another column."),
  }),
  "firm-column-missing": error<{ readonly sheet: string; readonly rows: number; readonly range: string }>({
    says: ({ sheet, rows, range }) =>
      `Sheet "${sheet}" has six values in each of ${rows} rows (${range}), but no column that names the firm. Head the column of firms “Firm”.`,
  }),
  "key-mistake": error<{ readonly sheet: string; readonly cell: string | null; readonly what: string }>({
    says: ({ sheet, cell, what }) => `${at(sheet, cell)} ${what}. Nothing was read with a key that may be wrong.`,
  }),
  "footprints-mistake": error<{ readonly sheet: string; readonly cell: string | null; readonly what: string }>({
    says: ({ sheet, cell, what }) =>
      `${at(sheet, cell)} ${what}. Nothing was compared with footprints that may be wrong.`,
  }),
};

function at(sheet: string, cell: string | null): string {
  return `Sheet "${sheet}"${cell === null ? "" : `, cell ${cell}`}`;
}
