/** Layout c: firm, respondent, item and answer in a row. */
import { longRows, put } from "../../../support/draft";
import { FIRMS, randomPeople, shuffled, type ProofWorkbook } from "../../../support/people";

function scattered(seed: number, firms: readonly string[]) {
  const { rows, ...sheet } = longRows(randomPeople(seed, firms, { most: 2, gaps: 0.1 }), "Long list");
  return { ...sheet, rows: [rows[0]!, ...shuffled(seed, rows.slice(1))] };
}

export const longBooks: ProofWorkbook[] = [
  {
    name: "a long list, one respondent after the other",
    sheets: [longRows(randomPeople(41, FIRMS.slice(0, 4), { most: 3 }))],
  },
  {
    name: "a long list in no order, words and refused answers in it",
    sheets: [
      put(scattered(42, FIRMS.slice(0, 4)), { D3: "High", D5: "5 - very high", D9: "hihg", D12: 6, D20: "n/a" }),
    ],
    assess: { measure: "euclidean", scores: "respondent-mean", ranks: "average" },
  },
];
