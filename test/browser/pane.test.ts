import { expect, it } from "vitest";
import {
  breakRequest,
  expectSheetCell,
  fileOf,
  openFromDisk,
  openStudy,
  RESULT_SHEETS,
  STUDY,
  useBrowser,
} from "./harness";

useBrowser();

it("cancelling writes nothing", async () => {
  const visit = await openStudy();
  await breakRequest(visit, { kind: "held" });
  await visit.pane.getByRole("button", { name: "Analyse", exact: true }).click();
  await visit.pane.getByRole("button", { name: "Cancel" }).click();
  await visit.page.evaluate(() => window.workbench.host!.release());
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
  expect(await visit.sheets()).toEqual(["Answers", "HVM Firms", "About this study"]);
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

it("a row that is selected in a result sheet shows its firm", async () => {
  const visit = await openStudy();
  await visit.analyse();
  await visit.goTo("HVM Summary");
  await visit.click("B8");
  await visit.pane.getByRole("button", { name: /^HVM3/, expanded: true }).waitFor();
  await visit.click("A7");
  await visit.pane.getByRole("button", { name: /^HVM2/, expanded: true }).waitFor();
});

it("a firm's card leaves the sheet where it is; its button selects the row for the eye, also on a sheet that has not been seen yet", async () => {
  const visit = await openStudy();
  await visit.analyse();
  const card = async (firm: RegExp) => {
    await visit.pane.getByRole("button", { name: firm }).first().click();
    await visit.pane.getByRole("button", { name: firm, expanded: true }).waitFor();
  };
  const selectRow = () => visit.pane.getByRole("button", { name: "Select its row" }).click();
  await card(/^HVM3/);
  await selectRow();
  await expect.poll(() => visit.nameBox(), { timeout: 10_000 }).toBe("A8:Q8");
  expect(await visit.selected()).toBe("HVM Summary!A8:Q8");
  await visit.goTo("Answers");
  await card(/^FG7/);
  expect(await visit.selected()).toMatch(/^Answers!/);
  await selectRow();
  await expect.poll(() => visit.nameBox(), { timeout: 10_000 }).toBe("A15:Q15");
  expect(await visit.selected()).toBe("HVM Summary!A15:Q15");
});

it("works with the keyboard alone, from the answers to why a firm has its class and back", async () => {
  const visit = await openStudy();
  await visit.pane.locator("body").evaluate((body) => body.ownerDocument.defaultView!.focus());
  const focused = () =>
    visit.pane
      .locator(":focus")
      .evaluate((element) => (element as HTMLElement).innerText || element.ariaLabel, undefined, { timeout: 1000 });
  /** Presses Tab until something that is called so has the focus, then Enter. */
  const reach = async (name: RegExp, key = "Tab") => {
    for (let presses = 0; presses < 40; presses++) {
      if (name.test((await focused().catch(() => "")) ?? "")) return visit.page.keyboard.press("Enter");
      await visit.page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${name}.`);
  };
  await reach(/^Analyse$/);
  await visit.pane.getByRole("searchbox").waitFor();
  expect(await visit.sheets()).toEqual(["Answers", "HVM Firms", "About this study", ...RESULT_SHEETS]);
  await reach(/HVM1/);
  await reach(/Why this class\?/);
  await visit.pane.getByRole("heading", { name: "HVM1: why Socialisors?" }).waitFor();
  await reach(/Back to the results/, "Shift+Tab");
  await visit.pane.getByRole("searchbox").waitFor();
});

it("finds and sorts firms", async () => {
  const visit = await openStudy();
  await visit.analyse();
  const firms = () => visit.pane.getByRole("listitem").getByRole("button").allInnerTexts();
  expect((await firms()).length).toBe(10);
  await visit.pane.getByLabel("Order of the firms").selectOption({ index: 1 });
  const sorted = await firms();
  await visit.pane.getByRole("searchbox").fill("simplif");
  await expect.poll(async () => (await firms()).length).toBe(1);
  expect((await firms())[0]).toContain("FG6");
  expect(sorted[0]).not.toContain("HVM1");
});

it("a firm that is left out does not count, which HVM About records; removing the results takes exactly those away", async () => {
  const visit = await openStudy();
  await visit.pane.getByText("Leave out").click();
  await visit.pane.getByRole("checkbox", { name: "FG7" }).uncheck();
  await visit.pane.getByRole("heading", { name: "9 firms, 24 respondents" }).waitFor();
  await visit.analyse();
  const firms = (await visit.cells("HVM Profiles")).map(([first]) => first);
  expect([firms.includes("FG6"), firms.includes("FG7")]).toEqual([true, false]);
  expect(JSON.stringify(await visit.cells("HVM About"))).toContain("FG7");

  await visit.pane.getByRole("button", { name: "Answers", exact: true }).click();
  await visit.pane.getByRole("button", { name: "Remove all results" }).click();
  await visit.pane.getByRole("button", { name: "Keep them" }).click();
  expect(await visit.sheets()).toContain("HVM About");
  await visit.pane.getByRole("button", { name: "Remove all results" }).click();
  await visit.pane.getByRole("button", { name: "Delete the result sheets" }).click();
  await expect.poll(() => visit.sheets(), { timeout: 10_000 }).toEqual(["Answers", "HVM Firms", "About this study"]);
});

it("a respondent left out by the keyboard makes the firm mixed, with a reason that HVM About repeats; a tick takes all in again", async () => {
  const visit = await openStudy();
  await visit.pane.getByText("Leave out").click();
  const firm = visit.pane.getByRole("group", { name: "HVM2" });
  await firm.getByText("Respondents of HVM2").focus();
  await visit.page.keyboard.press("Enter");
  const boxes = firm.getByRole("checkbox");
  await boxes.nth(1).focus();
  await visit.page.keyboard.press("Space");
  await visit.pane.getByRole("heading", { name: "10 firms, 24 respondents" }).waitFor();
  expect(await boxes.first().getAttribute("aria-checked")).toBe("mixed");
  await firm.getByRole("textbox").fill("answered for a friend");
  await visit.page.keyboard.press("Enter");
  await visit.settled();
  await visit.analyse();
  expect(JSON.stringify(await visit.cells("HVM About"))).toContain("of HVM2: answered for a friend");
  await visit.pane.getByRole("button", { name: "Answers", exact: true }).click();
  await visit.pane.getByText("Leave out").click();
  await visit.pane.getByRole("group", { name: "HVM2" }).getByRole("checkbox").first().click();
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
});

it("words that nobody knows are given meanings one by one, and the answers are read", async () => {
  const words = ["don't know", "never", "seldom", "sometimes", "often", "always"];
  const [head, ...rows] = STUDY;
  const inWords = rows.map((row) => row.map((cell) => (typeof cell === "number" ? words[cell]! : cell)));
  const visit = await openStudy();
  await openFromDisk(visit, "words.xlsx", await fileOf({ name: "Answers", rows: [head!, ...inWords] }));
  await visit.pane.getByRole("heading", { name: "Answers in words that are not known" }).waitFor();
  for (const [i, word] of words.entries()) {
    await visit.pane.getByLabel(`What “${word}” means`).selectOption(i === 0 ? "N/A" : String(i));
    await visit.settled();
  }
  await visit.pane.getByRole("heading", { name: "10 firms, 25 respondents" }).waitFor();
  await visit.analyse();
  expect(JSON.stringify(await visit.cells("HVM About"))).toMatch(/“often” counts as 4 \(226 cells\)/);
});

it("what if: says when another score changes the class, and writes nothing", async () => {
  const visit = await openStudy();
  await visit.analyse();
  const before = await visit.cells("HVM Profiles");
  await visit.pane.getByRole("button", { name: /^HVM1/ }).first().click();
  await visit.pane.getByRole("button", { name: "Why this class?" }).click();
  await visit.pane.getByText("Socialisors, as in the results").waitFor();
  await visit.pane.getByLabel("Score on F Socialisation", { exact: true }).fill("2.5");
  await visit.pane.getByText("Price Minimisers, no longer Socialisors").waitFor();
  await visit.pane.getByRole("button", { name: "Back to the real scores" }).click();
  await visit.pane.getByText("Socialisors, as in the results").waitFor();
  expect(await visit.cells("HVM Profiles")).toEqual(before);
});

it("the questionnaire asks whom one names", async () => {
  const visit = await openStudy();
  await visit.page.getByRole("button", { name: "New", exact: true }).click();
  await visit.pane.getByText("Insert the questionnaire").first().click();
  await visit.pane.getByRole("textbox").fill("Acme: Owner, Sales manager\nBolts & Co: 1");
  await visit.pane.getByRole("checkbox", { name: /Also on paper/ }).check();
  await visit.pane.getByRole("button", { name: "Insert the questionnaire" }).click();
  await expect
    .poll(() => visit.sheets(), { timeout: 10_000 })
    .toEqual(["Sheet1", "Questionnaire", "Questionnaire on paper"]);
  expect((await visit.cells("Questionnaire")).slice(4, 6)).toEqual([
    [null, "Firm", null, "Acme", "Acme", "Bolts & Co"],
    ["Part", "Respondent", "Statement", "Owner", "Sales manager", "Respondent 1"],
  ]);
  await visit.pane.getByText("0 of 3 respondents answered in full").waitFor();
  await visit.type("Questionnaire", "D7", "4");
  await visit.pane.getByText("1 of 33", { exact: true }).waitFor();
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
