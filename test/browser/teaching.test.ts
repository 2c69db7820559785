import { expect, it } from "vitest";
import { expectSheetCell, fileOf, openFromDisk, openStudy, saved, useBrowser } from "./harness";

useBrowser();

it("a button in an empty workbook makes the teaching workbook, whose formulas follow, and which is remembered in the file", async () => {
  const visit = await openStudy();
  await openFromDisk(visit, "empty.xlsx", await fileOf({ name: "Mine", rows: [["My own notes"]] }));
  await visit.pane.getByRole("button", { name: "Open the teaching workbook" }).click();
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
  await visit.pane.getByText("The teaching workbook begins on the sheet “Start”.").waitFor();
  await expect.poll(() => visit.selected(), { timeout: 10_000 }).toBe("Start!A1");
  expect((await visit.sheets()).slice(0, 4)).toEqual(["Mine", "Start", "Questionnaire", "Sample study"]);

  const score = await visit.cell("HVM Profiles", "H6");
  await visit.type("Sample study", "C6", "5");
  await expectSheetCell(visit, "Sample study", "C6", 5);
  await expect.poll(() => visit.cell("HVM Profiles", "H6"), { timeout: 10_000 }).toBeGreaterThan(score as number);

  await openFromDisk(visit, "again.xlsx", Buffer.from(await saved(visit)));
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
  await visit.analyse();
  await visit.goTo("Steps explained");
});
