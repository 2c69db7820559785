/** Which column names the firm, and when two names are one firm. */
import { kindOf, reads, readsAndSays, refuses } from "../input";
import { PEOPLE, withAnswers } from "../study";
import { firm, items, other, plain, respondent, table, type Cell, type Column } from "../table";

const column = kindOf("firms: the column");
const name = kindOf("firms: the names");
const ratings = items(({ id }) => id);
const called = (...names: readonly string[]) =>
  PEOPLE.map((person, index) => ({ ...person, firm: names[index % names.length]! }));
const inPairs = (a: string, b: string, c: string) => called(a, a, b, b, c, c);

/** That one firm was made of a sheet without a column for it, or that there is none. */
const NO_COLUMN = /names the firm|firm column|column.{0,40}firm/i;

/** How it may be called. */
const UNSEEN = /invisible|zero-width|cannot be seen|U\+20/i;

/** The study's firms, some of them spelt as given, by person. */
const spelt = (header: string, spellings: Readonly<Record<number, string>>): Column => [
  header,
  (person, index): Cell => spellings[index + 1] ?? person.firm,
];

const NAMESAKES = called("North Group", "North Group", "South Group", "South Group", "South Group", "South Group");

export const FIRMS = [
  column(
    "'Is your organisation certified?' with Yes and No, before the column Organisation",
    "certified.csv",
    table([other("Is your organisation certified?", "Yes", "No", "No"), firm("Organisation"), ...ratings]),
  ),
  column(
    "initials as names: AV, BP, CG",
    "initials.csv",
    plain(inPairs("AV", "BP", "CG")),
    reads(inPairs("AV", "BP", "CG")),
  ),
  column(
    "single letters as names: A, B, C",
    "letters.csv",
    plain(inPairs("A", "B", "C")),
    reads(inPairs("A", "B", "C")),
  ),
  column(
    "numbers as names: 101, 102, 103",
    "numbers.xlsx",
    table([["Company", (person, index): Cell => 101 + Math.floor(index / 2)], respondent(), ...ratings]),
    reads(inPairs("101", "102", "103")),
  ),
  column(
    "firms numbered 1, 2, 3 under 'Firm'",
    "marks.csv",
    table([["Firm", (person, index): Cell => 1 + Math.floor(index / 2)], respondent(), ...ratings]),
    reads(inPairs("1", "2", "3")),
    {
      debatable: "rule 38: columns of ratings are none; but the header is the plain word, and no rating is asked in it",
    },
  ),
  column(
    "Company, and Parent company: Company is taken, the other is said",
    "parents.csv",
    table([
      other("Parent company", "North Group", "North Group", "South Group", "South Group", "South Group", "South Group"),
      firm("Company"),
      respondent(),
      ...ratings,
    ]),
    readsAndSays(/Parent company/),
  ),
  column(
    "the same, and --firm-column says the parent",
    "parents.csv",
    table([
      [["Parent company"], (_, index): Cell => NAMESAKES[index]!.firm],
      firm("Company"),
      respondent(),
      ...ratings,
    ]),
    reads(NAMESAKES),
    { options: ["--firm-column", "Parent company"] },
  ),
  column(
    "comments on the firm, and the firms under 'Plant'",
    "comments.csv",
    table([
      other(
        "Any comments about your company?",
        "None so far",
        "We grow",
        "Not now",
        "Good people work here",
        "",
        "Thanks",
      ),
      firm("Plant"),
      respondent(),
      ...ratings,
    ]),
    [reads(), refuses(NO_COLUMN), reads(called("comments"), { says: [NO_COLUMN] })],
    {
      debatable:
        "Plant is no word for a firm in the rules: one firm, named after the sheet and said (rule 20), is right, too",
    },
  ),
  column(
    "'Rate your company overall' with ratings, before 'Company name'",
    "overall.csv",
    table([other("Rate your company overall", 5, 4, 3), firm("Company name"), respondent(), ...ratings]),
  ),
  column(
    "No firm column at all: one firm, named after the sheet, and said",
    "Harbour Works.csv",
    table([respondent(), ...ratings]),
    reads(called("Harbour Works"), { says: [NO_COLUMN] }),
  ),
  column(
    "a blank firm: the row is refused by cell",
    "blank.csv",
    table([spelt("Firm", { 4: "" }), respondent(), ...ratings]),
    reads(
      PEOPLE.filter((_, index) => index !== 3),
      { says: [/A5\b/] },
    ),
  ),
  name(
    "a zero-width space and a soft hyphen in some of the names: folded, and said",
    "unseen.xlsx",
    table([
      spelt("Firm", { 2: "Alder\u200b Valves", 3: "Birch\u00ad Pumps", 6: "\u2060Cedar Gears" }),
      respondent(),
      ...ratings,
    ]),
    readsAndSays(UNSEEN),
  ),
  name(
    "a first spelling with an invisible character is shown without it",
    "first.csv",
    table([spelt("Firm", { 1: "\u200eAlder Valves" }), respondent(), ...ratings]),
    readsAndSays(UNSEEN),
  ),
  name(
    "HTML in some of the names: Smith &amp; Sons",
    "html.csv",
    table([
      [
        "Firm",
        (person, index): Cell =>
          ["Smith & Sons", "Smith &amp; Sons", "Birch", "<b>Birch</b>", "Cedar", "Cedar"][index]!,
      ],
      respondent(),
      ...ratings,
    ]),
    reads(inPairs("Smith & Sons", "Birch", "Cedar")),
  ),
  name(
    "a Cyrillic А in one of two spellings that look alike: folded and said, or both named",
    "cyrillic.csv",
    table([spelt("Firm", { 2: "\u0410lder Valves" }), respondent(), ...ratings]),
    [
      readsAndSays(/alike|look/i),
      {
        firms: reads(
          called("Alder Valves", "\u0410lder Valves", "Birch Pumps", "Birch Pumps", "Cedar Gears", "Cedar Gears"),
        ).firms,
        says: [/alike|look/i],
      },
      refuses(/alike|look/i),
    ],
  ),
  name(
    "typographic and plain apostrophes and dashes in one name",
    "quotes.csv",
    table([
      [
        "Firm",
        (person, index): Cell => ["O'Brien - Works", "O’Brien – Works", "Birch", "Birch", "Cedar", "Cedar"][index]!,
      ],
      respondent(),
      ...ratings,
    ]),
    reads(inPairs("O'Brien - Works", "Birch", "Cedar")),
  ),
  name(
    "capitals, a no-break space and double spaces",
    "spaces.csv",
    table([spelt("Firm", { 2: "ALDER\u00a0VALVES", 4: "Birch  Pumps " }), respondent(), ...ratings]),
    readsAndSays(/spel/i),
  ),
  name(
    "a person without any answer is no respondent",
    "empty.csv",
    plain(
      withAnswers(
        PEOPLE,
        ratings.map((_, index) => [2, index + 1, null] as const),
      ),
    ),
    reads(
      withAnswers(
        PEOPLE,
        ratings.map((_, index) => [2, index + 1, null] as const),
      ),
    ),
  ),
];
