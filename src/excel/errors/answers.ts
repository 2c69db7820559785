import { count, list, MOST_NAMES } from "../../methods/words";
import { SCALE } from "../../methods/hvm/catalogue/scale";
import { quoted } from "../../cells/text";
import { error } from "./kind";

/** Where answers were looked for in vain. */
type Nowhere =
  | { readonly looked: "in the range"; readonly range: string }
  | { readonly looked: "on the sheets"; readonly closest: string | null; readonly hidden: readonly string[] }
  | { readonly looked: "in the list"; readonly sheet: string }
  | { readonly looked: "in the profiles"; readonly sheet: string; readonly range: string }
  | {
      readonly looked: "beside the items";
      readonly sheets: readonly string[];
      readonly respondents: number;
      /** What was refused, and the words of the first. */
      readonly refused: { readonly count: number; readonly first: string } | null;
      /** The words that stand in place of answers and are none, most frequent first; and the first cell with one. */
      readonly words: readonly (readonly [word: string, times: number])[];
      readonly firstWord: string | null;
    };

/** A number as its cell writes it. */
export interface WrittenNumber {
  readonly value: unknown;
  readonly cell: string;
}

/** What the user may do about numbers and words; by which way, whoever shows the message says of its own place. */
const DECLARE = "declare the scale, or what single numbers and words mean";

/** Why a workbook's answers are not read at all. */
export const ANSWER_ERRORS = {
  "no-answers-found": error<Nowhere>({
    says: nowhere,
  }),
  "no-codings-found": error<{ readonly sheet: string; readonly problem: string; readonly remedy: string }>({
    says: ({ sheet, problem, remedy }) =>
      `There are no answers, and the codings of sheet ${quoted(sheet)} cannot be read. ${problem} ${remedy}`,
  }),
  "no-relationships": error<{ readonly sheet: string }>({
    says: ({ sheet }) =>
      `There are no answers, and on the sheet for codings, ${quoted(sheet)}, no relationship stands yet. Code one in each row: a firm, its service, and what is known of it.`,
  }),
  "firm-name-too-long": error<{ readonly sheet: string; readonly cell: string; readonly characters: number }>({
    says: ({ sheet, cell, characters }) =>
      `On the sheet ${quoted(sheet)} the firm's name in ${cell} has ${characters} characters, and results need room beside it in a cell, which takes 32,767. Shorten it, or choose the column that names the firms.`,
  }),
  "all-left-out": error<{ readonly sheets: readonly string[] }>({
    says: ({ sheets }) =>
      `All respondents on ${list(sheets.map(quoted), MOST_NAMES)} are left out, as you wished. Let at least one count.`,
  }),
  "another-scale": error<{
    readonly sheet: string;
    readonly outside:
      | { readonly columns: readonly string[] }
      /** `lie`: where, if not outside 0 to 5. */
      | { readonly numbers: number; readonly of: number; readonly lie?: string };
    readonly looksLike: string;
    /** The scale that the user declared, if one was. */
    readonly declared?: { readonly lowest: number; readonly highest: number } | null;
  }>({
    says: ({ sheet, outside, looksLike, declared }) => {
      const ends = (low: number) => (declared ? `${declared.lowest} to ${declared.highest}` : `${low} to 5`);
      const numbers =
        "columns" in outside
          ? `All numbers of ${list(outside.columns, MOST_NAMES)} lie`
          : `${outside.numbers} of the ${outside.of} numbers lie`;
      const lie = ("lie" in outside ? outside.lie : undefined) ?? `outside ${ends(0)}`;
      return (
        `Sheet "${sheet}" is not on the ${declared ? "declared " : ""}scale of ${ends(1)}. ${numbers} ${lie}: they look like ${looksLike}. ` +
        (declared
          ? "Declare the scale as it is, or what these numbers mean; or remove totals and other numbers from the table."
          : `Nothing is rescaled by guess: ${DECLARE}, convert the answers to 1–5 (0 for not applicable), or remove totals and other numbers from the table.`)
      );
    },
  }),
  "numbers-not-alike": error<{
    readonly sheet: string;
    readonly cells: readonly [WrittenNumber, WrittenNumber];
  }>({
    says: ({ sheet, cells: [one, other] }) =>
      `Sheet "${sheet}" writes its numbers in more than one way: ${quoted(one.value)} (${one.cell}), but ${quoted(other.value)} (${other.cell}). ` +
      "Write all numbers of the table alike, with a decimal point or a decimal comma, and with per cent signs in all cells or in none; best convert the texts to numbers.",
  }),
  "frequency-table": error<{ readonly sheet: string; readonly cell: string }>({
    says: ({ sheet, cell }) =>
      `Sheet "${sheet}" is a frequency table: its labels from ${cell} on are the points of a scale, and its numbers count how often each was answered. ` +
      "Counts do not tell who answered what. Choose the sheet with each respondent's answers, or export those; if the labels are firms or respondents, head them “Firm” or “Respondent”.",
  }),
  "tables-differ": error<{ readonly sheets: readonly string[] }>({
    says: ({ sheets }) =>
      `The sheets ${list(sheets.map(quoted), 20)} hold tables of answers with different columns, so it is not clear which to read. ` +
      "Choose the sheet or sheets to read, or give their tables the same columns.",
  }),
  "one-study-or-several": error<
    { readonly sheets: readonly string[] } & (
      | { readonly because: "names"; readonly firm: string }
      | {
          readonly because: "respondents";
          readonly firm: string;
          readonly respondent: string;
          readonly count: number;
        }
    )
  >({
    says: (doubt) => {
      const sheets = list(doubt.sheets.map(quoted), MOST_NAMES);
      const why =
        doubt.because === "names"
          ? `The sheets ${sheets} hold the same firms, such as ${quoted(doubt.firm)}, and their names tell them apart`
          : `${quoted(doubt.respondent)} of ${quoted(doubt.firm)}${doubt.count > 1 ? ` and ${doubt.count - 1} more` : ""} ${doubt.count > 1 ? "stand" : "stands"} on the sheets ${sheets} with different answers`;
      return `${why}: are they one study, or several such as two times, or a state and a wish? They are not read together unasked. Choose one sheet, compare two of them, or name all of them to read them as one study.`;
    },
  }),
  "sample-beside-others": error<{ readonly samples: readonly string[]; readonly others: readonly string[] }>({
    says: ({ samples, others }) =>
      `${samples.length === 1 ? "The sheet" : "The sheets"} ${list(samples.map(quoted), MOST_NAMES)} ${samples.length === 1 ? "is a sample, an exercise or a template" : "are samples, exercises or templates"} of the add-in’s, which ${samples.length === 1 ? "is" : "are"} never read together with another sheet. ` +
      `Choose one sheet to read${others.length === 0 ? "" : `, or without ${samples.length === 1 ? "it" : "them"} ${list(others.map(quoted), MOST_NAMES)}`}.`,
  }),
  "several-lists": error<{ readonly sheets: readonly string[] }>({
    says: ({ sheets }) =>
      `The sheets ${list(sheets.map(quoted), 20)} each hold a list of answers, or of six values per firm, and only one can be read at a time. ` +
      "Choose the sheet to read, or put all rows on one sheet.",
  }),
  "two-tables-on-a-sheet": error<
    { readonly sheet: string; readonly cell: string } & (
      { readonly lies: "above"; readonly header: string } | { readonly lies: "below" }
    )
  >({
    says: (table) =>
      table.lies === "above"
        ? `Sheet "${table.sheet}" has numbers like answers at ${table.cell}, above the header that was found in ` +
          `${table.header}. Put each table on a sheet of its own, or choose the range to read.`
        : `Sheet "${table.sheet}" has a second table with other columns, at ${table.cell}. Put each table on a sheet of its own, ` +
          "or give both the same columns, so that it is clear which answers count.",
  }),
  "sheet-not-found": error<{
    readonly sheet: string;
    readonly isThere: boolean;
    readonly choices: readonly string[];
  }>({
    says: ({ sheet, isThere, choices }) => {
      const why = isThere
        ? `The sheet ${quoted(sheet)} holds no answers: it belongs to the results or settings.`
        : `There is no sheet ${quoted(sheet)}.`;
      return `${why} Choose from ${list(choices.map(quoted), 20)}.`;
    },
  }),
  "range-not-understood": error<{ readonly range: string }>({
    says: ({ range }) => `"${range}" is not one range of cells on one sheet. Give it like 'Sheet 1'!B3:AJ40.`,
  }),
  "sheet-too-large": error<{ readonly sheet: string; readonly used: string; readonly last: string }>({
    says: ({ sheet, used, last }) =>
      `Sheet ${quoted(sheet)} is in use from ${used.replace(":", " to ")}, which is too ` +
      `large to read. Delete what stands far from the answers (Ctrl+End goes to ${last}), or choose a range with the answers.`,
  }),
  "answers-too-large": error<{ readonly sheet: string | undefined }>({
    says: ({ sheet }) =>
      `Excel did not hand over the cells of sheet "${sheet}". Choose a smaller range or fewer sheets.`,
  }),
};

