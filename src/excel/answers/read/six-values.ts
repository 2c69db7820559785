import { equal, HIGHEST, isOnScale, LOWEST, type Six, sixAt, SUM_TOLERANCE, TOLERANCE } from "../../../methods/hvm";
import { liesAmongAnswers } from "../../../cells/answer";
import { isBlank, quoted } from "../../../cells/text";
import { addressIn } from "../ground/block";
import type { Problems } from "../ground/problems";
import type { TableHeader } from "../recognise/header/table-header";
import { numberWritten, type Written } from "./met/written";
import { ScaleCheck } from "./scale";

/** What the six values of a firm are: percentages may be fractions of 1. */
export type Unit = "scores" | "percentages" | "fractions";

export type Profile = Six<number | null>;

export const NO_PROFILE: Six<null> = [null, null, null, null, null, null];

/** Six percentages may miss 100 by so much, from rounding. */
const FROM_SUM = SUM_TOLERANCE + TOLERANCE;
/** Six scores a firm are few: a wrong one or two are mistakes, not another scale. */
const MOST_OUTSIDE = 0.2;

/** What most of the complete rows look like. */
export function unitOf(header: TableHeader, rows: readonly number[], written: Written): Unit {
  if (written === "in per cent" || written === "in per cent, with commas") return "percentages";
  const sums = rows
    .map((row) => numbersAt(header, row, written))
    .filter((row) => row.every((n) => n !== null))
    .map((row) => row.reduce<number>((sum, n) => sum + (n ?? 0), 0));
  const most = (test: (sum: number) => boolean) => sums.filter(test).length * 2 > sums.length;
  if (most((sum) => Math.abs(sum - 100) <= FROM_SUM)) return "percentages";
  return most((sum) => Math.abs(sum - 1) <= FROM_SUM / 100) ? "fractions" : "scores";
}

/** Throws where too many of the scores lie outside the scale for single mistakes. */
export function judgeScale(header: TableHeader, rows: readonly number[], written: Written): void {
  const { block, columns } = header;
  const scale = new ScaleCheck(6, undefined, MOST_OUTSIDE);
  for (const row of rows) {
    numbersAt(header, row, written).forEach((n, v) => {
      if (n === null) return;
      if (!liesAmongAnswers(n)) scale.countOutside(v, n);
      else scale.countInside(v);
    });
  }
  scale.judge(block.sheet, (v) => `${quoted(block.values[header.row]?.[columns[v] as number])}`);
}

/** The six values of a row; what cannot be used is null, and said. */
export function profileAt(header: TableHeader, row: number, unit: Unit, written: Written, problems: Problems): Profile {
  const { block, columns } = header;
  const placeOf = (column: number) => {
    return { sheet: block.sheet, cell: addressIn(block, row, column), value: block.values[row]?.[column] };
  };
  const values = columns.map((column) => {
    const { value } = placeOf(column);
    if (isBlank(value)) return null;
    const number = numberWritten(value, written);
    if (number !== null && isUsable(number, unit))
      return unit === "fractions" ? number * 100 : unit === "scores" ? onScale(number) : number;
    problems.say("profile-value", placeOf(column), { value, unit: unit === "scores" ? "scores" : "percentages" });
    return null;
  });
  const complete = values.every((value) => value !== null);
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  if (unit === "scores" || !complete || Math.abs(sum - 100) <= FROM_SUM) return sixAt(values);
  problems.say("profile-sum", placeOf(columns[0] as number), { sum });
  return NO_PROFILE;
}

function isUsable(number: number, unit: Unit): boolean {
  return unit === "scores" ? isOnScale(onScale(number)) : number >= 0;
}

/** A score that misses an end of the scale by no more than rounding does is that end. */
function onScale(score: number): number {
  return [LOWEST, HIGHEST].find((end) => equal(score, end)) ?? score;
}

function numbersAt({ block, columns }: TableHeader, row: number, written: Written): (number | null)[] {
  return columns.map((column) => numberWritten(block.values[row]?.[column], written));
}
