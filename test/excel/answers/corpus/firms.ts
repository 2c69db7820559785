/** The firm column: its header, the spellings of a name, blanks and merged cells (rules 15, 16, 20). */
import type { Case, CellDraft } from "../../../support/case";
import { malformed, unusual } from "../../../support/case";
import { base, firmsOf, insertColumn, put, reads, rename, respondentRows, shift } from "../../../support/draft";

const heading = (header: string): Case =>
  unusual(`a firm column headed "${header}" is found`, respondentRows(base(), { firm: header }), reads(base()));

/** Acme's second respondent spells the firm otherwise. */
const spelling = (first: string, other: string, name: string, reported: boolean): Case =>
  malformed(
    `${name} is the same firm, shown as first spelt${reported ? ", and the other spelling is reported" : ""}`,
    put(respondentRows(rename(base(), { 1: first, 3: first })), { A3: other }),
    reads(rename(base(), { 1: first, 2: first, 3: first }), {
      problems: reported ? [{ severity: "notice", mentions: [new RegExp(`${other.trim()}|A3`)] }] : [],
    }),
  );

/** Acme's second respondent belongs to a firm whose name only looks like Acme. */
const other = (name: string): Case =>
  malformed(
    `"${name}" is another firm than "Acme": names are never matched fuzzily`,
    respondentRows(rename(base(), { 2: name })),
    reads(rename(base(), { 2: name })),
  );

/** Acme's second respondent spells the firm so that it cannot be told from the first by eye. */
const alike = (first: string, same: string, name: string): Case =>
  malformed(
    `${name} looks like "${first}" and is taken for it, and that is said by cell`,
    put(respondentRows(rename(base(), { 1: first, 3: first })), { A3: same }),
    reads(rename(base(), { 1: first, 2: first, 3: first }), {
      problems: [{ severity: "notice", sheet: "Answers", cell: "A3", mentions: [/look alike/] }],
    }),
  );

/** Acme's first respondent spells the firm with something that is not seen. */
const unseen = (shown: string, spelt: string, name: string): Case =>
  malformed(
    `a name with ${name} is shown without, counts as the same, and is said once`,
    put(respondentRows(rename(base(), { 1: shown, 2: shown, 3: shown })), { A2: spelt }),
    reads(rename(base(), { 1: shown, 2: shown, 3: shown }), {
      problems: [{ severity: "notice", sheet: "Answers", cell: "A2", mentions: [/invisible/] }],
    }),
  );

const blankFirm = (value: CellDraft, name: string): Case =>
  malformed(
    `a row whose firm is ${name} is refused`,
    put(respondentRows(base()), { A3: value }),
    reads(
      base().filter((_, index) => index !== 1),
      { problems: [{ severity: "refused", sheet: "Answers", near: "A3:AI3" }] },
    ),
  );

const named = (name: string): Case =>
  unusual(
    `a firm named ${name} keeps that name`,
    respondentRows(rename(base(), { 4: name, 5: name })),
    reads(rename(base(), { 4: name, 5: name })),
  );

const twoFirmColumns = insertColumn(respondentRows(base(), { firm: "Company" }), "B", [
  "Business unit",
  "North",
  "South",
  "North",
  "East",
  "East",
]);
const units = rename(base(), { 1: "North", 2: "South", 3: "North", 4: "East", 5: "East" });

