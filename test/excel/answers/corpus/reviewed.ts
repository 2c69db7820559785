/** Tables with which a reviewer fooled the reader once: what was silently wrong then. */
import { malformed, type Case, type CellDraft } from "../../../support/case";
import { AFTER, base, ITEMS, reads, respondentRows } from "../../../support/draft";

const table = respondentRows(base());
const [HEADER = [], ...ROWS] = table.rows;
const answersOf = (row: readonly CellDraft[]) => row.slice(HEADER.length - ITEMS.length);
const transposed = (rows: CellDraft[][]) => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
const sheet = (rows: CellDraft[][], name = "Answers") => ({ name, rows });
const keyRows = (extra: readonly [heading: string, value: CellDraft][]): CellDraft[][] => [
  ["Item", "Part", "VPD", ...extra.map(([heading]) => heading)],
  ...ITEMS.map((item, i): CellDraft[] => [item, "Part", "ABCDEF"[i % 6]!, ...extra.map(([, value]) => value)]),
];

export const reviewed: Case[] = [
  malformed(
    "a smaller table above the one that was found is refused, not passed over",
    sheet([["Firm", "Respondent", ...ITEMS.slice(0, 12)], ...ROWS.map((row) => row.slice(0, 14)), [], ...table.rows]),
    { error: /two|above|table/i, mentions: [/Answers/, /row 9|C2/] },
  ),
  malformed(
    "items that run down beside forty numbered respondents are not read sideways",
    sheet(
      transposed([
        ["Firm", "Respondent", ...ITEMS],
        ...Array.from({ length: 40 }, (_, i): CellDraft[] => ["Acme", i + 1, ...answersOf(ROWS[i % ROWS.length]!)]),
      ]),
    ),
    { layout: "item rows", firms: { Acme: { respondents: 40 } }, problems: [] },
  ),
  malformed(
    "a key with a column that sounds like weights, but is named otherwise, is a mistake with its cell",
    [table, sheet(keyRows([["Weighting", 2]]), "HVM Key")],
    { error: /Weighting/, mentions: [/HVM Key/, /D1/] },
  ),
  malformed(
    "a key with two columns of reversal is a mistake with its cell",
    [
      table,
      sheet(
        keyRows([
          ["Reversed", "No"],
          ["Reverse", "Yes"],
        ]),
        "HVM Key",
      ),
    ],
    { error: /Reverse/, mentions: [/HVM Key/, /E1/] },
  ),
  malformed(
    "an item's header merged over two columns is the item twice",
    {
      ...sheet([
        ["Firm", ...ITEMS.flatMap((item): CellDraft[] => [item, null])],
        ...ROWS.map((row): CellDraft[] => [row[0]!, ...answersOf(row).flatMap((answer) => [answer, 5])]),
      ]),
      merges: ["B1:C1", "D1:E1", "F1:G1"],
    },
    { error: /more than one column|twice/, mentions: [/Q1/, /C1/] },
  ),
  malformed(
    "a long table with two columns of answers is refused, naming both",
    sheet([
      ["Firm", "Respondent", "Item", "Value", "Answer"],
      ...ITEMS.map((item, i): CellDraft[] => ["Acme", "MD", item, (i % 5) + 1, 5 - (i % 5)]),
    ]),
    { error: /two columns/, mentions: [/Value/, /Answer/, /D1/, /E1/] },
  ),
  malformed(
    "a column about the role in the company names no firm",
    sheet(
      [["Your role in the company", ...ITEMS], ...ROWS.map((row): CellDraft[] => [row[1]!, ...answersOf(row)])],
      "Acme",
    ),
    { layout: "respondent rows", firms: { Acme: {} }, problems: [{ severity: "notice", mentions: [/one firm/] }] },
  ),
  malformed(
    "counts of answers below the table, labelled by the words of the scale, are no firms",
    sheet([
      ...table.rows,
      [],
      ...["Low", "Medium", "High"].map((word): CellDraft[] => [word, null, ...ITEMS.map(() => 2)]),
    ]),
    reads(base(), { problems: ["A8", "A9", "A10"].map((cell) => ({ severity: "refused", sheet: "Answers", cell })) }),
  ),
  malformed(
    "an item list with one column headed Answer is the firm of the sheet, not a firm called Answer",
    sheet(
      transposed([
        ["Item", ...ITEMS],
        ["Answer", ...answersOf(ROWS[0]!)],
      ]),
      "Acme",
    ),
    {
      layout: "item rows",
      firms: { Acme: { respondents: 1 } },
      problems: [{ severity: "notice", mentions: [/one firm/] }],
    },
  ),
  malformed(
    "a header with a number beyond the questionnaire is reported as an item it does not have",
    sheet([[...HEADER, "34. My own statement"], ...ROWS.map((row): CellDraft[] => [...row, 3])]),
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", cell: `${AFTER}1`, mentions: [/34/] }] }),
  ),
];
