import { expect, it } from "vitest";
import { openXlsx, saveXlsx } from "../../src/workbench/file/xlsx";
import type { SheetState } from "../../src/workbench/workbook";
import { workbookOf } from "../support/workbook";
import { expectSheetCell, openFromDisk, openStudy, saved, useBrowser } from "./harness";

useBrowser();

/** A file with one sheet, "Marks", of these numbers from A1 down. */
async function fileWith(numbers: readonly (number | string)[], parts: Partial<SheetState>): Promise<Buffer> {
  const state = workbookOf([{ name: "Marks", rows: numbers.map((number) => [number]) }]);
  const sheets = state.sheets.map((sheet) => ({ ...sheet, ...parts }));
  return Buffer.from(await saveXlsx(null, { ...state, sheets }));
}

it("an answer of the questionnaire can be chosen in its cell, and nothing else typed", async () => {
  const visit = await openStudy();
  await visit.page.getByRole("button", { name: "New questionnaire" }).click();
  await visit.pane.getByRole("main").getByText("is on the new sheet").waitFor();
  await expect.poll(() => visit.nameBox(), { timeout: 10_000 }).toBe("D7");
  await visit.choose("D7", "4");
  await expectSheetCell(visit, "Questionnaire", "D7", 4);
  await visit.choose("E8", "N/A");
  await expectSheetCell(visit, "Questionnaire", "E8", "N/A");
  await visit.type("Questionnaire", "D9", "9");
  await visit.page.getByText("Enter 1, 2, 3, 4 or 5, or N/A for not applicable; or leave the cell empty.").waitFor();
  await visit.page.getByRole("button", { name: "OK" }).click();
  expect(await visit.cell("Questionnaire", "D9")).toBeNull();
});

it("a list that a file takes from its cells offers what stands in them", async () => {
  const visit = await openStudy();
  const area = { row: 0, column: 2, rows: 3, columns: 1 };
  const list = "=Marks!$A$1:$A$3";
  const file = await fileWith(["one, two", 3, "four"], {
    validations: [{ area, list, errorMessage: null, prompt: null }],
  });
  await openFromDisk(visit, "lists.xlsx", file);
  await visit.choose("C2", "one, two");
  await expectSheetCell(visit, "Marks", "C2", "one, two");
  await visit.type("Marks", "A3", "five");
  await visit.choose("C3", "five");
  await expectSheetCell(visit, "Marks", "C3", "five");
  const [{ validations }] = (await openXlsx(await saved(visit))).sheets as [SheetState];
  expect(validations).toMatchObject([{ area, list }]);
});

it("a colour scale colours its numbers, and follows them", async () => {
  const visit = await openStudy();
  const area = { row: 0, column: 0, rows: 5, columns: 1 };
  const file = await fileWith([0, 10, 20, 100, "text"], {
    conditionalFormats: [{ kind: "colorScale", area, colors: ["#FF0000", "#FFFF00", "#0000FF"] }],
  });
  await openFromDisk(visit, "scale.xlsx", file);
  const fills = () => Promise.all(["A1", "A2", "A3", "A4", "A5", "A6"].map((cell) => visit.fill(cell)));
  // The middle value is 15; text and blank cells stay as they are.
  await expect.poll(fills, { timeout: 10_000 }).toEqual(["#FF0000", "#FFAA00", "#F0F00F", "#0000FF", null, null]);
  await visit.type("Marks", "A2", "-10");
  await expect.poll(() => visit.fill("A2"), { timeout: 10_000 }).toBe("#FF0000");
});
