/** Names of items and of the other columns. */
import { DEFAULT_KEY } from "../../../../src/methods/hvm/catalogue/questionnaire";
import type { Case, CellDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import {
  AFTER,
  base,
  cellOf,
  change,
  firmsOf,
  insertColumn,
  insertRows,
  ITEMS,
  partName,
  put,
  reads,
  respondentRows,
  shift,
  without,
} from "../../../support/draft";

const statement = (item: string): string => DEFAULT_KEY.items.find((entry) => entry.item === item)!.statement;

const twice = (header: CellDraft, name: string): Case =>
  malformed(
    `${name}: the item is there twice, the sheet is refused`,
    insertColumn(respondentRows(base()), AFTER, [header, 5, 5, 5, 5, 5]),
    { error: /Answers/, mentions: [/Q0?1\b|KC1|\b1\b/, /twice|two|more than once|again|duplicate|both/i] },
  );

/** A column that ordinary prefix matching takes for an item of the questionnaire. */
const lookalike = (header: CellDraft, cells: CellDraft[] = [5, 5, 5, 5, 5]): Case =>
  malformed(
    `a column "${String(header)}" is never taken for an item: it is left out and listed, or the sheet is refused`,
    insertColumn(respondentRows(base()), AFTER, [header, ...cells]),
    { either: [reads(base(), { leftOut: [String(header)] }), { error: /Answers/ }] },
  );

/** Other columns, which no one would take for items. */
const aside = (header: string, cells: CellDraft[], before = AFTER): Case =>
  unusual(
    `a column "${header}" is left out and listed`,
    insertColumn(respondentRows(base()), before, [header, ...cells]),
    reads(base(), { leftOut: [header] }),
  );

const shuffled = [...ITEMS].sort((a, b) => ((Number(a.slice(1)) * 14) % 37) - ((Number(b.slice(1)) * 14) % 37));

const garbled = (header: string, name: string): Case =>
  malformed(
    `${name} is not taken for Q5: the column is listed and Q5 reported absent`,
    put(respondentRows(base()), { [cellOf(0, "Q5")]: header }),
    reads(without(base(), "Q5"), {
      problems: [{ severity: "notice", mentions: [/\bQ5\b/] }],
      ...(header === "" ? {} : { leftOut: [header] }),
    }),
  );

export const headers: Case[] = [
  unusual(
    "items headed Q01 are read",
    respondentRows(base(), { header: (q) => `Q${q.slice(1).padStart(2, "0")}` }),
    reads(base()),
  ),
  unusual("items headed q1 are read", respondentRows(base(), { header: (q) => q.toLowerCase() }), reads(base())),
  unusual(
    "items headed by the number 1 are read",
    respondentRows(base(), { header: (q) => Number(q.slice(1)) }),
    reads(base()),
  ),
  unusual(
    'items headed by the text "1" are read',
    respondentRows(base(), { header: (q) => q.slice(1) }),
    reads(base()),
  ),
  unusual(
    'items headed "Item 1" are read',
    respondentRows(base(), { header: (q) => `Item ${q.slice(1)}` }),
    reads(base()),
  ),
  unusual(
    'items headed "Question 1" are read',
    respondentRows(base(), { header: (q) => `Question ${q.slice(1)}` }),
    reads(base()),
  ),
  unusual(
    "items headed KC1–7, CA1–6, OP1–20 count in key order of their part",
    respondentRows(base(), { header: partName }),
    reads(base()),
  ),
  unusual(
    "KC, CA and OP columns in another order count by their name",
    respondentRows(base(), { items: [...ITEMS].reverse(), header: partName }),
    reads(base()),
  ),
  unusual(
    'items headed "Q1. statement" are read',
    respondentRows(base(), { header: (q) => `${q}. ${statement(q)}` }),
    reads(base()),
  ),
  unusual(
    "items headed by the statement itself are read",
    respondentRows(base(), { header: statement }),
    reads(base()),
  ),
  unusual(
    "statements match after folding case, space and punctuation",
    respondentRows(base(), {
      header: (q) =>
        `  ${statement(q)
          .toUpperCase()
          .replace(/[.,;:'’-]/g, " ")
          .replace(/ /g, "  ")}!`,
    }),
    reads(base()),
  ),
  unusual("items in shuffled order count by their header", respondentRows(base(), { items: shuffled }), reads(base())),
  unusual(
    "mixed ways of naming items are read",
    respondentRows(base(), {
      header: (q) => [q, `Item ${q.slice(1)}`, statement(q), partName(q)][Number(q.slice(1)) % 4]!,
    }),
    reads(base()),
  ),

  twice("Q1", "a second column Q1"),
  twice("Q01", "Q1 and Q01"),
  twice(" q1 ", 'Q1 and " q1 "'),
  twice(1, "Q1 and a number 1"),
  twice("Item 1", "Q1 and Item 1"),
  twice("KC1", "Q1 and KC1"),
  twice(statement("Q1"), "Q1 and its statement"),
  malformed(
    "items numbered anew in each section (1–7, 1–6, 1–20) are there several times: the sheet is refused",
    insertRows(respondentRows(base(), { header: (q) => Number(partName(q).slice(2)) }), 1, [
      [null, null, "Key competence", null, null, null, null, null, null, "Main competitive advantage"],
    ]),
    { error: /Answers/ },
  ),

  lookalike("Q34"),
  lookalike("Q0"),
  lookalike("Q330"),
  lookalike("KC8"),
  lookalike("OP21"),
  lookalike(34),
  lookalike("Q1a"),
  lookalike("Q1.1"),
  lookalike(1.5),
  lookalike("Q1-Q7"),
  lookalike("Q1_2"),
  lookalike("Q1 comment", ["fine", null, "4", null, null]),
  lookalike("Comments on Q1", ["fine", null, "4", null, null]),
  lookalike("Phase 1"),
  malformed(
    "unknown items Q34 and Q35 are left out and reported",
    insertColumn(insertColumn(respondentRows(base()), AFTER, ["Q35", 1, 1, 1, 1, 1]), AFTER, ["Q34", 5, 5, 5, 5, 5]),
    reads(base(), {
      leftOut: ["Q34", "Q35"],
      // our reading of section 2: items "unknown" are problems, beyond the list of columns left out
      problems: [
        { severity: "notice", mentions: [/Q34/] },
        { severity: "notice", mentions: [/Q35/] },
      ],
    }),
  ),
  malformed(
    "absent items are reported and the others count",
    respondentRows(without(base(), "Q3", "Q31")),
    reads(without(base(), "Q3", "Q31"), {
      problems: [
        { severity: "notice", mentions: [/\bQ3\b/] },
        { severity: "notice", mentions: [/\bQ31\b/] },
      ],
    }),
  ),
  malformed(
    "without any item of Socialisation there is no class, and the absence is reported",
    respondentRows(without(base(), "Q6", "Q7", "Q13", "Q31", "Q32", "Q33")),
    reads(without(base(), "Q6", "Q7", "Q13", "Q31", "Q32", "Q33"), {
      problems: [{ severity: "notice", mentions: [/\bQ6\b|\bQ33\b|Socialisation/] }],
    }),
  ),

  garbled("", "a blank header"),
  garbled("Q S", "a header Q S"),
  garbled("Five", "a header Five"),
  malformed(
    "a header of #REF! is not taken for an item",
    put(respondentRows(base()), { G1: { error: "#REF!" } }),
    reads(without(base(), "Q5"), { problems: [{ severity: "notice", mentions: [/\bQ5\b/] }] }),
  ),
  malformed(
    "a statement with one word changed is never matched",
    put(respondentRows(base(), { header: statement }), { G1: `${statement("Q5")} indeed` }),
    reads(without(base(), "Q5"), {
      problems: [{ severity: "notice", mentions: [/\bQ5\b/] }],
      leftOut: [`${statement("Q5")} indeed`],
    }),
  ),
  malformed(
    "a statement cut short is never matched",
    put(respondentRows(base(), { header: statement }), { G1: statement("Q5").slice(0, -8) }),
    reads(without(base(), "Q5"), {
      problems: [{ severity: "notice", mentions: [/\bQ5\b/] }],
      leftOut: [statement("Q5").slice(0, -8)],
    }),
  ),
  malformed(
    "a header that gives the number of one item and the statement of another is not counted as either",
    put(respondentRows(base()), { G1: `Q5. ${statement("Q10")}` }),
    // our reading of rule 21 (number and word must agree), carried over to headers
    {
      either: [
        { error: /Answers/ },
        { firms: firmsOf(without(base(), "Q5")), problems: [{ sheet: "Answers", mentions: [/\bQ5\b/] }] },
      ],
    },
  ),

  malformed(
    "a table without a header row is refused",
    { ...respondentRows(base()), rows: respondentRows(base()).rows.slice(1) },
    { error: /Answers|header/i },
  ),
  malformed(
    "a table whose header row has only the firm's header is refused",
    put(respondentRows(base()), Object.fromEntries(ITEMS.map((q) => [cellOf(0, q), null]))),
    { error: /Answers/ },
  ),
  malformed(
    "a legend of the scale above the table (1 Low … 5 Very High) is not taken for its header",
    insertRows(respondentRows(base()), 1, [
      ["Scale", null, 1, 2, 3, 4, 5],
      [null, null, "Low", "Low to Medium", "Medium", "High", "Very High"],
      [],
    ]),
    reads(base()),
  ),
  malformed(
    "a row of statements below the header, as survey tools export it, is no respondent",
    insertRows(respondentRows(base()), 2, [["What is your company's name?", "Name", ...ITEMS.map(statement)]]),
    {
      either: [
        reads(base(), { problems: [{ sheet: "Answers", near: "A2:AI2" }], noOtherRefusals: false }),
        { error: /Answers/ },
      ],
    },
  ),
  malformed(
    "a row of VPD letters below the header is no respondent",
    insertRows(respondentRows(base()), 2, [["VPD", null, ...ITEMS.map(() => "A")]]),
    // The label is none of rule 23's; a firm "VPD" without one answer is loud as well.
    {
      either: [
        reads(base(), { problems: [{ sheet: "Answers", near: "A2:AI2" }], noOtherRefusals: false }),
        {
          firms: { VPD: { used: 0, refused: 33, classification: null }, ...firmsOf(base()) },
          problems: [{ severity: "refused", sheet: "Answers", near: "A2:AI2" }],
          noOtherRefusals: false,
        },
        { error: /Answers/ },
      ],
    },
  ),
  malformed(
    "a whole CSV in one column is no table of answers",
    {
      name: "Answers",
      rows: respondentRows(base()).rows.map((cells) => [cells.map((value) => value ?? "").join(";")]),
    },
    { error: /Answers/ },
  ),
  malformed(
    "a numeric column without a header beside the items is left out",
    insertColumn(respondentRows(base()), "K", [null, 4, 4, 4, 4, 4]),
    reads(base()),
  ),

  aside("Timestamp", [45000.5, 45000.6, 45001.1, 45001.2, 45002], "A"),
  aside("E-mail address", ["a@x.org", "b@x.org", "c@x.org", "d@x.org", null], "B"),
  aside("Comments", ["4", "none", null, "High", "5"]),
  aside("Age", [34, 51, 45, 60, 38], "C"),
  aside("Number of employees", [250, 250, 250, 40, 40], "C"),
  aside("How satisfied are you with this survey?", [4, 5, 3, 4, 1]),
  malformed(
    "numbers far off the scale in columns left out do not refuse the table",
    insertColumn(insertColumn(respondentRows(base()), "C", ["Turnover", 9e6, 9e6, 9e6, 4e5, 4e5]), "C", [
      "Year founded",
      1950,
      1950,
      1950,
      2001,
      2001,
    ]),
    reads(base(), { leftOut: ["Turnover", "Year founded"] }),
  ),
  unusual(
    "a table that starts at D7 below title rows is found",
    put(shift(respondentRows(base()), 6, 3), {
      A1: "HVM survey 2024",
      A3: "Collected in spring; 1 = Low, 5 = Very High",
    }),
    reads(base()),
  ),
  unusual(
    "section headings merged above the item headers are no headers",
    {
      ...insertRows(respondentRows(base()), 1, [
        [
          null,
          null,
          "Key competence",
          null,
          null,
          null,
          null,
          null,
          null,
          "Main competitive advantage",
          null,
          null,
          null,
          null,
          null,
          "Operational performance",
        ],
      ]),
      merges: ["C1:I1", "J1:O1", "P1:AI1"],
    },
    reads(base()),
  ),
  malformed(
    "a 6 in a table that starts at D7 is named by its own cell",
    put(shift(respondentRows(base()), 6, 3), { H9: 6 }),
    reads(change(base(), 2, { Q3: "refused" }), {
      problems: [{ severity: "refused", sheet: "Answers", cell: "H9", value: 6 }],
    }),
  ),
  unusual("an Excel table is read like plain cells", { ...respondentRows(base()), table: "A1:AI6" }, reads(base())),
  malformed(
    "an Excel table's total row, labelled, is left out with a notice",
    (() => {
      const sheet = respondentRows(base());
      const total: CellDraft[] = ["Total", null, ...ITEMS.map((_, i) => [2, 3, 4, 5, 1][i % 5]!)];
      return { ...insertRows(sheet, 7, [total]), table: "A1:AI7" };
    })(),
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", near: "A7:AI7", mentions: [/total/i] }] }),
  ),
];
