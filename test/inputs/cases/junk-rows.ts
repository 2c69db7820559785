/** Rows and columns that are no respondents. */
import { address } from "../files";
import { kindOf, reads, readsAndSays, refuses } from "../input";
import { ITEMS, PEOPLE } from "../study";
import {
  before,
  below,
  firm,
  items,
  least,
  mean,
  most,
  other,
  plain,
  quartile,
  respondent,
  statistic,
  table,
  type Cell,
} from "../table";

const row = kindOf("rows of statistics");

const size = (list: readonly number[]) => list.length;
const named = (...names: readonly string[]) =>
  PEOPLE.map((person, index) => ({ ...person, name: names[index] ?? person.name }));

export const JUNK_ROWS = [
  row(
    "quartiles and median under the firms, whole numbers",
    "quartiles.xlsx",
    below(
      plain(),
      statistic(["1st quartile", null], quartile(0.25)),
      statistic(["Median", null], quartile(0.5)),
      statistic(["3rd quartile", null], quartile(0.75)),
    ),
  ),
  row(
    "Q1, Q2 and Q3 under the firms: quartiles, whole or not",
    "q1-q3.csv",
    below(
      plain(),
      statistic(["Q1", null], (list) => Math.round(quartile(0.25)(list))),
      statistic(["Q2", null], (list) => quartile(0.5)(list) + 0.5),
      statistic(["Q3", null], (list) => Math.round(quartile(0.75)(list))),
    ),
    readsAndSays(/“Q1” is labelled like a statistic/),
  ),
  row(
    "a firm that is called Q3",
    "firm-q3.csv",
    plain(PEOPLE.map((person) => (person.firm.startsWith("Cedar") ? { ...person, firm: "Q3" } : person))),
    reads(PEOPLE.map((person) => (person.firm.startsWith("Cedar") ? { ...person, firm: "Q3" } : person))),
  ),
  row(
    "n, Valid N, Missing, Mean and SD under the firms",
    "spss.xlsx",
    below(
      plain(),
      statistic(["n", null], size),
      statistic(["Valid N", null], size),
      statistic(["Missing", null], () => 0),
      statistic(["Mean", null], mean),
      statistic(["SD", null], () => 1),
    ),
  ),
  row(
    "Min, Max and Range after an empty row, labels in the respondents' column",
    "range.csv",
    below(
      plain(),
      [],
      statistic([null, "Min"], least),
      statistic([null, "Max"], most),
      statistic([null, "Range"], (list) => most(list) - least(list)),
    ),
  ),
  row(
    "the mean directly below the headers",
    "above.xlsx",
    before(
      plain(),
      2,
      statistic(["Average", null], () => 3),
    ),
  ),
  row(
    "columns Mean, SD and n behind the items",
    "columns.csv",
    table([
      firm("Firm"),
      respondent(),
      ...items(({ id }) => id),
      other("Mean", 3, 2, 4),
      other("SD", 1),
      other("n", 33),
    ]),
  ),
  row(
    "respondents called Max, N, SD, Total, Min and Mean",
    "people.csv",
    plain(named("Max", "N", "SD", "Total", "Min", "Mean")),
    reads(named("Max", "N", "SD", "Total", "Min", "Mean")),
  ),
  row(
    "a firm that is called Total Valves, and one called Max",
    "called.csv",
    plain(
      PEOPLE.map((person, p) => ({
        ...person,
        firm: ["Total Valves", "Max Pumps", "Cedar Gears"][Math.floor(p / 2)]!,
      })),
    ),
    reads(
      PEOPLE.map((person, p) => ({
        ...person,
        firm: ["Total Valves", "Max Pumps", "Cedar Gears"][Math.floor(p / 2)]!,
      })),
    ),
  ),
  row(
    "Excel's own subtotals: 'Alder Valves Total' and 'Grand Total'",
    "subtotals.xlsx",
    (() => {
      const sheet = plain();
      const sum = (label: string, people: readonly number[]): Cell[] => [
        label,
        null,
        ...ITEMS.map((_, i) => people.reduce((total, p) => total + Number(PEOPLE[p]!.answers[i]), 0)),
      ];
      const [head, ...rows] = sheet.rows;
      const mixed = [
        head!,
        rows[0]!,
        rows[1]!,
        sum("Alder Valves Total", [0, 1]),
        rows[2]!,
        rows[3]!,
        sum("Birch Pumps Total", [2, 3]),
        rows[4]!,
        rows[5]!,
        sum("Cedar Gears Total", [4, 5]),
        sum("Grand Total", [0, 1, 2, 3, 4, 5]),
      ];
      return { ...sheet, rows: mixed };
    })(),
    [reads(), refuses(/total|scale/i)],
  ),
  row(
    "the header row once more in the middle, as pasting two exports gives",
    "again.csv",
    (() => {
      const sheet = plain();
      return before(sheet, 5, [...sheet.rows[0]!]);
    })(),
    readsAndSays(/header|heading/i),
  ),
  row(
    "units (1-5) under each item, the firm's header above",
    "units.xlsx",
    table([firm("Company"), respondent(), ...items(({ id }) => [id, "(1-5)"])]),
    readsAndSays(/heading|header|row 2\b/i),
  ),
  row(
    "the words of the scale explained under each item: 1 = Low … 5 = Very High",
    "legend.xlsx",
    table([firm("Company"), ...items(({ id }) => [id, "1 = Low, 5 = Very High"])]),
  ),
  row(
    "a footer of the tool after an empty row",
    "footer.csv",
    below(plain(), [], ["Exported by SurveyTool, 2026-03-09"], ["n = 6 responses"]),
  ),
  row(
    "a row 'Response rate' as per cent and a row of 'Standardabweichung'",
    "german.xlsx",
    below(plain(), ["Standardabweichung", null, ...ITEMS.map(() => 1.2)], ["Median", null, ...ITEMS.map(() => 3)]),
    [reads(), refuses(/row|A8/)],
  ),
  row(
    "the mean as a formula below, and a formula in a column that is no item: no answer is a formula, and none is said to be",
    "formulas.xlsx",
    below(
      table([
        firm("Firm"),
        respondent(),
        ...items(({ id }) => id),
        other("Sum", { formula: "SUM(C2:AI2)", value: 90 }),
      ]),
      [
        "Mean",
        null,
        ...ITEMS.map((_, i) => ({ formula: `AVERAGE(${address(1, i + 2)}:${address(6, i + 2)})`, value: 3 })),
      ],
    ),
    reads(PEOPLE, { never: [/answer cells? .{0,40}formula/i, /code":"[a-z-]*formula/] }),
  ),
  row(
    "sales by quarter on another sheet: Q1 to Q4 are no items",
    "quarters.xlsx",
    [
      plain(),
      {
        name: "Sales",
        rows: [
          ["Firm", "Q1", "Q2", "Q3", "Q4"],
          ["Alder Valves", 2, 3, 3, 4],
          ["Birch Pumps", 1, 1, 2, 2],
        ],
      },
    ],
    [reads(), refuses(/Sales/)],
  ),
  row(
    "the blank questionnaire on another sheet",
    "form.xlsx",
    [
      {
        name: "Form",
        rows: [
          ["Firm", "Respondent", ...ITEMS.map(({ id }) => id)],
          [null, null],
        ],
      },
      plain(),
    ],
    [reads(), refuses(/Form/)],
  ),
];
