import { expect, test } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { openHost } from "../../support/open";
import { workbookOf } from "../../support/workbook";
import { IMPRINT } from "../../support/cohorts";

type Row = (string | number | null)[];

const VPDS = ["A", "B", "C", "D", "E", "F"];
const ANSWERS: Row[] = [
  ["Firm", ...VPDS.map((_, v) => `Q${v + 1}`)],
  ["Ash", 5, 4, 3, 2, 1, 3],
  ["Birch", 1, 2, 3, 4, 5, 3],
];
const KEY: Row[] = [["Item", "Part", "VPD", "Weight"], ...VPDS.map((vpd, v): Row => [`Q${v + 1}`, "All", vpd, 1])];
const SCORES: Row[] = [
  ["Firm", ...VPDS],
  ["Ash", 5, 4, 3, 2, 1, 3],
  ["Birch", 1, 2, 3, 4, 5, 3],
  ["Cedar", 4, 2, 3, 1, 5, 3],
  ["Dogwood", 2, 2, 4, 1, 5, 3],
];

/** A copy with other values in some cells, by their row and column from 0. */
function withCells(rows: Row[], ...cells: [row: number, column: number, value: string | number][]): Row[] {
  const copy = rows.map((row) => [...row]);
  for (const [row, column, value] of cells) copy[row]![column] = value;
  return copy;
}

const survey = (answers: Row[], key: Row[]) => [
  { name: "Survey", rows: answers },
  { name: "HVM Key", rows: key },
];
const profiles = (rows: Row[]) => [{ name: "Profiles", rows }];

test.each([
  {
    what: "a name with a no-break space within",
    sheets: survey([...ANSWERS, ["Ash\u00a0Co", 1, 2, 3, 3, 3, 3]], KEY),
    cell: "'Survey'!A4",
    why: "type the name again",
  },
  {
    what: "a weight that is a text",
    sheets: survey(ANSWERS, withCells(KEY, [2, 3, "1"])),
    cell: "'HVM Key'!D3",
    why: "enter the weight as a number",
  },
  {
    what: "a score that is a text",
    sheets: profiles(withCells(SCORES, [2, 3, "3.5"])),
    cell: "'Profiles'!D3",
    why: "enter it as a number",
  },
  {
    what: "a firm twice with different scores",
    sheets: profiles(withCells(SCORES, [4, 0, "ash"])),
    cell: "'Profiles'!A5",
    why: "stands above already",
  },
])("formulas are refused, and nothing changes, for $what", async ({ sheets, cell, why }) => {
  const host = await openHost(workbookOf(sheets));
  const before = await host.state();
  const outcome = await analyse({ ...IMPRINT, results: "formulas", further: [] }).catch((error: unknown) => error);
  expect(outcome).toMatchObject({ code: "formulas-cannot-follow" });
  expect((outcome as Error).message).toContain(`${cell} holds`);
  expect((outcome as Error).message).toContain(why);
  expect(await host.state()).toEqual(before);
  // As values it can be done.
  expect((await analyse(IMPRINT)).written.sheets.length).toBeGreaterThan(0);
});

test("formulas are refused, and nothing changes, where the user has given one of their names to something else", async () => {
  const host = await openHost(workbookOf(profiles(SCORES)));
  await Excel.run(async (context) => {
    context.workbook.names.add("HVM_FIRMS", context.workbook.worksheets.getItem("Profiles").getRange("A2:A3"));
    await context.sync();
  });
  const before = await host.state();
  await expect(analyse({ ...IMPRINT, results: "formulas" })).rejects.toMatchObject({
    code: "name-taken",
    message: expect.stringContaining("something of yours named HVM_Firms") as string,
  });
  expect(await host.state()).toEqual(before);
});

const LONG_LIST = (sheet: string, items: number): { name: string; rows: Row[] }[] => {
  const rows = ["Ash", "Birch"].flatMap((firm) =>
    Array.from({ length: items }, (_, i): Row => [firm, `${firm} R`, `Q${i + 1}`, 1 + ((i * 7 + firm.length) % 5)]),
  );
  // One firm's answers between the other's, so that no two lie beside each other.
  const shuffled = Array.from({ length: items }, (_, i) => [rows[i]!, rows[items + i]!]).flat();
  return [
    { name: sheet, rows: [["Firm", "Respondent", "Item", "Answer"], ...shuffled] },
    {
      name: "HVM Key",
      rows: [
        ["Item", "Part", "VPD"],
        ...Array.from({ length: items }, (_, i): Row => [`Q${i + 1}`, "All", VPDS[i % 6]!]),
      ],
    },
  ];
};
const asFormulas = () => analyse({ ...IMPRINT, results: "formulas", further: [] });

test("a respondent whose answers lie in more places than a function takes arguments is counted", async () => {
  const host = await openHost(workbookOf(LONG_LIST("L", 300)));
  await asFormulas();
  const answers = (await host.state()).sheets.find(({ name }) => name === "HVM Answers")!;
  const counts = [...answers.cells.values()].flatMap(({ formula }) => (formula?.includes("COUNTA(") ? [formula] : []));
  expect(counts.length).toBeGreaterThan(0);
  const calls = counts.flatMap((formula) => formula.match(/COUNTA\([^)]*\)/g)!);
  expect(Math.max(...calls.map((call) => call.split(",").length))).toBeLessThanOrEqual(255);
});

test("a formula longer than Excel takes is refused beforehand, and nothing changes", async () => {
  const host = await openHost(workbookOf(LONG_LIST("A sheet with a very long name 1", 300)));
  const before = await host.state();
  await expect(asFormulas()).rejects.toMatchObject({
    code: "formulas-cannot-follow",
    message: expect.stringMatching(/'HVM Answers'!\w+ would need a formula of \d+ characters/) as string,
  });
  expect(await host.state()).toEqual(before);
});

test("a firm's name beyond what MATCH and SUMIF compare is compared with =", async () => {
  const name = "Ash".padEnd(256, "x");
  const host = await openHost(workbookOf(survey(withCells(ANSWERS, [1, 0, name]), KEY)));
  await asFormulas();
  const { sheets } = await host.state();
  const formulas = sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
  expect(
    formulas.filter((formula) => /SUMIF\(HVM_|COUNTIFS\(HVM_|MATCH\([^(,]*,HVM_(Step_)?Firms/.test(formula)),
  ).toEqual([]);
});
