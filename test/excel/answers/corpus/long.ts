/** Layout c: firm, respondent, item, answer. */
import { DEFAULT_KEY } from "../../../../src/methods/hvm/catalogue/questionnaire";
import type { Case, CellDraft, SheetDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import { append, base, change, longRows, mapAnswers, partName, put, reads, rename } from "../../../support/draft";

const layout = "long" as const;
const study = mapAnswers(base(), (answer) => (answer === "missing" ? 3 : answer));
const table = longRows(study);
const statement = (item: string): string => DEFAULT_KEY.items.find((entry) => entry.item === item)!.statement;
const last = table.rows.length;

/** Row n (as Excel shows it) of the answer of a person (from 1) to Qn. */
const line = (person: number, item: number): number => 1 + (person - 1) * 33 + item;
const Q3 = line(2, 3);
const answerOfQ3 = study[1]!.answers.Q3 as number;

/** A list under other headers. */
const listed = (...headers: string[]) => ({ name: "Answers", rows: [headers, ...table.rows.slice(1)] });
/** Firm and respondent are named in the first row of a respondent alone. */
const once = (columns: 1 | 2, sheet = table): SheetDraft => ({
  name: "Answers",
  rows: sheet.rows.map((cells, i) =>
    i < 1 || i % 33 === 1 ? cells : cells.map((cell, c) => (c < columns ? null : cell)),
  ),
});
const distinctly = rename(study, {}).map((person, i) => ({ ...person, name: `R${i + 1}` }));

/** One respondent of each firm. */
const one = study.filter(({ firm }, i) => study.findIndex((other) => other.firm === firm) === i);
const single = longRows(one);

export const long: Case[] = [
  ...(
    [
      ["Firm", "Respondent", "Attribute", "Value"],
      ["firm", "respondent", "name", "value"],
      ["firm", "respondent", "variable", "value"],
      ["Company", "Respondent ID", "Question", "Answer"],
      ["Company", "Participant", "question_text", "answer_value"],
    ] as const
  ).map((headers) =>
    unusual(`a list headed ${headers.join(", ")} is read`, listed(...headers), reads(study, { layout })),
  ),
  malformed(
    "a list that names the firm once per respondent, in any order of rows, is read, and that is said",
    (() => {
      const [head, ...rows] = once(1, longRows(distinctly)).rows;
      return { name: "Answers", rows: [head!, ...rows.sort((a, b) => String(a[2]).localeCompare(String(b[2])))] };
    })(),
    (() => {
      const found = reads(distinctly, {
        layout,
        problems: [{ severity: "notice", mentions: [/once for each respondent/] }],
      });
      return { ...found, firms: found.firms };
    })(),
  ),
  malformed(
    "a list that names firm and respondent once, above rows left blank, is read, and that is said",
    once(2),
    reads(study, { layout, problems: [{ severity: "notice", near: "A3", mentions: [/once for each respondent/] }] }),
  ),
  malformed(
    "a list without a firm column is told how to get one",
    { name: "Answers", rows: listed("Firm", "Respondent", "Attribute", "Value").rows.map((cells) => cells.slice(1)) },
    { error: /no column that names the firm/, mentions: [/Attribute/, /“Firm”/] },
  ),
  unusual(
    "a list whose firm column is chosen by its header is read",
    listed("Werk", "Respondent", "Attribute", "Value"),
    reads(study, { layout }),
    { firmColumn: "Werk" },
  ),
  malformed(
    "a list under headers that nobody knows is no item twice, but told how to be headed",
    listed("Firma", "Person", "Merkmal", "Wert"),
    { error: /list/, mentions: [/“Item”/] },
  ),
  malformed(
    "other questions in a list that bears the statements are no items",
    {
      name: "Answers",
      rows: [
        table.rows[0]!,
        ...table.rows.slice(1).map((cells) => [cells[0]!, cells[1]!, statement(String(cells[2])), cells[3]!]),
        ...study.map((person): CellDraft[] => [person.firm, person.name, "Q3. How many people work there?", 5]),
      ],
    },
    reads(study, {
      layout,
      problems: study.map((_, i) => ({ severity: "refused", sheet: "Answers", cell: `C${last + 1 + i}` })),
    }),
  ),
  unusual("a long table is read", table, reads(study, { layout })),
  unusual(
    "a long table with rows in any order is read",
    {
      name: "Answers",
      rows: [
        table.rows[0]!,
        table.rows[1]!,
        ...table.rows.slice(2).sort((a, b) => String(a[2]).localeCompare(String(b[2]))),
      ],
    },
    reads(study, { layout }),
  ),
  unusual(
    "a long table with its columns in another order is read",
    { name: "Answers", rows: table.rows.map(([firm, name, item, answer]) => [item!, answer!, firm!, name!]) },
    reads(study, { layout }),
  ),
  unusual(
    "a long table with other columns is read, and they are listed",
    { name: "Answers", rows: table.rows.map((cells, i) => [i === 0 ? "Timestamp" : 45000 + i, ...cells]) },
    reads(study, { layout, leftOut: ["Timestamp"] }),
  ),
  unusual(
    "a long table with items numbered 1–33 is read",
    {
      name: "Answers",
      rows: table.rows.map((cells, i) =>
        i === 0 ? cells : [cells[0]!, cells[1]!, Number(String(cells[2]).slice(1)), cells[3]!],
      ),
    },
    reads(study, { layout }),
  ),
  unusual(
    "a long table with items KC1–OP20 is read",
    {
      name: "Answers",
      rows: table.rows.map((cells, i) =>
        i === 0 ? cells : [cells[0]!, cells[1]!, partName(String(cells[2])), cells[3]!],
      ),
    },
    reads(study, { layout }),
  ),
  malformed(
    "an answer of 6 in a long table is refused and named by cell",
    put(table, { [`D${Q3}`]: 6 }),
    reads(change(study, 2, { Q3: "refused" }), {
      layout,
      problems: [{ severity: "refused", sheet: "Answers", cell: `D${Q3}`, value: 6 }],
    }),
  ),
  malformed(
    'an answer of "Hgih" in a long table is refused and named by cell',
    put(table, { [`D${Q3}`]: "Hgih" }),
    reads(change(study, 2, { Q3: "refused" }), {
      layout,
      problems: [{ severity: "refused", sheet: "Answers", cell: `D${Q3}`, value: "Hgih" }],
    }),
  ),
  malformed(
    "a blank answer in a long table is missing",
    put(table, { [`D${Q3}`]: null }),
    reads(change(study, 2, { Q3: "missing" }), { layout }),
  ),
  malformed(
    "equal answers of one respondent to one item count once, and are reported",
    append(table, ["Acme", "Production Manager", "Q3", answerOfQ3]),
    // our reading of rule 18: what counted once although it is there twice is said
    reads(study, { layout, problems: [{ severity: "notice", sheet: "Answers", near: `A${last + 1}:D${last + 1}` }] }),
  ),
  malformed(
    "different answers of one respondent to one item are both refused and named by cell",
    append(table, ["Acme", "Production Manager", "Q3", answerOfQ3 === 5 ? 1 : 5]),
    {
      ...reads(change(study, 2, { Q3: "refused" }), {
        layout,
        problems: [
          { severity: "refused", sheet: "Answers", near: `A${Q3}:D${Q3}` },
          { severity: "refused", sheet: "Answers", near: `A${last + 1}:D${last + 1}` },
        ],
      }),
    },
  ),
  malformed(
    "the same item under two names (Q3, KC3) is the same item: different answers are both refused",
    append(table, ["Acme", "Production Manager", "KC3", answerOfQ3 === 5 ? 1 : 5]),
    reads(change(study, 2, { Q3: "refused" }), {
      layout,
      problems: [
        { severity: "refused", sheet: "Answers", near: `A${Q3}:D${Q3}` },
        { severity: "refused", sheet: "Answers", near: `A${last + 1}:D${last + 1}` },
      ],
    }),
  ),
  malformed(
    "the same respondent in two spellings is one: different answers are both refused",
    append(table, ["ACME", "production  manager", "Q3", answerOfQ3 === 5 ? 1 : 5]),
    reads(change(study, 2, { Q3: "refused" }), {
      layout,
      problems: [
        { severity: "refused", sheet: "Answers", near: `A${Q3}:D${Q3}` },
        { severity: "refused", sheet: "Answers", near: `A${last + 1}:D${last + 1}` },
      ],
    }),
  ),
  malformed(
    "an unknown item in a long table is reported and does not count",
    append(table, ["Acme", "Production Manager", "Q34", 5]),
    reads(study, { layout, problems: [{ sheet: "Answers", mentions: [/Q34/] }] }),
  ),
  malformed(
    "a row without a firm in a long table is refused",
    put(table, { [`A${Q3}`]: null }),
    reads(change(study, 2, { Q3: "missing" }), {
      layout,
      problems: [{ severity: "refused", sheet: "Answers", near: `A${Q3}:D${Q3}` }],
    }),
  ),
  malformed(
    "a row without an item in a long table is refused",
    put(table, { [`C${Q3}`]: null }),
    // our reading of rule 15, carried over to the item: the row's answer belongs to nothing
    reads(change(study, 2, { Q3: "missing" }), {
      layout,
      problems: [{ sheet: "Answers", near: `A${Q3}:D${Q3}` }],
    }),
  ),
  malformed(
    "a header row in the middle of a long table is skipped with a notice",
    { name: "Answers", rows: [...table.rows.slice(0, 40), table.rows[0]!, ...table.rows.slice(40)] },
    reads(study, { layout, problems: [{ severity: "notice", sheet: "Answers", near: "A41:D41" }] }),
  ),
  malformed(
    "a row Average at the end of a long table is no answer",
    append(table, ["Average", null, null, 3]),
    reads(study, { layout, problems: [{ sheet: "Answers", near: `A${last + 1}:D${last + 1}` }] }),
  ),
  malformed(
    "a long table on a scale of 1–7 is refused and the scale is named",
    {
      name: "Answers",
      rows: table.rows.map((cells, i): CellDraft[] =>
        i === 0 ? cells : [...cells.slice(0, 3), [0, 1, 3, 4, 6, 7][cells[3] as number]!],
      ),
    },
    { error: /Answers/, mentions: [/\b7\b/] },
  ),
  malformed(
    "a merged firm cell in a long table names the firm of all its rows, and is reported",
    {
      ...put(table, Object.fromEntries(Array.from({ length: 98 }, (_, i) => [`A${i + 3}`, null]))),
      merges: ["A2:A100"],
    },
    reads(study, {
      layout,
      problems: [{ severity: "notice", sheet: "Answers", near: "A2:A100", mentions: [/merge/i] }],
    }),
  ),
  unusual(
    "ids in a long table that nobody else names respondents by are the respondents, within a firm",
    put(table, { B1: "id" }),
    reads(study, { layout, problems: [{ severity: "notice", sheet: "Answers", cell: "B1", mentions: [/ids/] }] }),
  ),
  unusual(
    "ids that count the rows of a long table are nobody's",
    { name: "Answers", rows: single.rows.map((cells, i) => [cells[0]!, i === 0 ? "id" : i, ...cells.slice(2)]) },
    reads(one, { layout, problems: [] }),
  ),
];
