import { COLUMNS, ROWS as LAST } from "../../../src/cells/area";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/excel/results/analyse";
import { readAnswers } from "../../../src/excel/answers";
import { sampleStudyRows } from "../../../src/methods/hvm/sample/answers";
import { DEFAULT_KEY, PROPOSITIONS, showSequence, type Assessment } from "../../../src/methods/hvm";
import { openFile } from "../../../src/workbench/file/open";
import { cellAt, cellKey, type WorkbookState } from "../../../src/workbench/workbook";
import type { CellDraft, SheetDraft } from "../../support/case";
import { openHost } from "../../support/open";
import { MIB, trafficOf } from "./traffic";
import { workbookOf } from "../../support/workbook";

const ASSETS = resolve(import.meta.dirname, "../../../assets");
const STUDY: CellDraft[][] = sampleStudyRows();
const [HEADER = [], ...ROWS] = STUDY;
const ITEMS = HEADER.slice(2);
const MADE = { version: "1.2.3", now: new Date("2026-11-22T12:00:00Z") };

/** A result sheet's first table: a record per row, by heading. */
function table(state: WorkbookState, sheetName: string): Record<string, unknown>[] {
  const sheet = state.sheets.find(({ name }) => name === sheetName)!;
  const { area } = sheet.tables[0]!;
  const rows: unknown[][] = Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(null));
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellAt(key);
    const inside = rows[row - area.row];
    if (inside && column >= area.column && column < area.column + area.columns)
      inside[column - area.column] = cell.value;
  }
  const [headings = [], ...data] = rows;
  return data.map((cells) => Object.fromEntries(headings.map((heading, c) => [String(heading), cells[c]])));
}

it.each([LAST - 1, 700_000])(
  "a cell in row %i, far out, is refused by name instead of being waited for",
  async (row) => {
    const state = workbookOf([{ name: "Answers", rows: STUDY }]);
    const [sheet] = state.sheets;
    const cells = new Map(sheet!.cells).set(cellKey(row, COLUMNS - 1), { value: "x" });
    await openHost({ ...state, sheets: [{ ...sheet!, cells }] });
    await expect(analyse(MADE)).rejects.toMatchObject({
      code: "sheet-too-large",
      message: expect.stringContaining(`Sheet “Answers” is in use from A1 to XFD${row + 1}`),
    });
  },
  20_000,
);

describe("the sample study, from its file to the result sheets", () => {
  it("writes in every cell what assess gives, charts included, and leaves the user's sheets as they were", async () => {
    const opened = await openFile(readFileSync(join(ASSETS, "sample-study.xlsx")), "sample-study.xlsx");
    const host = await openHost(opened);
    const { cohort, written } = await analyse(MADE);
    const state = await host.state();
    expect(written.sheets.map(({ name }) => name)).toEqual(
      state.sheets.slice(opened.sheets.length).map(({ name }) => name),
    );
    expect(state.sheets.slice(0, opened.sheets.length)).toEqual(opened.sheets);
    // The first results come to the front; after the next analysis the sheet stays that the user looks at.
    const inFront = (id: string) => state.sheets.find((sheet) => sheet.id === id)!.name;
    expect([inFront(state.activeSheet), state.selection]).toEqual(["HVM Summary", "A1"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    });
    await analyse(MADE);
    expect((await host.state()).activeSheet).toBe(opened.sheets[0]!.id);

    const summary = table(state, "HVM Summary");
    const remarks = table(state, "HVM Remarks");
    const profiles = table(state, "HVM Profiles");
    const distances = table(state, "HVM Distances");
    const rankings = table(state, "HVM Rankings");
    expect(summary).toHaveLength(10);
    cohort.firms.forEach((firm, f) => {
      expect(summary[f]).toMatchObject({
        Firm: firm.firm,
        Respondents: firm.respondents,
        "Answered, %": firm.answeredShare! * 100,
        Class: firm.classification,
        Sequence: showSequence(firm.sequence!, firm.sequenceTies),
        "Distance (correlation)": Math.min(...firm.distances.filter((distance) => distance !== null)),
        "Runner-up": firm.runnersUp.join(" / "),
        "Margin to runner-up": firm.margin,
        "Measures agreeing, of 6": firm.measuresAgreeing,
        "Rank on its class's VPD": firm.rankOnClass,
        "Focus (VPDs near the top)": firm.focus,
      });
      const inFull = remarks.find((row) => row["Firm"] === firm.firm)?.["Remarks"] ?? "";
      for (const remark of firm.remarks) expect(inFull).toContain(remark);
      const marks = String(summary[f]!["Remarks"] ?? "");
      expect(marks.split(", ").filter(Boolean)).toHaveLength(firm.remarks.length);
      PROPOSITIONS.forEach(({ vpd, dimension, name }, v) => {
        expect(profiles[f]![`${vpd} ${dimension}, score`]).toBe(firm.scores[v]);
        expect(profiles[f]![`${vpd} ${dimension}, %`]).toBe(firm.percentages![v]);
        expect(distances[f]![name]).toBe(firm.distances[v]);
        expect(rankings[f]![`${vpd} ${dimension}`]).toBe(firm.ranks[v]);
      });
    });
    const charts = state.sheets.flatMap(({ name, charts }) =>
      charts.map((chart) => [name, chart.type, chart.series.length]),
    );
    expect(charts).toEqual([
      ["HVM Profiles", "ColumnClustered", 10],
      // The footprints of the six classes.
      ["HVM Profiles", "ColumnClustered", 6],
      ...Array<unknown>(6).fill(["HVM Rankings", "BarClustered", 1]),
    ]);
  });
});

