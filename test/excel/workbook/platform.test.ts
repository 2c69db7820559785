import { beforeEach, describe, expect, test } from "vitest";
import { insertCodingSheet, insertFirmsSheet, insertQuestionnaire, insertReport } from "../../../src/excel";
import { analyse } from "../../../src/excel/results/analyse";
import { inspect } from "../../../src/excel/results/inspect";
import type { EmbeddedHost } from "../../../src/workbench/host";
import { selectedRange } from "../../../src/excel/workbook/selected-range";
import { base, respondentRows } from "../../support/draft";
import { openHost } from "../../support/open";
import { MADE } from "../../support/study";
import { workbookOf } from "../../support/workbook";

// What documentation and issue threads say of Excel, and no Excel was here to show (real-excel.md A5, A6, A13).

const SURVEY = respondentRows(base());
const values = () => analyse({ ...MADE, further: [] });
const formulas = () => analyse({ ...MADE, results: "formulas", further: [] });

let host: EmbeddedHost;
beforeEach(async () => void (host = await openHost(workbookOf([SURVEY]))));

describe("another workbook in front", () => {
  test("is said, and nothing is changed; once this one is in front again, all goes well", async () => {
    const before = await host.state();
    host.user.turnsAway(true);
    await expect(values()).rejects.toMatchObject({
      code: "another-workbook",
      message: expect.stringMatching(/another workbook is in front.*(as they were|Nothing was changed)\.$/s) as string,
    });
    expect(await host.state()).toEqual(before);
    host.user.turnsAway(false);
    expect((await values()).written.sheets.length).toBeGreaterThan(0);
  });

  test("keeps no results from being renewed, as no sheet is added", async () => {
    await values();
    host.user.turnsAway(true);
    expect((await values()).written.sheets.every(({ isNew }) => !isNew)).toBe(true);
  });
});

test("what is selected is not told while another workbook is in front", async () => {
  host.user.turnsAway(true);
  await expect(selectedRange()).rejects.toMatchObject({
    code: "another-workbook",
    message: expect.stringContaining("another workbook is in front") as string,
  });
});

test("the structure of the workbook is protected: it is said where to take the protection off, and nothing is changed", async () => {
  host.user.protectStructure(true);
  const before = await host.state();
  await expect(values()).rejects.toMatchObject({
    code: "access-denied",
    message: expect.stringContaining("Review > Protect Workbook") as string,
  });
  expect(await host.state()).toEqual(before);
});

test("a waterfall chart of the user's on a sheet of ours stays, and the results are renewed", async () => {
  await values();
  host.user.draw("HVM Profiles", "Theirs", "Waterfall");
  await values();
  const { sheets } = await host.state();
  expect(sheets.find(({ name }) => name === "HVM Profiles")!.charts.map(({ name }) => name)).toContain("Theirs");
});

test("where categories are reversed, the values stand at their end: below the bars, and not on top", async () => {
  await values();
  const charts = (await host.state()).sheets.flatMap((sheet) => sheet.charts);
  const reversed = charts.filter(({ categoryAxis }) => categoryAxis.reversed);
  expect(reversed.length).toBeGreaterThan(0);
  for (const { name, categoryAxis } of reversed) expect(categoryAxis.crossedAtEnd, name).toBe(true);
});

test("formulas that give something else name what of the workbook's settings can make them: precision as displayed", async () => {
  // After the answers were read.
  const answer = SURVEY.rows[1]![2];
  host.faults.meanwhile(() => host.user.edit(SURVEY.name, "C2", answer === 1 ? 2 : 1), 5);
  await expect(formulas()).rejects.toMatchObject({
    code: "formulas-differ",
    message: expect.stringContaining("Set precision as displayed") as string,
  });
});

test("Excel's general failure is told with what it may be, and in its own words", async () => {
  host.faults.inject({ kind: "error", code: "GeneralException" });
  await expect(values()).rejects.toMatchObject({
    code: "another-workbook",
    message: expect.stringMatching(
      /GeneralException.*most often.*another workbook.*a cell is being edited.*if that does not help/,
    ) as string,
  });
});

