import { describe, expect, test } from "vitest";
import { FOOTPRINTS, PROPOSITIONS, type ProfileStudy, type Six, VPDS } from "../../../src/methods/hvm";
import { planned } from "../../../src/excel/results/plan";
import type { Block, Cell, ReportSheet } from "../../../src/excel/sheets/sheet";
import { INCOMPLETE } from "../../../src/excel/workbook/owned-sheets";
import { writeReports } from "../../../src/excel/results";
import { answersOf, example, IMPRINT, problem, publishedStudy, randomStudy, type Example } from "../../support/cohorts";
import { open, sheetNamed, valuesAt } from "../../support/workbooks";

type Kind = "summary" | "remarks" | "profiles" | "distances" | "rankings" | "problems" | "about";

function sheetsOf({ cohort, reading }: Example): Record<Kind, ReportSheet> {
  const sheets = planned({ cohort, reading }, IMPRINT).reports;
  return Object.fromEntries(sheets.map((sheet) => [sheet.kind, sheet])) as Record<Kind, ReportSheet>;
}

/** The rows of a block as objects by heading. */
function rowsOf({ columns, rows }: Block): Record<string, Cell>[] {
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i]!.heading, cell])));
}

function profiles(unit: "scores" | "percentages", rows: readonly (readonly [string, Six<number | null>])[]): Example {
  const study: ProfileStudy = { kind: "profiles", unit, firms: rows.map(([f]) => f), profiles: rows.map(([, p]) => p) };
  return example(study);
}

describe("HVM Summary", () => {
  // Classes and sequences: the HVM paper, as test/data/published-cases.csv has them.
  test("says of each published firm what the paper says", () => {
    const sheets = sheetsOf(publishedStudy());
    const [first, second, third] = rowsOf(sheets.summary.blocks[0]!);
    expect(first).toMatchObject({ Firm: "HVM1", Respondents: 5, Class: "Socialisors", Sequence: "FCBEAD" });
    expect(first).toMatchObject({ Discipline: "Customer Intimacy", "Hard or soft": "Soft" });
    expect(first!["Runner-up"]).toBe("Technological Integrators");
    expect(first!["Distance (correlation)"]).toBeCloseTo(0.1157, 3);
    expect(first!["Margin to runner-up"]).toBeCloseTo(0.4656, 3);
    expect(first!["Focus (VPDs near the top)"]).toBe(1);
    expect([second!["Class"], third!["Class"]]).toEqual(["Technological Integrators", "Technological Integrators"]);
    expect(second!["Remarks"]).toBe("top elsewhere, no focus");
    const remarks = rowsOf(sheets.remarks.blocks[0]!).find((row) => row["Firm"] === second!["Firm"]);
    expect(remarks!["Remarks"]).toMatch(/Highest on Socialisation \(F\), yet.* No clear focus: /);
  });

  test("joins tied letters by = and tied classes by /, and leaves blank what a tie does not have", () => {
    const [row] = rowsOf(sheetsOf(profiles("percentages", [["Tie", [10, 10, 30, 20, 20, 10]]])).summary.blocks[0]!);
    expect(row!["Sequence"]).toBe("CD=EA=B=F");
    const mirrored: Six<number> = [20, 20, 15, 15, 15, 15];
    const footprints = [
      [30, 20, 15, 15, 10, 10],
      [20, 30, 15, 15, 10, 10],
      ...FOOTPRINTS.slice(2),
    ] as unknown as typeof FOOTPRINTS;
    const study: ProfileStudy = { kind: "profiles", unit: "percentages", firms: ["T"], profiles: [mirrored] };
    const [tie] = rowsOf(sheetsOf(example(study, { options: { footprints } })).summary.blocks[0]!);
    expect(tie).toMatchObject({
      Class: "Innovators / Brand Managers",
      Discipline: "Product Leadership",
      "Hard or soft": "Hard / Soft",
      "Runner-up": null,
      "Margin to runner-up": 0,
      "Rank on its class's VPD": null,
    });
  });

  test("leaves a firm that cannot be classified blank, with the reason in words", () => {
    const study = answersOf([
      { firm: "Flat", codes: Array(33).fill(3) },
      { firm: "Silent", codes: Array(33).fill(0) },
    ]);
    const { summary, remarks } = sheetsOf(example(study));
    for (const row of rowsOf(summary.blocks[0]!)) {
      expect([row["Class"], row["Runner-up"], row["Margin to runner-up"]]).toEqual(["No class", null, null]);
      expect(row["Remarks"]).toMatch(/^not classifiable/);
    }
    for (const row of rowsOf(remarks.blocks[0]!)) expect(row["Remarks"]).toMatch(/^Not classifiable: /);
    expect(remarks.blocks[0]!.rows).toHaveLength(2);
  });

  test("names the measure in its heading", () => {
    const { cohort, reading } = publishedStudy();
    const other = example(reading.study, { options: { measure: "cityblock" } });
    expect(cohort.options.measure).toBe("correlation");
    const headings = sheetsOf(other).summary.blocks[0]!.columns.map(({ heading }) => heading);
    expect(headings).toContain("Distance (city-block)");
  });
});