describe("the same study in every layout gives the same assessments", () => {
  const firmOf = (row: readonly CellDraft[]) => row[0] as string;
  const transposed = (rows: CellDraft[][]) => (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));
  const firms = [...new Set(ROWS.map(firmOf))];
  const statements = ITEMS.map((_, i) => DEFAULT_KEY.items[i]!.statement);
  const indented = [[], [null, null, "Survey of 2026"], [], ...STUDY.map((row) => [null, null, null, ...row])];
  const layouts: Record<string, { sheets: SheetDraft[]; layout: string }> = {
    "a: a row per respondent": { sheets: [{ name: "Answers", rows: STUDY }], layout: "respondent rows" },
    "a: beginning at D4, below a title": { sheets: [{ name: "Answers", rows: indented }], layout: "respondent rows" },
    "a: headed by the statements": {
      sheets: [{ name: "Answers", rows: [["What is your company's name?", "Role", ...statements], ...ROWS] }],
      layout: "respondent rows",
    },
    "a: an Excel table": { sheets: [{ name: "Answers", rows: STUDY, table: "A1:AI26" }], layout: "respondent rows" },
    "b: a column per respondent": { sheets: [{ name: "Answers", rows: transposed(STUDY) }], layout: "item rows" },
    "c: long": {
      sheets: [
        {
          name: "Answers",
          rows: [
            ["Firm", "Respondent", "Item", "Answer"],
            ...ROWS.flatMap(([firm, who, ...answers]) =>
              answers.map((answer, i) => [firm, who, ITEMS[i], answer] as CellDraft[]),
            ),
          ],
        },
      ],
      layout: "long",
    },
    "d: a sheet per firm": {
      sheets: firms.map((name) => ({
        name,
        rows: [HEADER.slice(1), ...ROWS.filter((row) => firmOf(row) === name).map((row) => row.slice(1))],
      })),
      layout: "sheet per firm",
    },
    "d: a sheet per firm, a column per respondent": {
      sheets: firms.map((name) => ({
        name,
        rows: transposed([HEADER.slice(1), ...ROWS.filter((row) => firmOf(row) === name).map((row) => row.slice(1))]),
      })),
      layout: "sheet per firm",
    },
  };

  async function assessed(sheets: SheetDraft[]) {
    await openHost(workbookOf(sheets));
    const { cohort, reading } = await analyse(MADE);
    return { firms: cohort.firms, layout: reading.layout };
  }

  it.each(Object.entries(layouts))("%s", async (_, { sheets, layout }) => {
    const reference = await assessed([{ name: "Answers", rows: STUDY }]);
    expect(await assessed(sheets)).toEqual({ firms: reference.firms, layout });
  });

  it("e: six scores per firm give the same scores, percentages, distances and classes", async () => {
    const reference = (await assessed([{ name: "Answers", rows: STUDY }])).firms;
    const rows: CellDraft[][] = [["Firm", ..."ABCDEF"], ...reference.map(({ firm, scores }) => [firm, ...scores])];
    const { firms: same, layout } = await assessed([{ name: "Scores", rows }]);
    const known = ({ firm, scores, percentages, distances, classification, ranks, focus }: Assessment) => ({
      firm,
      scores,
      percentages,
      distances,
      classification,
      ranks,
      focus,
    });
    expect(layout).toBe("profiles");
    expect(same.map(known)).toEqual(reference.map(known));
  });

  it("e: six percentages per firm give the same distances and classes", async () => {
    const reference = (await assessed([{ name: "Answers", rows: STUDY }])).firms;
    const rows: CellDraft[][] = [
      ["Firm", ...PROPOSITIONS.map(({ dimension }) => `${dimension} %`)],
      ...reference.map(({ firm, percentages }) => [firm, ...percentages!]),
    ];
    const { firms: same } = await assessed([{ name: "Percentages", rows }]);
    expect(same.map(({ classification }) => classification)).toEqual(
      reference.map(({ classification }) => classification),
    );
    same.forEach(({ distances }, f) =>
      distances.forEach((d, p) => expect(d).toBeCloseTo(reference[f]!.distances[p]!, 12)),
    );
  });
});

