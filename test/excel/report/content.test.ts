import { describe, expect, it } from "vitest";
import { insertReport } from "../../../src/excel";
import type { FirmsOnReport } from "../../../src/excel/report";
import { DEFAULT_KEY, NOT_APPLICABLE } from "../../../src/methods/hvm";
import { CANNOT_SAY, HOW_TO_READ } from "../../../src/methods/hvm/told/reading";
import type { SheetState } from "../../../src/workbench/workbook";
import { cellAt } from "../../../src/workbench/workbook";
import { answersOf, example, type Example, IMPRINT, publishedStudy, randomStudy } from "../../support/cohorts";
import { contentOf, open, sheetNamed } from "../../support/workbooks";

async function reported(study: Example, firms: FirmsOnReport = "first"): Promise<SheetState> {
  const host = await open();
  await insertReport(study, IMPRINT, firms);
  return sheetNamed(await host.state(), "HVM Report");
}

/** All texts, a line a cell, from the top down. */
function textOf(sheet: SheetState): string {
  return [...sheet.cells]
    .filter(([, { value }]) => typeof value === "string")
    .sort(([a], [b]) => a - b)
    .map(([, { value }]) => String(value))
    .join("\n");
}

/** The texts between a firm's name and the next page. */
function pageOf(sheet: SheetState, firm: string): string {
  const rows = [0, ...sheet.page.rowBreaks, Infinity];
  const isOn = (key: number, i: number) => cellAt(key).row >= rows[i]! && cellAt(key).row < rows[i + 1]!;
  const i = rows.findIndex((_, i) =>
    [...sheet.cells].some(([key, { value }]) => value === firm && cellAt(key).row === rows[i]),
  );
  return [...sheet.cells]
    .filter(([key, { value }]) => isOn(key, i) && value !== null)
    .sort(([a], [b]) => a - b)
    .map(([, { value }]) => String(value))
    .join("\n");
}

/** A respondent who gives each VPD's items the same answer. */
const codes = (of: Readonly<Record<string, number>>) =>
  DEFAULT_KEY.items.map(({ weights }) => of["ABCDEF"[weights.findIndex((weight) => weight > 0)]!]!);

describe("what a report says", () => {
  it("on its cover: what was studied, where firms stand, how many of each class, how to read it and what it cannot say", async () => {
    const text = textOf(await reported(publishedStudy()));
    for (const said of [
      "What was studied",
      "Respondents",
      "Technological Integrators (5)\nHVM2, HVM3, FG1, FG2 and FG7",
    ])
      expect(text).toContain(said);
    for (const line of [...HOW_TO_READ, ...CANNOT_SAY]) expect(text).toContain(`• ${line}`);
    expect(text).toContain("HVM for Excel 0.1.0, 2026-11-22 12:34 UTC");
  });

  it("of a firm: its class for a manager, how sure it is, what would change it, whether its parts agree, and by which method", async () => {
    const page = pageOf(await reported(publishedStudy()), "HVM1");
    expect(page).toContain("Socialisors: Customer Intimacy, soft value");
    expect(page).toContain("Socialisors win by being trusted");
    expect(page).toContain("How sure: ●●● stable");
    expect(page).toMatch(
      /Drawn anew 2,000 times, the class stays with other items in 100 % .* and with other respondents/,
    );
    expect(page).toContain("Runner-up: Technological Integrators, 0.466 farther by the correlation distance.");
    expect(page).toContain("4.65 instead of 3.29 on Technological Integration (E) (Technological Integrators)");
    expect(page).toContain("The three parts are aligned: mean similarity 0.89.");
    expect(page).toContain("Answers of all respondents pooled");
  });

  it("of a firm with a wish: what changes, and where to put weight", async () => {
    const { reading, cohort } = publishedStudy();
    const facts = cohort.firms.map((_, i) => ({ desired: i === 0 ? ("Innovators" as const) : null, processes: null }));
    const study = { ...reading.study, facts };
    const sheet = await reported({ cohort, reading: { ...reading, study } });
    expect(pageOf(sheet, "HVM1")).toContain("Where it wishes to be: Innovators");
    expect(pageOf(sheet, "HVM1")).toContain("From Socialisors to Innovators: major: other discipline, soft to hard.");
    expect(pageOf(sheet, "HVM2")).not.toContain("wishes to be");
  });

  it("of a tie both, of no class why, of a single respondent that nobody else could be asked", async () => {
    const profiles = example({
      kind: "profiles",
      unit: "percentages",
      firms: ["Between"],
      // As like the one footprint as the other.
      profiles: [[23, 15.5, 8.5, 12, 19.5, 21.5]],
    });
    const [between] = profiles.cohort.firms;
    const tied = {
      ...between!,
      classification: null,
      tie: ["Innovators", "Socialisors"] as const,
      runnersUp: [],
      margin: 0,
    };
    const sheet = await reported({ ...profiles, cohort: { ...profiles.cohort, firms: [tied] } });
    const page = pageOf(sheet, "Between");
    expect(page).toContain("Innovators / Socialisors: Product Leadership / Customer Intimacy, hard / soft value");
    expect(page).toContain("equally close to Innovators and Socialisors");
    expect(textOf(sheet)).toContain("Tied between classes: Between (Innovators / Socialisors).");

    const odd = example(
      answersOf([
        { firm: "Flat", codes: codes({ A: 3, B: 3, C: 3, D: 3, E: 3, F: 3 }) },
        { firm: "Gap", codes: codes({ A: 4, B: 2, C: 3, D: 2, E: 3, F: NOT_APPLICABLE }) },
        { firm: "Alone", codes: codes({ A: 2, B: 3, C: 3, D: 2, E: 3, F: 5 }) },
      ]),
    );
    const report = await reported(odd);
    expect(pageOf(report, "Flat")).toContain("No class\nNot classifiable: all six dimensions come out the same");
    expect(pageOf(report, "Gap")).toContain("no item was answered on Socialisation (F)");
    expect(pageOf(report, "Gap")).not.toContain("How sure");
    expect(pageOf(report, "Alone")).toContain(
      "One respondent: whether others would have said the same cannot be seen.",
    );
    // The flat firm has a profile to draw, and no footprint beside it; the other has none.
    expect(report.charts.map(({ series }) => series.length)).toEqual([1, 1, 3, 3]);
  });

  it("of 40 firms: a page each, all of them on the strip, and numbers in coloured cells", async () => {
    const study = randomStudy(80, 2);
    const sheet = await reported(study);
    expect(sheet.charts).toHaveLength(80);
    for (const { firm } of study.cohort.firms) expect(pageOf(sheet, firm)).toContain(`of 40, 2 respondents`);
    const [scale] = sheet.conditionalFormats;
    expect(scale).toMatchObject({ kind: "colorScale", area: { columns: 6 } });
    const inside = [...sheet.cells].filter(([key, { value }]) => {
      const { row, column } = cellAt(key);
      const { area } = scale!;
      return typeof value === "number" && row >= area.row && row < area.row + area.rows && column >= 2 && column < 8;
    });
    expect(inside).toHaveLength(240);
  });
});

