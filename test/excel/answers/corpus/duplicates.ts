/** The same respondent, row or table more than once (rule 18), and respondents who may be none. */
import type { Case } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import { append, base, insertColumn, insertRows, put, reads, respondentRows } from "../../../support/draft";

const again = [...base(), base()[1]!];
const renamed = base().map((person, index) => (index === 2 ? { ...person, name: "Managing Director" } : person));

export const duplicates: Case[] = [
  malformed(
    "a respondent twice with the same answers counts twice and is reported",
    respondentRows(again),
    reads(again, { problems: [{ severity: "notice", sheet: "Answers", mentions: [/Production Manager/] }] }),
  ),
  malformed(
    "a respondent twice with different answers counts twice and is reported",
    respondentRows(renamed),
    reads(renamed, { problems: [{ severity: "notice", sheet: "Answers", mentions: [/Managing Director/] }] }),
  ),
  malformed(
    'a respondent spelt "managing  director " the second time is reported too',
    put(respondentRows(renamed), { B4: "managing  director " }),
    reads(renamed, { problems: [{ severity: "notice", sheet: "Answers", mentions: [/Managing Director/i] }] }),
  ),
  unusual(
    "responses that the survey tool marks as previews and as partial count, and it is said of each kind",
    insertColumn(respondentRows(base()), "AJ", [
      "Status",
      "Complete",
      "Survey Preview",
      "Partial",
      "Complete",
      "partial",
    ]),
    reads(base(), {
      problems: [
        {
          severity: "notice",
          sheet: "Answers",
          near: "AJ3",
          mentions: [/1 row .*“Survey Preview” in “Status”; it counts/],
        },
        { severity: "notice", sheet: "Answers", near: "AJ4", mentions: [/2 rows .*“Partial”.*they count/] },
      ],
    }),
  ),
  unusual(
    "two respondents of different firms may share a name",
    respondentRows(base()),
    reads(base(), { noOtherRefusals: true }),
  ),
  unusual("equal rows without names are two respondents", respondentRows(again, { respondent: null }), reads(again)),
  malformed(
    "a table pasted twice into one sheet, header and all, counts twice and every respondent is reported",
    append(respondentRows(base()), ...respondentRows(base()).rows),
    // our reading of rule 23: the second header is a repeated header row
    reads([...base(), ...base()], {
      problems: [
        { severity: "notice", sheet: "Answers", near: "A7:AI7" },
        { severity: "notice", sheet: "Answers", mentions: [/Sales Manager/] },
      ],
    }),
  ),
  malformed(
    "a copy of the sheet is a second table with the same columns: its respondents count once, and that is said",
    [respondentRows(base()), respondentRows(base(), { name: "Answers (2)" })],
    // Before rule 45, both counted.
    reads(base(), {
      sources: ["Answers", "Answers (2)"],
      problems: [{ severity: "notice", sheet: "Answers (2)", mentions: [/5 respondents/, /once/] }],
    }),
  ),
  malformed(
    "a repeated header row is skipped with a notice",
    insertRows(respondentRows(base()), 5, [respondentRows(base()).rows[0]!]),
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", near: "A5:AI5" }] }),
  ),
  malformed(
    "a repeated header row of numbers 1–33 does not become answers 1–5",
    insertRows(respondentRows(base(), { header: (q) => Number(q.slice(1)) }), 5, [
      respondentRows(base(), { header: (q) => Number(q.slice(1)) }).rows[0]!,
    ]),
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", near: "A5:AI5" }] }),
  ),
];
