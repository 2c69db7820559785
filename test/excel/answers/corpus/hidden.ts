/** Hidden, filtered, merged and computed cells (rules 15, 24). */
import type { Case } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import { base, cellOf, change, mapAnswers, put, reads, respondentRows } from "../../../support/draft";

const table = respondentRows(base());

export const hidden: Case[] = [
  malformed(
    "hidden rows count, with a notice",
    { ...table, hiddenRows: [3, 4] },
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", mentions: [/hidden/i] }] }),
  ),
  malformed(
    "rows hidden by a filter count, with a notice",
    { ...table, hiddenRows: [5, 6], filter: "A1:AI6" },
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", mentions: [/hidden|filter/i] }] }),
  ),
  unusual("a filter that hides nothing changes nothing", { ...table, filter: "A1:AI6" }, reads(base())),
  unusual("hidden columns of items count", { ...table, hiddenColumns: ["E", "F"] }, reads(base())),
  unusual("hidden rows outside the table are none of our business", { ...table, hiddenRows: [20] }, reads(base())),
  malformed(
    "answers merged down a column count once, and the merging is reported",
    { ...put(table, { [cellOf(2, "Q3")]: null }), merges: ["E2:E3"] },
    reads(change(base(), 2, { Q3: "missing" }), {
      problems: [{ severity: "notice", sheet: "Answers", near: "E2:E3", mentions: [/merge/i] }],
    }),
  ),
  malformed(
    "answers merged across items count for the first only, and the merging is reported",
    { ...put(table, { F3: null, G3: null }), merges: ["E3:G3"] },
    reads(change(base(), 2, { Q4: "missing", Q5: "missing" }), {
      problems: [{ severity: "notice", sheet: "Answers", near: "E3:G3", mentions: [/merge/i] }],
    }),
  ),
  unusual(
    "answers by formulas count as their values",
    { ...put(table, { E3: 4, F3: 2 }), formulas: { E3: "=2+2", F3: "=ROUND(2.4,0)" } },
    reads(change(base(), 2, { Q3: 4, Q4: 2 })),
  ),
  unusual(
    'a formula that gives "" is missing',
    { ...put(table, { E3: "" }), formulas: { E3: '=""' } },
    reads(change(base(), 2, { Q3: "missing" })),
  ),
  malformed(
    "a formula that gives an error is refused and named by cell",
    { ...put(table, { E3: { error: "#DIV/0!" } }), formulas: { E3: "=1/0" } },
    reads(change(base(), 2, { Q3: "refused" }), {
      problems: [{ severity: "refused", sheet: "Answers", cell: "E3", value: "#DIV/0!" }],
    }),
  ),
  malformed(
    "a formula that gives TRUE is refused and named by cell",
    { ...put(table, { E3: true }), formulas: { E3: "=1=1" } },
    reads(change(base(), 2, { Q3: "refused" }), {
      problems: [{ severity: "refused", sheet: "Answers", cell: "E3", value: true }],
    }),
  ),
  malformed(
    "a formula that gives 3.5 is refused though its format shows 4",
    { ...put(table, { E3: 3.5 }), formulas: { E3: "=7/2" }, formats: { E3: "0" } },
    reads(change(base(), 2, { Q3: "refused" }), {
      problems: [{ severity: "refused", sheet: "Answers", cell: "E3", value: 3.5 }],
    }),
  ),
  malformed(
    "a 3.6 that its format shows as 4 is refused and named by cell",
    { ...put(table, { H5: 3.6 }), formats: { H5: "0" } },
    reads(change(base(), 4, { Q6: "refused" }), {
      problems: [{ severity: "refused", sheet: "Answers", cell: "H5", value: 3.6 }],
    }),
  ),
  unusual(
    "a 4 formatted as text counts",
    { ...put(table, { E3: "4" }), formats: { E3: "@" } },
    reads(change(base(), 2, { Q3: 4 })),
  ),
  malformed(
    "an item column that Excel shows as dates (1 January 1900 …) counts as its numbers and is reported",
    { ...table, formats: Object.fromEntries([2, 3, 4, 5, 6].map((n) => [`E${n}`, "d mmmm yyyy"])) },
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", near: "E2:E6", mentions: [/date/i] }] }),
  ),
  unusual(
    "an item column without any answer is missing, not absent",
    respondentRows(mapAnswers(base(), (answer, item) => (item === "Q30" ? "missing" : answer))),
    reads(mapAnswers(base(), (answer, item) => (item === "Q30" ? "missing" : answer))),
  ),
  unusual(
    "a 4 whose format hides it counts",
    { ...put(table, { E3: 4 }), formats: { E3: ";;;" } },
    reads(change(base(), 2, { Q3: 4 })),
  ),
];