describe("a report's cells", () => {
  it("hold texts as texts, whatever a firm is called, and no formula", async () => {
    const names = ["=1+1", "+A1", "@SUM(A1)", '=HYPERLINK("http://a")', "'x", "2026-01-01", "007"];
    const host = await open();
    await insertReport(
      randomStudy(names.length, 1, (firm) => names[firm]!),
      IMPRINT,
    );
    const sheet = sheetNamed(await host.state(), "HVM Report");
    const cells = Object.values(contentOf(sheet));
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    for (const name of names) expect(cells.map(({ value }) => value)).toContain(name);
    for (const { value, style } of cells) if (typeof value === "string") expect(style?.numberFormat).toBe("@");
    for (const { series } of sheet.charts) for (const { name } of series) expect(name).not.toMatch(/^[=+@']/);
  });

  it("are the source of each chart, said outright: six categories and six values a series", async () => {
    const { charts } = await reported(publishedStudy());
    for (const { series, type } of charts) {
      expect(["Radar", "ColumnClustered"]).toContain(type);
      for (const { values, categories } of series)
        for (const range of [values, categories]) expect(range).toMatch(/^='HVM Report'!\$[A-N]\$\d+:\$[A-N]\$\d+$/);
    }
    expect(charts[1]!.series.map(({ type, marker }) => [type, marker?.style])).toEqual([
      [undefined, undefined],
      ["LineMarkers", "Diamond"],
      ["LineMarkers", "Circle"],
    ]);
  });

  it("stand on pages of their own: no page is higher than the paper, and each has its rows in it", async () => {
    const sheet = await reported(randomStudy(60, 2));
    const rows = [0, ...sheet.page.rowBreaks, Math.max(...[...sheet.cells.keys()].map((key) => cellAt(key).row)) + 1];
    const height = (row: number) => sheet.rowHeights?.get(row) ?? 15;
    for (let i = 1; i < rows.length; i++) {
      let sum = 0;
      for (let row = rows[i - 1]!; row < rows[i]!; row++) sum += height(row);
      expect(sum).toBeLessThanOrEqual(734);
    }
    expect(sheet.page.printArea).toBe(`$A$1:$N$${rows[rows.length - 1]!}`);
    const sizes = [...sheet.cells.values()].flatMap(({ value, style }) =>
      value === null ? [] : [style?.fontSize ?? 11],
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
  });
});
