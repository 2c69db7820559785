import { type AnswerTable, isAnswer, MISSING, NOT_APPLICABLE } from "../../../methods/hvm";
import type { ItemEvidence, VpdEvidence } from "../../../methods/hvm/explain";
import { type AnswerLine, cellInLine } from "../../../excel/answers/ground/places";
import { shown } from "../../../methods/shown";
import type { Cell } from "../../../excel/workbook/selections";

/** One respondent's answer to an item. */
export interface Given {
  /** The respondent's name, or the place among the firm's where there is none. */
  readonly who: string;
  readonly said: string;
  readonly counts: boolean;
  /** Null where the sheet has no cell for it, or where it is not known. */
  readonly cell: Cell | null;
}

/** Who the respondents of a firm are, and where their answers stand; `rows` are theirs in the answer table. */
export interface Respondents {
  readonly names: readonly string[];
  /** Null where it is not known. */
  readonly lines: readonly AnswerLine[] | null;
}

/** Those of some rows of the table, with a number where a name is missing. */
export function respondentsIn(
  { respondents }: AnswerTable,
  rows: readonly number[],
  lines: readonly AnswerLine[] | undefined,
): Respondents {
  return {
    names: rows.map((row, i) => respondents[row] || `Respondent ${i + 1}`),
    lines: lines ? rows.map((row) => lines[row]!) : null,
  };
}

/** What was answered to an item, by each respondent of the firm. */
export function givenTo({ codes, points, column }: ItemEvidence, { names, lines }: Respondents): Given[] {
  return codes.map((code, i) => ({
    who: names[i]!,
    said: inWords(code, points[i]!),
    counts: isAnswer(code),
    cell: lines && cellInLine(lines[i]!, column),
  }));
}

/** Answers that say the same, and how many they are: N/A first, then the answers by size, then what is none. */
export function bySaying(given: readonly Given[]): (readonly [said: string, given: readonly Given[]])[] {
  const groups = new Map<string, Given[]>();
  for (const each of given) groups.set(each.said, [...(groups.get(each.said) ?? []), each]);
  return [...groups].sort(([a], [b]) => orderOf(a) - orderOf(b));
}

function orderOf(said: string): number {
  return said === NA ? 0 : Number.isNaN(Number(said)) ? Infinity : Number(said);
}

/** The cells of all answers to some items that fulfil a condition. */
export function cellsWhere(
  { items }: VpdEvidence,
  respondents: Respondents,
  fulfils: (code: number) => boolean,
): Cell[] {
  return items.flatMap((item) =>
    givenTo(item, respondents).flatMap(({ cell }, i) => (cell && fulfils(item.codes[i]!) ? [cell] : [])),
  );
}

const NA = "N/A";

function inWords(code: number, point: number): string {
  if (code === NOT_APPLICABLE) return NA;
  return isAnswer(code) ? plain(point) : code === MISSING ? "blank" : "not counted";
}

/** "4", or "3.25" on another scale. */
export function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : shown(value, "score");
}
