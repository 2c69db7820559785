import { expect, it } from "vitest";
import { breakRequest, expectSheetCell, openStudy, RESULT_SHEETS, useBrowser } from "./harness";

useBrowser();

it("cancelling writes nothing", async () => {
  const visit = await openStudy();
  await breakRequest(visit, { kind: "held" });
  await visit.pane.getByRole("button", { name: "Analyse", exact: true }).click();
  await visit.pane.getByRole("button", { name: "Cancel" }).click();
  await visit.page.evaluate(() => window.workbench.host!.release());
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
  expect(await visit.sheets()).toEqual(["Answers", "About this study"]);
});

it("keeps the results up to date when that is switched on", async () => {
  const visit = await openStudy();
  await visit.analyse();
  const before = await visit.cells("HVM Profiles");
  await visit.pane.getByRole("button", { name: "Answers", exact: true }).click();
  await visit.pane.getByRole("switch").click();
  await visit.type("Answers", "C2", "5");
  await expectSheetCell(visit, "Answers", "C2", 5);
  await expect.poll(() => visit.cells("HVM Profiles"), { timeout: 20_000 }).not.toEqual(before);
});

it("says that results no longer match the answers", async () => {
  const visit = await openStudy();
  await visit.analyse();
  await visit.type("Answers", "C2", "5");
  await visit.pane.getByText("These results no longer match").waitFor();
});

it("a row of a result sheet shows its firm, and a firm's card its row", async () => {
  const visit = await openStudy();
  await visit.analyse();
  await visit.goTo("HVM Summary");
  await visit.pane.getByRole("button", { name: /^HVM3/ }).first().click();
  await expect.poll(() => visit.selected(), { timeout: 10_000 }).toMatch(/^HVM Summary!.*8/);
});

it("a firm's card selects its row for the eye, also on a sheet that has not been seen yet", async () => {
  const visit = await openStudy();
  await visit.analyse();
  await visit.pane.getByRole("button", { name: /^HVM3/ }).first().click();
  await expect.poll(() => visit.nameBox(), { timeout: 10_000 }).toBe("A8:N8");
  expect(await visit.selected()).toBe("HVM Summary!A8:N8");
  await visit.goTo("Answers");
  await visit.pane.getByRole("button", { name: /^FG7/ }).first().click();
  await expect.poll(() => visit.nameBox(), { timeout: 10_000 }).toBe("A15:N15");
  expect(await visit.selected()).toBe("HVM Summary!A15:N15");
});

it("works with the keyboard alone", async () => {
  const visit = await openStudy();
  await visit.pane.locator("body").evaluate((body) => body.ownerDocument.defaultView!.focus());
  const focused = () =>
    visit.pane.locator(":focus").evaluate((element) => (element as HTMLElement).innerText || element.ariaLabel);
  for (let presses = 0; presses < 40; presses++) {
    await visit.page.keyboard.press("Tab");
    if ((await focused().catch(() => "")) === "Analyse") break;
  }
  expect(await focused()).toBe("Analyse");
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByRole("searchbox").waitFor();
  expect(await visit.sheets()).toEqual(["Answers", "About this study", ...RESULT_SHEETS]);
});

it("cells call the add-in's functions, and follow the answers", async () => {
  const visit = await openStudy();
  await visit.type("Answers", "AL2", "=HVM.CLASSIFY(C2:AI6)");
  await expectSheetCell(visit, "Answers", "AL2", "Socialisors");
  await visit.type("Answers", "AL4", "=HVM.SCORES(C2:AI6)");
  await expectSheetCell(visit, "Answers", "AL4", 2.5);
  await expectSheetCell(visit, "Answers", "AM4", 3.4);
  await visit.type("Answers", "C2", "5");
  await expect.poll(() => visit.cell("Answers", "AL4"), { timeout: 10_000 }).toBeGreaterThan(2.5);
  await visit.type("Answers", "AL6", '=HVM.VALUE("G")');
  await expectSheetCell(visit, "Answers", "AL6", { error: "#VALUE!" });
  await visit.page.keyboard.press("ArrowUp");
  await visit.page.getByText(/^AL6: Row 1, column 1 of proposition/).waitFor();
});
