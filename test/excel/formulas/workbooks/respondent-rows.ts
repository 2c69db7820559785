/** Layout a: a row per respondent. */
import { sampleStudyRows } from "../../../../src/methods/hvm/sample/answers";
import type { CellDraft, SheetDraft } from "../../../support/case";
import {
  append,
  insertColumn,
  insertRows,
  put,
  respondentRows,
  row,
  shift,
  without,
  type Answer,
} from "../../../support/draft";
import { generator } from "../../../support/cohorts";
import { FIRMS, randomPeople, shuffled, steady, type ProofWorkbook } from "../../../support/people";

/** More than a figure shows. */
const many = Array.from({ length: 32 }, (_, i) => `Firm ${i + 1}`);

/** The answers as people type them: numbers, numbers as text, words, both, in any case of letters. */
function spelt(seed: number): (answer: Answer) => CellDraft {
  const random = generator(seed);
  const words = ["N/A", "Low", "Low to Medium", "Medium", "High", "Very High"];
  return (answer) => {
    if (answer === "missing") return null;
    const code = answer === "N/A" ? 0 : Number(answer);
    const word = words[code]!;
    if (code === 0) return ["N/A", "n/a", "Not applicable", "-", "–", 0, "0"][Math.floor(random() * 7)]!;
    const spellings = [code, `${code}`, word, word.toLowerCase(), word.toUpperCase(), `${code} - ${word}`];
    return [...spellings, `${word} (${code})`, `  ${word} `, ` ${code}`][Math.floor(random() * 9)]!;
  };
}

/** Answers that are refused: what a formula must not take for an answer either. */
const NONSENSE: CellDraft[] = [6, 3.5, "hihg", true, "?", "*", "Hi*", "~", "5 = Low", -1, { error: "#N/A" }, "TRUE"];

function nonsense(sheet: SheetDraft): SheetDraft {
  const cells = NONSENSE.map((value, i) => [`${"DGJMPSVY"[i % 8]}${2 + ((i * 3) % 11)}`, value] as const);
  return put(sheet, Object.fromEntries(cells));
}

const unmerged = respondentRows(randomPeople(14, FIRMS.slice(0, 4), { most: 3 }));
/** Row numbers of each firm that has several. */
const runs = FIRMS.slice(0, 4)
  .map((firm) => unmerged.rows.flatMap(([first], r) => (first === firm ? [r + 1] : [])))
  .filter((rows) => rows.length > 1);

const titled = shift(respondentRows(randomPeople(15, FIRMS.slice(0, 5))), 4, 3);
const spread = respondentRows(shuffled(13, randomPeople(13, FIRMS.slice(0, 6))));
const flatAndLacking = [
  ...randomPeople(18, FIRMS.slice(0, 4)),
  steady("Flat & Sons", [3, 3, 3, 3, 3, 3]),
  steady("No price", [4, 2, "N/A", 5, 1, 3]),
  steady("Nothing", ["missing", "missing", "missing", "N/A", "missing", "missing"]),
];

