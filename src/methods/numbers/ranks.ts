import { descending, endOfTie } from "./ties";

/** What tied values get: the best of the ranks that they occupy, the mean of these, or a rank with none skipped after it. */
export type TieRule = "shared-best" | "average" | "dense";

/**
 * Ranks of values, the highest being 1.
 *
 * Values within 1e-9 are tied, and `rule` says which rank the tied get: "shared-best" the best of the ranks they occupy
 * (as Excel's RANK.EQ), "average" their mean (RANK.AVG), "dense" the number of different values down to theirs. NaN means
 * "no value": it gets no rank (NaN) and is not counted.
 *
 * Source: the HVM paper, Table 8, ranks firms; its ties share the better rank, hence the default.
 *
 * @example
 * [...ranks([7, 3.5, 3.5, 1, 2])] // [1, 2, 2, 5, 4]
 * [...ranks([7, 3.5, 3.5, 1, 2], "average")] // [1, 2.5, 2.5, 5, 4]
 * [...ranks([7, 3.5, 3.5, 1, 2], "dense")] // [1, 2, 2, 4, 3]
 */
export function ranks(values: ArrayLike<number>, rule: TieRule = "shared-best"): Float64Array {
  const result = new Float64Array(values.length).fill(NaN);
  const order = descending(values);
  let different = 0;
  for (let from = 0; from < order.length;) {
    const end = endOfTie(values, order, from);
    different++;
    const rank = rule === "dense" ? different : rule === "average" ? (from + 1 + end) / 2 : from + 1;
    for (let place = from; place < end; place++) result[order[place]!] = rank;
    from = end;
  }
  return result;
}