describe("HVM Profiles and HVM Distances", () => {
  test("hold percentages that sum to 100, scores, and the nearest footprint by name", () => {
    const { profiles: sheet, distances } = sheetsOf(publishedStudy());
    for (const row of sheet.blocks[0]!.rows) {
      const sum = row.slice(1, 7).reduce<number>((total, cell) => total + Number(cell), 0);
      expect(sum).toBeCloseTo(100, 9);
    }
    expect(sheet.blocks[0]!.rows[0]!.slice(7).map((score) => Number(score).toFixed(2))).toEqual([
      "2.50",
      "3.40",
      "3.54",
      "2.38",
      "3.29",
      "4.88",
    ]);
    expect(rowsOf(distances.blocks[0]!)[0]).toMatchObject({ Firm: "HVM1", Nearest: "Socialisors" });
    expect(distances.blocks[1]!.rows.map(([name, ...row]) => [name, row])).toEqual(
      PROPOSITIONS.map(({ name }, i) => [name, [...FOOTPRINTS[i]!]]),
    );
  });

  test("Figure 1 shows up to 12 firms, of more the means of each class, and beside it their footprints", () => {
    const of = (firms: number) => sheetsOf(randomStudy(firms, 1)).profiles;
    expect(of(12).figures[0]!.title).toBe("Figure 1. VPD % of each firm, grouped by VPD");
    expect(of(12).blocks[1]!.rows.map(([firm]) => firm)).toEqual(of(12).blocks[0]!.rows.map(([firm]) => firm));
    const { blocks, figures } = of(200);
    expect(figures.map(({ title }) => title)).toEqual([
      "Figure 1. Mean VPD % of the firms of each class (200 firms)",
      "What is expected of the classes: their footprints",
    ]);
    const classes = rowsOf(sheetsOf(randomStudy(200, 1)).summary.blocks[0]!).map(({ Class }) => Class);
    const means = PROPOSITIONS.map(({ name }) => {
      const firms = blocks[0]!.rows.filter((_, i) => classes[i] === name);
      const mean = (v: number) => firms.reduce((sum, row) => sum + Number(row[1 + v]), 0) / firms.length;
      return [name, ...VPDS.map((_, v) => (firms.length === 0 ? null : expect.closeTo(mean(v), 9)))];
    });
    expect(blocks[1]!.rows).toEqual(means);
    expect(blocks[2]!.rows.map(([name]) => name)).toEqual(PROPOSITIONS.map(({ name }) => name));
  });

  test("a study of percentages has no scores, ranks or Figure 2, and says so", () => {
    const sheets = sheetsOf(profiles("percentages", [["One", [10, 10, 30, 20, 20, 10]]]));
    expect(sheets.profiles.blocks[0]!.rows[0]!.slice(7)).toEqual(Array(6).fill(null));
    expect(sheets.profiles.lines[1]).toMatch(/no scores/);
    expect(sheets.rankings.blocks[0]!.rows[0]!.slice(1)).toEqual(Array(6).fill(null));
    expect([sheets.rankings.figures, sheets.rankings.lines[0]]).toEqual([[], expect.stringMatching(/not ranked/)]);
    expect(rowsOf(sheets.summary.blocks[0]!)[0]).toMatchObject({ Respondents: null, "Answered, %": null });
  });
});