function nowhere(found: Nowhere): string {
  switch (found.looked) {
    case "in the range":
      return `The range ${found.range} has no cells with content. Choose another.`;
    case "on the sheets":
      return (
        "No answers were found. Looked for, on every visible sheet: a row or column of item names (Q1, Item 1, KC1, or the statements) with ratings of " +
        "1 to 5 beside them; a list of firm, item and answer; six scores or percentages per firm; or, for value constellations, a firm column and at least two dimensions. " +
        (found.closest ?? "The workbook has no cells with content.") +
        " Head each item's column with its name or statement; for a questionnaire of your own, give its key on a sheet HVM Key." +
        (found.hidden.length > 0 ? ` Hidden sheets were not read: ${list(found.hidden.map(quoted), MOST_NAMES)}.` : "")
      );
    case "in the list":
      return `Sheet "${found.sheet}" has no answer to any item of the questionnaire. Enter answers from 1 to 5.`;
    case "in the profiles":
      return `Sheet "${found.sheet}" has columns for six values per firm (${found.range}), but no usable value in them. Enter scores from 1 to 5, or percentages that sum to 100.`;
    case "beside the items": {
      const { sheets, respondents, refused, words, firstWord } = found;
      const nobody = respondents > 0 ? `among ${respondents} respondents` : "beside them";
      const nothing = `The items were found on ${list(sheets.map(quoted), MOST_NAMES)}, but no answer from 1 to 5 ${nobody}.`;
      if (words.length > 0) return `${nothing} ${noSuchWords(words, firstWord)}`;
      const example = refused ? ` The first of ${refused.count} refused: ${refused.first}` : "";
      return `${nothing}${example} Enter the answers as 1 to 5, or as the words of the scale.`;
    }
  }
}

/** Names the words that were met and those that count, so that it is clear what each would have to be. */
function noSuchWords(words: readonly (readonly [string, number])[], first: string | null): string {
  const met = words.map(([word, times]) => `${quoted(word)} (${count(times, "time")})`);
  const counting = SCALE.map(({ value, word }) => `${word} (${value})`);
  return (
    `What stands there${first === null ? "" : `, from ${first} on,`} is ${list(met, MOST_NAMES)}; what counts is ${list(counting)}, the numbers 1 to 5, and N/A. ` +
    `Nothing is translated by guess: ${DECLARE}, or enter the answers as they count.`
  );
}
