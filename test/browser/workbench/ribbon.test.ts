import { describe, expect, it } from "vitest";
import type { Visit } from "../../../src/workbench/serve/visit";
import { openStudy, RESULT_SHEETS, useBrowser } from "../harness";

useBrowser();

async function press(visit: Visit, button: string): Promise<void> {
  if (button.startsWith("Sample ")) await visit.page.locator("summary", { hasText: "Samples" }).click();
  await visit.page.getByRole("button", { name: button, exact: true }).click();
}

/** Opens a workbook with nothing in it. */
async function openNew(): Promise<Visit> {
  const visit = await openStudy();
  await press(visit, "New");
  await visit.page.getByText("A new workbook is open.").waitFor();
  await visit.pane.getByRole("heading", { name: "No answers here yet" }).waitFor();
  return visit;
}

/** What each button that adds a sheet says, the sheet's name, and what is selected on it. */
const ADDED = [
  ["New questionnaire", "Questionnaire", "D7"],
  ["Firms' wishes", "HVM Firms", "B6"],
  ["New coding sheet", "Relationships", "A18"],
  ["Sample study", "Sample study", "A1"],
  ["Sample codings", "Sample codings", "A1"],
] as const;

describe("with the pane closed", () => {
  it("Analyse writes the results and shows the summary", async () => {
    const visit = await openStudy();
    await press(visit, "Show pane");
    await press(visit, "Analyse");
    await expect.poll(() => visit.selected(), { timeout: 20_000 }).toBe("HVM Summary!A1");
    expect(await visit.sheets()).toEqual(["Answers", "HVM Firms", "About this study", ...RESULT_SHEETS]);
    expect(await visit.page.locator("#pane").isVisible()).toBe(false);
  });

  it.each(ADDED)("%s adds the sheet and shows it; the pane says so when it is opened", async (button, sheet, cell) => {
    const visit = await openNew();
    await press(visit, "Show pane");
    await press(visit, button);
    await expect.poll(() => visit.selected(), { timeout: 20_000 }).toBe(`${sheet}!${cell}`);
    expect(await visit.sheets()).toEqual(["Sheet1", sheet]);
    expect(await visit.page.locator("#pane").isVisible()).toBe(false);
    await press(visit, "Show pane");
    await visit.pane.getByRole("main").getByText(`is on the new sheet "${sheet}".`).waitFor();
  });
});

describe("with the pane open", () => {
  it("Analyse brings results to the front the first time, and later leaves the sheet there; the pane shows them", async () => {
    const visit = await openStudy();
    await press(visit, "Analyse");
    await visit.pane.getByRole("searchbox").waitFor();
    await expect.poll(() => visit.selected()).toBe("HVM Summary!A1");
    await visit.goTo("Answers");
    const again = await visit.pane.getByRole("main").innerText();
    await visit.type("Answers", "C2", "1");
    await press(visit, "Analyse");
    await expect.poll(() => visit.pane.getByRole("main").innerText(), { timeout: 20_000 }).not.toBe(again);
    await visit.pane.getByRole("searchbox").waitFor();
    expect(await visit.selected()).toMatch(/^Answers!/);
  });

  it.each(ADDED)("%s adds the sheet, and the pane says so", async (button, sheet) => {
    const visit = await openNew();
    await press(visit, button);
    await visit.pane.getByRole("main").getByText(`is on the new sheet "${sheet}".`).waitFor();
    expect(await visit.sheets()).toEqual(["Sheet1", sheet]);
  });

  it("the sample study that was added can be analysed", async () => {
    const visit = await openNew();
    await press(visit, "Sample study");
    await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
    await visit.analyse();
    expect(await visit.sheets()).toEqual(["Sheet1", "Sample study", ...RESULT_SHEETS]);
  });
});
