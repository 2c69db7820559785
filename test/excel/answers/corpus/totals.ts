/** Rows and columns of totals, averages and counts; notes and legends around the table (rule 23). */
import { columnLetters } from "../../../../src/cells/a1";
import type { Case, CellDraft, SheetDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import {
  AFTER,
  append,
  base,
  firmsOf,
  insertColumn,
  insertRows,
  ITEMS,
  numbersUnder,
  reads,
  respondentRows,
  row,
} from "../../../support/draft";

const table = respondentRows(base());
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const means = (index: number) => mean(numbersUnder(table, index));
const wholeMeans = (index: number) => Math.round(means(index));
const sums = (index: number) => numbersUnder(table, index).reduce((sum, value) => sum + value, 0);
const counts = (index: number) => numbersUnder(table, index).length;
const lows = (index: number) => Math.min(...numbersUnder(table, index));
const highs = (index: number) => Math.max(...numbersUnder(table, index));
const spread = (index: number) =>
  Math.round(Math.sqrt(mean(numbersUnder(table, index).map((x) => (x - means(index)) ** 2))));

/** A labelled row below the table: no firm, no respondent, no answers; a notice or a refusal that names it. */
const totalRow = (
  label: string,
  value: (index: number) => number,
  what: string,
  column: "firm" | "respondent" = "firm",
): Case =>
  malformed(
    `a row "${label}" of ${what}, labelled in the ${column} column, is left out and reported`,
    append(table, column === "firm" ? row(label, null, value) : row(null, label, value)),
    // Beside a blank firm rule 15 (refused) and rule 23 (a notice) both speak.
    reads(base(), {
      problems: [{ ...(column === "firm" ? { severity: "notice" } : {}), sheet: "Answers", near: "A7:AI7" }],
    }),
  );

/** Labels that rule 23 does not spell out: the row must not count, and must not pass unseen. */
const statisticRow = (label: string, value: (index: number) => number, what: string): Case =>
  malformed(
    `a row "${label}" of ${what} never becomes a firm`,
    append(table, row(label, null, value)),
    // our reading of rule 23: its list stands for all summary rows
    reads(base(), { problems: [{ sheet: "Answers", near: "A7:AI7" }] }),
  );

const totalColumn = (header: string, cells: number[], before = AFTER): Case =>
  malformed(
    `a column "${header}" is left out and listed`,
    insertColumn(table, before, [header, ...cells]),
    reads(base(), { leftOut: [header] }),
  );

const below = (name: string, rows: CellDraft[][], merges?: string[]): Case =>
  malformed(
    `${name} below the table is no respondent and no firm`,
    { ...append(table, [], ...rows), ...(merges ? { merges } : {}) },
    reads(base(), { noOtherRefusals: false }),
  );

const subtotals: SheetDraft = append(
  insertRows(table, 5, [row("Acme Average", null, (i) => wholeMeans(i))]),
  row("Bolt Average", null, (i) => wholeMeans(i)),
  row("Grand Average", null, (i) => wholeMeans(i)),
);

export const totals: Case[] = [
  totalRow("Total", sums, "sums"),
  totalRow("TOTAL:", sums, "sums"),
  totalRow("Sum", sums, "sums"),
  totalRow("Grand Total", sums, "sums"),
  totalRow("Average", means, "means"),
  totalRow("average ", wholeMeans, "whole means"),
  totalRow("Mean", wholeMeans, "whole means"),
  totalRow("Count", counts, "counts (5, 5, 4 …)"),
  totalRow("n", counts, "counts (5, 5, 4 …)"),
  totalRow("N", counts, "counts (5, 5, 4 …)"),
  totalRow("Average", wholeMeans, "whole means", "respondent"),
  totalRow("Total", sums, "sums", "respondent"),
  totalRow("n", counts, "counts", "respondent"),
  statisticRow("Min", lows, "minima"),
  statisticRow("Max", highs, "maxima"),
  statisticRow("Median", wholeMeans, "medians"),
  statisticRow("SD", spread, "deviations"),
  malformed(
    "a row Average with the firm's name beside it is no respondent",
    insertRows(table, 5, [row("Acme", "Average", wholeMeans)]),
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", near: "A5:AI5" }] }),
  ),
  malformed(
    'subtotals as Excel makes them ("Acme Average", "Grand Average") are no firms',
    subtotals,
    // our reading of rule 23: the label may carry the firm's name
    {
      either: [
        reads(base(), {
          problems: [
            { sheet: "Answers", near: "A5:AI5" },
            { sheet: "Answers", near: "A8:AI8" },
            { sheet: "Answers", near: "A9:AI9" },
          ],
        }),
        { error: /Answers/ },
      ],
    },
  ),
  malformed("an unlabelled row of sums refuses the table or itself", append(table, row(null, null, sums)), {
    either: [
      { error: /Answers/ },
      reads(base(), { problems: [{ severity: "refused", sheet: "Answers", near: "A7:AI7" }] }),
    ],
  }),
  malformed("an unlabelled row of means is refused", append(table, row(null, null, means)), {
    ...reads(base(), { problems: [{ severity: "refused", sheet: "Answers", near: "A7:AI7" }] }),
  }),
  malformed(
    "an unlabelled row of whole means (formulas) is refused",
    {
      ...append(table, row(null, null, wholeMeans)),
      formulas: Object.fromEntries(
        ITEMS.map((_, i) => {
          const letter = columnLetters(2 + i);
          return [`${letter}7`, `=ROUND(AVERAGE(${letter}2:${letter}6),0)`];
        }),
      ),
    },
    reads(base(), { problems: [{ severity: "refused", sheet: "Answers", near: "A7:AI7" }] }),
  ),
  malformed(
    "an unlabelled row of means in a sheet without a firm column adds no answers",
    (() => {
      const own = base(["Acme"]);
      const sheet = respondentRows(own, { firm: null, name: "Acme" });
      return append(sheet, [
        null,
        ...ITEMS.map((_, i) => mean(sheet.rows.slice(1).map((cells) => Number(cells[i + 1])))),
      ]);
    })(),
    // Rule 23: unlabelled ones are caught by rule 19 or refused; the few whole means in it must not count either.
    {
      either: [
        { error: /Acme/ },
        {
          firms: firmsOf(base(["Acme"])),
          problems: [{ severity: "refused", sheet: "Acme", near: "A5:AH5" }],
        },
      ],
    },
  ),

  totalColumn("Total", [90, 91, 93, 88, 87]),
  totalColumn("Sum", [90, 91, 93, 88, 87]),
  totalColumn("Average", [3, 3, 3, 3, 3]),
  totalColumn("Mean", [3.1, 3.2, 3, 3, 4]),
  totalColumn("n", [5, 5, 5, 5, 5], "C"),
  totalColumn("Count", [5, 4, 5, 5, 5], "C"),
  totalColumn("KC average", [3, 3, 3, 3, 3], "J"),
  totalColumn("Average Q1-Q7", [3, 3, 3, 3, 3], "J"),
  totalColumn("Operational performance", [3, 3, 4, 3, 3]),

  below("a source note", [["Source: survey 2024"]]),
  below("a note of merged cells", [["Note: 0 means not applicable"]], ["A8:F8"]),
  below("a legend of the scale in the first columns", [
    [1, "Low"],
    [2, "Low to Medium"],
    [3, "Medium"],
    [4, "High"],
    [5, "Very High"],
  ]),
  below("a legend of the scale under the items", [
    [null, null, 1, "Low"],
    [null, null, 2, "Low to Medium"],
    [null, null, 3, "Medium"],
    [null, null, 4, "High"],
    [null, null, 5, "Very High"],
  ]),
  below("a count of answers without a label", [[null, null, 5, 5, 5, 5]]),
  below("the date of printing", [["Printed", 45000]]),
  unusual(
    "blank rows inside the table do not end it",
    insertRows(insertRows(table, 5, [[], [], []]), 3, [[]]),
    reads(base()),
  ),
  unusual(
    "a row with a firm and a name but no answer is no respondent",
    append(table, ["Acme", "Finance Director"], ["Dodo Ltd", "Owner"]),
    reads(base()),
  ),
];
