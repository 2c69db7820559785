import { ranks, type RankRule } from "../../methods/hvm";
import { numberIn } from "../../cells/answer";
import { quoted } from "../../cells/text";
import { type Argument, type Cell, type Cells, isEmpty } from "../cells";
import { type CellError, notAllowed, notAvailable } from "../errors";

/** The rank of each number within its column; an empty cell or a 0 has none. */
export function ranksOfCells(data: Argument, rule: RankRule): Cells {
  const result = data.rows.map((): Cell[] => []);
  for (let column = 0; column < data.width; column++) {
    const errors = new Map<number, CellError>();
    const values = Float64Array.from(data.rows, (_, row) => {
      const value = data.at(row, column);
      const number = numberIn(value);
      if (number !== null && number !== 0 && Number.isFinite(number)) return number;
      errors.set(row, noRank(data, row, column, value));
      return NaN;
    });
    for (const [row, rank] of ranks(values, rule).entries()) result[row]!.push(errors.get(row) ?? rank);
  }
  return result;
}

function noRank(data: Argument, row: number, column: number, value: unknown): CellError {
  const error = data.errorAt(row, column);
  if (error) return error;
  const place = data.place(row, column);
  if (isEmpty(value) || numberIn(value) === 0) return notAvailable(`${place} is empty or 0, so it has no rank.`);
  return notAllowed(`${place} is ${quoted(value)}. Use a number.`);
}
