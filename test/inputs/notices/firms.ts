import { ITEMS, PEOPLE } from "../study";
import { firm, items, list, other, plain, respondent, table, type Column, type Sheet } from "../table";
import { pair, put, withColumn, type Pair } from "./pair";

const ITEM_COLUMNS = items(({ id }) => id);
const FIRMS = PEOPLE.map((person) => person.firm);
const MAILS = ["ann@alder.example", "bob@birch.example", "cat@cedar.example"];
const with_ = (...columns: readonly Column[]) => table([...columns, ...ITEM_COLUMNS]);

/** Respondents side by side, a row an item, with a label in front of their names or none. */
const sideways = (label: string | null): Sheet => ({
  name: "Answers",
  rows: [
    [label, ...FIRMS.map((name, i) => `${name} ${i + 1}`)],
    ...ITEMS.map(({ id }, i) => [id, ...PEOPLE.map(({ answers }) => answers[i]!)]),
  ],
});
const named = (each: boolean) =>
  list(["Firm", "Respondent", "Item", "Answer"], (person, { id, number }, a) => [
    each || number === 1 ? person.firm : null,
    person.name,
    id,
    a,
  ]);
const facts = (...rows: readonly (readonly (string | null)[])[]): readonly Sheet[] => [
  plain(),
  { name: "HVM Firms", rows: [["Firm", "Desired proposition", "Sector"], ...rows] },
];
const wishing = (...wishes: readonly string[]) => withColumn("Desired proposition", wishes);
const inSectors = (...sectors: readonly string[]) => withColumn("Sector", sectors);

export const FIRM_NOTICES = {
  // Merged cells of firms name it for all; merged comments beside name none.
  "firm-merged": pair(
    { ...put([3, 1, null]), merges: ["A2:A3"] },
    { ...withColumn("Comment", ["seen together"]), merges: ["AJ2:AJ3"] },
  ),
  "firm-spelling": pair(put([3, 1, "ALDER  valves"]), put([3, 1, "Alder Valve Works"])),
  // The first letter is Cyrillic; or another Latin one.
  "firm-alike": pair(put([3, 1, "\u0410lder Valves"]), put([3, 1, "Elder Valves"])),
  // A zero-width space; a plain one within the name is as in the others.
  "firm-unseen": pair(put([3, 1, "Alder\u200b Valves"]), put([3, 1, "Alder Valves"])),
  // Excel looks up 255 characters.
  "firm-long": pair(put([3, 1, "A".repeat(256)]), put([3, 1, "A".repeat(255)])),
  "firm-named-once": pair(named(false), named(true)),
  "one-firm": pair(with_(respondent()), with_(firm("Firm"), respondent())),
  // Addresses name no firm, and under their own heading they are not meant to.
  "firm-column-passed": pair(
    with_(other("Company", ...MAILS), firm("Business unit"), respondent()),
    with_(other("E-mail", ...MAILS), firm("Company"), respondent()),
  ),
  // Two columns may name the firm; of one that is headed "Firm" there is no doubt.
  "firm-column-chosen": pair(
    with_(firm("Company name"), other("Parent organisation", "Hall Group", "Iver Group", "Jones Group"), respondent()),
    with_(firm("Firm"), respondent()),
  ),
  "names-unlabelled": pair(sideways(null), sideways("Respondent")),
} satisfies Record<string, Pair>;

export const FIRM_FACT_NOTICES = {
  "firms-column-unread": pair(facts(["Alder Valves", "Innovators", "metal"]), [
    plain(),
    {
      name: "HVM Firms",
      rows: [
        ["Firm", "Desired proposition"],
        ["Alder Valves", "Innovators"],
      ],
    },
  ]),
  // Two rows that say something else are refused.
  "firm-facts-twice": pair(
    facts(["Alder Valves", "Innovators", null], ["Alder Valves", "Innovators", null]),
    facts(["Alder Valves", "Innovators", null], ["Birch Pumps", "Innovators", null]),
  ),
  "firm-without-answers": pair(facts(["Doyle Fans", "Innovators", null]), facts(["Alder Valves", "Innovators", null])),
  "segments-differ": pair(
    inSectors("metal", "wood", "metal", "metal", "wood", "wood"),
    inSectors("metal", "metal", "metal", "metal", "wood", "wood"),
    { options: ["--segments", "Sector"] },
  ),
  "wishes-differ": pair(
    wishing("Innovators", "Socialisors", "Innovators", "Innovators", "Innovators", "Innovators"),
    wishing("Innovators", "Innovators", "Socialisors", "Socialisors", "Innovators", "Innovators"),
  ),
} satisfies Record<string, Pair>;
