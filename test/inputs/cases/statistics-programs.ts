/** SPSS, jamovi, JASP, R, pandas. */
import { text, utf8 } from "../files";
import { kindOf, reads } from "../input";
import { PEOPLE, WITH_GAPS, withAnswers } from "../study";
import { firm, items, other, respondent, table, word } from "../table";

const one = kindOf("statistics programs");
const HASHED = withAnswers(PEOPLE, [
  [1, 3, null],
  [5, 17, null],
]);

export const STATISTICS_PROGRAMS = [
  one(
    "SPSS, value labels: variables in capitals, words",
    "spss.csv",
    table([other("ID", 1, 2, 3, 4, 5, 6), firm("FIRM"), ...items(({ id }) => id.toUpperCase(), word)]),
  ),
  one(
    "SPSS, variable labels in a second row",
    "spss.xlsx",
    table([
      other(["id", "Respondent number"], 1, 2, 3, 4, 5, 6),
      firm(["firm", "Name of the firm"]),
      ...items(({ number: n, statement }) => [`q${n}`, statement]),
    ]),
  ),
  one(
    "SPSS, system-missing as #NULL! in two cells",
    "null.xlsx",
    table(
      [
        firm("firm"),
        respondent("respondent"),
        ...items(
          ({ number: n }) => `q${n}`,
          (a) => a ?? { error: "#NULL!" },
        ),
      ],
      HASHED,
    ),
    reads(HASHED, { says: [/E2\b/, /S6\b/] }),
  ),
  one(
    "SPSS, blanks as a single space",
    "spaces.csv",
    table(
      [
        firm("firm"),
        ...items(
          ({ number: n }) => `q${n}`,
          (a) => a ?? " ",
        ),
      ],
      WITH_GAPS,
    ),
    reads(WITH_GAPS),
  ),
  one(
    "SPSS, codes with labels: '4 High', '4 = High', '4. High'",
    "both.csv",
    table([
      firm("firm"),
      ...items(
        ({ number: n }) => `q${n}`,
        (a, who) => `${a}${[" ", " = ", ". "][who % 3]}${word(a)}`,
      ),
    ]),
  ),
  one(
    "R, haven's as_factor with both levels: '[4] High'",
    "haven.csv",
    table(
      [
        firm("company"),
        ...items(
          ({ number: n }) => `q${n}`,
          (a) => (a === null ? "NA" : `[${a}] ${word(a)}`),
        ),
      ],
      WITH_GAPS,
    ),
    reads(WITH_GAPS),
  ),
  one(
    "R, write.csv: row names in a column without a header, NA for missing",
    "r.csv",
    table(
      [
        other("", 1, 2, 3, 4, 5, 6),
        firm("company"),
        ...items(
          ({ number: n }) => `q${n}`,
          (a) => a ?? "NA",
        ),
      ],
      WITH_GAPS,
    ),
    reads(WITH_GAPS),
    { debatable: "NA in R is missing, and N/A on the form: neither counts, and the scores are the same" },
  ),
  one(
    "R, make.names: statements with dots for spaces",
    "names.csv",
    table([firm("Company.name"), ...items(({ statement }) => statement.replace(/[^A-Za-z]/g, "."))]),
    reads(),
    { debatable: "statements match after folding punctuation (rule 22), of which the dot is" },
  ),
  one(
    "jamovi: levels as words, a filter column",
    "jamovi.csv",
    table([other("Filter 1", "true"), firm("Organisation"), ...items(({ id }) => id, word)]),
  ),
  one(
    "JASP: semicolons and quotes, decimal answers 4.0",
    "jasp.csv",
    table([
      firm("Organization"),
      ...items(
        ({ id }) => id,
        (a) => `${a}.0`,
      ),
    ]),
    reads(),
    { as: (sheets) => utf8(text(sheets, { separator: ";", quotes: "all" })) },
  ),
  one(
    "pandas, multi-index columns: parts above, the index column blank",
    "pandas.csv",
    table([
      other([null, "Unnamed: 0"], 0, 1, 2, 3, 4, 5),
      firm(["about", "Firm"]),
      respondent(["about", "Respondent"]),
      ...items(({ part, id }) => [part, id]),
    ]),
  ),
  one(
    "pandas, three levels: part, VPD, statement",
    "pandas.xlsx",
    table([firm(["firm", null, null]), ...items(({ part, vpd, statement }) => [part, vpd, statement])]),
  ),
  one(
    "pandas, to_excel: the level of the firms merged over their respondents",
    "merged.xlsx",
    (() => {
      const sheet = table([
        ["Firm", (person, index) => (index % 2 === 0 ? person.firm : null)],
        respondent(),
        ...items(({ id }) => id),
      ]);
      return { ...sheet, merges: ["A2:A3", "A4:A5", "A6:A7"] };
    })(),
  ),
  one(
    "pandas, sparse firms in a CSV: blank is refused by cell, never filled",
    "sparse.csv",
    table([
      ["Firm", (person, index) => (index % 2 === 0 ? person.firm : null)],
      respondent(),
      ...items(({ id }) => id),
    ]),
    reads(
      PEOPLE.filter((_, index) => index % 2 === 0),
      { says: [/A3\b/, /A7\b/] },
    ),
  ),
];
