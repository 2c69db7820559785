import { PEOPLE } from "../study";
import { before, firm, items, plain, respondent, table, type Sheet } from "../table";
import { twelve } from "./answers";
import { pair, withColumn, type Pair } from "./pair";

const notes = (rows: Sheet["rows"]): readonly Sheet[] => [plain(), { name: "Notes", rows }];
const single = (people: typeof PEOPLE, name: string): Sheet =>
  table([respondent(), ...items(({ id }) => id)], people, name);
/** Each firm on a sheet of its own, and another sheet of that name. */
const aSheetEach = (name: string): readonly Sheet[] => [
  single(PEOPLE.slice(0, 2), "Alder Valves"),
  single(PEOPLE.slice(2, 4), "Birch Pumps"),
  single(PEOPLE.slice(4), name),
];
const statements = items(({ statement }) => statement);
const numbers = items(({ id }) => id);
/** A column that is headed Q5, beside the statements. */
const alsoQ5 = (header: string): Sheet =>
  withColumn(header, [3, 3, 2, 3, 4, 1], table([firm("Firm"), respondent(), ...statements]));
const profiles = (...rows: readonly (readonly (string | number)[])[]): Sheet => ({
  name: "Profiles",
  rows: [["Firm", "A", "B", "C", "D", "E", "F"], ...rows],
});
const ONE = ["Alder Valves", 3.1, 4.9, 1.2, 2, 2.2, 3];

export const TABLE_NOTICES = {
  // Numbers beside words may be answers; words alone are notes.
  "sheet-not-read": pair(
    notes([["Firm", ..."stuvwxyz"], ...PEOPLE.map(({ firm, answers }) => [firm, ...answers.slice(0, 8)])]),
    notes([["Gathered by telephone"], ["in the spring"]]),
  ),
  "summary-sheet": pair(aSheetEach("Average"), aSheetEach("Cedar Gears")),
  "items-absent": pair(twelve, plain()),
  // Beside all statements a column Q5 is another question; beside no statement it is the item.
  "item-passed": pair(alsoQ5("Q5"), plain()),
  // Numbered like the statements, in other words; and likewise all of them.
  "item-reworded": pair(
    table([
      firm("Firm"),
      respondent(),
      ...items(({ id, statement }) => `${id}. ${id === "Q5" ? "In other words" : statement}`),
    ]),
    table([firm("Firm"), respondent(), ...items(({ id, statement }) => `${id}. ${statement}`)]),
  ),
  // The same letters in another alphabet; words of that alphabet beside the id.
  "header-alike": pair(
    table([firm("Firm"), respondent(), ...items(({ code, inPart }) => `${code.replace("O", "\u041e")}${inPart}`)]),
    table([firm("Firm"), respondent(), ...items(({ id }) => `${id}. \u041e\u0446\u0435\u043d\u043a\u0430`)]),
  ),
  "heading-row": pair(
    before(plain(), 2, [null, null, ...numbers.map((_, i) => `Question text of item ${i + 1}`)]),
    plain(),
  ),
  "headers-framed": pair(
    table([firm("Firm"), respondent(), ...items(({ statement }) => `Please rate [${statement}]`)]),
    table([firm("Firm"), respondent(), ...statements]),
  ),
  "column-unlabelled": pair(
    withColumn(null, [3, 4, 2, 1, 5, 3]),
    withColumn("Comment", ["a", "b", "c", "d", "e", "f"]),
  ),
  "summary-column": pair(
    withColumn("Average", [3.1, 2.8, 3, 3, 2.9, 3.4]),
    withColumn("Averages are kept by", ["Ann"]),
  ),
  "item-unknown": pair(withColumn("Q34", [3, 4, 2, 1, 5, 3]), withColumn("Age", [33, 44, 52, 41, 55, 36])),
} satisfies Record<string, Pair>;

export const PROFILE_NOTICES = {
  // With other values it would be refused.
  "profile-twice": pair(profiles(ONE, ONE), profiles(ONE, ["Birch Pumps", ...ONE.slice(1)])),
} satisfies Record<string, Pair>;
