/** Firms whose names Excel could take for a number, a date, a formula, a pattern or a comparison. */
import { itemRows, longRows, put, respondentRows } from "../../../support/draft";
import { randomPeople, shuffled, type ProofWorkbook } from "../../../support/people";

const AWKWARD = [
  ..."007 7 12 1E5 3M TRUE =x =1+1 +1 -2 <5 >5 <> * ? ~ A* A? A~* @a 1/2 5%".split(" "),
  "May 2020",
  'Quote "Q" Ltd',
  "O'Neill's",
  "Größe",
  "'apostrophe",
  "A, B; C",
  "{1}",
  "Élan & <b>",
];
const people = shuffled(81, randomPeople(81, AWKWARD, { most: 2 }));

export const nameBooks: ProofWorkbook[] = [
  { name: "awkward names of firms, a row per respondent", sheets: [respondentRows(people)] },
  {
    name: "awkward names of firms, a column per respondent",
    sheets: [itemRows(people.slice(0, 12))],
    assess: { measure: "cityblock" },
  },
  {
    name: "awkward names of firms, a long list",
    sheets: [
      longRows(
        people
          .slice(12)
          .filter(({ name }) => name === "Person 1")
          .slice(0, 12),
      ),
    ],
    assess: { ranks: "dense" },
  },
  {
    name: "awkward names of firms, six scores each",
    sheets: [
      {
        name: "=Scores",
        rows: [
          ["Firm", ..."ABCDEF"],
          ...AWKWARD.map((firm, i) => [firm, ...[0, 1, 2, 3, 4, 5].map((v) => 1 + ((i * 7 + v * 11 + i * v) % 5))]),
        ],
      },
    ],
    assess: { ranks: "average" },
  },
  {
    name: "names that are numbers in the sheet, and other spellings of a firm",
    sheets: [put(respondentRows(randomPeople(82, ["Alder", "12", "ALDER", "Birch"])), { A2: "alder ", A3: " Alder" })],
  },
];
