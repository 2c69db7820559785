/** Long lists: Power Query, tidyr, reshape2, in any order of rows; and tables that hold counts. */
import { kindOf, reads, refuses } from "../input";
import { ITEMS, outcomeOf, PEOPLE, WITH_GAPS } from "../study";
import { least, list, most, plain, quartile, word, type Cell } from "../table";

const one = kindOf("long lists");
const counts = kindOf("tables of counts");
const FIRST = PEOPLE.filter((_, index) => index % 2 === 0);

export const LISTS_AND_COUNTS = [
  one(
    "Power Query: Attribute and Value, in random order",
    "unpivoted.xlsx",
    list(
      ["Firm", "Respondent", "Attribute", "Value"],
      ({ firm, name }, { id }, a) => [firm, name, id, a],
      PEOPLE,
      "shuffled",
    ),
  ),
  one(
    "tidyr: name and value, item by item, so that an item is repeated down the column",
    "longer.csv",
    list(
      ["id", "company", "name", "value"],
      ({ firm, name }, { number: n }, a) => [Number(name.slice(1)), firm, `q${n}`, a],
      PEOPLE,
      "by item",
    ),
    reads(),
    { debatable: "no rule says what heads a list's respondents; `id` is what tidyr's lists have" },
  ),
  one(
    "reshape2: variable and value, words, statements",
    "melt.csv",
    list(
      ["Company", "Respondent", "variable", "value"],
      ({ firm, name }, { statement }, a) => [firm, name, statement, word(a)],
      WITH_GAPS,
      "shuffled",
    ),
    reads(WITH_GAPS),
  ),
  one(
    "question and answer, the statement in the tool's frame",
    "answers.csv",
    list(["answer", "question", "respondent", "organisation"], ({ firm, name }, { part, statement }, a) => [
      a,
      `${part} [${statement}]`,
      name,
      firm,
    ]),
  ),
  one(
    "one respondent per firm and no column for respondents",
    "single.csv",
    list(["Firm", "name", "value"], ({ firm }, { id }, a) => [firm, id, a], FIRST, "shuffled"),
    { firms: outcomeOf(FIRST).map(({ respondents: _, ...rest }) => rest), people: FIRST },
  ),
  one(
    "without a column for the firm: told how to get one",
    "list.csv",
    list(["id", "name", "value"], ({ name }, { id }, a) => [name, id, a]),
    refuses(/firm.{0,60}column|column.{0,60}firm/i),
  ),
  one(
    "the firm only in the first row of each respondent",
    "once.csv",
    list(["Firm", "Respondent", "Item", "Answer"], ({ firm, name }, { id, number: n }, a) => [
      n === 1 ? firm : null,
      name,
      id,
      a,
    ]),
    [reads(), refuses(/firm.{0,40}(blank|empty|missing)|(blank|empty|no) .{0,20}firm|A3\b/i)],
    {
      debatable:
        "the issue says 'the firm named once per respondent', rule 15 that a blank firm is refused: never a part of the answers",
    },
  ),
  one(
    "the firm as one more question of each respondent",
    "question.csv",
    {
      name: "Answers",
      rows: [
        ["id", "name", "value"],
        ...PEOPLE.flatMap(({ firm, name, answers }): Cell[][] => [
          [name, "What is the name of your company?", firm],
          ...ITEMS.map(({ statement }, i) => [name, statement, answers[i]!]),
        ]),
      ],
    },
    [reads(), refuses(/firm.{0,60}column|column.{0,60}firm/i)],
  ),
  one(
    "two different answers of one respondent to one item: both refused, by cell",
    "contradiction.csv",
    (() => {
      const sheet = list(["Firm", "Respondent", "name", "value"], ({ firm, name }, { id }, a) => [firm, name, id, a]);
      return { ...sheet, rows: [...sheet.rows, ["Alder Valves", "R1", "Q2", PEOPLE[0]!.answers[1] === 1 ? 2 : 1]] };
    })(),
    reads(
      PEOPLE.map((person, p) => ({
        ...person,
        answers: person.answers.map((a, i) => (p === 0 && i === 1 ? null : a)),
      })),
      { says: [/D3\b/, /D200\b/] },
    ),
  ),
  counts(
    "items down, the scale's words across, without totals, small counts",
    "words.csv",
    {
      name: "Table",
      rows: [
        ["Item", "Low", "Low to Medium", "Medium", "High", "Very High"],
        ...ITEMS.map(({ id }, i): Cell[] => [
          id,
          ...[1, 2, 3, 4, 5].map((level) => PEOPLE.filter(({ answers }) => answers[i] === level).length),
        ]),
      ],
    },
    refuses(/count|frequenc/i),
  ),
  counts(
    "statements down, 1 to 5 across, with totals",
    "numbers.xlsx",
    {
      name: "Table",
      rows: [
        ["Statement", 1, 2, 3, 4, 5, "Total"],
        ...ITEMS.map(({ statement }, i): Cell[] => [
          statement,
          ...[1, 2, 3, 4, 5].map((level) => PEOPLE.filter(({ answers }) => answers[i] === level).length),
          6,
        ]),
      ],
    },
    refuses(/count|frequenc/i),
  ),
  counts(
    "SPSS's descriptives: items down, N, Minimum, Maximum, Mean, Std. Deviation across",
    "descriptives.xlsx",
    {
      name: "Descriptives",
      rows: [
        [null, "N", "Minimum", "Maximum", "Mean", "Std. Deviation"],
        ...ITEMS.map(({ id }, i): Cell[] => [
          id,
          ...[() => 5, least, most, quartile(0.5), () => 1].map((of) =>
            of(PEOPLE.map(({ answers }) => Number(answers[i]))),
          ),
        ]),
      ],
    },
    refuses(/statistic|count|respondent|firm|answers/i),
  ),
  counts(
    "the answers, and their counts on a second sheet",
    "two.xlsx",
    [
      plain(),
      {
        name: "Frequencies",
        rows: [
          ["Item", 1, 2, 3, 4, 5],
          ...ITEMS.map(({ id }, i): Cell[] => [
            id,
            ...[1, 2, 3, 4, 5].map((level) => PEOPLE.filter(({ answers }) => answers[i] === level).length),
          ]),
        ],
      },
    ],
    [reads(), refuses(/Frequencies/)],
  ),
];
