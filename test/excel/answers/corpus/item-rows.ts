/** Layout b: a row per item, a column per respondent. */
import { DEFAULT_KEY } from "../../../../src/methods/hvm/catalogue/questionnaire";
import type { Case, CellDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import {
  append,
  base,
  change,
  firmsOf,
  insertColumn,
  insertRows,
  itemRows,
  put,
  reads,
  rename,
  shift,
  without,
} from "../../../support/draft";

const layout = "item rows" as const;
const table = itemRows(base());
const means: CellDraft[] = table.rows.slice(2).map((cells) => {
  const numbers = cells.slice(1).filter((value): value is number => typeof value === "number");
  return Math.round(numbers.reduce((sum, value) => sum + value, 0) / numbers.length);
});
const without2 = base().filter((_, index) => index !== 1);

export const itemRowCases: Case[] = [
  unusual("items in rows below firm and respondent are read", table, reads(base(), { layout })),
  unusual(
    "items in rows below the firms alone are read",
    itemRows(base(), { headerRows: 1 }),
    reads(base(), { layout }),
  ),
  unusual(
    "items in rows are read with blank corner cells",
    put(table, { A1: null, A2: null }),
    reads(base(), { layout }),
  ),
  unusual("items in rows are read from C5 on", put(shift(table, 4, 2), { A1: "Survey" }), reads(base(), { layout })),
  unusual(
    "items in rows named by their statements are read",
    {
      ...table,
      rows: table.rows.map((cells, i) => (i < 2 ? cells : [DEFAULT_KEY.items[i - 2]!.statement, ...cells.slice(1)])),
    },
    reads(base(), { layout }),
  ),
  unusual(
    "items in rows in another order count by their name",
    { ...table, rows: [...table.rows.slice(0, 2), ...table.rows.slice(2).reverse()] },
    reads(base(), { layout }),
  ),
  unusual(
    "a column of statements beside the items is left out",
    insertColumn(table, "B", ["Statement", null, ...DEFAULT_KEY.items.map((item) => item.statement)]),
    reads(base(), { layout }),
  ),
  malformed(
    "firms merged over their respondents' columns are read, and the merging is reported",
    { ...put(table, { C1: null, D1: null, F1: null }), merges: ["B1:D1", "E1:F1"] },
    reads(base(), {
      layout,
      problems: [{ severity: "notice", sheet: "Answers", near: "A1:F1", mentions: [/merge/i] }],
    }),
  ),
  malformed(
    "a column whose firm is blank, and not merged, is refused",
    put(table, { C1: null }),
    reads(without2, { layout, problems: [{ severity: "refused", sheet: "Answers", near: "C1:C35" }] }),
  ),
  malformed(
    "an answer of 6 in a column of a respondent is refused and named by cell",
    put(table, { C5: 6 }),
    reads(change(base(), 2, { Q3: "refused" }), {
      layout,
      problems: [{ severity: "refused", sheet: "Answers", cell: "C5", value: 6 }],
    }),
  ),
  malformed(
    'an answer of "3 or 4" in a column of a respondent is refused and named by cell',
    put(table, { F20: "3 or 4" }),
    reads(change(base(), 5, { Q18: "refused" }), {
      layout,
      problems: [{ severity: "refused", sheet: "Answers", cell: "F20", value: "3 or 4" }],
    }),
  ),
  malformed(
    "an item whose row is wholly on another scale refuses the table",
    put(table, { B12: 80, C12: 60, D12: 100, E12: 20, F12: 40 }),
    { error: /Answers/, mentions: [/Q10|\b12\b|[A-F]12/] },
  ),
  malformed("an item in two rows refuses the sheet", append(table, ["Q1", 5, 5, 5, 5, 5]), {
    error: /Answers/,
    mentions: [/Q1\b/],
  }),
  malformed(
    "an unknown item in a row is left out and reported",
    append(table, ["Q34", 5, 5, 5, 5, 5]),
    reads(base(), { layout, problems: [{ severity: "notice", mentions: [/Q34/] }] }),
  ),
  malformed(
    "an absent item is reported",
    itemRows(without(base(), "Q12")),
    reads(without(base(), "Q12"), { layout, problems: [{ severity: "notice", mentions: [/Q12/] }] }),
  ),
  malformed(
    "a column of averages, labelled, is no respondent",
    insertColumn(table, "G", ["Average", null, ...means]),
    reads(base(), { layout, problems: [{ severity: "notice", sheet: "Answers", near: "G1:G35" }] }),
  ),
  malformed(
    "a column of averages, labelled in the second header row, is no respondent",
    insertColumn(table, "G", [null, "Average", ...means]),
    reads(base(), { layout, problems: [{ sheet: "Answers", near: "G1:G35" }] }),
  ),
  malformed(
    "a column of averages without any label is refused",
    insertColumn(table, "G", [null, null, ...means]),
    reads(base(), { layout, problems: [{ severity: "refused", sheet: "Answers", near: "G1:G35" }] }),
  ),
  malformed(
    "a row of averages below the items, labelled, is left out and reported",
    append(table, ["Average", 3, 3, 3, 4, 2]),
    reads(base(), { layout, problems: [{ severity: "notice", sheet: "Answers", near: "A36:F36" }] }),
  ),
  malformed(
    "a row of counts below the items without any label adds no answers",
    append(table, [null, 5, 4, 5, 5, 5]),
    reads(base(), { layout, problems: [{ sheet: "Answers", near: "A36:F36" }] }),
  ),
  malformed(
    "a respondent in two columns counts twice and is reported",
    insertColumn(
      table,
      "G",
      table.rows.map((cells) => cells[2]!),
    ),
    {
      firms: firmsOf([...base(), base()[1]!]),
      layout,
      problems: [{ severity: "notice", sheet: "Answers", mentions: [/Production Manager/] }],
    },
  ),
  malformed(
    "a section heading between the items is no item and no answers",
    insertRows(insertRows(table, 10, [["Main competitive advantage"]]), 3, [["Key competence"]]),
    reads(base(), { layout }),
  ),
  malformed(
    "an answer beside a row that heads a part holds back its respondent, who may have typed straight down",
    insertRows(insertRows(table, 10, [["Main competitive advantage"]]), 3, [["Key competence", null, 4]]),
    reads(without2, {
      layout,
      problems: [{ severity: "refused", sheet: "Answers", near: "C3", mentions: [/slipped/] }],
    }),
  ),
  malformed(
    "items in rows without any header row are refused, or one firm named after the sheet, and that is said",
    { ...table, rows: table.rows.slice(2) },
    // The items are named, so rule 23 (no header) and rule 20 (no firm) may both be meant.
    {
      either: [
        { error: /Answers/ },
        {
          firms: firmsOf(rename(base(), { 1: "Answers", 2: "Answers", 3: "Answers", 4: "Answers", 5: "Answers" })),
          problems: [{ severity: "notice", sheet: "Answers", mentions: [/firm/i] }],
        },
      ],
    },
  ),
  malformed(
    "firms spelt differently over the columns are one, and the spelling is reported",
    put(table, { C1: "ACME " }),
    reads(rename(base(), { 2: "Acme" }), { layout, problems: [{ severity: "notice", mentions: [/ACME|C1/] }] }),
  ),
];
