/** Notices of which each once said a false thing: of a workbook that tells whether it still does, what is said and what is not. */
import { expect, it } from "vitest";
import type { Tried } from "./notices/pair";
import { hiding, put, withColumn } from "./notices/pair";
import { run } from "./run";
import { ITEMS, PEOPLE } from "./study";
import { firm, items, list, other as column, plain, table, type Cell, type Sheet } from "./table";

const HEADERS = ["Firm", "Respondent", "Item", "Answer"];
const asList = (...more: readonly (readonly Cell[])[]): Sheet => {
  const all = list(HEADERS, (person, { id }, answer) => [person.firm, person.name, id, answer]);
  return { ...all, rows: [...all.rows, ...more] };
};
const [first] = PEOPLE;
const given = first!.answers[0]!;
const other = given === 5 ? 4 : 5;
const again = (answer: number): readonly Cell[] => [first!.firm, first!.name, "Q1", answer];
const nameless = (name: string): Sheet => table([firm("Firm"), ...items(({ id }) => id)], PEOPLE, name);
const computed = ((sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row, r) => (r === 1 ? [row[0]!, { formula: "1+2", value: given }, ...row.slice(2)] : row)),
}))(nameless("Again"));
const withMap = (...lines: readonly string[]) => ({
  options: ["--map", "map.csv"],
  beside: { "map.csv": `kind,what,meaning,firm\n${lines.join("\n")}\n` },
});
const facts = (...rows: readonly (readonly Cell[])[]): Sheet => ({
  name: "HVM Firms",
  rows: [["Firm", "Desired proposition"], ...rows],
});
const firmly = (name: string, at: number): Sheet =>
  plain(PEOPLE.map((person, i) => ({ ...person, firm: i === at ? "M\u00fcll\u0435r" : i < 2 ? name : person.firm })));

type Case = Tried & { readonly says?: readonly (string | RegExp)[]; readonly never: string | RegExp };

