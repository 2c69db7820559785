import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Visit } from "../../../src/workbench/serve/visit";
import { fileOf, openFromDisk, openPrepared, openStudy, STUDY, useBrowser } from "../harness";

useBrowser();

async function why(visit: Visit, firm: RegExp): Promise<void> {
  await visit.analyse();
  await visit.pane.getByRole("button", { name: firm }).click();
  await visit.pane.getByRole("button", { name: "Why this class?" }).click();
  await visit.pane.getByRole("heading", { name: /why/ }).waitFor();
}

it("from a score to who answered what, and on to the cell, by the keyboard alone", async () => {
  const visit = await openStudy();
  await why(visit, /HVM1/);
  const { pane, page } = visit;
  await pane.locator("summary", { hasText: "A Innovation" }).focus();
  await page.keyboard.press("Enter");
  const first = pane.getByRole("toolbar", { name: "Answers to Q1" }).getByRole("button");
  await first.first().waitFor();
  expect(await first.nth(1).innerText()).toMatch(/^Design Manager\s+3/);
  // Who, the answer, the item and the cell are said.
  expect(await pane.getByRole("button", { name: "Design Manager 3 , Q1, cell C3 of Answers" }).count()).toBe(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect.poll(() => visit.selected()).toBe("Answers!C3");
  // Tab goes on to the next item: one stop for all answers to one.
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect.poll(() => visit.selected()).toBe("Answers!J6");
  await pane.getByRole("button", { name: /^C2:C6/ }).click();
  await expect.poll(() => visit.selected()).toBe("Answers!C2:C6");
});

it("a score selected on HVM Profiles shows the answers behind it", async () => {
  const visit = await openStudy();
  await visit.analyse();
  // The last of its requests asks to be told of what is selected.
  await visit.page.waitForFunction(() => {
    const log = window.workbench.host!.traffic.log!;
    return log.some(({ query }) => query.Actions.some(({ Name }) => Name === "_RegisterSelectionChangedEvent"));
  });
  await visit.page.evaluate(() => window.workbench.host!.user.select("HVM Profiles", "M7"));
  await visit.pane.getByRole("heading", { name: /HVM2: why/ }).waitFor();
  await visit.pane.getByRole("toolbar").first().waitFor();
  expect(await visit.pane.locator("details[open] > summary").first().innerText()).toMatch(/^F Socialisation/);
});

it("of a firm of 200, answers are counted, and told by respondent so many at a time", async () => {
  const [head, ...rows] = STUDY;
  const many = Array.from({ length: 200 }, (_, i) => ["Large", `Person ${i + 1}`, ...rows[i % rows.length]!.slice(2)]);
  const visit = await openStudy();
  await openFromDisk(visit, "large.xlsx", await fileOf({ name: "Answers", rows: [head!, ...many] }));
  await why(visit, /Large/);
  await visit.pane.locator("summary", { hasText: "B Brand Management" }).click();
  await visit.pane
    .getByText(/4: \d+×/)
    .first()
    .waitFor();
  expect(await visit.pane.locator("[data-answer]").count()).toBe(0);
  await visit.pane.getByText("By respondent").first().click();
  await expect.poll(() => visit.pane.locator("[data-answer]").count()).toBe(60);
  await visit.pane.getByRole("button", { name: "Show more (140 left)" }).click();
  await expect.poll(() => visit.pane.locator("[data-answer]").count()).toBe(120);
});

it("a paper takes words, a table and a drawing, also where the clipboard is closed to web pages", async () => {
  const visit = await openPrepared((page) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]));
  await visit.analyse();
  const { pane, page } = visit;
  await pane.getByRole("button", { name: "For a paper" }).click();
  await pane.getByText("Respondents (N = 25) of 10 firms").waitFor();
  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const part = async (type: string) => (item!.types.includes(type) ? (await item!.getType(type)).text() : null);
      return { html: await part("text/html"), text: await part("text/plain"), types: item!.types };
    });
  await pane.getByRole("button", { name: "Copy Table 1" }).click();
  await expect.poll(async () => (await copied()).html).toContain("<td");
  const { html, text } = await copied();
  expect(html!.match(/<tr>/g)).toHaveLength(11);
  expect(text).toContain("HVM1\t5\tSocialisors\t");
  await pane.getByRole("button", { name: "Copy picture" }).first().click();
  await expect.poll(async () => (await copied()).types).toEqual(["image/png"]);
  await pane.locator("body").evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error("closed"));
  });
  await pane.getByRole("button", { name: "Copy method" }).click();
  await expect.poll(async () => (await copied()).text).toContain("Respondents (N = 25) of 10 firms");
  expect((await copied()).html).toContain("<i>N</i>");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Save SVG" }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe("HVM HVM1 radar.svg");
  const folder = mkdtempSync(join(tmpdir(), "hvm-"));
  await download.saveAs(join(folder, "radar.svg"));
  const svg = readFileSync(join(folder, "radar.svg"), "utf8");
  rmSync(folder, { recursive: true });
  expect(svg).toContain("Footprint of Socialisors</text>");
  expect(svg).not.toMatch(/class=|var\(|style=/);
});
