import { TOLERANCE } from "../../numbers/equal";

/** More than any order of six values as a number. */
export const ORDERS = 6 ** 6;

/**
 * The order of six values as one number, without keeping anything: the same for all sixes whose values are higher, lower and tied
 * alike. Each value's dense rank (0 for the highest; ties as in `endOfTie`) is a digit to the base of 6.
 *
 * @example
 * orderOf([5, 4, 4, 1, 1, 5]) === orderOf([3.1, 3, 3, 2, 2, 3.1]) // true
 */
export function orderOf(values: ArrayLike<number>): number {
  let order = 0;
  let rank = 0;
  let placed = 0;
  let ceiling = Infinity;
  while (placed < 6) {
    let highest = -Infinity;
    for (let v = 0; v < 6; v++) if (values[v]! < ceiling && values[v]! > highest) highest = values[v]!;
    let lowest = highest;
    for (let v = 0, digit = 1; v < 6; v++, digit *= 6) {
      const value = values[v]!;
      if (value > highest || highest - value > TOLERANCE) continue;
      order += rank * digit;
      placed++;
      if (value < lowest) lowest = value;
    }
    ceiling = lowest;
    rank++;
  }
  return order;
}
