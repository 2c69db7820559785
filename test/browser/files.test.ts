import { describe, expect, it } from "vitest";
import { DEFAULT_KEY } from "../../src/methods/hvm";
import type { CellDraft, SheetDraft } from "../support/case";
import { expectSheetCell, fileOf, openFromDisk, openStudy, RESULT_SHEETS, saved, STUDY, useBrowser } from "./harness";

useBrowser();

const [HEADER = [], ...ROWS] = STUDY;
const transposed = (rows: CellDraft[][]) => (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));
const statements = DEFAULT_KEY.items.map(({ statement }) => statement);

const LAYOUTS: Readonly<Record<string, SheetDraft[]>> = {
  "a row per respondent": [{ name: "Our answers", rows: [["Company", "Role", ...statements], ...ROWS] }],
  "a column per respondent": [{ name: "Our answers", rows: transposed(STUDY) }],
  "a long list": [
    {
      name: "Our answers",
      rows: [
        ["Firm", "Respondent", "Item", "Answer"],
        ...ROWS.flatMap(([firm, who, ...answers]) =>
          answers.map((answer, i): CellDraft[] => [firm!, who!, HEADER[i + 2]!, answer]),
        ),
      ],
    },
  ],
  "six scores per firm": [
    {
      name: "Our scores",
      rows: [
        ["Firm", "A", "B", "C", "D", "E", "F"],
        ["HVM1", 2.5, 3.4, 3.54, 2.38, 3.29, 4.88],
        ["FG6", 2, 4, 3.2, 4.6, 2.2, 4.1],
      ],
    },
  ],
  "a sheet per firm": [...new Set(ROWS.map(([firm]) => String(firm)))].map((name) => ({
    name,
    rows: [HEADER.slice(1), ...ROWS.filter(([firm]) => firm === name).map((row) => row.slice(1))],
  })),
};

describe("a workbook of one's own, opened from disk", () => {
  for (const [layout, sheets] of Object.entries(LAYOUTS)) {
    it(`with ${layout}`, async () => {
      const visit = await openStudy();
      await openFromDisk(visit, "ours.xlsx", await fileOf(...sheets));
      const heading = layout === "six scores per firm" ? "2 firms" : "10 firms, 25 respondents";
      await visit.pane.getByRole("heading", { name: heading }).waitFor();
      await visit.analyse();
      expect(await visit.sheets()).toEqual([...sheets.map(({ name }) => name), ...RESULT_SHEETS]);
      const summary = await visit.cells("HVM Summary");
      expect(summary.find(([firm]) => firm === "HVM1")).toContain("Socialisors");
    });
  }

  it("has its firms' names whole in the preview, broken between words, and its dates as dates", async () => {
    const visit = await openStudy();
    const words = visit.pane.getByRole("cell", { name: "Design Manager" }).first();
    const short = visit.pane.getByRole("cell", { name: "HVM1" }).first();
    const linesOf = (cell: typeof short) =>
      cell.locator("span").evaluate((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      });
    expect([await linesOf(words), await linesOf(short)]).toEqual([2, 1]);
    const name = "Harrogate Pumps and Precision Castings Limited";
    const rows = ROWS.map(([, ...row], i) => [46083.5 + i, name, ...row]);
    await openFromDisk(visit, "long.xlsx", await fileOf({ name: "Ours", rows: [["Start time", ...HEADER], ...rows] }));
    await visit.pane.getByRole("heading", { name: "1 firm, 25 respondents" }).waitFor();
    const cell = visit.pane.getByRole("cell", { name }).first();
    const isWhole = await cell.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);
    expect(isWhole).toBe(true);
    await visit.pane.getByRole("cell", { name: "2026-03-02 12:00" }).waitFor();
  });

  it("that is no workbook is refused in words, and the open one stays", async () => {
    const visit = await openStudy();
    await visit.page.setInputFiles("#file", {
      name: "old.xls",
      mimeType: "application/octet-stream",
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
    });
    await visit.page.getByText("This type of file is not known here.").waitFor();
    expect(await visit.sheets()).toEqual(["Answers", "HVM Firms", "About this study"]);
  });
});

