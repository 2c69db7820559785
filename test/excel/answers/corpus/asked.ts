/** What the user asks for beforehand: sheets, ranges, columns, and who shall not count. */
import { malformed, unusual, type Case, type CellDraft } from "../../../support/case";
import { base, ITEMS, longRows, reads, respondentRows } from "../../../support/draft";

const study = base();
const table = respondentRows(study);
const SCORES: CellDraft[][] = [
  ["Firm", ..."ABCDEF"],
  ["Acme", 2.5, 3.4, 3.54, 2.38, 3.29, 4.88],
  ["Bolt", 4.75, 4.11, 2.08, 1.8, 3.1, 1.33],
];
const profiles = { name: "Profiles", rows: SCORES };
const nobody = { firms: [], respondents: [] };

export const asked: Case[] = [
  unusual(
    "a firm left out at the user's wish does not count, and is said",
    table,
    {
      firms: { Acme: {} },
      problems: [{ severity: "notice", sheet: "Answers", mentions: [/bolt.*left out/] }],
    },
    { leaveOut: { ...nobody, firms: ["bolt"] } },
  ),
  unusual(
    "whom the user leaves out, but nobody knows, is said",
    table,
    reads(study, { problems: [{ severity: "notice", cell: null, mentions: [/Nobody.*not among the answers/] }] }),
    { leaveOut: { ...nobody, firms: ["Nobody"] } },
  ),
  unusual(
    "leaving out all there are is refused",
    table,
    { error: /All respondents on “Answers” are left out/ },
    { leaveOut: { ...nobody, firms: ["Acme", "Bolt"] } },
  ),
  malformed(
    "a firm with the same profile twice counts once, with a notice",
    { ...profiles, rows: [...SCORES, SCORES[1]!] },
    {
      firms: { Acme: {}, Bolt: {} },
      problems: [{ severity: "notice", sheet: "Profiles", cell: "A4", mentions: [/same values/] }],
    },
  ),
  malformed(
    "several rows of six values without a column of firms are refused",
    { ...profiles, rows: SCORES.map((cells) => cells.slice(1)) },
    { error: /no column that names the firm/, mentions: [/A1:F3/] },
  ),
  malformed("two lists of answers are refused, as only one can be read", [longRows(study, "A"), longRows(study, "B")], {
    error: /each hold a list/,
  }),
  malformed(
    "bare numbers across and down that may both be items are refused",
    {
      name: "Answers",
      rows: [
        [null, ...ITEMS.map((_, i) => i + 1)],
        ...ITEMS.map((_, i): CellDraft[] => [i + 1, ...ITEMS.map((_, j) => 1 + ((i * j) % 5))]),
      ],
    },
    { error: /may both be items/, mentions: [/B1/, /A2/] },
  ),
  unusual(
    "a column said to be an item that the key does not have is refused",
    table,
    { error: /does not have/, mentions: [/Q99/] },
    { columns: [{ header: "Respondent", role: "item", item: "Q99" }] },
  ),
  unusual(
    "a range that is several is refused",
    table,
    { error: /not one range/ },
    { range: "Answers!A1:B2,Answers!D1:E2" },
  ),
];