describe("messages and bytes grow by the chunk, not by the firm", () => {
  /** A study of firms of eight or nine, with a fixed pattern of answers. */
  function study(respondents: number): WorkbookState {
    const rows: CellDraft[][] = [HEADER];
    for (let r = 0; r < respondents; r++) {
      rows.push([
        `Firm ${Math.floor(r / (25 / 3))}`,
        `Person ${r}`,
        ...ITEMS.map((_, i) => ((r * 31 + i * 17 + ((r * i) % 13)) % 5) + 1),
      ]);
    }
    return workbookOf([{ name: "Answers", rows }]);
  }

  /** Messages that read or write cell values, and the largest message, of reading alone and of the whole analysis. */
  async function traffic(respondents: number, further?: readonly string[]) {
    const host = await openHost(study(respondents));
    const { reading } = await trafficOf(host, () => readAnswers());
    const { messages, writing, largest } = await trafficOf(host, () =>
      analyse({ ...MADE, ...(further ? { further } : {}) }),
    );
    host.close();
    return { messages, reading, writing, largest };
  }

  it("10 and 10,000 respondents take the same messages: one data read and one data write", async () => {
    const small = await traffic(10);
    const large = await traffic(10_000);
    expect(small).toMatchObject({ reading: 1, writing: 1 });
    expect(large).toMatchObject({ reading: 1, writing: 1, messages: small.messages });
    expect(large.largest).toBeLessThan(2 * MIB);
  });

  it("25,000 respondents in 3,000 firms still take one data read and one data write", async () => {
    const large = await traffic(25_000, []);
    expect(large).toMatchObject({ reading: 1, writing: 1 });
    expect(large.largest).toBeLessThan(2 * MIB);
  });

  it("with HVM Robustness, which is more than one message may hold, they take two data writes at most", async () => {
    const usual = await traffic(25_000);
    expect(usual.reading).toBe(1);
    expect(usual.writing).toBeLessThanOrEqual(2);
    expect(usual.largest).toBeLessThan(2 * MIB);
  }, 180_000);

  it("60,000 respondents take three data reads and a few writes, none above 2 MB", async () => {
    const largest = await traffic(60_000, []);
    expect(largest.reading).toBe(3);
    expect(largest.writing).toBeLessThan(8);
    expect(largest.largest).toBeLessThan(2 * MIB);
  });
});