export const firms: Case[] = [
  heading("Company"),
  heading("FIRM"),
  heading("Organisation"),
  heading("Organization"),
  heading("Business"),
  heading("Firm name"),
  heading("Name of your organisation"),
  heading("What is your company's name?"),
  unusual(
    "a respondent column headed Interviewee is not needed for anything but names",
    respondentRows(base(), { respondent: "Interviewee" }),
    reads(base()),
  ),
  unusual("a table without a respondent column is read", respondentRows(base(), { respondent: null }), reads(base())),
  unusual(
    "a firm column after the items is found",
    (() => {
      const sheet = respondentRows(base(), { firm: null });
      return {
        ...sheet,
        rows: sheet.rows.map((row, i) => [...row, ["Firm", "Acme", "Acme", "Acme", "Bolt", "Bolt"][i]!]),
      };
    })(),
    reads(base()),
  ),

  spelling("Acme", "ACME", '"ACME" beside "Acme"', true),
  spelling("Acme", "acme", '"acme" beside "Acme"', true),
  spelling("ACME Ltd", "Acme ltd", '"Acme ltd" beside "ACME Ltd"', true),
  spelling("Acme", "Acme ", "a name with a space behind it", false),
  spelling("Acme", "\u00a0Acme", "a name with a no-break space before it", false),
  spelling("Acme Ltd", "Acme  Ltd", "a name with two spaces inside", false),
  spelling("Acme Ltd", "Acme\u00a0Ltd", "a name with a no-break space inside", false),
  spelling("Acme Ltd", "Acme\nLtd", "a name with a line break inside", false),
  spelling("Café", "Cafe\u0301", "a name with é in two characters (NFD)", false),

  other("Ac me"),
  other("Acme Ltd"),
  other("Acme."),
  other("Acmé"),
  other("Acrne"),

  alike("Acme", "\u0410cme", "a Cyrillic А in Acme"),
  alike("ACME", "АСМЕ", "ACME in Cyrillic letters"),
  alike("Firm A", "Firm А", "a Cyrillic А by itself"),
  alike("Kappa", "Κappa", "a Greek Κ"),
  other("ТОМ"),
  named("Газпром"),
  named("ВТБ"),
  malformed(
    "a Cyrillic name in capitals and in small letters is one firm, as a Latin one is",
    put(respondentRows(rename(base(), { 1: "Том", 3: "Том" })), { A3: "ТОМ" }),
    reads(rename(base(), { 1: "Том", 2: "Том", 3: "Том" }), { problems: [{ severity: "notice", mentions: [/ТОМ/] }] }),
  ),
  spelling("Acme", "Ａｃｍｅ", "a name in full-width letters", true),
  spelling("Smith-Jones", "Smith–Jones", "a name with a typographic dash", true),
  spelling("O'Brien", "O’Brien", "a name with a typographic apostrophe", true),
  unseen("Acme", "Acme\u200b", "a zero-width space"),
  unseen("Acme", "\u2060Acme", "a word joiner"),
  unseen("Acme", "Ac\u00adme", "a soft hyphen"),
  unseen("Acme", "\u200eAcme\u200f", "marks of direction"),
  unseen("AT&T", "AT&amp;T", "an HTML entity"),
  unseen("Acme", "<p>Acme</p>", "HTML around it"),
  blankFirm("\u200b", "a zero-width space"),
  named("Müller 🚀 <1>"),
  named("<1>"),
  named("A <B> C"),
  named("R&D <Team>"),
  named("👩\u200d🔬 Labs"),
  named("می\u200cخواهم"),

  blankFirm(null, "blank"),
  blankFirm("   ", "spaces"),
  blankFirm("\u00a0", "a no-break space"),
  blankFirm({ error: "#N/A" }, "an error"), // our reading of rule 15: an error names no firm
  malformed(
    "firms written once, above rows left blank and not merged, lose the rows below",
    put(respondentRows(base()), { A3: null, A4: null, A6: null }),
    reads([base()[0]!, base()[3]!], {
      problems: [
        { severity: "refused", sheet: "Answers", near: "A3:AI3" },
        { severity: "refused", sheet: "Answers", near: "A4:AI4" },
        { severity: "refused", sheet: "Answers", near: "A6:AI6" },
      ],
    }),
  ),
  malformed(
    "a merged firm cell names the firm of all its rows, and is reported",
    { ...put(respondentRows(base()), { A3: null, A4: null, A6: null }), merges: ["A2:A4", "A5:A6"] },
    reads(base(), { problems: [{ severity: "notice", sheet: "Answers", near: "A2:A6", mentions: [/merge/i] }] }),
  ),
  malformed(
    "a merged firm cell does not reach beyond its rows",
    { ...put(respondentRows(base()), { A3: null, A4: null }), merges: ["A2:A3"] },
    reads([base()[0]!, base()[1]!, base()[3]!, base()[4]!], {
      problems: [{ severity: "refused", sheet: "Answers", near: "A4:AI4" }],
    }),
  ),
  malformed(
    "a blank firm cell that is merged with blank ones only is still blank",
    { ...put(respondentRows(base()), { A3: null, A4: null }), merges: ["A3:A4"] },
    reads([base()[0]!, base()[3]!, base()[4]!], {
      problems: [
        { severity: "refused", sheet: "Answers", near: "A3:AI4" },
        { severity: "refused", sheet: "Answers", near: "A4:AI4" },
      ],
    }),
  ),

  named("007"),
  named("1E5"),
  named("+1"),
  named("TRUE"),
  named("3/4"),
  named('=HYPERLINK("http://x")'),
  named("Total Energies"), // our reading of rule 23: a label is the whole cell
  named("Mean Machines Ltd"),
  named("Summit"),
  named("Counter & Sons"),
  unusual("a firm named by the number 7 is the firm 7", put(respondentRows(base()), { A5: 7, A6: 7 }), {
    firms: firmsOf(rename(base(), { 4: "7", 5: "7" })),
  }),
  malformed('the firms 7 and "007" are two', put(respondentRows(base()), { A5: 7, A6: "007" }), {
    firms: firmsOf(rename(base(), { 4: "7", 5: "007" })),
  }),
  unusual(
    "firms come in the order in which they first appear",
    (() => {
      const sheet = respondentRows(base(["Cargo", "Acme", "Bolt"]));
      const [head, ...rows] = sheet.rows;
      return { ...sheet, rows: [head!, rows[0]!, rows[6]!, rows[3]!, rows[1]!, rows[5]!, rows[2]!, rows[4]!] };
    })(),
    (() => {
      const p = base(["Cargo", "Acme", "Bolt"]);
      return reads([p[0]!, p[6]!, p[3]!, p[1]!, p[5]!, p[2]!, p[4]!]);
    })(),
  ),

  malformed(
    "a single sheet without a firm column is one firm, named after the sheet, and that is said",
    respondentRows(base(), { firm: null, name: "Survey 2024" }),
    reads(
      rename(base(), { 1: "Survey 2024", 2: "Survey 2024", 3: "Survey 2024", 4: "Survey 2024", 5: "Survey 2024" }),
      {
        layout: undefined, // respondent rows, or a sheet per firm with one sheet
        problems: [{ severity: "notice", mentions: [/Survey 2024/, /firm/i] }],
      },
    ),
  ),
  malformed(
    "a firm column whose header is not known is left out and listed, so that one firm named after the sheet does not pass unseen",
    respondentRows(base(), { firm: "Manufacturer" }),
    reads(rename(base(), { 1: "Answers", 2: "Answers", 3: "Answers", 4: "Answers", 5: "Answers" }), {
      layout: undefined,
      problems: [{ severity: "notice", mentions: [/Answers/] }],
      leftOut: ["Manufacturer"],
    }),
  ),
  unusual("the firm column may be named by the user", respondentRows(base(), { firm: "Manufacturer" }), reads(base()), {
    firmColumn: "Manufacturer",
  }),
  malformed(
    "a firm column that the user named and that is not there is an error",
    respondentRows(base()),
    { error: /Manufacturer/ },
    { firmColumn: "Manufacturer" },
  ),
  malformed(
    "two columns that may be the firm's (Company, Business unit) are an error that names both",
    twoFirmColumns,
    // our reading of "nothing is guessed": neither header is better by the rules
    {
      either: [
        { error: /Company/, mentions: [/Business unit/] },
        reads(base(), { leftOut: ["Business unit"] }), // "says" before "contains" is not a guess either
      ],
    },
  ),
  unusual("of two columns that may be the firm's the user chooses", twoFirmColumns, reads(units), {
    firmColumn: "Business unit",
  }),
  malformed(
    'a column "Years in business" beside the column "Firm" is not taken for the firm in silence',
    insertColumn(respondentRows(base()), "A", ["Years in business", 12, 12, 12, 30, 30]),
    { either: [reads(base(), { leftOut: ["Years in business"] }), { error: /Years in business/ }] },
  ),
  malformed(
    "two columns headed Company are an error",
    insertColumn(respondentRows(base(), { firm: "Company" }), "B", [
      "Company",
      "North",
      "South",
      "North",
      "East",
      "East",
    ]),
    { error: /Company/ },
  ),
  unusual(
    "a firm column that starts at D7 names the cells of its problems",
    put(shift(respondentRows(base()), 6, 3), { D9: null }),
    reads(
      base().filter((_, index) => index !== 1),
      { problems: [{ severity: "refused", sheet: "Answers", near: "D9:AL9" }] },
    ),
  ),
];
