/** Layout b: a column per respondent. */
import { insertColumn, itemRows, put } from "../../../support/draft";
import { FIRMS, randomPeople, shuffled, type ProofWorkbook } from "../../../support/people";

export const itemRowBooks: ProofWorkbook[] = [
  {
    name: "a column per respondent, firms scattered",
    sheets: [itemRows(shuffled(31, randomPeople(31, FIRMS.slice(0, 6))))],
    assess: { measure: "spearman", scores: "respondent-mean" },
  },
  {
    name: "a column per firm, without respondents' names, words among the answers",
    sheets: [
      put(itemRows(randomPeople(32, FIRMS.slice(0, 5), { most: 1 }), { headerRows: 1 }), {
        B3: "very high",
        C4: "4 - High",
        D5: "n/a",
        E6: "hihg",
        F7: "2",
      }),
    ],
    assess: { measure: "cosine", ranks: "average" },
  },
  {
    name: "a column per respondent, with a column of notes and firms merged over theirs",
    sheets: [
      {
        ...put(
          insertColumn(itemRows(randomPeople(33, ["Alder", "Birch"], { most: 1 }).flatMap(twice)), "B", ["Topic"]),
          {
            D1: null,
            F1: null,
          },
        ),
        merges: ["C1:D1", "E1:F1"],
      },
    ],
    assess: { measure: "kendall", ranks: "dense" },
  },
];

function twice<T extends { name: string }>(person: T): T[] {
  return [person, { ...person, name: "Person 2" }];
}
