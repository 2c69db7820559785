/** The user's own sheets HVM Key and HVM Footprints. */
import { respondentRows, TABLE_5, without, type Answer, type KeyRow } from "../../../support/draft";
import { FIRMS, footprintsSheet, keySheet, randomPeople, steady, type ProofWorkbook } from "../../../support/people";

const LETTERS = [..."ABCDEF"] as KeyRow[1][];

/** Three items a VPD, of weights whose sums are not what decimals say. */
const uneven: KeyRow[] = LETTERS.flatMap((vpd, v) =>
  [0.1, 0.2, 0.3].map((weight, i): KeyRow => [`${vpd}${i + 1}`, vpd, v % 2 === 0 ? weight : weight * 7, false]),
);

/** Reversed items, items on two VPDs, and names that are numbers or patterns. */
const crossed: KeyRow[] = LETTERS.flatMap((vpd, v): KeyRow[] => [
  [`Item ${v + 1}`, vpd, 1 + v / 3, v % 2 === 1],
  [`Item ${v + 7}`, vpd, 2, false],
  [`Item ${v + 7}`, LETTERS[(v + 2) % 6]!, 0.5, false],
  [`Why? ${vpd}*`, vpd, 0.7, v % 3 === 0],
]);

/** Two footprints are each other's mirror in A and B, so a firm with equal A and B lies as far from both. */
const mirrored = {
  Socialisors: [4, 6, 13, 9, 16, 52],
  Innovators: [35, 25, 10, 10, 12, 8],
  "Brand Managers": [25, 35, 10, 10, 12, 8],
  "Technological Integrators": [15, 8, 7, 10, 33, 27.2],
  Simplifiers: [12, 15, 10, 39, 8, 15.7],
  "Price Minimisers": [12, 15, 39, 27, 1, 6],
};

/** Halves that are computed in two ways: a score of (c + d) / 2 on each VPD. */
function halves(firm: string, pairs: readonly (readonly [Answer, Answer])[]) {
  const answers = uneven.map(([item], i): [string, Answer] => [item, pairs[Math.floor(i / 3)]![i % 3 === 2 ? 1 : 0]]);
  return { firm, name: "Person 1", answers: Object.fromEntries(answers) };
}

const noisy = [
  halves("Noise 1", [
    [4, 5],
    [5, 4],
    [4, 4],
    [3, 4],
    [1, 2],
    [2, 1],
  ]),
  halves("Noise 2", [
    [5, 4],
    [4, 5],
    [4, 4],
    [4, 3],
    [2, 1],
    [1, 2],
  ]),
  halves("Noise 3", [
    [2, 3],
    [3, 2],
    [5, 5],
    [1, 1],
    [3, 3],
    [5, 4],
  ]),
  halves("Flat", [
    [3, 3],
    [3, 3],
    [3, 3],
    [3, 3],
    [3, 3],
    [3, 3],
  ]),
  ...randomPeople(71, FIRMS.slice(0, 3), { key: uneven }),
];

const tiedClasses = [
  steady("Tie 1", [5, 5, 2, 1, 3, 2]),
  steady("Tie 2", [4, 4, 1, 2, 1, 1]),
  steady("Second tie", [3, 3, 5, 4, 1, 2]),
  ...randomPeople(72, FIRMS.slice(0, 3)),
];

export const ownKeyBooks: ProofWorkbook[] = [
  {
    name: "weights that leave noise in the last digits: ties, focus and flatness all the same",
    sheets: [respondentRows(noisy), keySheet(uneven)],
    assess: { ranks: "average" },
  },
  {
    name: "the same noise by order, ranked densely",
    sheets: [respondentRows(noisy), keySheet(uneven)],
    assess: { measure: "kendall", scores: "respondent-mean", ranks: "dense" },
  },
  {
    name: "reversed items, items on several VPDs, an item that the sheet does not have",
    sheets: [
      respondentRows(without(randomPeople(73, FIRMS.slice(0, 6), { key: crossed }), "Item 3")),
      keySheet(crossed),
    ],
    assess: { measure: "spearman" },
  },
  {
    name: "the user's own footprints in another order, rescaled, with classes and runners-up tied",
    sheets: [respondentRows(tiedClasses), footprintsSheet(mirrored)],
  },
  {
    name: "the same footprints by distance in percentage points",
    sheets: [respondentRows(tiedClasses), footprintsSheet(mirrored)],
    assess: { measure: "euclidean", ranks: "dense" },
  },
  {
    name: "Table 5 on a sheet of the user's, with a key of the user's",
    sheets: [
      respondentRows(randomPeople(74, FIRMS.slice(0, 4), { key: uneven })),
      keySheet([...uneven].reverse()),
      footprintsSheet({
        Innovators: TABLE_5[0]!,
        "Brand Managers": TABLE_5[1]!,
        "Price Minimisers": TABLE_5[2]!,
        Simplifiers: TABLE_5[3]!,
        "Technological Integrators": TABLE_5[4]!,
        Socialisors: TABLE_5[5]!,
      }),
    ],
    assess: { measure: "cosine", scores: "respondent-mean" },
  },
];