const CASES: Readonly<Record<string, Case>> = {
  "formulas of a sheet that only repeats another": {
    sheets: [nameless("Codes"), computed],
    says: ["6 respondents of this sheet stand on “Codes” as well"],
    never: "answers-from-formulas",
  },
  "a hidden row without an answer that counts": {
    sheets: [put(...ITEMS.map((_, i) => [3, i + 3, "x"] as const))],
    as: hiding({ row: 3 }),
    never: "answers-hidden",
  },
  "an answer twice, and then another": {
    sheets: [asList(again(given), again(other))],
    says: [/D2 .*stands at D201, so neither/, /D200 .*stands at D201, so neither/, /D201 .*stands at D2, so neither/],
    never: "it counts once",
  },
  "an answer, another, and the first again": {
    sheets: [asList(again(other), again(given))],
    says: [/D201 .*stands at D200, so neither/],
    never: /D201 .*stands at D2, so/,
  },
  "a row of a list without firm and answer": {
    sheets: [asList([null, null, "Q1", null])],
    never: "firm-blank",
  },
  "a statistic in several rows of a list": {
    sheets: [asList(["Total", null, "Q1", 20], ["Total", null, "Q2", 21])],
    says: ["2 rows are labelled “Total”"],
    never: "The row “Total”",
  },
  "profiles of a firm, of which the third differs": {
    sheets: [
      {
        name: "Scores",
        rows: [
          ["Firm", "A", "B", "C", "D", "E", "F"],
          ["Acme", 4, 3, 2, 1, 2, 3],
          ["Acme", 4, 3, 2, 1, 2, 3],
          ["Acme", 5, 3, 2, 1, 2, 3],
          ["Best", 1, 2, 3, 4, 5, 4],
        ],
      },
    ],
    says: [/A3 .*stands at A4, too, with other values/, /A4 .*stands at A2, too, with other values/],
    never: "it counts once",
  },
  "facts of a firm, of which the third differs": {
    sheets: [plain(), facts(...["Innovators", "Innovators", "Simplifiers"].map((wish) => [first!.firm, wish]))],
    says: [/A2 .*stands in A4 too/, /A3 .*stands in A4 too/, /A4 .*stands in A2 too/],
    never: "it counted once",
  },
  "facts of a firm whose name looks like that beside the answers": {
    sheets: [plain(), facts(["\u0410lder Valves", "Innovators"])],
    says: ["firm-alike"],
    never: "has no answers",
  },
  "a respondent called Max who is left out": {
    sheets: [plain(PEOPLE.map((person, i) => (i === 0 ? { ...person, name: "Max" } : person)))],
    ...withMap(`respondent,Max,leave out,${first!.firm}`),
    says: ["was left out at the user's wish"],
    never: "named-like-statistic",
  },
  "a preview of the survey tool's that is left out": {
    sheets: [withColumn("Response Type", ["Survey Preview", "Survey Preview"])],
    ...withMap(`firm,${first!.firm},leave out,`),
    says: ["was left out at the user's wish"],
    never: "rows-marked",
  },
  "a respondent left out by name and with the firm": {
    sheets: [plain()],
    ...withMap(`firm,${first!.firm},leave out,`, `respondent,${first!.name},leave out,${first!.firm}`),
    says: [`“${first!.name}” of “${first!.firm}” was left out`],
    never: "is not among the answers",
  },
  "columns that are headed in the row above": {
    sheets: [
      table([
        column(["Collector ID", null], 401),
        column(["Start Date", null], "3 May", "4 May"),
        firm(["What is your company’s name?", "Open-Ended Response"]),
        ...items(({ statement, number }) => [number === 1 ? "Please rate your firm" : null, statement]),
      ]),
    ],
    never: "column-unlabelled",
  },
  "one person in two waves": {
    sheets: [
      {
        name: "Answers",
        rows: [
          ["Firm", "Respondent", "Wave", ...ITEMS.map(({ id }) => id)],
          ...PEOPLE.slice(0, 2).map(({ firm, answers }, i) => [firm, "Kim", i + 1, ...answers]),
          ["Best", "Lee", 1, ...PEOPLE[4]!.answers],
        ],
      },
    ],
    says: ["and was not told apart by it"],
    never: "were not told apart",
  },
  "a name whose first spelling has the letter of another alphabet": {
    sheets: [firmly("M\u00fcller", 0)],
    says: ["“\u0435” is U+0435, Cyrillic"],
    never: "U+00FC",
  },
  "a name with four letters of another alphabet": {
    sheets: [put([3, 1, "\u0410ld\u0435r V\u0430lv\u0435\u0455"])],
    says: ["“\u0410” is U+0410, Cyrillic; “\u0435” is U+0435, Cyrillic; “\u0430” is U+0430, Cyrillic; and 1 more)"],
    never: "U+0455",
  },
  "a header with two letters of another alphabet": {
    sheets: [table([firm("Firm"), ...items(({ code, inPart }) => `${code.replace("OP", "\u041e\u0420")}${inPart}`)])],
    says: ["“\u041e” is U+041E, Cyrillic; “\u0420” is U+0420, Cyrillic) that look like ours"],
    never: "U+041E, Cyrillic) that",
  },
  "a list whose firm stands below its rows": {
    sheets: [
      list(HEADERS, ({ firm, name }, { id, number }, answer) => [number === 33 ? firm : null, name, id, answer]),
    ],
    says: ["192 rows that leave it blank were counted with it, too"],
    never: "rows below",
  },
  "a sheet with ratings beside a year": {
    sheets: [
      plain(),
      {
        name: "Other",
        rows: [
          ["Year", "a", "b", "c"],
          [2023, 4, 5, 3],
          [2024, 3, 3, 2],
        ],
      },
    ],
    says: ["holds ratings from B2 on"],
    never: "ratings from A2",
  },
  "a sheet with ratings as texts": {
    sheets: [
      plain(),
      {
        name: "Other",
        rows: [
          ["Topic", "a", "b", "c"],
          ["x", "4", "5", "High"],
        ],
      },
    ],
    says: ["holds ratings from B2 on"],
    never: "holds no ratings",
  },
};

it.each(Object.entries(CASES))("%s", async (_what, { says = [], never, ...tried }) => {
  const input = { kind: "never false", what: "", file: "study.xlsx", expect: {}, ...tried };
  const { code, problems, said } = await run(input);
  expect(code, said).toBe(0);
  const lines = problems.map((one) => `${one.code} ${one.sheet} ${one.cell} ${one.problem}`).join("\n");
  for (const text of says) expect(lines).toMatch(text);
  expect(lines).not.toMatch(never);
});