it("where two columns may name the firm, each is a button with its firms, and so are scales", async () => {
  const visit = await openStudy();
  const rows = STUDY.map((row, r) => (r === 0 ? ["Company name", "Firm name", ...row.slice(2)] : [...row]));
  await openFromDisk(visit, "two.xlsx", await fileOf({ name: "Answers", rows }));
  const choice = visit.pane.getByRole("region", { name: "Which column names the firm?" });
  await choice.getByText("10 firms: HVM1").waitFor();
  await choice.getByRole("button", { name: "Company name" }).click();
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
  await expect.poll(() => choice.getByRole("button", { pressed: true }).allInnerTexts()).toEqual(["Company name"]);
  const lower = STUDY.map((row, r) => row.map((cell, c) => (r > 0 && c > 1 ? Number(cell) + 2 : cell)));
  await openFromDisk(visit, "seven.xlsx", await fileOf({ name: "Answers", rows: lower }));
  await visit.pane.getByText("1 counts as 1, 4 as 3, 7 as 5").waitFor();
  await visit.pane.getByRole("button", { name: "1 to 7, 7 is Very High" }).click();
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
});

it("each problem leads to its cell", async () => {
  const visit = await openStudy();
  const rows = STUDY.map((row) => [...row]);
  rows[4]![7] = "hihg";
  rows[11]![3] = 7;
  await openFromDisk(visit, "problems.xlsx", await fileOf({ name: "Answers", rows }));
  await visit.pane.getByRole("heading", { name: "2 problems" }).waitFor();
  await visit.pane.getByRole("button", { name: "Answers!D12" }).click();
  await expect.poll(() => visit.selected(), { timeout: 10_000 }).toBe("Answers!D12");
  await visit.pane.getByRole("button", { name: "Answers!H5" }).click();
  await expect.poll(() => visit.selected(), { timeout: 10_000 }).toBe("Answers!H5");
});

it("what the user says of a column is kept in the workbook, through save and open", async () => {
  const visit = await openStudy();
  const rows = STUDY.map(([firm, who, ...answers], i) => [i === 0 ? "Who" : firm!, who!, ...answers]);
  await openFromDisk(visit, "mapped.xlsx", await fileOf({ name: "Answers", rows }));
  await visit.pane.getByText("What the columns mean").click();
  await visit.pane.getByLabel("Meaning of Who").selectOption("firm");
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
  await openFromDisk(visit, "again.xlsx", Buffer.from(await saved(visit)));
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
});

it("a typed answer is what the add-in reads, and formulas follow it", async () => {
  const visit = await openStudy();
  await visit.type("Answers", "AL2", "=C2+1");
  await expectSheetCell(visit, "Answers", "AL2", 3);
  await visit.type("Answers", "C2", "5");
  await expectSheetCell(visit, "Answers", "C2", 5);
  await expectSheetCell(visit, "Answers", "AL2", 6);
});

it("a scale of 0 to 10 is refused until it is declared, and counts as declared from then on", async () => {
  const visit = await openStudy();
  // Whole numbers, not on the five points in equal steps alone; 0 is the lowest answer, and N/A is said.
  const onTen = (cell: CellDraft) =>
    cell === 0 ? "N/A" : typeof cell === "number" ? Math.floor(2.5 * (cell - 1)) : cell;
  const rows = STUDY.map((row, i) => (i === 0 ? row : row.map(onTen)));
  await openFromDisk(visit, "ten.xlsx", await fileOf({ name: "Answers", rows }));
  const form = visit.pane.getByRole("form", { name: "Scale of the numbers" });
  await form.getByLabel("Lowest number").fill("0");
  await form.getByLabel("Highest number").fill("10");
  await form.getByRole("button", { name: "Declare this scale" }).click();
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
  await visit.analyse();
  const summary = await visit.cells("HVM Summary");
  const said = summary.flat().find((cell) => String(cell).includes("Declared by the user"));
  expect(said).toContain("numbers of 0 to 10 count as 1 to 5: 1 + 4 × (x − 0) ÷ 10");
});