export const respondentRowBooks: ProofWorkbook[] = [
  { name: "the sample study", sheets: [{ name: "Answers", rows: sampleStudyRows() }] },
  {
    name: "twelve firms with N/A and missing answers",
    sheets: [respondentRows(randomPeople(11, FIRMS))],
    assess: { measure: "spearman", ranks: "average" },
  },
  {
    name: "the mean of the respondents' own scores",
    sheets: [respondentRows(randomPeople(12, FIRMS.slice(0, 8), { gaps: 0.2 }))],
    assess: { measure: "kendall", scores: "respondent-mean" },
  },
  {
    name: "firms in scattered rows, unused rows, and other columns between the items",
    sheets: [
      insertColumn(
        insertColumn(insertRows(spread, 5, [[], ["Alder", "has not answered"], []]), "F", ["Phone", 1, 2, 3, 4, 5]),
        "M",
        ["Comment", "5", "High", "no"],
      ),
    ],
    assess: { measure: "cosine", ranks: "dense" },
  },
  {
    name: "merged firm cells",
    sheets: [
      {
        ...put(unmerged, Object.fromEntries(runs.flatMap(([, ...rest]) => rest.map((row) => [`A${row}`, null])))),
        merges: runs.map((rows) => `A${rows[0]}:A${rows[rows.length - 1]}`),
      },
    ],
  },
  {
    name: "an Excel table at D5 below a title, on a sheet with an apostrophe",
    sheets: [{ ...put(titled, { D1: "Survey" }), name: "It's 2024", table: `D5:AL${titled.rows.length}` }],
    assess: { measure: "cityblock", ranks: "average" },
  },
  {
    name: "words as answers, in any spelling that is understood",
    sheets: [respondentRows(randomPeople(16, FIRMS.slice(0, 6)), { cell: spelt(16), name: "Data (1)" })],
  },
  {
    name: "refused answers, those that look like patterns among them",
    sheets: [nonsense(respondentRows(randomPeople(17, FIRMS.slice(0, 5)), { cell: spelt(17) }))],
    assess: { measure: "euclidean" },
  },
  {
    name: "a flat firm, a VPD without any answer, and a firm that says N/A only",
    sheets: [respondentRows(flatAndLacking)],
    assess: { ranks: "average" },
  },
  {
    name: "the same firms by a measure that a flat profile has",
    sheets: [respondentRows(flatAndLacking)],
    assess: { measure: "cityblock", scores: "respondent-mean", ranks: "dense" },
  },
  {
    name: "one firm, named after its sheet",
    sheets: [respondentRows(randomPeople(19, ["Alder"]), { firm: null, name: "Müller's & Söhne" })],
    assess: { measure: "kendall" },
  },
  { name: "one firm with one respondent", sheets: [respondentRows(randomPeople(20, ["Alder"], { most: 1 }))] },
  {
    name: "more firms than a figure shows",
    sheets: [respondentRows(randomPeople(21, many, { most: 1 }))],
    assess: { ranks: "average" },
  },
  {
    name: "many firms with many ties",
    sheets: [
      respondentRows(
        many.map((firm, i) =>
          steady(
            firm,
            [0, 1, 2, 3, 4, 5].map((v) => (((i >> v) % 3) + 2) as Answer),
          ),
        ),
      ),
    ],
    assess: { measure: "spearman", ranks: "dense" },
  },
  {
    name: "answers that are the values of formulas",
    sheets: [
      {
        ...put(respondentRows(randomPeople(22, FIRMS.slice(0, 3))), { C2: 3, D2: "High", E3: 4 }),
        formulas: { C2: "=1+2", D2: '="Hi"&"gh"', E3: "=F3*0+4" },
      },
    ],
  },
  {
    name: "hidden rows and columns, and a row of totals left out",
    sheets: [
      {
        ...append(
          respondentRows(randomPeople(23, FIRMS.slice(0, 4))),
          row("Average", null, () => 3.2),
        ),
        hiddenRows: [3, 4],
        hiddenColumns: ["E", "F"],
      },
    ],
    assess: { scores: "respondent-mean" },
  },
  {
    name: "items that the sheet does not have",
    sheets: [respondentRows(without(randomPeople(24, FIRMS.slice(0, 5)), "Q3", "Q9", "Q16", "Q33"))],
  },
  {
    name: "a sheet of the firms' wishes and processes",
    sheets: [
      respondentRows(randomPeople(27, FIRMS.slice(0, 4))),
      {
        name: "HVM Firms",
        rows: [
          ["Firm", "Desired proposition", "Strategy"],
          [FIRMS[0]!, "Simplifiers", "x"],
          [FIRMS[2]!, "no such proposition", "perhaps"],
        ],
      },
    ],
  },
  {
    name: "a column of wishes between the names and the answers",
    sheets: [
      insertColumn(respondentRows(randomPeople(28, FIRMS.slice(0, 2))), "C", ["Desired proposition", "F", "F", "=A"]),
    ],
  },
  {
    name: "two sheets with the same columns, a firm on both",
    sheets: [
      respondentRows(randomPeople(25, FIRMS.slice(0, 3)), { name: "North" }),
      respondentRows(
        // Other people: the same ones with other answers would be two studies (rules.md 45).
        randomPeople(26, FIRMS.slice(2, 5)).map((each) => ({ ...each, name: `${each.name} (South)` })),
        { name: "South" },
      ),
    ],
  },
];
