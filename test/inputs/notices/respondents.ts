import { ITEMS, PEOPLE, type Person } from "../study";
import { below, firm, items, list, mean, plain, respondent, statistic, table, type Cell } from "../table";
import { pair, withColumn, type Pair } from "./pair";

const named = (name: string) => PEOPLE.map((person, p) => (p === 1 ? { ...person, name } : person));
const ones = ITEMS.map(() => 3);
const FIRST = PEOPLE[0]!;

/** The study twice below itself, each time with a year of its own. */
const twoYears = (name: (person: Person, year: number) => string) => {
  const years = [2023, 2025];
  const people = years.flatMap((year) =>
    PEOPLE.map((person) => ({
      ...person,
      name: name(person, year),
      answers: person.answers.map((answer) => (year === 2025 && answer === 3 ? 4 : answer)),
    })),
  );
  return table(
    [
      firm("Firm"),
      respondent(),
      ["Year", (_, index) => years[Math.floor(index / PEOPLE.length)]!],
      ...items(({ id }) => id),
    ],
    people,
  );
};
const others: readonly Person[] = PEOPLE.map((person, index) => ({ ...person, name: `S${index + 1}` }));
const wished: readonly Person[] = PEOPLE.map(({ answers, ...person }) => ({
  ...person,
  answers: answers.map((answer) => (answer === 5 ? 1 : 5)),
}));
const withIds = (header: string) =>
  list([header, "Firm", "Item", "Answer"], ({ firm, name }, { id }, a) => [Number(name.slice(1)), firm, id, a]);
const byYears = (...years: readonly Cell[]) => withColumn("Year", years);
const COMPARED = { options: ["--compare-by", "Year", "2023", "2025"] };
const leaving = (who: string) => ({
  options: ["--map", "map.csv"],
  beside: { "map.csv": `kind,what,meaning,firm\nfirm,${who},leave out,\n` },
});

export const RESPONDENT_NOTICES = {
  // A single answer makes a respondent.
  "row-without-answers": pair(below(plain(), ["Alder Valves", "R7"]), below(plain(), ["Alder Valves", "R7", 4])),
  "header-repeated": pair(
    below(plain(), ["Firm", "Respondent", ...ITEMS.map(({ id }) => id)], ["Doyle Fans", "R7", ...ones]),
    below(plain(), ["Doyle Fans", "R7", ...ones]),
  ),
  // A word of statistics labels the row; a firm's name may begin with one.
  "summary-row": pair(
    below(plain(), statistic(["Average", null], mean)),
    below(plain(), ["Average Joe Pumps", "R7", ...ones]),
  ),
  "named-like-statistic": pair(plain(named("Max")), plain(named("Maxine"))),
  // Two firms may each have an R1.
  "respondent-twice": pair(
    plain(named("R1")),
    plain(PEOPLE.map((person, p) => (p === 2 ? { ...person, name: "R1" } : person))),
  ),
  // The same answers in another firm are chance.
  "answers-twice": pair(
    below(plain(), [FIRST.firm, "R7", ...FIRST.answers]),
    below(plain(), ["Doyle Fans", "R7", ...FIRST.answers]),
  ),
  "respondents-by-id": pair(withIds("id"), withIds("Respondent")),
  // Other people may stand on the other sheet.
  "respondents-repeated": pair(
    [plain(PEOPLE, "Labels"), plain(PEOPLE, "Values")],
    [plain(PEOPLE, "Sales"), plain(others, "Production")],
  ),
  // The user names both sheets; or sheets that share no firm.
  "sheets-as-one-study": pair(
    [plain(PEOPLE, "Current"), plain(wished, "Desired")],
    [plain(PEOPLE.slice(0, 2), "Current"), plain(wished.slice(2), "Desired")],
    { options: ["--sheet", "Current", "--sheet", "Desired"] },
  ),
  // Where the years name other people, nobody stands there twice.
  "waves-in-a-column": pair(
    twoYears(({ name }) => name),
    twoYears(({ name }, year) => `${name} of ${year}`),
  ),
  "rows-not-compared": pair(
    byYears(2023, 2025, 2023, 2025, 2023, 2024),
    byYears(2023, 2025, 2023, 2025, 2023, 2025),
    COMPARED,
  ),
  // A preview counts and is said; left out by its firm, it does not count. "Type" of a firm is no tool's word.
  "rows-marked": pair(withColumn("Response Type", [null, "Survey Preview"]), withColumn("Firm type", [null, "Test"])),
  // Who was left out is said; without the wish nothing is.
  "left-out-by-user": { said: { sheets: [plain()], ...leaving("Birch Pumps") }, unsaid: { sheets: [plain()] } },
  "left-out-unknown": {
    said: { sheets: [plain()], ...leaving("Birch Fans") },
    unsaid: { sheets: [plain()], ...leaving("Birch Pumps") },
  },
} satisfies Record<string, Pair>;
