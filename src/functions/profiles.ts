import {
  HIGHEST,
  LOWEST,
  PROPOSITIONS,
  type Six,
  SUM_TOLERANCE,
  TOLERANCE,
  mapSix,
  sixAt,
  vpdInWords,
} from "../methods/hvm";
import { numberIn } from "../cells/answer";
import { quoted } from "../cells/text";
import { type Argument, isEmpty } from "./cells";
import { type CellError, notAllowed, notAvailable } from "./errors";

export interface Profile {
  readonly unit: "scores" | "percentages";
  readonly values: Six<number>;
}

/**
 * Reads one row of six cells as a profile: percentages if they sum to 100 ± 0.5, or to 1 ± 0.005 as cells formatted in per
 * cent do; else six scores of 1 to 5. (Six scores sum to 6 to 30, so no row can be both.)
 *
 * A row with an empty cell or a 0 has no profile: "#N/A".
 */
export function readProfile(data: Argument, row: number): Profile | CellError {
  const values: number[] = [];
  for (let column = 0; column < 6; column++) {
    const value = data.at(row, column);
    if (typeof value === "number" && value > 0) {
      values.push(value);
      continue;
    }
    const error = data.errorAt(row, column);
    if (error) return error;
    const number = numberIn(value);
    if (number === 0 || isEmpty(value)) {
      return notAvailable(
        `${data.place(row, column)} is empty or 0, so there is no profile: nothing is known on ${vpdInWords(PROPOSITIONS[column]!)}.`,
      );
    }
    if (number === null || !(number > 0)) {
      return notAllowed(
        `${data.place(row, column)} is ${quoted(value)}. Use a score from 1 to 5 or a percentage above 0.`,
      );
    }
    values.push(number);
  }
  return profileOf(values, data, row);
}

function profileOf(values: number[], data: Argument, row: number): Profile | CellError {
  const sum = values.reduce((total, value) => total + value, 0);
  const near = (whole: number, tolerance: number) => Math.abs(sum - whole) <= tolerance + TOLERANCE;
  if (near(100, SUM_TOLERANCE)) return { unit: "percentages", values: sixAt(values) };
  if (near(1, SUM_TOLERANCE / 100))
    return { unit: "percentages", values: mapSix(sixAt(values), (value) => 100 * value) };
  const outside = values.findIndex((value) => value < LOWEST - TOLERANCE || value > HIGHEST + TOLERANCE);
  if (outside < 0) {
    return { unit: "scores", values: sixAt(values.map((value) => Math.min(HIGHEST, Math.max(LOWEST, value)))) };
  }
  return notAllowed(
    `${data.place(row, outside)} is ${values[outside]}, which is no score from 1 to 5; and for percentages the row ` +
      `would have to sum to 100, but it sums to ${Number(sum.toPrecision(6))}.`,
  );
}