test("without a printer all is written, its headings stay in sight and its marks are set", async () => {
  host.user.losePrinter();
  const { written } = await values();
  expect(written.sheets.every(({ isNew }) => isNew)).toBe(true);
  const { sheets } = await host.state();
  const distances = sheets.find(({ name }) => name === "HVM Distances")!;
  expect(distances.frozen).not.toBeNull();
  expect(distances.conditionalFormats).toHaveLength(1);
  await insertQuestionnaire({ firms: [{ firm: "Acme", respondents: [] }], onPaper: "blank" });
  await insertFirmsSheet();
  await insertCodingSheet();
});

describe("formulas in cells", () => {
  test("are not formatted as text, though they refer to text cells: entered again they would be texts", async () => {
    await formulas();
    await formulas();
    const { sheets } = await host.state();
    const cells = sheets.flatMap(({ name, cells }) => [...cells.values()].map((cell) => ({ name, ...cell })));
    const computed = cells.filter(({ formula }) => formula !== undefined);
    expect(computed.length).toBeGreaterThan(100);
    expect(computed.filter(({ style }) => style?.numberFormat === "@")).toEqual([]);
  });
});

describe("a firm's name of", () => {
  const named = (length: number) => {
    const rows = SURVEY.rows.map((row, i) => (i === 2 ? ["F".repeat(length), ...row.slice(1)] : row));
    return openHost(workbookOf([{ ...SURVEY, rows }]));
  };

  test.each([300, 8_000, 32_000])("%i characters is in the results, and said with its cell", async (length) => {
    for (const ways of [values, formulas]) {
      await named(length);
      const { reading, cohort } = await ways();
      expect(cohort.firms.map(({ firm }) => firm.length)).toContain(length);
      expect(reading.problems).toMatchObject([{ code: "firm-long", sheet: SURVEY.name, cell: "A3" }]);
      expect((await insertReport({ reading, cohort }, MADE)).firms).toBe(cohort.firms.length);
    }
  });

  test("32,767 characters is refused with its cell, as a result cell has no room beside it", async () => {
    const long = await named(32_767);
    const before = await long.state();
    for (const ways of [values, formulas]) {
      await expect(ways()).rejects.toMatchObject({
        code: "firm-name-too-long",
        message: expect.stringMatching(/“.*” the firm's name in A3 has 32767 characters/) as string,
      });
    }
    expect(await long.state()).toEqual(before);
  });
});

test("a protected sheet of answers is read, with its merged cells", async () => {
  const open = await inspect({});
  host.user.protect(SURVEY.name);
  const { fingerprint } = await inspect({});
  expect(fingerprint).toBe(open.fingerprint);
  expect((await values()).written.sheets.length).toBeGreaterThan(0);
});

test("names that are there are given another range, and never deleted, so that charts of the user's keep them", async () => {
  await formulas();
  host.traffic.keepLog();
  await formulas();
  const names = host.traffic.log!.flatMap(({ query }) => query.Actions.map(({ Name }) => Name));
  expect(names).not.toContain("Delete");
});

test("merged names of firms are known however many there are, though Excel cuts their addresses", async () => {
  const { rows } = SURVEY;
  const [first, second] = [rows[1]!, rows[2]!];
  const usedOf = async (count: number) => {
    const pairs = Array.from({ length: count }, (_, f) => [
      [`Firm ${f + 1}`, ...first.slice(1)],
      [null, ...second.slice(1)],
    ]).flat();
    const merges = Array.from({ length: count }, (_, f) => `A${2 + 2 * f}:A${3 + 2 * f}`);
    await openHost(workbookOf([{ ...SURVEY, rows: [rows[0]!, ...pairs], merges }]));
    return (await inspect({})).counts.used;
  };
  const each = (await usedOf(7)) / 7;
  expect(await usedOf(700)).toBe(700 * each);
});
