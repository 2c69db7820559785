import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { SHEET_COLUMNS } from "../../src/methods/constellations";
import { fileOf, openFromDisk, openState, openStudy, useBrowser } from "./harness";

useBrowser();

/** What has the focus, as it is called: a field's label, else its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement & { readonly labels?: NodeListOf<HTMLElement> };
    return element.ariaLabel ?? element.labels?.[0]?.innerText ?? element.innerText;
  });

/** Presses Tab until something that is called so has the focus. */
async function reach(page: Page, name: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(page)).replace(/^[▸▾]\s*/, "").trim() === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}.`);
}

/** Answers what is asked: ticks a code, or goes along the choices with the arrow, sees what it would do, and says so. */
async function answer(page: Page, code: string, key = "Tab"): Promise<void> {
  const question = await page.getByRole("region", { name: "Question" }).getByRole("heading").innerText();
  const isChoice = (await page.getByRole("radio").count()) > 0;
  if (isChoice) {
    const first = page.getByRole("radio").first();
    while (!(await first.evaluate((element) => element === document.activeElement))) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await reach(page, code, "ArrowDown");
  } else {
    await reach(page, code, key);
    await page.keyboard.press("Space");
  }
  const said = page.getByText(`If you answer ${code}:`);
  await said.waitFor();
  const consequence = await said.locator("xpath=following-sibling::p").innerText();
  await reach(page, "Answer");
  await page.keyboard.press("Enter");
  await page.getByText(consequence, { exact: true }).first().waitFor();
  const heading = page.getByRole("region", { name: "Question" }).getByRole("heading");
  await expect.poll(() => heading.innerText()).not.toBe(question);
  expect(await focused(page), "reading goes on at the next question").toBe(await heading.innerText());
}

async function press(page: Page, button: string): Promise<void> {
  await reach(page, button);
  await page.keyboard.press("Enter");
}

it("an interview leads by the keyboard alone to three constellations and to none, and an answer can be taken back", async () => {
  const page = await openState("interview");
  await page.locator("body").focus();
  const finding = (words: string) => page.getByText(words).first().waitFor();

  await answer(page, "acquisition");
  await finding("Only Competence acquisition is left; 1 of 1 coded dimensions agree.");
  await answer(page, "reactive");
  await finding("None of the nine: each is ruled out.");
  await press(page, "Take back Market orientation");
  await finding("Only Competence acquisition is left");
  await press(page, "Copy as row");
  await reach(page, "Firm");
  await page.keyboard.type("Acme");
  const row = (await page.getByLabel("Row of the coding sheet").inputValue()).split("	");
  expect([row[0], row[SHEET_COLUMNS.findIndex(({ heading }) => heading === "Mode of coordination")]]).toEqual([
    "Acme",
    "acquisition",
  ]);
  await press(page, "Start again");

  await answer(page, "informal agreement");
  await answer(page, "unilateral");
  await finding("Only Systems integration is left; 2 of 2 coded dimensions agree.");
  await press(page, "Back");
  await answer(page, "reciprocal");
  await expect.poll(() => page.getByText("Only Systems integration is left").count()).toBe(0);
  await press(page, "Start again");

  for (const code of ["formal agreement", "reciprocal", "outsourcing partner", "customer's site", "vertical"]) {
    await answer(page, code);
  }
  await finding("Only Competence co-location is left; 4 of 4 coded dimensions agree.");
  await press(page, "Start again");

  await answer(page, "no agreement");
  await finding("None of the nine: each is ruled out.");
});

it("a relationship's next question is tried by the keyboard, in the pane only, and leads to why", async () => {
  const page = await openState("relationships");
  await page.locator("body").focus();
  await press(page, "Spare parts at the customer’s");
  const card = page.getByRole("article", { name: "Spare parts at the customer’s" });
  await card.getByText("Equal: Systems integration and Horizontal collaboration; the codes do not decide.").waitFor();
  await press(page, "vertical");
  await card.getByText(/Only Systems integration is left; 4 of 4/).waitFor();
  await card.getByText("Were it “vertical” (nothing is written):").waitFor();
  await card.getByRole("button", { name: /^Go to the cell Relationships!\w+$/ }).waitFor();
  await press(page, "Why?");
  await page.getByRole("heading", { name: "Alder Ltd., Spare parts at the customer’s: why?" }).waitFor();
  await page.getByLabel("Beside it").selectOption("Horizontal collaboration");
  await page.getByText("Horizontal collaboration: fits").first().waitFor();
  await press(page, "Relationships");
  await page.getByRole("button", { name: "Spare parts at the customer’s", expanded: true }).waitFor();
});

it("codings under a heading of one's own are read, analysed, and lead to their cells", async () => {
  const visit = await openStudy();
  const rows = [
    ["Case", "Service", "Market orientation", "Mode of coordination", "Integration"],
    ["Alder", "Pump stations", "reactive", "informal agreement", null],
    ["Birch", "Retrofit", "reactive", "acquisition", "vertcal"],
  ];
  await openFromDisk(visit, "codings.xlsx", await fileOf({ name: "Mine", rows }));
  await visit.pane.getByRole("heading", { name: "Codings, but no firm" }).waitFor();
  await visit.pane.getByLabel("The firm stands under the heading").fill("Case");
  await visit.page.keyboard.press("Enter");
  await visit.pane.getByRole("heading", { name: "2 relationships", exact: true }).waitFor();
  await visit.pane.getByLabel("Least that must be known").selectOption("2");
  await visit.pane.getByRole("button", { name: "Analyse", exact: true }).click();
  await visit.pane.getByRole("heading", { name: "Relationships", exact: true }).waitFor();
  await visit.pane
    .getByRole("main")
    .getByText("2 relationships of 2 firms: one constellation is preferred for 0.")
    .waitFor();
  await visit.pane.getByRole("button", { name: "Pump stations" }).click();
  await visit.pane
    .getByText("Equal: Systems integration and Horizontal collaboration; the codes do not decide.")
    .waitFor();
  await visit.pane.getByRole("button", { name: "Go to the cell Mine!E2" }).click();
  await expect.poll(() => visit.selected(), { timeout: 10_000 }).toBe("Mine!E2");
  await visit.pane.getByRole("button", { name: "Problems (1)" }).click();
  await visit.pane.getByRole("button", { name: /^Mine!E3/ }).click();
  await expect.poll(() => visit.selected(), { timeout: 10_000 }).toBe("Mine!E3");
  await visit.type("Mine", "E2", "vertical");
  await visit.pane.getByRole("button", { name: "Constellations" }).click();
  await visit.pane.getByText("These results no longer match the sheets").waitFor();
  await visit.pane.getByRole("button", { name: "Analyse again" }).click();
  await visit.pane
    .getByRole("main")
    .getByText("2 relationships of 2 firms: one constellation is preferred for 1.")
    .waitFor();
  expect(await visit.pane.getByText("These results no longer match the sheets").count()).toBe(0);
});
