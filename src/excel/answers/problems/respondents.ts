import { count, list, MOST_NAMES, plural } from "../../../methods/words";
import { quoted } from "../../../cells/text";
import { notice, refused } from "./kind";

/** What a respondent's answers stand in, on the sheet as it lies. */
type LineNoun = "row" | "column";

/** Respondents: lines of a table that are none, and those who stand in it twice or were to be left out. */
export const RESPONDENT_PROBLEMS = {
  "row-without-answers": notice<{ readonly label: unknown; readonly line: LineNoun }>({
    problem: ({ label, line }) =>
      `${quoted(label)} has no answers in its ${line}, so it is not counted as a respondent.`,
    remedy: () => "Nothing to do, unless answers are missing there.",
  }),
  "answer-beside-heading": refused<{ readonly part: string }>({
    problem: ({ part }) =>
      `An answer stands beside ${quoted(part)}, which heads a part and is no statement: the answers of this column may have slipped, so none of them counted.`,
    remedy: () =>
      "Set each answer beside the statement that it belongs to, and empty this cell. A new questionnaire has no such lines.",
  }),
  "header-repeated": notice<{ readonly at: string | null; readonly line: LineNoun }>({
    problem: ({ at, line }) =>
      `The header is repeated ${at === null ? "here" : `at ${at}`}, so this ${line} was skipped.`,
    remedy: () => "Nothing to do.",
  }),
  "summary-row": notice<{
    readonly line: LineNoun;
    readonly label: string;
    readonly of: "answers" | "firms";
    /** How many lines are labelled so, where they are told of together. */
    readonly lines?: number;
  }>({
    problem: ({ line, label, lines = 1 }) =>
      lines === 1
        ? `The ${line} ${quoted(label)} is labelled like a statistic (totals, averages, counts), so it was left out.`
        : `${count(lines, line)} are labelled ${quoted(label)}, like a statistic (totals, averages, counts), so they were left out.`,
    remedy: ({ of, lines = 1 }) => {
      const [they, hold, them] = lines === 1 ? ["it", "holds", "it"] : ["they", "hold", "them"];
      if (of === "firms") return "Nothing to do, unless it is a firm: then rename it.";
      return `Nothing to do, unless ${they} ${hold} a respondent's answers: then rename ${them}.`;
    },
  }),
  "named-like-statistic": notice<{ readonly line: LineNoun; readonly label: string }>({
    problem: ({ line, label }) =>
      `${quoted(label)} may name a statistic or somebody; as the ${line} holds answers of its own, it counted as a respondent.`,
    remedy: ({ line }) => `Nothing to do, unless it is a statistic: then remove the ${line}.`,
  }),
  "row-of-counts": refused<{ readonly line: LineNoun; readonly label: unknown }>({
    problem: ({ line, label }) =>
      `The ${line} ${quoted(label)} is labelled by a word of the scale, as others are, so it counts how often that was answered and did not count.`,
    remedy: () => "Nothing to do, unless it holds a respondent's answers: then rename it.",
  }),
  "row-of-averages": refused<{ readonly line: LineNoun }>({
    problem: ({ line }) =>
      `Most numbers of this ${line} lie between two points of the scale, so it looks like averages and did not count.`,
    remedy: () => "Remove it, or enter each respondent's own answers.",
  }),
  "respondent-twice": notice<{
    readonly firm: string;
    readonly respondent: string;
    readonly earlier: string;
    readonly sameAnswers: boolean;
  }>({
    problem: ({ firm, respondent, earlier, sameAnswers }) =>
      `${quoted(respondent)} of ${quoted(firm)} stands in ${earlier} already${sameAnswers ? ", with the same answers" : ""}; both count.`,
    remedy: () => "If it is the same person twice, remove one of the two.",
  }),
  "answers-twice": notice<{ readonly earlier: string }>({
    problem: ({ earlier }) => `The answers here are the same as in ${earlier}, of the same firm; both count.`,
    remedy: () => "If it is the same respondent twice, remove one of the two.",
  }),
  "respondents-by-id": notice<{ readonly header: unknown; readonly cell: string }>({
    problem: ({ header, cell }) =>
      `No column names the respondents of the list, so they are told apart by the ids in ${quoted(header)} (${cell}), within each firm.`,
    remedy: () => "Nothing to do, unless another column names the respondents: then head it “Respondent”.",
  }),
  "respondents-repeated": notice<{ readonly count: number; readonly sheets: readonly string[] }>({
    problem: ({ count: repeated, sheets }) =>
      `${count(repeated, "respondent")} of this sheet ${repeated === 1 ? "stands" : "stand"} on ${list(sheets.map(quoted), MOST_NAMES)} as well, with the same answers, and ${repeated === 1 ? "counts" : "count"} once.`,
    remedy: () => "Nothing to do, unless they are other people: then give them other names.",
  }),
  "sheets-as-one-study": notice<{ readonly sheets: readonly string[] }>({
    problem: ({ sheets }) =>
      `The sheets ${list(sheets.map(quoted), MOST_NAMES)} were read together as one study at the user’s wish, though they hold the same firms.`,
    remedy: () => "If they are two studies, compare them instead, or choose one.",
  }),
  "waves-in-a-column": notice<{
    readonly header: string;
    readonly values: readonly string[];
    readonly firm: string;
    readonly respondent: string;
    readonly count: number;
  }>({
    problem: ({ header, values, firm, respondent, count: all }) =>
      `${respondent === "" ? quoted(firm) : `${quoted(respondent)} of ${quoted(firm)}`}${all === 1 ? " stands" : ` and ${all - 1} more stand`} here more than once, with other values in ${quoted(header)} (${list(values.map(quoted), MOST_NAMES)}), and ${all === 1 ? "was" : "were"} not told apart by it.`,
    remedy: () => "If these are two times, or a state and a wish, compare two of the values.",
  }),
  "rows-not-compared": notice<{
    readonly header: unknown;
    readonly two: readonly [string, string];
    readonly rows: number;
    readonly line: LineNoun;
    /** What they hold, "" for nothing. */
    readonly others: readonly string[];
  }>({
    problem: ({ header, two, rows, line, others }) =>
      `${count(rows, line)} with answers ${rows === 1 ? "holds" : "hold"} neither ${two.map(quoted).join(" nor ")} in ${quoted(header)}, and ${rows === 1 ? "was" : "were"} not compared (${list(
        others.map((value) => (value === "" ? "nothing" : quoted(value))),
        MOST_NAMES,
      )}).`,
    remedy: () => "Nothing to do, unless they belong to one of the two: then enter it there.",
  }),
  "rows-marked": notice<{
    readonly header: string;
    readonly mark: string;
    readonly rows: number;
    readonly line: LineNoun;
  }>({
    problem: ({ header, mark, rows, line }) =>
      `${count(rows, line)} of answers ${rows === 1 ? "is" : "are"} marked ${quoted(mark)} in ${quoted(header)}${rows === 1 ? "" : ", the first of them here"}; ${rows === 1 ? "it counts" : "they count"} like any other.`,
    remedy: ({ rows, line }) =>
      `If ${rows === 1 ? "it shall" : "they shall"} not count, leave out whose answers these are (in the pane, or by --map), or remove the ${plural(rows, line)}.`,
  }),
  "left-out-by-user": notice<LeftOut>({
    problem: (who) =>
      `${nameOf(who)} was left out at the user's wish${who.reason === undefined ? "" : `: ${who.reason}`}.`,
    remedy: () => "Nothing to do, unless it should count after all.",
  }),
  "left-out-unknown": notice<LeftOut>({
    problem: (who) => `${nameOf(who)} was to be left out at the user's wish, but is not among the answers.`,
    remedy: () => "If the name has changed, choose again whom to leave out.",
  }),
};

/** A firm, or one respondent of it. */
export interface LeftOut {
  readonly firm: string;
  readonly respondent: string | null;
  /** Where the respondent stands, if others of the firm have the same name, or none. */
  readonly cell?: string;
  /** The user's own words. */
  readonly reason?: string;
}

function nameOf({ firm, respondent, cell }: LeftOut): string {
  if (respondent === null) return quoted(firm);
  const who = respondent === "" ? "A respondent" : quoted(respondent);
  return `${who} of ${quoted(firm)}${cell === undefined ? "" : ` (${cell})`}`;
}
