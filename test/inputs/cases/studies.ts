/** One study or several: current and desired, waves, departments, samples, one respondent on two sheets. */
import { withSample } from "../sample";
import { kindOf, reads, readsAndSays, refuses } from "../input";
import { PEOPLE, type Answer, type Person } from "../study";
import { firm, items, plain, table, word, type Sheet } from "../table";

const two = kindOf("two sheets");
const sample = kindOf("samples");

/** As each wishes that it were. */
const wished: readonly Person[] = PEOPLE.map((person) => ({
  ...person,
  answers: person.answers.map((a) => (6 - Number(a)) as Answer),
}));
const others: readonly Person[] = PEOPLE.map((person, index) => ({ ...person, name: `S${index + 1}` }));
const [north, south] = [PEOPLE.slice(0, 2), PEOPLE.slice(2)];
const nameless = (people: readonly Person[], name: string): Sheet =>
  table([firm("Firm"), ...items(({ id }) => id)], people, name);
const asked = refuses(/--sheet/, /--compare/);

export const STUDIES = [
  two(
    "Current and Desired, the same respondents",
    "wishes.xlsx",
    [plain(PEOPLE, "Current"), plain(wished, "Desired")],
    asked,
  ),
  two(
    "Now and Future, without a column of respondents",
    "future.xlsx",
    [nameless(PEOPLE, "Now"), nameless(wished, "Future")],
    asked,
  ),
  two("years as waves: 2023 and 2025", "waves.xlsx", [plain(PEOPLE, "2023"), plain(wished, "2025")], asked),
  two(
    "waves named Wave 1 and Wave 2, with other respondents in each",
    "waves.xlsx",
    [plain(PEOPLE, "Wave 1"), plain(others, "Wave 2")],
    asked,
  ),
  two(
    "the same respondents with other answers on sheets whose names say nothing",
    "sheets.xlsx",
    [plain(PEOPLE, "Sheet1"), plain(wished, "Sheet2")],
    asked,
  ),
  two("Current chosen by --sheet", "wishes.xlsx", [plain(PEOPLE, "Current"), plain(wished, "Desired")], reads(), {
    options: ["--sheet", "Current"],
  }),
  two("Desired chosen by --sheet", "wishes.xlsx", [plain(PEOPLE, "Current"), plain(wished, "Desired")], reads(wished), {
    options: ["--sheet", "Desired"],
  }),
  two(
    "--compare Current Desired",
    "wishes.xlsx",
    [plain(PEOPLE, "Current"), plain(wished, "Desired")],
    { json: ["comparison"] },
    { options: ["--compare", "Current", "Desired"] },
  ),
  two(
    "--compare with a sheet that is not there",
    "wishes.xlsx",
    [plain(PEOPLE, "Current"), plain(wished, "Desired")],
    refuses(/Wanted/, /Desired/),
    { options: ["--compare", "Current", "Wanted"] },
  ),
  two(
    "--compare of sheets that share only some firms: the others are said",
    "some.xlsx",
    [plain(PEOPLE, "2023"), plain(south, "2025")],
    { json: ["comparison"], says: [/Alder Valves/] },
    { options: ["--compare", "2023", "2025"] },
  ),
  two(
    "words on one sheet, their recoding on the other: each respondent counts once, and it is said",
    "labels.xlsx",
    [plain(PEOPLE, "Labels", word), plain(PEOPLE, "Values")],
    readsAndSays(/once|same answers|equal/i),
  ),
  two(
    "equal copies of one sheet",
    "copy.xlsx",
    [plain(PEOPLE, "Answers"), plain(PEOPLE, "Answers (2)")],
    [readsAndSays(/once|same answers|equal/i), asked],
  ),
  two("different firms on North and South: both are read", "regions.xlsx", [
    plain(north, "North"),
    plain(south, "South"),
  ]),
  two(
    "other respondents of the same firms, on sheets named after departments",
    "departments.xlsx",
    [plain(PEOPLE, "Sales"), plain(others, "Production")],
    [reads([...PEOPLE, ...others]), asked],
    {
      debatable:
        "issue 13 names departments among what is asked, rule 45 only equal respondents and names of times and wishes",
    },
  ),
  two(
    "a sheet per firm, one respondent in each",
    "firms.xlsx",
    PEOPLE.filter((_, i) => i % 2 === 0).map((person) => ({
      ...nameless([person], person.firm),
      rows: nameless([person], person.firm).rows.map((row) => row.slice(1)),
    })),
    reads(PEOPLE.filter((_, i) => i % 2 === 0)),
  ),
  sample(
    "the sample study's sheets beside one of the user's own: never pooled",
    "mine.xlsx",
    plain(PEOPLE, "My firms"),
    [readsAndSays(/sample/i), refuses(/sample/i)],
    { as: withSample },
  ),
  sample(
    "the sample is asked for by --sheet beside the user's own",
    "mine.xlsx",
    plain(PEOPLE, "My firms"),
    { says: [/HVM1 +Socialisors/], never: [/Alder Valves/] },
    { as: withSample, options: ["--sheet", "Answers"] },
  ),
  sample("the user's own by --sheet beside the sample", "mine.xlsx", plain(PEOPLE, "My firms"), reads(), {
    as: withSample,
    options: ["--sheet", "My firms"],
  }),
];
