import { describe, expect, it } from "vitest";
import { insertReport, markStale, readAnswers, removeReports } from "../../../src/excel";
import { MOST_FIRMS, reportInWords } from "../../../src/excel/report";
import { firmsOnReport } from "../../../src/excel/report/which-firms";
import { writeReports } from "../../../src/excel/results";
import { STALE } from "../../../src/excel/results/results-state";
import { surenessByFirm } from "../../../src/methods/hvm/analyses/robustness/sureness";
import { openXlsx, saveXlsx } from "../../../src/workbench/file/xlsx";
import { cellAt, cellKey } from "../../../src/workbench/workbook";
import { IMPRINT, publishedStudy, randomStudy } from "../../support/cohorts";
import { rejection } from "../../support/open";
import { contentOf, open, sheetNamed, userWorkbook, valueAt } from "../../support/workbooks";

const REPORT = "HVM Report";

describe("the sheet HVM Report", () => {
  it("stands before the results, is in front, and leaves the user's sheets as they were", async () => {
    const before = await userWorkbook();
    const host = await open(before);
    await writeReports(publishedStudy(), IMPRINT);
    expect(await insertReport(publishedStudy(), IMPRINT)).toEqual({ sheet: REPORT, pages: 10, firms: 10, kept: null });
    const { sheets, activeSheet } = await host.state();
    expect(sheets.slice(0, 4).map(({ name }) => name)).toEqual(["Answers", "Notes", REPORT, "HVM Summary"]);
    expect(sheets.slice(0, 2)).toEqual(before.sheets);
    expect(activeSheet).toBe(sheets[2]!.id);
  });

  it("takes the place of an earlier one, under its name, and goes with Remove all results", async () => {
    const host = await open(await userWorkbook());
    await insertReport(publishedStudy(), IMPRINT);
    const first = sheetNamed(await host.state(), REPORT);
    await insertReport(publishedStudy(), IMPRINT);
    const { sheets } = await host.state();
    expect(sheets.map(({ name }) => name)).toEqual(["Answers", "Notes", REPORT]);
    expect(contentOf(sheets[2]!)).toEqual(contentOf(first));
    expect(sheets[2]!.charts[0]!.series[0]!.values).toContain("'HVM Report'!");
    expect((await removeReports()).sheets).toEqual([REPORT]);
  });

  it.each([
    ["a changed sentence", "A3", "Our own title"],
    ["a note beside it", "Q9", "a note"],
  ])("is the user's from %s on: it stays, and the next one has another name", async (_, cell, typed) => {
    const host = await open(await userWorkbook());
    await insertReport(publishedStudy(), IMPRINT);
    await host.user.edit(REPORT, cell, typed);
    const again = await insertReport(publishedStudy(), IMPRINT);
    expect(again).toMatchObject({ sheet: "HVM Report 2", kept: REPORT });
    expect(reportInWords(again)).toContain("The earlier report on “HVM Report” was changed since");
    expect((await host.state()).sheets.map(({ name }) => name)).toContain(REPORT);
    expect((await removeReports()).sheets).toEqual(["HVM Report 2"]);
    // Its tables are results, and no answers.
    expect(((await rejection(readAnswers())) as unknown as { code: string }).code).toBe("no-answers-found");
  });

  it("is not the user's for what we say on it: out of date, and from an earlier analysis", async () => {
    const host = await open(await userWorkbook());
    await writeReports(publishedStudy(), IMPRINT);
    await insertReport(publishedStudy(), IMPRINT);
    await markStale();
    expect(valueAt(sheetNamed(await host.state(), REPORT), 1, 0)).toBe(STALE);
    await writeReports(publishedStudy(), IMPRINT);
    const told = sheetNamed(await host.state(), REPORT);
    expect(valueAt(told, 0, 0)).toBe("HVM Report: from the analysis of 2026-11-22, not among the latest results");
    expect(await insertReport(publishedStudy(), IMPRINT)).toMatchObject({ sheet: REPORT, kept: null });
    const renewed = sheetNamed(await host.state(), REPORT);
    expect([valueAt(renewed, 0, 0), valueAt(renewed, 1, 0)]).toEqual([REPORT, null]);
  });

  it(`has pages of ${MOST_FIRMS} firms at most, of those that are asked for`, async () => {
    const { cohort } = randomStudy(130, 1);
    const sureness = surenessByFirm(cohort.firms, undefined);
    expect(firmsOnReport(cohort, sureness)).toHaveLength(MOST_FIRMS);
    expect(firmsOnReport(cohort, sureness, ["firm 120", "Firm 3", "nobody"])).toEqual([2, 119]);
    const unsure = new Map(
      [...sureness].map(([firm, sure], i) => [
        firm,
        { ...sure, verdict: i % 2 ? ("stable" as const) : ("unsure" as const) },
      ]),
    );
    expect(firmsOnReport(cohort, unsure, "unsure").slice(0, 3)).toEqual([0, 2, 4]);
    const told = reportInWords({ sheet: REPORT, pages: MOST_FIRMS, firms: 130, kept: null });
    expect(told).toContain(`pages of ${MOST_FIRMS} of 130 firms (${MOST_FIRMS} at most: choose which)`);
    await open();
    expect(await rejection(insertReport(publishedStudy(), IMPRINT, ["nobody"]))).toMatchObject({
      code: "nothing-to-report",
    });
  });

  it("has each class on HVM Summary lead to its firm's page, until the next analysis", async () => {
    const host = await open();
    await writeReports(publishedStudy(), IMPRINT);
    const linksOf = async () => {
      const { hyperlinks, cells } = sheetNamed(await host.state(), "HVM Summary");
      return [...hyperlinks].map(([key, { documentReference }]) => {
        const { row } = cellAt(key);
        return [String(cells.get(cellKey(row, 0))!.value), documentReference!] as const;
      });
    };
    const before = await linksOf();
    expect(before[0]![1]).toMatch(/^'HVM Profiles'!/);
    await insertReport(publishedStudy(), IMPRINT);
    const report = sheetNamed(await host.state(), REPORT);
    const after = await linksOf();
    expect(after.length).toBe(before.length);
    for (const [firm, to] of after) {
      const [, row] = /^'HVM Report'!A(\d+)$/.exec(to)!;
      expect(valueAt(report, Number(row) - 1, 0)).toBe(firm);
    }
    await writeReports(publishedStudy(), IMPRINT);
    expect(await linksOf()).toEqual(before);
  });

  it("of 100 firms takes four messages that write, and no message is larger than 2 MB", async () => {
    const host = await open();
    host.traffic.keepLog();
    const study = randomStudy(100, 1);
    await insertReport(study, IMPRINT);
    // The first looks what is there; clean-ups name nothing.
    const asked = host.traffic.log!.filter(({ query }) => JSON.stringify(query).includes('"Worksheets"')).slice(1);
    expect(asked.length).toBeLessThanOrEqual(4);
    for (const { query } of asked) expect(JSON.stringify(query).length).toBeLessThan(2 * 1024 * 1024);
  }, 120_000);

  it("keeps its print area, page breaks, heights and charts in a file", async () => {
    const host = await open();
    await insertReport(publishedStudy(), IMPRINT);
    const saved = sheetNamed(await host.state(), REPORT);
    const { sheets } = await openXlsx(await saveXlsx(null, await host.state()));
    const read = sheets.find(({ name }) => name === REPORT)!;
    expect(read.page).toMatchObject({
      printArea: saved.page.printArea,
      rowBreaks: saved.page.rowBreaks,
      landscape: false,
    });
    expect(read.charts).toHaveLength(20);
    expect(read.merges).toEqual(saved.merges);
  });
});
