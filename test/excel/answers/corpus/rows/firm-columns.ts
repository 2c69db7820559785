/** The firm column by header and content (rule 38). */
import type { Case, CellDraft } from "../../../../support/case";
import { malformed, unusual } from "../../../../support/case";
import { base, insertColumn, put, reads, rename, respondentRows } from "../../../../support/draft";

const everyone = (firm: string) => rename(base(), { 1: firm, 2: firm, 3: firm, 4: firm, 5: firm });
const manufacturers = respondentRows(base(), { firm: "Manufacturer" });

/** A column that speaks of a firm and names none: the answers are one firm's, and both columns are named. */
const none = (header: string, cells: CellDraft[], holds: RegExp | null): Case =>
  malformed(
    `a column "${header}" of ${holds === null ? "what no name is" : String(holds).replaceAll("/", "")} names no firm; what else might is said`,
    insertColumn(manufacturers, "A", [header, ...cells]),
    reads(everyone("Answers"), {
      layout: undefined,
      leftOut: [header, "Manufacturer"],
      problems: [
        { severity: "notice", mentions: [/No column names the firm/, /Manufacturer/, /B1/, /--firm-column/] },
        ...(holds ? [{ severity: "notice" as const, cell: "A1", mentions: [holds] }] : []),
      ],
    }),
  );

export const firmColumns: Case[] = [
  none("Is your company family-owned?", ["No", "Yes", "No", "Yes", "No"], null),
  none("How do you rate your company?", [3, 4, 3, 5, 4], null),
  none("Company rating", [3, 4, 3, 5, 4], /ratings/),
  none("Our company trains its people", [3, 4, 3, 5, 4], /ratings/),
  none("Member of the company group", ["Yes", "No", "Yes", "No", "Yes"], /Yes and No/),
  none("Company founded on", ["1999-01-01", "2001-05-06", "1987-12-01", "2010-10-10", "1975-02-03"], /dates/),
  none("Company contact", ["a@x.org", "b@x.org", "c@y.org", "d@y.org", "e@y.org"], /e-mail/),
  none(
    "What do you like about the company",
    Array.from({ length: 5 }, (_, i) => `We like working there very much because the people are kind, number ${i}`),
    /comments/,
  ),
  none("Company headcount", [12, 12, 12, 250, 250], /numbers/),
  unusual(
    "a firm column of numbers is one if its header says so",
    put(respondentRows(base(), { firm: "Company" }), { A2: 1, A3: 1, A4: 1, A5: 2, A6: 2 }),
    reads(rename(base(), { 1: "1", 2: "1", 3: "1", 4: "2", 5: "2" })),
  ),
  unusual(
    "a column of company codes names firms, and that is said",
    put(respondentRows(base(), { firm: "Company ID" }), { A2: 2024, A3: 2024, A4: 2024, A5: 2025, A6: 2025 }),
    reads(rename(base(), { 1: "2024", 2: "2024", 3: "2024", 4: "2025", 5: "2025" }), {
      problems: [{ severity: "notice", cell: "A1", mentions: [/Company ID/] }],
    }),
  ),
  unusual(
    "a firm may have initials for its name",
    respondentRows(rename(base(), { 1: "A", 2: "A", 3: "A", 4: "B", 5: "B" })),
    reads(rename(base(), { 1: "A", 2: "A", 3: "A", 4: "B", 5: "B" })),
  ),
  malformed(
    "of Company and what was specified otherwise the first is read, and the other is said",
    (() => {
      const sheet = respondentRows(base(), { firm: "Company" });
      const other: CellDraft[] = ["Company - other, please specify", null, null, null, "Bolt Ltd", null];
      return { ...sheet, rows: sheet.rows.map((row, i) => [...row, other[i] ?? null]) };
    })(),
    reads(base(), { problems: [{ severity: "notice", cell: "A1", mentions: [/other, please specify/, /AJ1/] }] }),
  ),
  malformed(
    "a question about the firm beside the firm's own column is left out",
    insertColumn(respondentRows(base()), "A", ["Is your company family-owned?", "No", "Yes", "No", "Yes", "No"]),
    reads(base(), { leftOut: ["Is your company family-owned?"] }),
  ),
];