describe("HVM Rankings", () => {
  test("each block has the firms with a score, best first, 30 at most", () => {
    const { rankings } = sheetsOf(randomStudy(40, 1));
    for (const { rows } of rankings.blocks.slice(1)) {
      const scores = rows.map(([, score]) => Number(score));
      expect(rows).toHaveLength(30);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    expect(rankings.figures).toHaveLength(6);
    expect(rankings.figures[0]).toMatchObject({
      title: "Figure 2a. A Innovation: the 30 highest of 40 firms",
      reversed: true,
    });
  });
});

describe("HVM Problems", () => {
  test("links the first 1,000 to their cells, quotes names of sheets, and links a whole sheet to its first cell", async () => {
    const problems = Array.from({ length: 1_001 }, (_, i) => problem(i, { sheet: "Bob's" }));
    problems[1] = problem(1, { sheet: "Bob's", cell: null });
    problems[2] = problem(2, { sheet: null, cell: null });
    const { cohort, reading } = publishedStudy(problems);
    const host = await open();
    await writeReports({ cohort, reading }, IMPRINT);
    const sheet = sheetNamed(await host.state(), "HVM Problems");
    expect(sheet.hyperlinks.size).toBe(999);
    const links = [...sheet.hyperlinks.values()].map(({ documentReference }) => documentReference);
    expect(links.slice(0, 3)).toEqual(["'Bob''s'!D2", "'Bob''s'!A1", "'Bob''s'!D5"]);
    expect(valuesAt(sheet, 5, 2, 4, 1).flat()).toEqual(["D2", "whole sheet", null, "D5"]);
    host.close();
  });

  test("says so when there are none", () => {
    const { problems } = sheetsOf(publishedStudy());
    expect(problems.lines).toEqual([
      "Nothing was left out, and there is nothing to report.",
      "Read: 741 answers, 84 N/A and 0 blank cells, of 25 respondents in 10 firms, from 'Answers'!A1:AI19.",
    ]);
    expect(rowsOf(problems.blocks[0]!)).toMatchObject([{ Problem: "None: every answer counted." }]);
  });
});

describe("HVM About", () => {
  test("gives provenance, counts, how to read, sources and the key", () => {
    const rows = sheetsOf(publishedStudy([problem(0), problem(1, { severity: "notice" })])).about.blocks[0]!.rows;
    const text = (topic: string, point: string) => rows.find(([t, p]) => t === topic && p === point)?.[2];
    expect(text("This analysis", "Made by")).toBe("HVM for Excel 0.1.0, 2026-11-22 12:34 UTC");
    expect(text("Answers read", "Source")).toBe("'Answers'!A1:AI19");
    expect(text("Answers read", "Left out")).toBe("=1+1 at 'Answers'!B1");
    expect([text("Counts", "Firms"), text("Counts", "Respondents")]).toEqual(["10", "25"]);
    expect([text("Counts", "Problems: did not count"), text("Counts", "Problems: notices")]).toEqual(["1", "1"]);
    expect(rows.filter(([topic]) => topic === "Key")).toHaveLength(33);
    expect(text("Key", "Q1")).toMatch(/\(Key competence; counts for [A-F]\)$/);
    for (const topic of ["How to read", "Value propositions", "Sources"])
      expect(rows.some(([t]) => t === topic)).toBe(true);
  });
});

describe("every sheet", () => {
  const sheets = planned(publishedStudy(), IMPRINT).reports;

  test.each(sheets.map((sheet) => [sheet.kind, sheet] as const))("%s is declared soundly", (_, sheet) => {
    expect(sheet.title).not.toBe(INCOMPLETE);
    expect(sheet.lines.length).toBeLessThanOrEqual(2);
    for (const { columns, rows } of sheet.blocks) {
      expect(new Set(columns.map(({ heading }) => heading.toLowerCase())).size).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test("is frozen beside and below its keys, without grid lines, in letters of 8 points, with headings and footer on each page", async () => {
    const host = await open();
    const { cohort, reading } = publishedStudy();
    await writeReports({ cohort, reading }, IMPRINT);
    const { sheets, activeSheet } = await host.state();
    for (const { name, frozen, gridlines, page, tables } of sheets.slice(1)) {
      const isSummary = name === "HVM Summary";
      expect([name, frozen, gridlines]).toEqual([name, { rows: 5, columns: isSummary ? 1 : 0 }, false]);
      // Ranks and their charts fill an upright page.
      const landscape = name !== "HVM Rankings";
      // The headings of a table that is longer than a page are on each: of this study's, what the sheets mean and the items.
      const titleRows = name === "HVM About" ? "$1:$5" : "$1:$3";
      expect(page, name).toMatchObject({ landscape, fitToWidth: null, paper: 9, titleRows });
      expect([name, page.titleColumns]).toEqual([name, isSummary ? "$A:$A" : null]);
      expect((11 * page.scale) / 100, name).toBeGreaterThanOrEqual(8);
      const [, size] =
        /^&L&(\d+)&F, &A&C&\1HVM for Excel .*, \d{4}-\d\d-\d\d&R&\1Page &P of &N$/.exec(page.footer ?? "") ?? [];
      expect((Number(size) * page.scale) / 100, name).toBeGreaterThanOrEqual(8);
      expect(tables.length).toBeGreaterThan(0);
    }
    expect(sheets.find(({ id }) => id === activeSheet)!.name).toBe("HVM Summary");
    host.close();
  });
});
